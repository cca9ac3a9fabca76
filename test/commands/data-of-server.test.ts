import { beforeEach, expect, test } from 'vitest';
import { USUAL_RULES } from '../../src/domain/guilds/guild-rules.ts';
import { USUAL_SETTINGS } from '../../src/domain/reminders/reminder-settings.ts';
import {
	correctKeyDate,
	correctQuote,
	replaceSentence,
} from '../../src/stories/articles/editing/correct-findings.ts';
import {
	ASKER,
	asking,
	cardOf,
	emptyServer,
	GUILD,
	NOW,
	type Server,
	textOf,
} from '../support/ask.ts';
import { DIRECT_ANALYSER } from '../support/direct-analyser.ts';
import { article, data } from '../support/groups.ts';

const COMMANDS = { article, data };
const TEXT =
	'The harbour of Lumen opened on 3 May 2019, the town said. It stays open until spring.';

let server: Server;
beforeEach(async () => {
	server = await emptyServer();
});

function sent(text: string) {
	return {
		file: { name: 'library.json', contentType: 'application/json', bytes: Buffer.from(text) },
	};
}

async function addHarbour(more = ''): Promise<string> {
	await asking(COMMANDS, server).run('article add file', {
		file: {
			name: 'harbour.txt',
			contentType: 'text/plain',
			bytes: Buffer.from(`${TEXT}\n\n${more}`),
		},
		title: 'Harbour opens',
		published: '2024-03-07',
	});
	return (await server.library.latest())?.id ?? '';
}

const SETTINGS = { channel: '7', role: '8', threshold: 'great days', leads: [0, 7] } as const;
const RULES = { adders: 'members', editor: '9', log: '10', apart: true } as const;

const KEPT = { confirmed: '2019-05-03', label: 'The harbour of Lumen opens' } as const;

/** A server in which names, follows, settings, mutes and what was decided are kept, and its file. */
async function exportedServer(): Promise<{ id: string; text: string }> {
	const id = await addHarbour();
	const names = ['Ann Lee', 'A. Lee'].map((name) => ({ article: id, name }));
	await server.people.keep({ kind: 'same', names }, ASKER);
	const told = { kind: 'channel', channel: '5', role: '6' } as const;
	await server.follows.add({ kind: 'words', wanted: 'harbour', target: told, addedBy: ASKER });
	const own = { kind: 'member', member: ASKER } as const;
	await server.follows.add({ kind: 'speaker', wanted: 'Ann Lee', target: own, addedBy: ASKER });
	await server.guildSettings.keep(GUILD, { hour: 7, timeZone: 'Asia/Tokyo', locale: 'ja' });
	await server.reminderSettings.keep(GUILD, { ...USUAL_SETTINGS, ...SETTINGS });
	await server.guildRules.keep(GUILD, RULES);
	await server.highlightLedger.keep(GUILD, { quote: '11' }, NOW);
	const number = await keyDateOf(server);
	await server.book.decide([{ keyDate: { article: id, number }, decision: KEPT }]);
	await server.book.mute({ kind: 'speaker', name: 'Bo Ek' });
	await server.book.mute({ kind: 'key date', article: id, number });
	await server.book.mute({ kind: 'article', article: id });
	return { id, text: cardOf(await asking(COMMANDS, server).run('data export')).file?.text ?? '' };
}

/** The number of the only key date there is. */
async function keyDateOf({ library }: Server): Promise<number> {
	const { rows } = await library.keyDates({}, { offset: 0, limit: 10 });
	expect(rows).toHaveLength(1);
	return rows[0]?.number ?? -1;
}

test('corrections of quotes’ words, worth and summaries are put in again', async () => {
	const id = await addHarbour('“It stays open until spring,” Mayor Ann Lee said.');
	const editing = { ...server, analyser: DIRECT_ANALYSER, asked: { by: ASKER } };
	const of = { article: id, number: 0 };
	await correctQuote(editing, of, { speaker: 'Anna Lee', words: 'open until spring' });
	const start = (await server.library.article(id))?.analysis.summary.line.start ?? -1;
	const sentence = 'The harbour of Lumen opened on 3 May 2019';
	await replaceSentence(editing, { article: id, start }, sentence);
	const [date] = (await server.library.keyDates({ article: id }, { offset: 0, limit: 1 })).rows;
	const said = { day: '2019-05-03', label: 'It opened', worth: 'small' } as const;
	await correctKeyDate(editing, { ...of, number: date?.number ?? -1 }, said);
	const text = cardOf(await asking(COMMANDS, server).run('data export')).file?.text ?? '';

	const other = await emptyServer();
	const told = textOf(await asking(COMMANDS, other).run('data import', sent(text)));

	expect(told).toContain('5 corrections applied.');
	const [before, after] = await Promise.all([server, other].map((one) => one.library.latest()));
	expect(after?.analysis).toEqual(before?.analysis);
	expect(after?.analysis.quotes[0]).toMatchObject({
		text: 'open until spring',
		speaker: 'Anna Lee',
	});
});

