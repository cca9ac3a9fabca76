import ICAL from 'ical.js';
import { beforeEach, expect, test } from 'vitest';
import quotes from '../../commands/quotes.ts';
import type { Card } from '../../src/domain/card.ts';
import { USUAL_CHOICES } from '../../src/domain/reminders/reminder-settings.ts';
import { writeCalendar } from '../../src/stories/data/export-calendar.ts';
import { saveArticle } from '../support/articles.ts';
import {
	asking,
	buttonOf,
	cardOf,
	emptyServer,
	formOf,
	GUILD,
	type Server,
	textOf,
} from '../support/ask.ts';
import { article, data, reminders } from '../support/groups.ts';

const COMMANDS = { article, data, quotes, reminders };
const TEXT =
	'The harbour of Lumen opened on 3 May 2019, the town said.\n\n“It stays open until spring,” Mayor Ann Lee said.';

let server: Server;
let admin: ReturnType<typeof asking>;
beforeEach(async () => {
	server = await emptyServer();
	admin = asking(COMMANDS, server);
});

async function addHarbour(): Promise<string> {
	await admin.run('article add file', {
		file: { name: 'harbour.txt', contentType: 'text/plain', bytes: Buffer.from(TEXT) },
		title: 'Harbour opens',
		published: '2024-03-07',
		source: 'The Lumen Post',
		url: 'https://news.lumen.example/harbour',
	});
	return (await server.library.latest())?.id ?? '';
}

async function exported(input: object): Promise<{ card: Card; name: string; text: string }> {
	const card = cardOf(await admin.run('data export', input));
	return { card, name: card.file?.name ?? '', text: card.file?.text ?? '' };
}

function sent(text: string) {
	return {
		file: { name: 'library.json', contentType: 'application/json', bytes: Buffer.from(text) },
	};
}

test('what a server keeps goes into another, with what people put right', async () => {
	const id = await addHarbour();
	await admin.run('article edit', {
		article: id,
		title: 'The harbour is open',
		source: 'Tarn Times',
	});
	const source = await admin.press(buttonOf(await admin.run('quotes'), 'Source'));
	const form = formOf(await admin.press(buttonOf(source, 'Edit')));
	await admin.submit(form, { speaker: 'Anna Lee' });
	await admin.run('reminders add', { day: '2019-03-12', label: 'Our club began' });
	const { name, text } = await exported({});
	expect(name).toBe('dateline-library.json');

	const other = await emptyServer();
	const importer = asking(COMMANDS, other);
	expect(textOf(await importer.run('data import', sent(text))).split('\n')).toEqual([
		'### Import',
		'Added and read: 1 article.',
		'- 3 corrections applied.',
		'- Restored: 1 date that the server had added.',
		'- Settings imported.',
	]);
	const [before, after] = await Promise.all([server, other].map(({ library }) => library.latest()));
	const { id: _, added: __, ...there } = after ?? ({} as never);
	expect({ ...before, ...there }).toEqual(before);
	expect(after?.analysis.quotes[0]?.speaker).toBe('Anna Lee');
	expect((await other.book.own.list()).map(({ label }) => label)).toEqual(['Our club began']);
	// What was put right can be undone there too.
	const history = await importer.run('article history', { article: after?.id });
	expect(textOf(await importer.press(buttonOf(history, 'Undo')))).toContain('\nUndone.\n');

	expect(textOf(await importer.run('data import', sent(text)))).toContain(
		'Already here, so left as is: 1 article',
	);
});

test.each([
	['a picture', '\uFFFD', 'is damaged. Export it again'],
	['cut short', '{"format":"dateline library","version":1,"articles":[\n{"title"', 'is damaged'],
	['something else', '{"version":1}', 'is not from /data export'],
	[
		'of another version',
		'{"format":"dateline library","version":7,"articles":[],"ownDates":[]}',
		'is of version 7, and this bot reads version 3',
	],
])('a file that is %s is refused', async (_what, text, reason) => {
	await expect(admin.run('data import', sent(text))).rejects.toThrow(reason);
});

test('a server without articles has dates of its own to take out', async () => {
	await admin.run('reminders add', { day: '2019-03-12', label: 'Our club began' });
	const { card, text } = await exported({});
	expect(textOf(card)).toContain('It also holds 1 date that the server added.');
	expect(JSON.parse(text)).toMatchObject({ articles: [], ownDates: [{ label: 'Our club began' }] });
});

