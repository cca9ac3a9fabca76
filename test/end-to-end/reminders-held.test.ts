import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { messageOf, read, readMessage } from '../support/read-message.ts';
import { startRemindersWorld } from '../support/reminders-world.ts';

type World = Awaited<ReturnType<typeof startRemindersWorld>>;

const DUE = '2027-02-22T09:15:00Z';

describe('what is in the way', () => {
	test('is named, told to the owner once, and holds posts until an admin tries again', async () => {
		const world = await startRemindersWorld();
		const { discord, guild, channel, admin, member, choosePlace, tick, posts } = world;
		await choosePlace(channel.id);
		const deny = PermissionFlagsBits.SendMessages.toString();
		discord.setOverwrites(channel, [{ id: guild.id, type: 0, allow: '0', deny }]);

		await tick('2027-02-21T09:15:00Z');
		await tick('2027-02-21T09:30:00Z');
		await tick(DUE);

		const owner = discord.directMessages({ ...admin.user, id: guild.ownerId });
		const told = discord.messages(owner.id).map(readMessage);
		expect(told).toHaveLength(1);
		expect(told[0]).toContain('Reminders are on hold');
		expect(told[0]).toContain('Send Messages');
		const panel = await admin.run('reminders panel');
		expect(read(panel)).toContain('**On hold:** Dateline may not post in the channel');
		expect(read(panel)).toContain('Allow it there: Send Messages');
		const test = await admin.press(messageOf(panel), 'Post a test');
		expect(read(test)).toContain('The test was not posted');
		const upcoming = messageOf(await member.run('upcoming'));
		expect(readMessage(upcoming)).toContain('On hold');
		expect(read(await member.press(upcoming, 'Try again'))).toContain('“Manage Server”');

		discord.setOverwrites(channel, []);
		const again = await admin.press(upcoming, 'Try again');
		await tick('2027-02-22T09:20:00Z');

		expect(read(again)).toContain('tried again within a minute');
		expect(again.ephemeral).toBe(true);
		expect(posts().map(readMessage).join('\n')).toContain(
			'China’s top diplomat, Wang Yi, promised Russia',
		);
	});

	test.each<[string, (world: World) => void, string]>([
		['a channel that is gone', ({ discord, channel }) => discord.removeChannel(channel), 'gone'],
		['a hidden channel', hide, 'View Channel'],
	])('is %s', async (_, spoil, expected) => {
		const world = await startRemindersWorld();
		const { discord, guild, admin, choosePlace, tick } = world;
		const elsewhere = discord.addChannel(guild, { name: 'office' });
		await choosePlace(world.channel.id);
		spoil(world);
		await tick(DUE);

		const panel = await discord.actor(admin.user, elsewhere).run('reminders panel');

		expect(read(panel)).toContain('**On hold:**');
		expect(read(panel)).toContain(expected);
	});
});

function hide({ discord, guild, channel }: World): void {
	const deny = PermissionFlagsBits.ViewChannel.toString();
	const own = guild.roles.find(({ tags }) => tags?.bot_id !== undefined)?.id ?? '';
	discord.setOverwrites(channel, [{ id: own, type: 0, allow: '0', deny }]);
}
