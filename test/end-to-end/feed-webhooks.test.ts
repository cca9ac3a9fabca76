import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { startAnnouncing } from '../support/announcing.ts';
import { startFeeding } from '../support/feeding.ts';
import { item, items } from '../support/feeds.ts';
import { readMessage } from '../support/read-message.ts';

const { ManageWebhooks } = PermissionFlagsBits;
const START = '2024-03-07T12:00:00Z';
const EXECUTED = { method: 'POST', path: /^\/webhooks\/\d+\/[^/]+$/ };
const minutes = (count: number): Date => new Date(Date.parse(START) + count * 60_000);

/** A feed that is posted under its own name in a channel of a local Discord, with a mention of a role. */
async function start() {
	const { discord, guild, channel, restart } = await startAnnouncing();
	const allow = (allowed: bigint) =>
		discord.setOverwrites(channel, [
			{ id: discord.bot.id, type: 1, allow: String(allowed), deny: '0' },
		]);
	allow(ManageWebhooks);
	const role = guild.roles.at(-1)?.id ?? '';
	const feeding = await startFeeding(START);
	Object.assign(feeding.app, { announcer: restart() });
	await feeding.follow({ place: { channel: channel.id, role, asSite: true } }, guild.id);
	const posted = () =>
		discord.messages(channel.id).map((message) => {
			const title = /News \d+/.exec(readMessage(message))?.[0];
			return `${message.author.username}: ${title}`;
		});
	/** The process ends, and another one goes on. */
	const crash = () => void Object.assign(feeding.app, { announcer: restart() });
	return { discord, channel, role, allow, feeding, posted, crash };
}

test('articles come under the feed’s name, each once, whatever goes wrong in between', async () => {
	const { discord, channel, role, feeding, posted, crash } = await start();
	feeding.serve([item(0)]);
	discord.fail({ ...EXECUTED, with: 'lost' });
	await feeding.tick(START);
	crash();
	await feeding.tick(minutes(2));
	feeding.serve(items(0, 3));
	discord.fail({ ...EXECUTED, with: 500 });
	for (const at of [70, 80, 90, 100]) await feeding.tick(minutes(at));

	expect(posted()).toEqual(['Lumen: News 0', 'Lumen: News 1', 'Lumen: News 2']);
	for (const message of discord.messages(channel.id)) {
		expect(message.mention_roles).toEqual([role]);
	}
	expect(discord.webhooks(channel.id)).toHaveLength(1);
});

test('without the right they come as the bot’s own, each once', async () => {
	const { discord, channel, allow, feeding, posted, crash } = await start();
	feeding.serve([item(0)]);
	discord.fail({ ...EXECUTED, with: 'lost' });
	await feeding.tick(START);
	for (const webhook of discord.webhooks(channel.id)) discord.removeWebhook(webhook);
	allow(0n);
	crash();
	feeding.serve(items(0, 2));
	for (const at of [2, 70, 80]) await feeding.tick(minutes(at));

	expect(posted()).toEqual(['Lumen: News 0', `${discord.bot.username}: News 1`]);
});
