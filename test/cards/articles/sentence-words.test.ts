import { expect, test } from 'vitest';
import { sentenceWords } from '../../../src/cards/articles/sentence-words.ts';
import { english } from '../../../src/cards/messages/say.ts';
import { wordsOf } from '../../support/card-lines.ts';
import { storedArticle } from '../../support/shown-articles.ts';

const { analysis, text } = storedArticle({
	dates: [
		{ earliest: '2024-03-06', phrase: 'Wednesday' },
		{ earliest: '2024-03-04', phrase: 'Monday' },
		{ earliest: '2024-03-01' },
	],
});
const [wednesday, monday, friday] = analysis.dates;

test('a sentence without a bare day is shown as it is', () => {
	const span = { start: friday?.start ?? 0, end: friday?.end ?? 0, text: 'On that day.' };
	expect(sentenceWords(english, span, analysis.dates)).toBe('On that day.');
});

test('its days stand behind it, slanted', () => {
	const [start, end] = [wednesday?.start ?? 0, monday?.end ?? 0];
	const span = { start, end, text: text.slice(start, end) };
	expect(wordsOf(sentenceWords(english, span, analysis.dates, 'They met.'))).toBe(
		'They met. *(“Wednesday” here means 2024-03-06. “Monday” here means 2024-03-04.)*',
	);
});
