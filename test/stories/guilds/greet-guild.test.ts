import { expect, test } from 'vitest';
import { guildCards } from '../../../src/cards/guilds/guild-cards.ts';
import type { Card } from '../../../src/domain/card.ts';
import { USUAL_GUILD_SETTINGS } from '../../../src/domain/guilds/guild-settings.ts';
import type { Announced, Announcer, Inspection } from '../../../src/ports/announcer.ts';
import type { GuildRecords } from '../../../src/ports/guilds/guild-records.ts';
import { createGreeter } from '../../../src/stories/guilds/answer-addressed.ts';
import { greetGuild } from '../../../src/stories/guilds/greet-guild.ts';
import { linesOf } from '../../support/card-lines.ts';

const NOW = new Date('2027-02-22T09:00:00Z');
const OPEN: Inspection = {
	outcome: 'found',
	guild: 'g1',
	kind: 'channel',
	missing: ['Read Message History'],
	tags: [],
	needsTag: false,
	mayHaveWebhooks: false,
	role: 'notified',
};
const CLOSED: Inspection = { ...OPEN, missing: ['Read Message History', 'Send Messages'] };
const DAY_MS = 24 * 3_600_000;
const ago = (ms: number) => new Date(NOW.getTime() - ms);
const POSTED: Announced = { outcome: 'posted', id: 'm1' };
const REFUSED: Announced = { outcome: 'refused', reason: 'No.' };
const LATER: Announced = { outcome: 'later', afterMs: 1, mayBeThere: false };

/** A Discord where a channel is found so and a post fares so; `done` is what was written where. */
function world(found: Inspection = OPEN, announced: Announced = POSTED) {
	const done: string[] = [];
	const said: Card[] = [];
	const kept: string[] = [];
	const greeted = new Map<string, number>();
	let now = NOW;
	const announcer: Announcer = {
		announce: async ({ channel, card }) => {
			said.push(card);
			done.push(`post ${channel}`);
			return announced;
		},
		inspect: async () => found,
		tell: () => Promise.reject(new Error('nobody is told directly here')),
		tellAdmins: async (guild) => {
			done.push(`admins of ${guild}`);
			return true;
		},
		reply: async ({ message }, card) => {
			done.push(`reply to ${message}`);
			said.push(card);
			return true;
		},
	};
	const joinedGuilds = {
		claim: async (guild: string, joinedAt: Date) => {
			if ((greeted.get(guild) ?? 0) >= joinedAt.getTime()) return false;
			greeted.set(guild, joinedAt.getTime());
			return true;
		},
		release: async (guild: string) => void greeted.delete(guild),
	};
	const guildRecords = {
		cancel: async (guild: string) => {
			kept.push(guild);
			return true;
		},
	} as unknown as GuildRecords;
	const guildSettings = {
		of: async () => ({ ...USUAL_GUILD_SETTINGS, locale: 'de' }),
		keep: () => Promise.reject(new Error('nothing is kept')),
	};
	const app = { announcer, joinedGuilds, guildRecords, guildCards, guildSettings, now: () => now };
	return {
		app,
		done,
		said,
		kept,
		pass: (ms: number) => {
			now = new Date(now.getTime() + ms);
		},
	};
}

const GUILD = { guild: 'g1', joinedAt: new Date('2027-02-22T08:59:59Z'), systemChannel: 'c1' };
const { systemChannel: _channel, ...BARE } = GUILD;

test.each([
	['in the system channel', OPEN, POSTED, GUILD, ['post c1']],
	['to the admins where it may not write there', CLOSED, POSTED, GUILD, ['admins of g1']],
	['to the admins where Discord refuses', OPEN, REFUSED, GUILD, ['post c1', 'admins of g1']],
	['to the admins where there is no such channel', OPEN, POSTED, BARE, ['admins of g1']],
	['where it joined a day ago', OPEN, POSTED, { ...GUILD, joinedAt: ago(DAY_MS) }, ['post c1']],
	['to nobody it joined before', OPEN, POSTED, { ...GUILD, joinedAt: ago(DAY_MS + 1) }, []],
	['to nobody it joined long ago', OPEN, POSTED, { ...GUILD, joinedAt: new Date(0) }, []],
] as const)('a greeting goes %s', async (_where, found, announced, joined, done) => {
	const it = world(found, announced);
	await greetGuild(it.app, joined);
	expect(it.done).toEqual(done);
});

test('the same joining is greeted once; another one anew', async () => {
	const { app, done } = world();
	await greetGuild(app, GUILD);
	await greetGuild(app, GUILD);
	expect(done).toHaveLength(1);
	await greetGuild(app, { ...GUILD, joinedAt: NOW });
	expect(done).toHaveLength(2);
});

test('what was to be erased of a guild is kept when it is joined anew', async () => {
	const { app, kept } = world();
	await greetGuild(app, { ...GUILD, joinedAt: new Date(0) });
	expect(kept).toEqual([]);
	await greetGuild(app, GUILD);
	expect(kept).toEqual(['g1']);
});

test.each([
	['tried again where nothing came through', false, 2],
	['not said again where it may have', true, 1],
])('a greeting is %s', async (_name, mayBeThere, times) => {
	const { app, done } = world(OPEN, { ...LATER, mayBeThere });
	await greetGuild(app, GUILD);
	await greetGuild(app, GUILD);
	expect(done).toHaveLength(times);
});

test('everybody who speaks to the bot is answered, nobody twice within ten seconds', async () => {
	const { app, done, pass } = world();
	const answer = createGreeter(app);
	await answer({ channel: 'c1', message: 'm1', guild: 'g1' }, 'ann');
	await answer({ channel: 'c1', message: 'm2', guild: 'g1' }, 'ann');
	await answer({ channel: 'c2', message: 'm3' }, 'bo');
	pass(10_000);
	await answer({ channel: 'c1', message: 'm4', guild: 'g1' }, 'ann');
	expect(done).toEqual(['reply to m1', 'reply to m3', 'reply to m4']);
});

test('the greeting is in the language of the server, the answer in the one its admins chose', async () => {
	const { app, said } = world();
	await greetGuild(app, { ...GUILD, locale: 'ja' });
	const answer = createGreeter(app);
	await answer({ channel: 'c1', message: 'm1', guild: 'g1' }, 'ann');
	await answer({ channel: 'c2', message: 'm2' }, 'bo');
	expect(said.map((card) => linesOf(card)[0])).toEqual([
		'# Dateline が参加しました',
		'Ich lese Nachrichtenartikel und merke mir, wer was gesagt hat und was wann geschah. Jährt sich ein Ereignis, poste ich eine Erinnerung. „Ausprobieren“ zeigt die neuesten Zitate; mit /help siehst du, was du mich noch fragen kannst. Nur Admins können Erinnerungen einrichten und Nachrichtenseiten folgen.',
		'I read news articles and remember who said what and what happened when. On the anniversary of an event, I post a reminder. “Try it” shows the latest quotes; type /help to see what else you can ask me. Reminders and feeds are set up in a server.',
	]);
});