test('a file is refused whole, with the line, where one thing in it is wrong', async () => {
	await addHarbour();
	const { text } = await exported({});
	const wrong = text.replace(
		/\n\]/,
		`,\n${text
			.split('\n')[1]
			?.replace(TEXT.slice(0, 20), 'Another text than that')
			.replace('2024-03-07', '2024-02-31')}\n]`,
	);
	const other = await emptyServer();
	await expect(asking(COMMANDS, other).run('data import', sent(wrong))).rejects.toThrow(
		'library.json is not as /data export wrote it: “published.day” of article 2 (line 3) is wrong.',
	);
	const empty = wrong
		.replace('2024-02-31', '2024-02-28')
		.replace(/"text":"Another[^"]*"/, '"text":"?"');
	await expect(asking(COMMANDS, other).run('data import', sent(empty))).rejects.toThrow(
		'Nothing was imported. Article 2: The text is too short',
	);
	expect(await other.library.count()).toEqual({ articles: 0, quotes: 0 });
});

/** A file with one article; `more` is said of it, `own` of a date of the server's own. */
function library(more: object, own: object = {}): string {
	const published = { day: '2024-03-07', timeZone: 'UTC' };
	const only = { title: 'Harbour opens', text: TEXT, published, corrections: [], ...more };
	const date = { day: '2019-03-12', label: 'Our club began', repeat: 'yearly', ...own };
	const head = { format: 'dateline library', version: 1 };
	return JSON.stringify({ ...head, articles: [only], ownDates: [date] });
}
const corrected = (correction: object) => library({ corrections: [correction] });

test.each([
	['a speaker of very many letters', corrected({ kind: 'speaker', at: 0, to: 'ab '.repeat(9999) })],
	['a speaker without letters', corrected({ kind: 'speaker', at: 0, to: '  ' })],
	['an empty title', corrected({ kind: 'title', to: '' })],
	['a very long title', corrected({ kind: 'title', to: 'a'.repeat(301) })],
	['an address that is none of the web', corrected({ kind: 'url', to: 'javascript:alert(1)' })],
	['an empty label', corrected({ kind: 'key date', at: 0, to: { day: '2024-03-07', label: '' } })],
	['a source of very many letters', library({ source: 'a'.repeat(10_000) })],
	['a date of two lines', library({}, { label: 'One\ntwo' })],
	['a date without words', library({}, { label: ' ' })],
	[
		'more corrections than anybody makes',
		library({ corrections: Array(1001).fill({ kind: 'title', to: 'Port' }) }),
	],
])('what no window takes no file brings: %s', async (_what, text) => {
	await expect(admin.run('data import', sent(text))).rejects.toThrow('Nothing was imported');
	expect(await server.library.count()).toEqual({ articles: 0, quotes: 0 });
});

test('an import that broke off before it put things right is gone on with', async () => {
	await admin.run('data import', sent(library({})));
	const again = await admin.run(
		'data import',
		sent(corrected({ kind: 'title', to: 'Port opens' })),
	);
	expect(textOf(again)).toContain('- 1 correction applied.');
	expect((await server.library.latest())?.title).toBe('Port opens');
	// What people said of it here since then stays.
	await admin.run('article edit', { article: 'Port opens', title: 'The port is open' });
	await admin.run('data import', sent(corrected({ kind: 'title', to: 'Harbour' })));
	expect((await server.library.latest())?.title).toBe('The port is open');
});

test('an import stops where the server is erased meanwhile, and nothing comes back', async () => {
	const published = { day: '2024-03-07', timeZone: 'UTC' };
	const articles = Array.from({ length: 60 }, (_, place) => ({
		title: `News ${place}`,
		text: `${TEXT} It is number ${place}.`,
		published,
		corrections: [],
	}));
	const file = { format: 'dateline library', version: 1, articles, ownDates: [] };
	const importing = admin.run('data import', sent(JSON.stringify(file)));
	await expect.poll(async () => (await server.library.count()).articles).toBeGreaterThan(2);
	const asked = await admin.run('data erase');
	expect(textOf(await admin.press(buttonOf(asked, 'Cancel')))).toBe('Nothing was changed.');
	const form = formOf(await admin.press(buttonOf(asked, 'Erase…')));
	const [imported] = await Promise.allSettled([importing, admin.submit(form, { word: 'erase' })]);
	expect(imported).toMatchObject({ status: 'rejected' });
	expect(await server.library.count()).toEqual({ articles: 0, quotes: 0 });
});

