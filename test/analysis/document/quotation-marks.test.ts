import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readParagraphs } from '../../../src/analysis/document/paragraphs.ts';
import { maskQuotations, scanQuotations } from '../../../src/analysis/document/quotation-marks.ts';

function check(name: string, text: string, expected: string[]): void {
	test(name, () => {
		const found = scanQuotations(readParagraphs(text));
		expect(found.map((quotation) => quotation.text)).toEqual(expected);
		for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
	});
}

describe('double marks', () => {
	check('curly', 'Ann Lee said, “No.”', ['No.']);
	check('straight', 'He said "No" and "Yes".', ['No', 'Yes']);
	check('a stray closing mark', '“Talks go on.” ” Ann left.', ['Talks go on.']);
	check('inches', 'Bo, 6\'4", said "No."', ['No.']);
	check('an opening mark that closes', 'Ann said, “Never again.“ She left.', ['Never again.']);
	check('a straight mark that closes a curly one', 'Ann said, “Never again."', ['Never again.']);
	check('nested single marks stay inside', '“He told me ‘go’ twice,” she said.', [
		'He told me ‘go’ twice,',
	]);
	check('the paragraph ends first', '“We waited.\n\n“Then we left,” she said.', [
		'We waited.',
		'Then we left,',
	]);
	check('marks without words', 'A “ ” and "…" and “”.', []);
	check('single marks are no quotations here', 'The ‘deal’ was "off," he said, "for good."', [
		'off,',
		'for good.',
	]);
});

describe('British marks', () => {
	check('single', '‘We left,’ she said. ‘It’s late.’', ['We left,', 'It’s late.']);
	check('a plural owner inside', '‘The growers’ fields are dry,’ he said.', [
		'The growers’ fields are dry,',
	]);
	check('a plural owner outside', '‘No,’ said the growers’ union. ‘Never.’', ['No,', 'Never.']);
	check('a word in s at the end', 'They want ‘fair rotas’ and ‘rest’.', ['fair rotas', 'rest']);
	check('’twas is a word', '‘I said ’twas late,’ he said.', ['I said ’twas late,']);
	check('double marks inside', '‘She wrote “Come home” on it,’ he said.', [
		'She wrote “Come home” on it,',
	]);
	check('straight', "'We don't know,' she said. 'Ask Ben's aunt.'", [
		"We don't know,",
		"Ask Ben's aunt.",
	]);
});

describe('marks of other languages', () => {
	check('German', 'Er sagte: „Nein.“ Dann: „Ja.“', ['Nein.', 'Ja.']);
	check('Polish', 'Powiedział: „Nie”.', ['Nie']);
	check('French', 'Elle a dit : « Non. »', [' Non. ']);
	check('Danish', 'Hun sagde: »Nej.« Og: »Ja.«', ['Nej.', 'Ja.']);
	check('Swedish', 'Hon sade: ”Nej.” Och: ”Ja.”', ['Nej.', 'Ja.']);
	check('Japanese', '彼は「行きます」と述べた。', ['行きます']);
});

describe('any string', () => {
	const marks = fc.constantFrom(
		'“',
		'”',
		'"',
		"'",
		'’',
		'‘',
		'«',
		'»',
		' ',
		'\n',
		'a',
		'.',
		'\ud800',
	);

	test('is read in order and never across a paragraph', () => {
		fc.assert(
			fc.property(fc.array(marks, { maxLength: 60 }), (letters) => {
				const text = letters.join('');
				const found = scanQuotations(readParagraphs(text));
				const ends = [0, ...found.map(({ end }) => end)];
				found.forEach(({ start, end, text: words }, index) => {
					expect(start).toBeGreaterThanOrEqual(ends[index] ?? 0);
					expect(text.slice(start, end)).toBe(words);
					expect(words).not.toContain('\n');
				});
				expect(maskQuotations(text, found)).toHaveLength(text.length);
			}),
		);
	});
});
