import { beforeEach, expect, test } from 'vitest';
import settings from '../../commands/settings.ts';
import { USUAL_RULES } from '../../src/domain/guilds/guild-rules.ts';
import { USUAL_CHOICES } from '../../src/domain/reminders/reminder-settings.ts';
import { readChoices } from '../../src/stories/reminders/read-choices.ts';
import {
	asking,
	buttonOf,
	cardOf,
	formOf,
	GUILD,
	type Server,
	selectOf,
	textOf,
} from '../support/ask.ts';
import { askReminders, CHANNEL, FOUND } from '../support/asked-reminders.ts';
import { linesOf } from '../support/card-lines.ts';

const CLOSED = '555666777888999000';
const FORUM = '555666777888999001';

let server: Server;
let admin: ReturnType<typeof asking>;
beforeEach(async () => {
	const asked = await askReminders();
	const tags = [{ id: '7', name: 'Memory' }];
	asked.places[FORUM] = { ...FOUND, kind: 'forum', needsTag: true, tags };
	asked.places[CLOSED] = { ...FOUND, missing: ['Send Messages'] };
	server = asked.server;
	admin = asking({ settings }, server);
});

const open = async () => cardOf(await admin.run('settings'));
const rights = async () => cardOf(await admin.press(buttonOf(await open(), 'Who may do what')));

test('all of it in one message, each menu with a caption', async () => {
	const lines = linesOf(await open()).filter((line) => !/^(?: |\*[^*])/.test(line));
	expect(lines).toEqual([
		'# Settings of this server',
		'Posts are written in English (US). Choose a channel below to get reminders at **09:00 UTC**. It is 12:00 UTC now.',
		'? The language of the posts → settings.set(main, locale)',
		'? Time of day for reminders → settings.set(main, hour)',
		'? Which anniversaries are posted → settings.set(main, threshold)',
		'? Where reminders are posted: a channel, thread or forum (0–1) → settings.place(): places',
		'? Where the articles of a new feed are posted (0–1) → settings.rule(feeds): places',
		'? Where admins are told when something goes wrong (0–1) → settings.rule(notices): channels',
		'[Time zone → settings.zone()] [Who may do what → settings.panel(rights)] [Daily quote and weekly top stories → settings.panel(brought)] [All reminder settings → reminders.panel(main)] [Feeds → feed.page(0)]',
		'[More settings → settings.panel(posts)]',
		'-- Changes are saved immediately.',
	]);
	const roles = linesOf(await rights()).filter((line) => line.startsWith('?'));
	expect(roles).toEqual([
		'? Who may add articles → settings.adders()',
		'? Who may use Dateline: everybody, or one role (0–1) → settings.rule(reader): roles',
		'? A role whose members count as editors (0–1) → settings.rule(editor): roles',
		'? A role whose members count as admins (0–1) → settings.rule(admin): roles',
	]);
});

test('where a channel for reminders is chosen, they and daily posts come at the hour', async () => {
	const place = selectOf(await open(), 'place');
	const chosen = cardOf(await admin.choose(place, [CHANNEL]));
	expect(linesOf(chosen)).toContain(
		'Posts are written in English (US). Reminders and daily posts come at **09:00 UTC**. It is 12:00 UTC now.',
	);
});

test.each([
	['UTC', '12:00 UTC now'],
	['Asia/Kolkata', '17:30 there now'],
	['Etc/GMT-2', '14:00 Etc/GMT-2 now'],
])('in the zone %s it is %s', async (timeZone, expected) => {
	const { hour, locale } = await server.guildSettings.of(GUILD);
	await server.guildSettings.keep(GUILD, { hour, locale, timeZone });
	expect(linesOf(await open())[1]).toMatch(new RegExp(`\\. It is ${expected}\\.$`));
});

test.each([
	['locale', 'de', { locale: 'de' }],
	['hour', '18', { hour: 18 }],
	['threshold', 'great days', { threshold: 'great days' }],
])('%s is kept at once', async (name, chosen, expected) => {
	const select = cardOf(await open()).blocks.find(
		(block) => block.kind === 'select' && block.state.values.includes(name),
	);
	if (select?.kind !== 'select') throw new Error('no such menu');
	await admin.choose(select, [chosen]);
	expect(await readChoices(server, GUILD)).toEqual({ ...USUAL_CHOICES, ...expected });
});

test('stories of several feeds are kept apart, and gathered again', async () => {
	const posts = async () => cardOf(await admin.press(buttonOf(await open(), 'More settings')));
	const menu = selectOf(await posts(), 'stories');
	await admin.choose(menu, ['apart']);
	expect(await server.guildRules.of(GUILD)).toEqual({ ...USUAL_RULES, apart: true });
	await admin.choose(menu, ['gathered']);
	expect(await server.guildRules.of(GUILD)).toEqual(USUAL_RULES);
	await expect(admin.choose(menu, ['heaped'])).rejects.toThrow('older version');
});