test('names, follows of channels and settings are read back; what members follow is not in the file', async () => {
	const { text } = await exportedServer();
	expect(text).not.toContain(ASKER);
	const other = await emptyServer();
	expect(textOf(await asking(COMMANDS, other).run('data import', sent(text))).split('\n')).toEqual([
		'### Import',
		'Added and read: 1 article.',
		'- 1 date confirmed or ignored.',
		'- 3 mutes added.',
		'- 1 person merged or split.',
		'- 1 follow of a channel added.',
		'- Settings imported.',
	]);
	const article = (await other.library.latest())?.id;
	expect(await other.people.changes()).toMatchObject([
		{
			kind: 'same',
			names: [
				{ article, name: 'Ann Lee' },
				{ article, name: 'A. Lee' },
			],
		},
	]);
	expect(await other.follows.ofChannels()).toMatchObject([
		{ kind: 'words', wanted: 'harbour', target: { channel: '5', role: '6' } },
	]);
	expect(await other.follows.own()).toEqual([]);
	expect(await other.guildSettings.of(GUILD)).toMatchObject({ hour: 7, timeZone: 'Asia/Tokyo' });
	expect(await other.reminderSettings.of(GUILD)).toMatchObject(SETTINGS);
	expect(await other.guildRules.of(GUILD)).toEqual(RULES);
	expect((await other.highlightLedger.of(GUILD)).places).toEqual({ quote: '11' });
	const keyDate = { article: article ?? '', number: await keyDateOf(other) };
	expect(await other.book.decisions()).toEqual([{ keyDate, decision: KEPT }]);
	expect(await other.book.mutes()).toHaveLength(3);
	expect(await other.book.mutes()).toEqual(
		expect.arrayContaining([
			{ kind: 'speaker', name: 'Bo Ek' },
			{ kind: 'key date', ...keyDate },
			{ kind: 'article', article },
		]),
	);
	// What is decided here since stays, and a second time nothing is there twice.
	await other.book.decide([{ keyDate, decision: 'ignored' }]);
	const again = textOf(await asking(COMMANDS, other).run('data import', sent(text)));
	expect(again).not.toMatch(/mute|ignored/);
	expect(await other.book.decisions()).toEqual([{ keyDate, decision: 'ignored' }]);
	expect(await other.book.mutes()).toHaveLength(3);
	expect(await other.people.changes()).toHaveLength(1);
	expect(await other.follows.ofChannels()).toHaveLength(1);
});

test('in another server its own channels and roles stay', async () => {
	const { text } = await exportedServer();
	const other = await emptyServer();
	await other.reminderSettings.keep(GUILD, { ...USUAL_SETTINGS, channel: '70', role: '80' });
	await other.guildRules.keep(GUILD, { adders: 'admins', admin: '90' });
	const elsewhere = text.replace(`"server":"${GUILD}"`, '"server":"12345"');
	const told = textOf(await asking(COMMANDS, other).run('data import', sent(elsewhere)));
	expect(told).toContain('1 follow left out: its channel belongs to another server.');
	expect(told).toContain('Settings imported, except channels and roles');
	expect(await other.reminderSettings.of(GUILD)).toMatchObject({
		threshold: 'great days',
		channel: '70',
		role: '80',
	});
	const rules = { adders: 'members', apart: true, admin: '90' };
	expect(await other.guildRules.of(GUILD)).toEqual(rules);
	expect(await other.follows.ofChannels()).toEqual([]);
	expect((await other.highlightLedger.of(GUILD)).places).toEqual({});
});

