import { expect, test } from 'vitest';
import { isOfChange, publishedPart } from '../../../../src/web/pages/day/published-part.ts';
import { elementOf } from '../../../support/page-elements.ts';

test.each([
	['Published 14 March | Updated 20 March', 'Published 14 March | '],
	['Updated 20 March, first published 14 March', 'first published 14 March'],
	['Aktualisiert: 20.03. Veröffentlicht: 14.03.', 'Veröffentlicht: 14.03.'],
	['Updated 20 March', 'Updated 20 March'],
	['Published 14 March', 'Published 14 March'],
])('of “%s” counts “%s”', (line, part) => {
	expect(publishedPart(line)).toBe(part);
});

test.each([
	['<time id="it" class="updated">1 May</time>', true],
	['<time id="it" itemprop="dateModified">1 May</time>', true],
	['<p>Updated <time id="it">1 May</time></p>', true],
	['<p>Last modified on: <b><time id="it">1 May</time></b></p>', true],
	['<time id="it" class="published updated">1 May</time>', false],
	['<p>Published <time id="it">1 May</time></p>', false],
	['<p>Updated often. <time id="it">1 May</time></p>', false],
	['<time id="it">1 May</time>', false],
])('%s is of a change: %s', (body, expected) => {
	expect(isOfChange(elementOf(body))).toBe(expected);
});
