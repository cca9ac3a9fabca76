import { expect, test } from 'vitest';
import { HIDDEN_DAYS } from '../../../support/hidden-days.ts';
import { readParts } from '../../../support/pages.ts';

test.each(HIDDEN_DAYS)('%s', (_, parts, day) => {
	const { published } = readParts(parts);
	// What is less sure is offered, and not taken.
	expect(published && published.confidence >= 0.5 ? published.day : undefined).toBe(day);
});