test('a file of the first version is read, which had articles and own dates alone', async () => {
	const other = await emptyServer();
	const published = { day: '2024-03-07', timeZone: 'UTC' };
	const only = { title: 'Harbour opens', text: TEXT, published, corrections: [] };
	const head = { format: 'dateline library', version: 1 };
	const old = JSON.stringify({ ...head, articles: [only], ownDates: [] });
	expect(textOf(await asking(COMMANDS, other).run('data import', sent(old)))).toContain(
		'Added and read: 1 article',
	);
	expect(await other.guildRules.of(GUILD)).toEqual(USUAL_RULES);
});

test('what was decided and muted of an article that is not there is left out', async () => {
	const { id, text } = await exportedServer();
	const other = await emptyServer();
	const { articles: _, ...rest } = JSON.parse(text);
	const without = JSON.stringify({ ...rest, articles: [] });
	await asking(COMMANDS, other).run('data import', sent(without));

	expect(without).toContain(id);
	expect(await other.book.decisions()).toEqual([]);
	expect(await other.book.mutes()).toEqual([{ kind: 'speaker', name: 'Bo Ek' }]);
});

test('a date that is ignored is put in as ignored, and one that is undecided again is in no file', async () => {
	const id = await addHarbour();
	const keyDate = { article: id, number: await keyDateOf(server) };
	await server.book.decide([{ keyDate, decision: 'ignored' }]);
	const { file } = cardOf(await asking(COMMANDS, server).run('data export'));
	const other = await emptyServer();
	await asking(COMMANDS, other).run('data import', sent(file?.text ?? ''));
	expect(await other.book.decisions()).toMatchObject([{ decision: 'ignored' }]);

	await server.book.decide([{ keyDate, decision: 'undecided' }]);
	const later = cardOf(await asking(COMMANDS, server).run('data export'));
	expect(later.file?.text).toContain('"decisions":[]');
});

test('a file of the second version is read, which had no mutes and no decisions', async () => {
	const { text } = await exportedServer();
	const other = await emptyServer();
	const { mutes: _, decisions: __, ...rest } = JSON.parse(text);
	const told = await asking(COMMANDS, other).run(
		'data import',
		sent(JSON.stringify({ ...rest, version: 2 })),
	);

	expect(textOf(told)).toContain('- Settings imported.');
	expect(await other.book.mutes()).toEqual([]);
});

test.each([
	['"name":"Bo Ek"', '"name":""', '(line 8) is wrong'],
	['"kind":"article","', '"kind":"page","', '(line 8) is wrong'],
	['"confirmed":"2019-05-03"', '"confirmed":"2019-05-33"', '(line 9) is wrong'],
	['"hour":7', '"hour":24', '“settings.clock.hour” (line 7) is wrong'],
	['"adders":"members"', '"adders":"all"', '“settings.rules.adders” (line 7) is wrong'],
	['"kind":"same"', '"kind":"some"', '“names.0.kind” (line 5) is wrong'],
	['"channel":"5"', '"channel":"x"', '“follows.0.channel” (line 6) is wrong'],
	['"wanted":"harbour"', '"wanted":"the"', 'Nothing was imported. Follow 1'],
	['"editor":"9"', `"editor":"${GUILD}"`, '@everyone cannot be chosen'],
])('a file in which %s is %s is refused whole', async (right, wrong, why) => {
	const { text } = await exportedServer();
	expect(text).toContain(right);
	const other = await emptyServer();
	const damaged = sent(text.replace(right, wrong));
	await expect(asking(COMMANDS, other).run('data import', damaged)).rejects.toThrow(why);
	expect(await other.library.count()).toEqual({ articles: 0, quotes: 0 });
	expect(await other.guildRules.of(GUILD)).toEqual(USUAL_RULES);
	expect(await other.people.changes()).toEqual([]);
});

test('whom an article only names is in the file, and is named again where it is put in', async () => {
	await addHarbour('Mayor Ann Lee cut the ribbon.\n\n“It is ours,” said Bo Ek, a pilot.');

	const file = cardOf(await asking(COMMANDS, server).run('data export')).file?.text ?? '';

	expect(JSON.parse(file).articles[0].named).toEqual([{ name: 'Ann Lee', roles: ['Mayor'] }]);
	const other = await emptyServer();
	await asking(COMMANDS, other).run('data import', sent(file));
	const { rows } = await other.library.appearances('Ann Lee');
	expect(rows).toEqual([expect.objectContaining({ name: 'Ann Lee', quotes: 0, roles: ['Mayor'] })]);
});
