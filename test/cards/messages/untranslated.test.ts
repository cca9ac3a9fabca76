import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { de } from '../../../src/cards/messages/de.ts';
import { kindsOf, type Written, writtenIn, writtenInRooms } from '../../support/written-words.ts';

const IN_PLACE: ReadonlySet<string> = new Set(Object.keys(de.inPlace));
const MESSAGES: ReadonlySet<string> = new Set([...Object.keys(de.cards), ...IN_PLACE]);
const KINDS = kindsOf(['src/**/*.ts']);
const COMMANDS: ReadonlySet<string> = new Set(
	globSync('commands/**/*.ts').map((file) =>
		file
			.replace(/^commands\//, '')
			.replace(/\.ts$/, '')
			.replaceAll(/[/-]/g, ' '),
	),
);

/** Two words side by side, or one that begins as a sentence does. */
const WORDS = /\p{L}{2,}[,.:;]? \p{L}|^[“(]?\p{Lu}\p{Ll}/u;
/** In a template a word that what is filled in stands beside. */
const WORD_BESIDE = /\0 \p{L}{3,}|\p{L}{3,} \0/u;
/** The same in every language. */
const NAMES = /\b(?:Dateline|BibTeX)\b/g;

/** Whether a member would read it in English, whatever their language is. */
function isUntranslated({ text: whole, before, behind, isFilled }: Written): boolean {
	const text = whole.replaceAll(NAMES, '');
	if (!WORDS.test(text) && !(isFilled && WORD_BESIDE.test(text))) return false;
	if (isCode(text, before, behind)) return false;
	return !MESSAGES.has(whole) && !KINDS.has(whole) && !COMMANDS.has(whole);
}

/** What a programmer reads, lists of words, parts of expressions, and what Discord names a menu by. */
function isCode(text: string, before: string, behind: string): boolean {
	const isError = /new (?!UserError)\w*Error\(\s*$/.test(before);
	const isList = /^\s*\.split\(/.test(behind);
	const isExpression = text.includes('(?:');
	return isError || isList || isExpression || /\bmenu: $/.test(before);
}

function untranslatedIn(patterns: readonly string[], isIt: (one: Written) => boolean): string[] {
	return [...writtenInRooms(patterns)]
		.filter(([file]) => !file.startsWith('src/cards/messages/') && !OPERATORS_ROOMS.has(file))
		.flatMap(([file, strings]) => strings.filter(isIt).map(({ text }) => `${file}: ${text}`));
}

test('what cards and commands show is said through a catalogue', () => {
	expect(untranslatedIn(['src/cards/**/*.ts', 'commands/**/*.ts'], isUntranslated)).toEqual([]);
});

/** What only operators read: of articles that come with the bot, and of the journey through time in the playground. */
const OPERATORS_ROOMS: ReadonlySet<string> = new Set([
	'src/stories/articles/adding/add-bundled-articles.ts',
	'src/stories/articles/adding/read-article-text.ts',
	'src/stories/reminders/next-reminder.ts',
]);

/** The rooms whose sentences members read: what only operators read is in others. */
const ROOMS = [
	'src/domain/**/*.ts',
	'src/ports/**/*.ts',
	'src/stories/**/*.ts',
	'src/web/{feeds,files,pages}/**/*.ts',
	'src/workers/open-*.ts',
	'src/discord/{cards,interactions,posting}/**/*.ts',
];
const SENTENCE = /^[\p{Lu}“@{\0].*\p{L}{2,} .*\p{L}{2,}.*[.!?]$/su;

function isUntranslatedSentence({ text, before }: Written): boolean {
	if (!SENTENCE.test(text) || /new (?!UserError)\w*\(\s*(?:'[^']*', )?$/.test(before)) return false;
	return !MESSAGES.has(text) && !KINDS.has(text);
}

test('every sentence that a story, a site or Discord gives a member has its translations', () => {
	expect(untranslatedIn(ROOMS, isUntranslatedSentence)).toEqual([]);
});

test('whatever is refused is refused in words that have their translations', () => {
	const refused = [...writtenInRooms([...ROOMS, 'commands/**/*.ts'])]
		.filter(([file]) => !OPERATORS_ROOMS.has(file))
		.flatMap(([, strings]) => strings.filter(({ before }) => /new UserError\(\s*$/.test(before)));
	expect(refused.length).toBeGreaterThan(100);
	const written = refused.map(({ text }) => text);
	expect(written.filter((text) => !IN_PLACE.has(text))).toEqual([]);
});

test.each([
	["title: 'Feeds of nobody'", true],
	["label: 'Gone'", true],
	["label: say('Back')", false],
	[`words: \`\${count} more articles\``, true],
	[`words: \`\${count} more\``, true],
	["// don't\nlabel: 'Gone'", true],
	["kind === 'key date'", false],
	["command: 'article add url'", false],
	["throw new TypeError('a server without feeds')", false],
	[`value: \`\${id}-\${number}\``, false],
	["/['\"]/.test(it) ? 'Gone' : ''", true],
])('%s', (code, expected) => {
	expect(writtenIn(code).some(isUntranslated)).toBe(expected);
});
