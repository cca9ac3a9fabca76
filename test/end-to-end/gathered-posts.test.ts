import { expect, onTestFinished, test } from 'vitest';
import quotes from '../../commands/quotes.ts';
import { discussionCards } from '../../src/cards/discussion-cards.ts';
import { createBot } from '../../src/discord/gateway/bot.ts';
import { USUAL_RULES } from '../../src/domain/guilds/guild-rules.ts';
import { openDiscussionLedger } from '../../src/sql/guilds/discussion-ledger.ts';
import { openDiscussions } from '../../src/stories/open-discussions.ts';
import { startAnnouncing } from '../support/announcing.ts';
import { testApp } from '../support/bot.ts';
import { startFeeding } from '../support/feeding.ts';
import { FEED_URL, item } from '../support/feeds.ts';
import { type REPORTS, reportPage } from '../support/one-story.ts';
import { readMessage } from '../support/read-message.ts';

const START = '2024-03-07T12:00:00Z';
const HILL = 'https://hill.example/feed';
const at = (hours: number): Date => new Date(Date.parse(START) + hours * 3_600_000);

/** Two feeds that are posted in a channel of a local Discord. */
async function start() {
	const { discord, connection, guild, channel, restart } = await startAnnouncing();
	const feeding = await startFeeding(START);
	/** The process ends, and another one goes on. */
	const crash = () => {
		const announcer = restart();
		Object.assign(feeding.app, { announcer, postedMessages: announcer });
	};
	crash();
	const place = { channel: channel.id };
	await feeding.follow({ name: 'Lumen', place }, guild.id);
	await feeding.follow({ name: 'Hill', url: HILL, place }, guild.id);
	const bring = async (hours: number, report: keyof typeof REPORTS, feed = FEED_URL) => {
		const link = `${new URL(feed).origin}/${report}`;
		feeding.pages.set(link, () => reportPage(report, link));
		feeding.serve([item(hours, { guid: link, link })], feed);
		await feeding.tick(at(hours));
	};
	const posted = () => discord.messages(channel.id).map(readMessage);
	return { discord, connection, guild, channel, feeding, crash, bring, posted };
}

test('a story of two feeds is one post, whatever goes wrong in between', async () => {
	const { discord, feeding, crash, bring, posted } = await start();
	await bring(0, 'lumen');
	discord.fail({ method: 'PATCH', path: /messages/, with: 'lost' });
	await bring(1.5, 'hill', HILL);
	crash();
	for (const hours of [1.6, 1.8, 3]) await feeding.tick(at(hours));

	const [post = '', ...others] = posted();
	expect(others).toEqual([]);
	expect(post.match(/Also in Hill Herald/g)).toHaveLength(1);
	expect(post).toContain('Three hundred weavers');
});

test('where a moderator has deleted the post, the second comes by itself, and the first not again', async () => {
	const { discord, channel, feeding, bring, posted } = await start();
	await bring(0, 'lumen');
	for (const message of discord.messages(channel.id)) discord.removeMessage(message);
	await bring(1.5, 'hill', HILL);
	await feeding.tick(at(3));
	expect(posted()).toEqual([expect.stringContaining('Marlow Mill lost to fire')]);
	expect(posted()[0]).not.toContain('Also in');
});

test('a thread under a post is opened by itself or by Discuss, once', async () => {
	const { discord, connection, guild, channel, feeding, bring } = await start();
	const { app, database } = feeding;
	const discussing = {
		...app,
		discussionLedger: openDiscussionLedger(database),
		discussionCards,
	};
	await app.guildRules.keep(guild.id, { ...USUAL_RULES, discussions: 'feeds' });
	await bring(0, 'lumen');
	await openDiscussions(discussing, new AbortController().signal);
	const [post] = discord.messages(channel.id);
	if (!post) throw new Error('no post');
	expect(guild.threads).toMatchObject([
		{ id: post.id, name: 'Fire destroys Marlow Mill in Lumen' },
	]);
	expect(discord.messages(post.id).map(readMessage)).toEqual([
		expect.stringContaining('The roof fell in before the first engine came'),
	]);

	const bot = createBot(new Map([['quotes', quotes]]), { ...testApp(), ...discussing }, connection);
	await bot.start();
	onTestFinished(() => bot.stop());
	const ada = discord.addUser({ name: 'Ada' });
	discord.join(ada, guild);
	const { message } = await discord.actor(ada, channel).press(post, 'Discuss in a thread');

	expect(message && readMessage(message)).toContain(`<#${post.id}>`);
	expect(discord.messages(post.id)).toHaveLength(1);
});
