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

describe('single marks over paragraphs', () => {
	check('straight', "He said: 'We left.\n\n'It was late.\n\n'Nobody came.'", [
		'We left.',
		'It was late.',
		'Nobody came.',
	]);
	check('curly', '‘We left.\n\n‘It was late,’ she said.', ['We left.', 'It was late,']);
	check('with an owner inside', "'The growers' fields are dry.\n\n'Rain is due,' he said.", [
		"The growers' fields are dry.",
		'Rain is due,',
	]);
	check(
		'line breaks that were lost',
		"'We left,' she said. 'We took the last boat home. 'It was late.'",
		['We left,', 'We took the last boat home. ', 'It was late.'],
	);
	check(
		'an owner that only seems to close',
		"They want 'fair rotas' for bakers' boys.\n\nIt rained.",
		['fair rotas'],
	);
	check('an apostrophe that opens nothing', "'We left,' he said. The boys' boat and '98 won.", [
		'We left,',
	]);
	check('closed by a double mark', "'We left,' he said. 'Nobody came here.\" The board met.", [
		'We left,',
		'Nobody came here.',
	]);
});

describe('blanks inside straight marks', () => {
	check('tokenised', '" We rebuild , " the mayor said .', [' We rebuild , ']);
	check('after a closed quotation', '"We rebuild," he said. " It will hold."', [
		'We rebuild,',
		' It will hold.',
	]);
	check('one on each side of a verb', '" We came , " he said , " and we stay . "', [
		' We came , ',
		' and we stay . ',
	]);
	check('a stray mark before a real one', 'He left. " The day after he said "no way" again.', [
		'no way',
	]);
	check('an inch', 'A pipe of 5 " and no more.', []);
	check('nothing but blanks', 'He wrote " " and left.', []);
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