test('a channel for what editors change, which tries anew what failed', async () => {
	const page = cardOf(await admin.press(buttonOf(await open(), 'More settings')));
	const [menu] = page.blocks.filter(
		(block) => block.kind === 'select' && block.state.values.includes('log'),
	);
	if (menu?.kind !== 'select') throw new Error('no such menu');
	const after = await admin.choose(menu, [CHANNEL]);
	expect(await server.guildRules.of(GUILD)).toEqual({ ...USUAL_RULES, log: CHANNEL });
	expect(cardOf(after).title).toBe('More settings');
	await expect(admin.choose(menu, [CLOSED])).rejects.toThrow('Send Messages');
	await admin.choose(menu, []);
	expect(await server.guildRules.of(GUILD)).toEqual(USUAL_RULES);
});

test('a zone is chosen, or asked back', async () => {
	const form = formOf(await admin.press(buttonOf(await open(), 'Time zone')));
	expect(textOf(await admin.submit(form, { zone: 'Mumbai' }))).toContain('09:00 Asia/Kolkata');
	const asked = await admin.submit(form, { zone: 'EST' });
	expect(textOf(asked)).toContain('Which time zone?');
	await admin.choose(selectOf(asked, 'zoned'), ['America/Panama']);
	expect((await readChoices(server, GUILD)).timeZone).toBe('America/Panama');
});

test('a channel for reminders, and none again', async () => {
	const shown = await admin.choose(selectOf(await open(), 'place'), [CHANNEL]);
	expect((await readChoices(server, GUILD)).channel).toBe(CHANNEL);
	await admin.choose(selectOf(shown, 'place'), []);
	expect(await readChoices(server, GUILD)).toEqual(USUAL_CHOICES);
});

test('a forum that asks for a tag leads back to the settings', async () => {
	const asked = await admin.choose(selectOf(await open(), 'place'), [FORUM]);
	expect(textOf(asked)).toContain('Which tag should the posts have?');
	const shown = await admin.choose(selectOf(asked, 'tag'), ['7']);
	expect(textOf(shown)).toContain('Settings of this server');
	expect(await readChoices(server, GUILD)).toMatchObject({ channel: FORUM, forumTags: ['7'] });
});

test('rules are kept, and taken back', async () => {
	const press = (name: string, chosen: string[]) =>
		admin.choose(
			{ state: { command: 'settings', action: 'rule', values: [name] }, placeholder: '', from: [] },
			chosen,
		);
	await admin.choose(selectOf(await rights(), 'adders'), ['members']);
	await press('editor', ['5']);
	await press('notices', [CHANNEL]);
	expect(await server.guildRules.of(GUILD)).toEqual({
		adders: 'members',
		editor: '5',
		notices: CHANNEL,
	});
	await press('editor', []);
	expect(await server.guildRules.of(GUILD)).toEqual({ adders: 'members', notices: CHANNEL });
	await expect(press('admin', [GUILD])).rejects.toThrow('@everyone cannot be chosen');
	await expect(press('feeds', [CLOSED])).rejects.toThrow('Send Messages');
	await expect(press('toString', ['5'])).rejects.toThrow();
});

test('nothing of it outside a server', async () => {
	const alone = asking({ settings }, { ...server }, { guild: undefined } as never);
	await expect(alone.run('settings')).rejects.toThrow('This works only in a server');
	expect(await server.guildRules.of(GUILD)).toEqual(USUAL_RULES);
});

test('a quote each day and what a week brought are off until a channel is chosen', async () => {
	const page = cardOf(
		await admin.press(buttonOf(await open(), 'Daily quote and weekly top stories')),
	);
	expect(linesOf(page).filter((line) => line.startsWith('?'))).toEqual([
		'? Quote of the day (0–1) → settings.highlight(quote): channels',
		'? The week’s highlights, each Monday (0–1) → settings.highlight(week): channels',
	]);
	const [quote] = page.blocks.filter((block) => block.kind === 'select');
	if (!quote) throw new Error('no select');

	await admin.choose(quote, [CHANNEL]);
	expect(await server.highlightLedger.of(GUILD)).toEqual({ places: { quote: CHANNEL } });
	await expect(admin.choose(quote, [CLOSED])).rejects.toThrow('Send Messages');
	expect(await server.highlightLedger.of(GUILD)).toEqual({ places: { quote: CHANNEL } });
	await admin.choose(quote, []);
	expect(await server.highlightLedger.of(GUILD)).toEqual({ places: {} });
	const other = { state: { command: 'settings', action: 'highlight', values: ['x'] } };
	await expect(admin.press(other)).rejects.toThrow('older version');
});
