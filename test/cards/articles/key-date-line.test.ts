import { expect, test } from 'vitest';
import { keyDateLine, whenPieces } from '../../../src/cards/articles/key-date-line.ts';
import { english } from '../../../src/cards/messages/say.ts';
import type { KeyDate } from '../../../src/domain/articles/key-date.ts';
import type { Precision } from '../../../src/domain/articles/precision.ts';
import type { Day } from '../../../src/domain/calendar.ts';
import { wordsOf } from '../../support/card-lines.ts';
import { draw, textsOf } from '../../support/drawn.ts';

function keyDate(precision: Precision, [earliest, latest]: readonly [Day, Day]): KeyDate {
	return {
		start: 0,
		end: 4,
		text: 'then',
		type: 'DATE',
		value: earliest,
		earliest,
		latest,
		precision,
		label: 'The harbour closes',
		key: true,
		origin: null,
		certain: precision === 'day',
		why: 'named',
	};
}

/** How a key date reads. */
function check(name: string, precision: Precision, days: readonly [Day, Day], expected: string) {
	test(name, () => {
		const words = keyDateLine(english, keyDate(precision, days));
		const [line] = textsOf(draw({ blocks: [{ kind: 'text', words }] }));
		expect(line).toBe(`${expected} \\(*“then”*\\) — The harbour closes`);
	});
}

check('a day', 'day', ['2024-03-07', '2024-03-07'], '**March 7, 2024**');
check('a month', 'month', ['2022-12-01', '2022-12-31'], '**December 2022**');
check('a year', 'year', ['2022-01-01', '2022-12-31'], '**2022**');
check('a week', 'week', ['2024-03-04', '2024-03-10'], 'the week of **March 4, 2024**');
check('a quarter', 'quarter', ['2024-04-01', '2024-06-30'], '**April\u2009–\u2009June 2024**');
check(
	'some weeks of two months, without days that nobody said',
	'range',
	['2023-04-01', '2023-05-11'],
	'**April\u2009–\u2009May 2023**',
);
check('a few days', 'range', ['2024-03-04', '2024-03-06'], '**March 4\u2009–\u20096, 2024**');
check('a decade', 'decade', ['1990-01-01', '1999-12-31'], '**1990\u2009–\u20091999**');
check('a vague month', 'vague', ['2024-03-01', '2024-03-31'], 'about **March 2024**');
check(
	'a vague time over the turn of a year',
	'vague',
	['2023-11-10', '2024-02-10'],
	'about **November 2023\u2009–\u2009February 2024**',
);

test.each<[Precision, Day, Day, string]>([
	['day', '2024-03-07', '2024-03-07', '**2024-03-07**'],
	['month', '2024-03-01', '2024-03-01', '**2024-03**'],
	['year', '2024-01-01', '2024-01-01', '**2024**'],
	['range', '2024-03-07', '2024-03-07', '**2024-03-07**'],
	['range', '2024-03-01', '2024-03-20', '**2024-03-01 – 2024-03-20**'],
	['range', '2024-03-01', '2024-03-21', '**2024-03**'],
	['range', '2024-03-01', '2024-03-31', '**2024-03**'],
	['range', '2023-03-01', '2024-03-31', '**2023-03 – 2024-03**'],
	['range', '2024-01-01', '2024-12-31', '**2024**'],
	['range', '2024-01-01', '2024-02-29', '**2024-01 – 2024-02**'],
	['range', '2024-03-01', '2024-12-31', '**2024-03 – 2024-12**'],
	['range', '9999-12-20', '9999-12-31', '**9999-12**'],
])('a %s from %s to %s', (precision, earliest, latest, expected) => {
	expect(wordsOf(whenPieces(english, { precision, earliest, latest }))).toBe(expected);
});

test.each([
	['First anniversary of the flood', 'the first anniversary', false],
	['The harbour closes on Friday', 'Friday', false],
	['The first anniversary', 'first  Anniversary', false],
	['Firstborn anniversary', 'first', true],
	['Anniversary of the first flood', 'the first anniversary', true],
	['The harbour closes', 'the', true],
])('“%s” · “%s” is told: %s', (label, phrase, isTold) => {
	const date = keyDate('day', ['2024-03-07', '2024-03-07']);
	const words = keyDateLine(english, { ...date, label, text: phrase });
	const [line] = textsOf(draw({ blocks: [{ kind: 'text', words }] }));
	expect(line).toBe(`**March 7, 2024**${isTold ? ` \\(*“${phrase}”*\\)` : ''} — ${label}`);
});
test('a day that is not certain says so at the end; a month does not', () => {
	const day = keyDate('day', ['2024-03-07', '2024-03-07']);
	const month = keyDate('month', ['2022-12-01', '2022-12-31']);
	const told = [day, month].map((date) => {
		const words = keyDateLine(english, { ...date, certain: false });
		return textsOf(draw({ blocks: [{ kind: 'text', words }] })).join('');
	});
	expect(told).toEqual([
		'**March 7, 2024** \\(*“then”*\\) — The harbour closes · less certain',
		'**December 2022** \\(*“then”*\\) — The harbour closes',
	]);
});

