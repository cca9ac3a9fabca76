import { expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { runningIndexes } from '../../../src/analysis/events/running-text.ts';

/** Of each sentence, how many of running text stand before it. */
const indexes = (text: string) => runningIndexes(readDocument({ text, language: 'en' }));

const LONG = 'Ann Lee left the mill of Zell.';

test.each([
	[`${LONG} ${LONG} ${LONG}`, [0, 1, 2]],
	[`Ann left the old red mills. ${LONG}`, [0, 1]],
	[`Ann left the old red mill. ${LONG}`, [0, 1]],
	[`Ann left the old red hut. ${LONG}`, [0, 0]],
	[`Ann Lee left the mill of the town of Zell\n\n${LONG}\n\n${LONG}`, [0, 0, 1]],
	[`“${LONG}”\n\n${LONG}`, [0, 1]],
	[
		`By Ann Lee, BBC News, in the old town of Zell\n\n${LONG}\n\nBy Ann Lee.\n\n${LONG}`,
		[0, 0, 1, 1],
	],
])('%s', (text, expected) => expect(indexes(text)).toEqual(expected));

test('what surrounds the story does not count', () => {
	const text = `${LONG}\n\nThis video can not be played.\n\n${LONG}\n\n${LONG}`;
	const document = readDocument({ text, language: 'en' });
	const [, aside] = document.paragraphs;
	expect(runningIndexes({ ...document, furniture: aside ? [aside] : [] })).toEqual([0, 1, 1, 2]);
	expect(runningIndexes({ ...document, furniture: [] })).toEqual([0, 1, 2, 3]);
});
