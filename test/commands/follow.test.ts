import { beforeEach, expect, test } from 'vitest';
import follow from '../../commands/follow.ts';
import following from '../../commands/following.ts';
import unfollow from '../../commands/unfollow.ts';
import type { Inspection } from '../../src/ports/announcer.ts';
import { openFollowBooks } from '../../src/sql/follows/follow-books.ts';
import {
	ASKER,
	asking,
	buttonOf,
	emptyServer,
	GUILD,
	NOW,
	type Server,
	textOf,
} from '../support/ask.ts';
import { newDatabase } from '../support/databases.ts';

const COMMANDS = { follow, unfollow, following };
const PLACE: Inspection = {
	outcome: 'found',
	guild: GUILD,
	kind: 'channel',
	missing: [],
	tags: [],
	needsTag: false,
	mayHaveWebhooks: true,
	role: 'notified',
};

let server: Server;
let places: Record<string, Inspection>;
let admin: ReturnType<typeof asking>;
let member: ReturnType<typeof asking>;
beforeEach(async () => {
	const empty = await emptyServer();
	places = { '1001': PLACE };
	const inspect: Server['announcer']['inspect'] = async (channel) =>
		places[channel] ?? { outcome: 'gone' };
	server = { ...empty, announcer: { ...empty.announcer, inspect } };
	admin = asking(COMMANDS, server);
	member = asking(COMMANDS, server, {
		guild: GUILD,
		isAdmin: false,
		isEditor: false,
		channel: 'c9',
	});
});

test('somebody is followed, listed, and stopped with one tap', async () => {
	const answer = await member.run('follow', { speaker: 'Ann Lee' });

	expect(textOf(answer)).toBe(
		'### Now following: Ann Lee\nYou get a direct message when a new article quotes Ann Lee.\n\nYou get at most 10 of these messages in 24 hours. The rest come later, gathered together.',
	);
	expect((await server.follows.own())[0]).toMatchObject({
		target: { kind: 'member', member: ASKER },
		askedIn: 'c9',
	});
	const list = await member.run('following');
	expect(textOf(list)).toContain(
		'**Ann Lee**\n-# You get a direct message when a new article quotes Ann Lee.',
	);
	expect(textOf(await member.press(buttonOf(list, 'Unfollow')))).toContain(
		'No longer following: Ann Lee',
	);
	await expect(member.press(buttonOf(answer, 'Unfollow'))).rejects.toThrow('not followed any more');
	expect(textOf(await member.run('following'))).toContain('Nothing is followed yet');
});

test('the same twice is followed once', async () => {
	await member.run('follow', { words: 'harbour "old bridge"' });

	const again = textOf(
		await member.run('follow', { words: 'Harbour “old bridge”'.replace(/[“”]/g, '"') }),
	);
	expect(again).toContain('Already following: harbour "old bridge"');
	expect(await server.follows.own()).toHaveLength(1);
});

test.each([
	[{}, 'Say whom or what to follow'],
	[{ speaker: 'Ann Lee', words: 'harbour' }, 'either a speaker or words'],
	[{ speaker: '   ' }, 'Say whom or what to follow'],
	[{ speaker: '!!!' }, 'There is no name in'],
	[{ speaker: 'Ann Lee, Bo Ek' }, 'one name at a time'],
	[{ speaker: 'Ann Bo Cy Dan Eve Fay Guy Hal Ida' }, 'one name at a time'],
	[
		{ speaker: Array.from({ length: 1000 }, (_, place) => `Ann Lee${place}`).join(', ') },
		'characters long. Follow one name or a few words at a time',
	],
	[{ words: 'the' }, 'are in every article'],
	[{ words: '-harbour' }, 'only what is to be left out'],
	[{ words: 'ha*' }, 'begins too many words'],
])('%o is refused with a sentence', async (typed, reason) => {
	await expect(member.run('follow', typed)).rejects.toThrow(reason);
	expect(await server.follows.own()).toEqual([]);
});