/** Is the phrase told too? */
function checkPhrase(text: string, precision: Precision, earliest: Day, isTold: boolean) {
	test(`the phrase “${text}” is ${isTold ? 'told too' : 'the date itself'}`, () => {
		const words = keyDateLine(english, { ...keyDate(precision, [earliest, earliest]), text });
		const [line = ''] = textsOf(draw({ blocks: [{ kind: 'text', words }] }));
		expect(line.includes(`“${text}”`)).toBe(isTold);
	});
}

checkPhrase('last Wednesday', 'day', '2024-03-07', true);
checkPhrase('7 March', 'day', '2024-03-07', true);
checkPhrase('7 March 2024', 'day', '2024-03-07', false);
checkPhrase('2024-03-07', 'day', '2024-03-07', false);
checkPhrase('in March 2024', 'day', '2024-03-07', true);
checkPhrase('15 March 44 BC', 'day', '-0043-03-15', false);
checkPhrase('15 March AD 1', 'day', '0001-03-15', false);
checkPhrase('the week of 4 March 2024', 'week', '2024-03-04', true);
checkPhrase('March 2024', 'month', '2024-03-01', false);
checkPhrase('last month', 'month', '2024-03-01', true);
checkPhrase('in 2024', 'year', '2024-01-01', false);
checkPhrase('last year', 'year', '2024-01-01', true);

/** How a range that the article tells so reads. */
function checkRange(phrase: string, days: readonly [Day, Day], expected: string) {
	test(`“${phrase}”`, () => {
		const date = { ...keyDate('range', days), text: 'April', phrase };
		const [line] = textsOf(draw({ blocks: [{ kind: 'text', words: keyDateLine(english, date) }] }));
		expect(line).toBe(`${expected}`);
	});
}

const CLOSES = ' — The harbour closes';
checkRange(
	'April or\nearly May',
	['2023-04-01', '2023-05-11'],
	`**April or early May 2023**${CLOSES}`,
);
checkRange(
	'late March or April 2021',
	['2021-03-21', '2021-04-30'],
	`**late March or April 2021**${CLOSES}`,
);
checkRange('June or in July', ['2023-06-01', '2023-07-31'], `**June or in July 2023**${CLOSES}`);
checkRange(
	'Easter or April',
	['2023-04-01', '2023-04-30'],
	`**April 2023** \\(*“Easter or April”*\\)${CLOSES}`,
);
checkRange(
	'December or January',
	['2023-12-01', '2024-01-31'],
	`**December 2023\u2009–\u2009January 2024** \\(*“December or January”*\\)${CLOSES}`,
);
checkRange(
	'April to early May',
	['2023-04-01', '2023-05-11'],
	`**April\u2009–\u2009May 2023** \\(*“April to early May”*\\)${CLOSES}`,
);
checkRange(
	'Friday or Saturday',
	['2024-03-08', '2024-03-09'],
	`**March 8\u2009–\u20099, 2024** \\(*“Friday or Saturday”*\\)${CLOSES}`,
);
checkRange(
	'next week or early April',
	['2024-03-11', '2024-04-10'],
	`**March\u2009–\u2009April 2024** \\(*“next week or early April”*\\)${CLOSES}`,
);

test('a range that an editor gave a day is that day', () => {
	const date = { ...keyDate('day', ['2023-04-09', '2023-04-09']), phrase: 'April or early May' };
	const [line] = textsOf(draw({ blocks: [{ kind: 'text', words: keyDateLine(english, date) }] }));
	expect(line).toContain('**April 9, 2023** \\(*“April or early May”*\\) — The harbour closes');
});

test.each<[string, Partial<KeyDate>, string]>([
	['reckoned', { certain: false }, '**February 24, 2023** \\(worked out by Dateline\\)'],
	['confirmed by somebody', { certain: true }, '**February 24, 2023**'],
	['told with its day', { certain: false, text: '24 February 2023' }, '**February 24, 2023**'],
])('says why the day of an anniversary may be wrong: %s', (_name, told, expected) => {
	const anniversary = {
		...keyDate('day', ['2023-02-24', '2023-02-24']),
		text: 'the first anniversary',
		label: 'First anniversary of the flood',
		origin: '2022-02-24' as Day,
		...told,
	};
	const words = keyDateLine(english, anniversary, { isBelowDoubt: true });
	const [line] = textsOf(draw({ blocks: [{ kind: 'text', words }] }));
	expect(line).toBe(`${expected} — First anniversary of the flood`);
});