test('quotes and dates are tables in which nothing is a formula', async () => {
	await saveArticle(server.library, {
		title: '=HYPERLINK("https://evil.example")',
		day: '2024-03-05',
		quotes: [{ speaker: 'Ann "Nan" Lee', role: 'mayor', text: 'It is\nopen, I think.' }],
		dates: [{ earliest: '2019-05-03', label: 'The harbour opened', precision: 'day' }],
	});
	expect((await exported({ what: 'quotes' })).text).toBe(
		'\uFEFFspeaker,role,words,kind,medium,said,published,source,title,url\r\n' +
			'"Ann ""Nan"" Lee",mayor,"It is\nopen, I think.",direct,,,2024-03-05,The Lumen Post,"\'=HYPERLINK(""https://evil.example"")",\r\n',
	);
	expect((await exported({ what: 'dates' })).text).toContain(
		'\r\n2019-05-03,2019-05-03,day,The harbour opened,other,2019-05-03,2024-03-05,',
	);
});

test('articles are to be read, and their words are no markup', async () => {
	await addHarbour();
	await admin.run('article edit', { article: 'Harbour opens', title: '# *Harbour*' });
	const { name, text } = await exported({ what: 'articles' });
	expect(name).toBe('dateline-articles.md');
	expect(text.split('\n').slice(0, 5)).toEqual([
		'# \\# \\*Harbour\\*',
		'',
		'The Lumen Post · 2024-03-07',
		'',
		'<https://news.lumen.example/harbour>',
	]);
	expect(text).toContain('> It stays open until spring,\n>\n> — Ann Lee, Mayor\n');
	expect(text).toContain('## Key dates\n\n- 2019-05-03: The harbour of Lumen opened');
});

test('articles are chosen by the day they came out', async () => {
	await addHarbour();
	expect((await exported({ from: '2024-03-07', to: 'March 2024' })).text).toContain(
		'Harbour opens',
	);
	await expect(admin.run('data export', { to: '2024-03-06' })).rejects.toThrow(
		'This server added no article that was published on these days.',
	);
	await expect(asking(COMMANDS, await emptyServer()).run('data export')).rejects.toThrow(
		'This server has added no article yet.',
	);
});

test('the calendar is what another program reads of it: a day, its year, and how it comes back', async () => {
	await server.reminderSettings.keep(GUILD, { ...USUAL_CHOICES, leapDay: '1 March' });
	await addHarbour();
	for (const [day, label, repeat] of [
		['2020-02-29', 'We meet, again; and \\ again', 'yearly'],
		['0410-08-24', `Rome falls ${'é'.repeat(80)}`, 'yearly'],
		['2024-06-01', 'The party', 'once'],
	]) {
		await admin.run('reminders add', { day, label, repeat });
	}
	const { card, name, text } = await exported({ what: 'calendar' });
	expect(name).toBe('dateline.ics');
	expect(textOf(card)).toContain('each on its day of every year');
	expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);

	const events = new ICAL.Component(ICAL.parse(text))
		.getAllSubcomponents('vevent')
		.map((one) => new ICAL.Event(one));
	const nextOf = (event: ICAL.Event) => {
		const days = event.iterator();
		return [days.next(), days.next()].map((day) => day?.toString() ?? 'never');
	};
	expect(Object.fromEntries(events.map((event) => [event.summary, nextOf(event)]))).toMatchObject({
		'We meet, again; and \\ again (2020)': ['2020-02-29', '2021-03-01'],
		[`Rome falls ${'é'.repeat(80)} (410)`]: ['1972-08-24', '1973-08-24'],
		'The party (2024)': ['2024-06-01', 'never'],
	});
	expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
	const harbour = events.find(({ summary }) => summary.startsWith('The harbour'));
	expect(harbour?.description).toBe('Harbour opens (The Lumen Post)');
	expect(harbour?.component.getFirstPropertyValue('url')).toBe(
		'https://news.lumen.example/harbour',
	);

	await expect(
		asking(COMMANDS, await emptyServer()).run('data export', { what: 'calendar' }),
	).rejects.toThrow('There is nothing to remember yet');
});

test('in a direct message there is nothing to take out', async () => {
	const alone = asking(COMMANDS, server, {});
	await expect(alone.run('data export')).rejects.toThrow('only in a server');
	await expect(alone.run('data import', sent('{}'))).rejects.toThrow('only in a server');
});

test('where no port was opened, the address is refused and the file offered', async () => {
	await expect(admin.run('data address')).rejects.toThrow(
		'the settings are SUBSCRIBE_PORT and SUBSCRIBE_URL. A file of the same is in /data export.',
	);
});

test('where nothing is remembered yet, the file is refused; at an address there is an empty calendar', async () => {
	const { book } = server;
	const of = { guild: GUILD, settings: USUAL_CHOICES, now: new Date('2024-03-10T12:00:00Z') };
	const { text, events } = await writeCalendar(book, of);
	expect(events).toBe(0);
	expect(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')).toEqual([]);
});
