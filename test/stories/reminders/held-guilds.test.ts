import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { USUAL_CHOICES } from '../../../src/domain/reminders/reminder-settings.ts';
import type { Channel } from '../../../src/local-discord/wire.ts';
import { keepReminders } from '../../../src/stories/reminders/keep-reminders.ts';
import { remindGuilds } from '../../../src/stories/reminders/remind-guilds.ts';
import { startAnnouncing } from '../../support/announcing.ts';
import { saveArticle } from '../../support/articles.ts';
import { readMessage } from '../../support/read-message.ts';
import { startReminding } from '../../support/reminding.ts';

/** A guild of a local Discord that is to be reminded, from the evening before. */
async function startHarbour() {
	const { discord, guild, channel, announcer } = await startAnnouncing();
	const { app, setTime } = await startReminding('2027-02-21T20:00:00Z');
	await saveArticle(app.store.library(), {
		dates: [{ earliest: '2023-02-22', label: 'The harbour opens' }],
	});
	const owner = guild.members.get(guild.ownerId)?.user;
	return {
		discord,
		guild,
		channel,
		choose: ({ id }: Channel) => keepReminders(app, guild.id, { ...USUAL_CHOICES, channel: id }),
		/** Twelve times, five minutes apart. */
		async live(from: string): Promise<void> {
			for (let count = 0; count < 12; count += 1) {
				setTime(new Date(Date.parse(from) + count * 300_000));
				await remindGuilds({ ...app, announcer }, new AbortController().signal);
			}
		},
		/** What the owner was told. */
		told: () => (owner ? discord.messages(discord.directMessages(owner).id) : []).map(readMessage),
		attempts: (at: Channel) =>
			discord.requests.filter(
				({ method, path }) => method === 'POST' && path === `/channels/${at.id}/messages`,
			).length,
		postsIn: ({ id }: Channel) => discord.messages(id).map(readMessage),
	};
}

type Harbour = Awaited<ReturnType<typeof startHarbour>>;
type Trouble = {
	readonly words: string;
	/** Where it is to be posted. */
	place(harbour: Harbour): Channel;
	happen(harbour: Harbour, place: Channel): void;
	/** Gives the place that is chosen then. */
	mend(harbour: Harbour, place: Channel): Channel;
};

function deny({ discord, guild }: Harbour, place: Channel, permission: bigint): void {
	discord.setOverwrites(place, [
		{ id: guild.id, type: 0, allow: '0', deny: permission.toString() },
	]);
}

const inChannel = ({ channel }: Harbour): Channel => channel;

describe('a post that only people can let through waits for them', () => {
	test.each<[string, Trouble]>([
		[
			'the channel is removed',
			{
				words: 'The channel is gone. Choose another one.',
				place: inChannel,
				happen: ({ discord }, place) => discord.removeChannel(place),
				mend: ({ discord, guild }) => discord.addChannel(guild, { name: 'memory' }),
			},
		],
		[
			'its permission is taken',
			{
				words: 'Allow it there: Send Messages.',
				place: inChannel,
				happen: (harbour, place) => deny(harbour, place, PermissionFlagsBits.SendMessages),
				mend: ({ discord }, place) => {
					discord.setOverwrites(place, []);
					return place;
				},
			},
		],
		[
			'the channel is hidden',
			{
				words: 'Dateline cannot see the channel.',
				place: inChannel,
				happen: (harbour, place) => deny(harbour, place, PermissionFlagsBits.ViewChannel),
				mend: ({ discord }, place) => {
					discord.setOverwrites(place, []);
					return place;
				},
			},
		],
		[
			'the thread is locked',
			{
				words: 'The thread is locked. Unlock it, or choose another channel.',
				place: ({ discord, channel }) => discord.addThread(channel, { name: 'Memory' }),
				happen: ({ discord }, place) => discord.changeThread(place, { isLocked: true }),
				mend: ({ discord }, place) => {
					discord.changeThread(place, { isLocked: false });
					return place;
				},
			},
		],
	])('when %s: they are told once, nothing loops, nothing is lost', async (_, trouble) => {
		const harbour = await startHarbour();
		const place = trouble.place(harbour);
		await harbour.choose(place);
		trouble.happen(harbour, place);

		await harbour.live('2027-02-22T09:10:00Z');
		expect(harbour.told()).toEqual([expect.stringContaining(trouble.words)]);
		expect(harbour.attempts(place)).toBe(1);

		const mended = trouble.mend(harbour, place);
		await harbour.choose(mended);
		await harbour.live('2027-02-22T11:00:00Z');
		expect(harbour.postsIn(mended)).toEqual([
			expect.stringMatching(/4 years ago today[\s\S]*Late[\s\S]*The harbour opens/),
		]);
		expect(harbour.told()).toHaveLength(1);
	});

	test('when the bot is thrown out: nothing loops, and nothing is lost when it is back', async () => {
		const harbour = await startHarbour();
		const { discord, guild, channel, choose, live, attempts, postsIn } = harbour;
		await choose(channel);
		discord.removeGuild(guild);

		await live('2027-02-22T09:10:00Z');
		expect(attempts(channel)).toBe(1);

		const [back] = discord.addGuild({ id: guild.id, name: guild.name }).channels;
		if (!back) throw new Error('a guild without a channel');
		await choose(back);
		await live('2027-02-22T11:00:00Z');
		expect(postsIn(back)).toEqual([expect.stringContaining('The harbour opens')]);
	});
});
