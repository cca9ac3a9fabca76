import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/cards/messages/catalogues.ts';
import { readMessage } from '../../../src/domain/wording/message.ts';
import { partsOfMessage } from '../../support/message-parts.ts';
import { writtenInRooms } from '../../support/written-words.ts';

type Use = 'title' | 'label' | 'description' | 'placeholder';

/** What Discord takes in a window, and on a card. */
const IN_FORM: Readonly<Record<Use, number>> = {
	title: 45,
	label: 45,
	description: 100,
	placeholder: 100,
};
const ON_CARD: Readonly<Record<Use, number>> = {
	title: 256,
	label: 80,
	description: 1_024,
	placeholder: 150,
};

/** What is filled into a label is cut to a name by whoever makes it; these are no longer than that. */
const NAME = 'M'.repeat(40);
const LONGEST: Readonly<Record<string, string>> = {
	word: 'erase',
	time: '23:59',
	zone: 'America/Argentina/ComodRivadavia',
};
const NUMBER = 99_999;

type Used = { readonly file: string; readonly use: Use; readonly message: string };

const USED: readonly Used[] = [...writtenInRooms(['src/cards/**/*.ts'])].flatMap(
	([file, strings]) =>
		strings.flatMap(({ text, before }): Used[] => {
			const { use } =
				/(?<use>title|label|description|placeholder):[^,;{}]*\bsay(?:\.told)?\(\s*$/.exec(before)
					?.groups ?? {};
			return use === undefined ? [] : [{ file, use: use as Use, message: text }];
		}),
);
const isForm = ({ file }: Used) => /form(?:s)?\.ts$/.test(file);

/** A message at its longest. */
function longest(words: string, locale: string): number {
	const given = Object.fromEntries(
		partsOfMessage(words).arguments.map((argument) => {
			const [, name = ''] = /^\{?(\w+)/.exec(argument) ?? [];
			if (/: (?:number|plural)$/.test(argument)) return [name, NUMBER];
			return [name, / (?:.*\|)?yes/.test(argument) ? 'yes' : (LONGEST[name] ?? NAME)];
		}),
	);
	return String(readMessage(words, locale).fill(given)).length;
}

test('labels, titles, placeholders and descriptions are found where they are said', () => {
	expect(USED.filter(isForm).length).toBeGreaterThan(40);
	expect(USED.filter((used) => !isForm(used)).length).toBeGreaterThan(100);
});

const WHOLE = LANGUAGES.filter(({ catalogue }) => 'inPlace' in catalogue);

describe.each([
	['en-US', {}] as const,
	...WHOLE.map(
		({ locales, catalogue }) =>
			[
				locales[0],
				Object.assign({}, ...Object.values(catalogue)) as Record<string, string>,
			] as const,
	),
])('in %s', (locale, words: Readonly<Record<string, string>>) => {
	test('nothing is longer than Discord takes it', () => {
		const tooLong = USED.filter((used) => {
			const most = (isForm(used) ? IN_FORM : ON_CARD)[used.use];
			return longest(words[used.message] ?? used.message, locale) > most;
		});
		expect(tooLong.map(({ use, message }) => `${use}: ${words[message] ?? message}`)).toEqual([]);
	});

	test('what commands are described by has at most 100 characters', () => {
		const described = [...writtenInRooms(['commands/**/*.ts'])].flatMap(([, strings]) =>
			strings.filter(({ before }) => /\bdescription:\s*$/.test(before)).map(({ text }) => text),
		);
		expect(described.length).toBeGreaterThan(60);
		expect(described.filter((text) => (words[text] ?? text).length > 100)).toEqual([]);
	});
});