test('for a channel with a role by admins alone', async () => {
	await expect(member.run('follow', { speaker: 'Ann Lee', channel: '1001' })).rejects.toThrow(
		'“Manage Server”',
	);
	await expect(admin.run('follow', { speaker: 'Ann Lee', role: '2001' })).rejects.toThrow(
		'Choose the channel as well',
	);
	const answer = await admin.run('follow', { speaker: 'Ann Lee', channel: '1001', role: '2001' });

	expect(textOf(answer)).toContain(
		'Dateline posts in <#1001> and mentions <@&2001> when a new article quotes Ann Lee',
	);
	expect(textOf(await member.run('following'))).toContain('Nothing is followed yet');
	const other = { speaker: 'Ann Lee', channel: '1001', role: '2002' };
	const changed = textOf(await admin.run('follow', other));
	expect(changed).toContain('### Already following: Ann Lee');
	expect(changed).toContain('and mentions <@&2002> when');
	expect(changed).toContain('Until now it mentioned <@&2001>\\.');
	expect(textOf(await admin.run('follow', other))).not.toContain('Until now');
	const list = await admin.run('following');
	expect(textOf(list)).toContain(
		'-# Dateline posts in <#1001> and mentions <@&2002> when a new article quotes Ann Lee.',
	);
	expect(unfollow.actions?.['stopChannel']?.audience).toBe('admins');
	expect(following.actions?.['resumeChannels']?.audience).toBe('admins');
	await admin.press(buttonOf(list, 'Unfollow'));
	expect(await server.follows.ofChannels()).toEqual([]);
});

test.each([
	[{ ...PLACE, missing: ['Send Messages'] }, '2001', 'Send Messages'],
	[{ ...PLACE, kind: 'forum' }, '2001', 'A forum takes no such messages'],
	[{ ...PLACE, guild: '999' }, '2001', 'cannot see'],
	[{ ...PLACE, role: 'gone' }, '2001', 'The role to mention is gone'],
	[{ ...PLACE, role: 'not notified' }, '2001', 'would notify nobody'],
	[PLACE, GUILD, '@everyone cannot be chosen'],
] as [Inspection, string, string][])(
	'a channel that cannot be told is refused: %#',
	async (place, role, reason) => {
		places['1001'] = place;
		await expect(
			admin.run('follow', { speaker: 'Ann Lee', channel: '1001', role }),
		).rejects.toThrow(reason);
	},
);

test('what is on hold says why, and is resumed', async () => {
	await member.run('follow', { speaker: 'Ann Lee' });
	const all = Array.from({ length: 24 }, (_, place) => `Name ${place}`);
	for (const speaker of all) await member.run('follow', { speaker });
	await expect(member.run('follow', { speaker: 'One more' })).rejects.toThrow(
		'You follow 25 here already',
	);
	const list = await member.run('following');
	expect(textOf(list)).toContain('1–10 of 25 followed');
	expect(textOf(await member.press(buttonOf(list, 'Next')))).toContain('11–20 of 25 followed');
	expect(() => buttonOf(list, 'Try again')).toThrow();
});

test('unfollow goes by the name, and offers what is followed', async () => {
	await member.run('follow', { speaker: 'Ann Lee' });
	await member.run('follow', { words: 'harbour' });

	expect(await member.suggest('unfollow', 'what', 'har')).toEqual(['harbour']);
	await expect(member.run('unfollow', { what: 'Bo Ek' })).rejects.toThrow(
		'You do not follow “Bo Ek”',
	);
	expect(textOf(await member.run('unfollow', { what: 'ann lee' }))).toContain('Ann Lee');
	expect(await server.follows.own()).toHaveLength(1);
});

test('in a direct message nothing can be followed', async () => {
	await expect(asking(COMMANDS, server, {}).run('follow', { speaker: 'Ann Lee' })).rejects.toThrow(
		'only in a server',
	);
});

test('in a direct message one’s own are listed and stopped with one tap, whichever server they are of', async () => {
	await member.run('follow', { speaker: 'Ann Lee' });
	await admin.run('follow', { speaker: 'Bo Ek', channel: '1001' });
	const database = await newDatabase();
	const books = openFollowBooks(database, () => NOW);
	await books.book(GUILD, ASKER).add({
		kind: 'speaker',
		wanted: 'Ann Lee',
		target: { kind: 'member', member: ASKER },
		addedBy: ASKER,
	});
	const direct = asking(COMMANDS, { ...server, follows: books.book(undefined, ASKER) }, {});
	const other = asking(COMMANDS, { ...server, follows: books.book(undefined, '999') }, {});

	const list = await direct.run('following');
	expect(textOf(list)).toContain('**Ann Lee**');
	expect(textOf(list)).not.toContain('Bo Ek');
	const stop = buttonOf(list, 'Unfollow');
	await expect(other.press(stop)).rejects.toThrow('not followed any more');
	expect(textOf(await direct.press(stop))).toContain('No longer following: Ann Lee');
});

test('what is not followed is named by its first sixty letters', async () => {
	const what = `${'n'.repeat(60)}m`;
	await expect(member.run('unfollow', { what })).rejects.toThrow(
		`You do not follow “${'n'.repeat(60)}”.`,
	);
});
