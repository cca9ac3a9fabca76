import { beforeEach, expect, test } from 'vitest';
import articles from '../../commands/articles.ts';
import summariseLinks from '../../commands/summarise-links.ts';
import type { Card, Form } from '../../src/domain/card.ts';
import {
	asking,
	buttonOf,
	cardOf,
	emptyServer,
	GUILD,
	type Server,
	selectOf,
	textOf,
} from '../support/ask.ts';
import { article } from '../support/groups.ts';
import { type Pages, pageWith } from '../support/page-fetcher-of.ts';

const URL_ = 'https://lumen.example/harbour';
const DAY = { day: '2024-03-07', source: 'json-ld', confidence: 0.97 } as const;
const COMMANDS = { article, articles, 'summarise-links': summariseLinks };

let pages: Pages;
let server: Server;
let member: ReturnType<typeof asking>;
let editor: ReturnType<typeof asking>;
beforeEach(async () => {
	pages = new Map([[URL_, pageWith({ url: URL_, published: DAY })]]);
	server = await emptyServer(pages);
	member = asking(COMMANDS, server, { guild: GUILD, isEditor: false, mayAdd: false });
	editor = asking(COMMANDS, server);
});
const labels = (answer: Card | Form) =>
	(cardOf(answer).buttons ?? []).flat().map(({ label }) => label);
const count = async () => (await server.library.count()).articles;

test('the article behind one link, with its quotes, sources and dates, and nothing is added', async () => {
	const shown = await member.point('Summarise links', `Look: ${URL_}!`);
	expect(textOf(shown)).toContain('Harbour closes');
	expect(textOf(shown)).toContain('-# The Lumen Post · March 7, 2024');
	expect(textOf(shown)).toContain('1 quote · 1 key date');
	expect(labels(shown)).toEqual(['Quotes', 'Dates', 'Share in this channel']);

	const quotes = await member.press(buttonOf(shown, 'Quotes'));
	expect(textOf(quotes)).toContain('> “It stays closed until spring”');
	expect(textOf(await member.press(buttonOf(quotes, 'Source')))).toContain(
		'“**It stays closed until spring,**” Mayor Ann Lee said.',
	);
	expect(textOf(await member.press(buttonOf(shown, 'Dates')))).toContain('**March 8, 2024**');
	expect(await count()).toBe(0);
});

test('of several links one is chosen, and another one after it', async () => {
	const other = 'https://hill.example/mill';
	pages.set(other, pageWith({ url: other, title: 'Mill burns', published: DAY }));
	const asked = await member.point('Summarise links', `${URL_} ${other}`);
	const select = selectOf(asked, 'choose');
	expect(select.from).toEqual([
		{ label: 'lumen.example/harbour', value: '0' },
		{ label: 'hill.example/mill', value: '1' },
	]);
	const second = await member.choose(select, ['1']);
	expect(textOf(second)).toContain('Mill burns');
	expect(textOf(await member.choose(selectOf(second, 'choose'), ['0']))).toContain(
		'Harbour closes',
	);
});

test('it is shared in short, with its source, day and address, and who did it', async () => {
	const shown = await member.point('Summarise links', URL_);
	const button = buttonOf(shown, 'Share in this channel');
	expect(summariseLinks.actions?.[button.state.action]?.shows).toBe('publicly');
	const shared = await member.press(button);
	expect(textOf(shared)).toContain(`[Harbour closes](${URL_})`);
	expect(textOf(shared)).toContain('The Lumen Post · March 7, 2024');
	expect(textOf(shared)).toContain('Shared by <@222333444555666777>');
	expect(labels(shared)).toEqual(['Quotes', 'Dates']);
	expect(textOf(await editor.press(buttonOf(shared, 'Quotes')))).toContain('Ann Lee');
});

test('editors save it, and are asked for the day alone where the page says none', async () => {
	const shown = await editor.point('Summarise links', URL_);
	expect(labels(shown)).toEqual([
		'Quotes',
		'Dates',
		'Share in this channel',
		'Save on this server',
	]);
	const button = buttonOf(shown, 'Save on this server');
	expect(summariseLinks.actions?.[button.state.action]?.audience).toBe('adders');
	expect(textOf(await editor.press(button))).toContain('\nAdded.\n');
	expect(await count()).toBe(1);

	const undated = 'https://lumen.example/undated';
	const text = 'The mill of Oberwald burned on Monday, and nobody was hurt, the town said.';
	pages.set(undated, pageWith({ url: undated, text, likelyDays: ['2024-03-06'] }));
	const second = await editor.point('Summarise links', undated);
	expect(textOf(second)).toContain('published on an unknown day');
	const asked = await editor.press(buttonOf(second, 'Save on this server'));
	expect(textOf(await editor.choose(selectOf(asked, 'day'), ['2024-03-06']))).toContain(
		'\nAdded.\n',
	);
	expect(await count()).toBe(2);
});

test('an article that is here already is shown from the library', async () => {
	await editor.run('article add url', { url: URL_ });
	const shown = await member.point('Summarise links', `${URL_}?utm_source=chat`);
	expect(textOf(shown)).toContain('This article is already on this server.');
	expect(labels(shown)).toEqual([
		'Full summary',
		'Quotes',
		'Dates',
		'Cite',
		'Other articles on this story',
		'Share in this channel',
	]);
	const shared = await member.press(buttonOf(shown, 'Share in this channel'));
	expect(labels(shared)).toEqual([
		'Full summary',
		'Quotes',
		'Dates',
		'Cite',
		'Other articles on this story',
	]);
});

test('where somebody takes the bot along nothing is shared or saved, and nobody else sees it', async () => {
	const alone = asking(COMMANDS, server, {});
	const shown = await alone.point('Summarise links', URL_);
	expect(labels(shown)).toEqual(['Quotes', 'Dates']);
	const button = buttonOf(shown, 'Quotes');
	expect(textOf(await alone.press(button))).toContain('Ann Lee');
	for (const other of [asking(COMMANDS, server, { by: '3' }), member]) {
		await expect(other.press(button)).rejects.toThrow('kept for one day, and that day is over');
	}
	const share = {
		state: { ...button.state, action: 'share', values: ['key', button.state.values[0] ?? ''] },
	};
	await expect(alone.press(share)).rejects.toThrow('only be shared in a server');
});

test('what a site asks not to keep is shown, and neither kept nor shared', async () => {
	pages.set(URL_, pageWith({ url: URL_, published: DAY, keepsText: false }));
	const shown = await editor.point('Summarise links', URL_);
	expect(textOf(shown)).toContain('Harbour closes');
	expect(textOf(shown)).toContain('can be neither shared nor saved');
	expect(labels(shown)).toEqual([]);
});

test.each([
	['no link', 'Good day', 'There is no link to an article'],
	['a page that is none', 'https://lumen.example/none', 'There is no page at this address'],
])('refused: %s', async (_, words, says) => {
	await expect(member.point('Summarise links', words)).rejects.toThrow(says);
});
