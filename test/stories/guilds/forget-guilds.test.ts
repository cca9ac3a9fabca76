import { pino } from 'pino';
import { expect, test } from 'vitest';
import { openGuildList } from '../../../src/discord/posting/guild-list.ts';
import { openArticleStore } from '../../../src/sql/articles/article-store.ts';
import { openGuildRecords } from '../../../src/sql/guild-records.ts';
import { openJoinedGuilds } from '../../../src/sql/guilds/joined-guilds.ts';
import { openDatabase } from '../../../src/sql/open-database.ts';
import {
	eraseDue,
	eraseGuild,
	findLeftGuilds,
	leaveGuild,
} from '../../../src/stories/guilds/forget-guilds.ts';
import { startAnnouncing } from '../../support/announcing.ts';
import { saveArticle } from '../../support/articles.ts';

const DAY_MS = 24 * 3_600_000;
const NEVER = new AbortController().signal;
const GONE = '111222333444555666';

/** A bot in one guild of a local Discord, with an article there and in a guild that it was removed from. */
async function world() {
	const { connection, guild } = await startAnnouncing();
	const database = await openDatabase(':memory:');
	let at = Date.UTC(2027, 0, 1);
	const now = () => new Date(at);
	const store = openArticleStore(database, { now, analysisVersion: 1 });
	for (const id of [guild.id, GONE]) await saveArticle(store.library(id), {});
	const app = {
		guildRecords: openGuildRecords(database),
		guildList: openGuildList(connection),
		joinedGuilds: openJoinedGuilds(database),
		now,
		log: pino({ level: 'silent' }),
	};
	const articles = async (id: string) => (await app.guildRecords.kept(id)).articles;
	return {
		app,
		guild: guild.id,
		articles,
		pass: (days: number) => {
			at += days * DAY_MS;
		},
	};
}

test('a guild that removed the bot is found though nobody listened, and erased after thirty days', async () => {
	const { app, guild, articles, pass } = await world();
	await findLeftGuilds(app);
	await eraseDue(app, NEVER);
	expect(await articles(GONE)).toBe(1);
	pass(29);
	// Found again each week, the day stays.
	await findLeftGuilds(app);
	await eraseDue(app, NEVER);
	expect(await articles(GONE)).toBe(1);
	pass(1);
	await eraseDue(app, NEVER);
	expect([await articles(GONE), await articles(guild)]).toEqual([0, 1]);
	expect(await app.guildRecords.guilds()).toEqual([guild]);
});

test('one that has the bot again is not erased', async () => {
	const { app, guild, articles, pass } = await world();
	await leaveGuild(app, guild);
	pass(31);
	await eraseDue(app, NEVER);
	expect(await articles(guild)).toBe(1);
	expect(await app.guildRecords.due(app.now())).toEqual([]);
});

test('what its admins asked for is gone on with, though it has the bot', async () => {
	const { app, guild, articles } = await world();
	await app.guildRecords.plan(guild, app.now(), 'asked');
	await eraseDue(app, NEVER);
	expect([await articles(guild), await articles(GONE)]).toEqual([0, 1]);
});

test('one that cannot be erased keeps no other from it, and is tried again', async () => {
	const { app, guild, articles } = await world();
	await app.guildRecords.plan('1', app.now(), 'asked');
	await app.guildRecords.plan(guild, app.now(), 'asked');
	const guildRecords = {
		...app.guildRecords,
		erase: async (one: string) => {
			if (one === '1') throw new Error('the disk is full');
			return app.guildRecords.erase(one);
		},
	};
	await eraseDue({ ...app, guildRecords }, NEVER);
	expect(await articles(guild)).toBe(0);
	expect(await app.guildRecords.due(app.now())).toEqual([{ guild: '1', isAsked: true }]);
});

test('where Discord does not answer nothing is erased', async () => {
	const { app, articles, pass } = await world();
	await leaveGuild(app, GONE);
	pass(31);
	const guildList = {
		all: async () => {
			throw new Error('no answer');
		},
	};
	await expect(eraseDue({ ...app, guildList }, NEVER)).rejects.toThrow('no answer');
	await expect(findLeftGuilds({ ...app, guildList })).rejects.toThrow('no answer');
	expect(await articles(GONE)).toBe(1);
});

test('a guild that the bot stays in is not greeted again after it was erased, whoever did it; one that invites it anew is', async () => {
	const { app, guild, pass } = await world();
	const joinedAt = app.now();
	const erasures = [
		() => eraseGuild(app, guild),
		async () => {
			await app.guildRecords.plan(guild, app.now(), 'asked');
			await eraseDue(app, NEVER);
		},
	];
	for (const erase of erasures) {
		pass(0.1);
		await erase();
		expect(await app.joinedGuilds.claim(guild, joinedAt)).toBe(false);
	}
	pass(0.1);
	expect(await app.joinedGuilds.claim(guild, app.now())).toBe(true);
});

test('of a guild that is erased after it removed the bot nothing is known', async () => {
	const { app, pass } = await world();
	const joinedAt = app.now();
	await app.joinedGuilds.claim(GONE, joinedAt);
	await leaveGuild(app, GONE);
	pass(31);
	await eraseDue(app, NEVER);
	expect(await app.joinedGuilds.claim(GONE, joinedAt)).toBe(true);
});
