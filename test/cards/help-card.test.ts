import { expect, test } from 'vitest';
import { aboutCard } from '../../src/cards/about-card.ts';
import { type Helped, helpCard, readHelpPage } from '../../src/cards/help-card.ts';
import { english, speak } from '../../src/cards/messages/say.ts';
import { linesOf } from '../support/card-lines.ts';

const typed = (name: string, audience: Helped['audience']): Helped => ({
	name,
	place: 'typed',
	description: `does ${name}`,
	audience,
});
const COMMANDS: Helped[] = [
	typed('reminders', 'admins'),
	typed('quotes', 'members'),
	typed('article', 'editors'),
	{ name: 'Summarise', place: 'menu', description: 'Reads links', audience: 'members' },
];
const MEMBER = { isEditor: false, isAdmin: false, guild: 'g1' };
const EDITOR = { ...MEMBER, isEditor: true };
const ADMIN = { ...EDITOR, isAdmin: true };
const pagesOf = (asked: typeof MEMBER) =>
	helpCard(english, 'members', { asked, commands: COMMANDS }).buttons?.[0]?.map(
		({ label }) => label,
	);

test('five things to do, each with an example to press', () => {
	const card = helpCard(english, 'members', {
		asked: MEMBER,
		commands: COMMANDS,
		article: { id: 'a1', title: 'Ferry sinks' },
		speaker: 'Ann Lee',
	});
	const examples = card.blocks.flatMap((block) => (block.kind === 'item' ? [block.button] : []));
	expect(examples.map(({ label, state }) => [label, ...state.values])).toEqual([
		['Latest summary', 'a1'],
		['Quotes by Ann Lee'],
		['Dates in the latest article', 'a1'],
		['On this day'],
		['All articles'],
	]);
	expect(linesOf(card)).toContain(
		'On any message with a link: right-click the message, or press and hold on a phone, then **Apps › Summarise**. Reads links.',
	);
});

test('the menu of a message has the name that it has in the reader’s Discord', () => {
	const commands = COMMANDS.map((one) =>
		one.place === 'menu' ? { ...one, name: 'Summarise links' } : one,
	);
	for (const page of ['members', 'all'] as const) {
		const lines = linesOf(helpCard(speak('de'), page, { asked: MEMBER, commands }));
		expect(lines.join('\n')).toContain('**Apps › Links zusammenfassen**');
	}
});

test('examples stand there before there is an article', () => {
	const { blocks } = helpCard(english, 'members', { asked: MEMBER, commands: [] });
	expect(blocks.filter(({ kind }) => kind === 'item')).toHaveLength(5);
});

test('everybody is shown the other pages that are for them', () => {
	expect(pagesOf(MEMBER)).toEqual(['All commands']);
	expect(pagesOf(EDITOR)).toEqual(['Add articles, fix mistakes', 'All commands']);
	expect(pagesOf(ADMIN)).toEqual([
		'Add articles, fix mistakes',
		'Set up reminders and news feeds',
		'All commands',
	]);
});

test('a page that is not for whoever presses its button gives way to the first', () => {
	const first = helpCard(english, 'members', { asked: MEMBER, commands: COMMANDS });
	expect(helpCard(english, 'admins', { asked: MEMBER, commands: COMMANDS })).toEqual(first);
	expect([readHelpPage('admins'), readHelpPage('toString'), readHelpPage(undefined)]).toEqual([
		'admins',
		'members',
		'members',
	]);
});

test('the whole list has the commands of whoever asks', () => {
	const headings = (asked: typeof MEMBER) =>
		linesOf(helpCard(english, 'all', { asked, commands: COMMANDS })).filter((line) =>
			/^(?:##|-) |^\//.test(line),
		);
	expect(headings(MEMBER)).toEqual([
		'## For everybody',
		'- /quotes — does quotes',
		'- **Apps › Summarise** — Reads links',
	]);
	expect(headings(ADMIN)).toEqual([
		'## For everybody',
		'- /quotes — does quotes',
		'- **Apps › Summarise** — Reads links',
		'## For editors: all who may manage messages',
		'/article',
		'## For admins: all who may manage the server',
		'/reminders',
	]);
});

test('what runs here', () => {
	const about = {
		version: '1.2.3',
		started: new Date('2024-03-07T12:00:00Z'),
		database: 'SQLite',
		articles: 1,
		quotes: 0,
	};
	expect(linesOf(aboutCard(english, about))).toEqual([
		'# Dateline 1.2.3',
		'- Running since 2024-03-07T12:00Z',
		'- Kept here: 1 article and no quotes',
		'- The database works (SQLite)',
		'- Articles are read on the machine the bot runs on; no outside service sees them. More: /privacy',
	]);
});
