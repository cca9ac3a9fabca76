import { MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { startAnnouncing } from '../../support/announcing.ts';
import { readMessage } from '../../support/read-message.ts';

const MESSAGES = { method: 'POST', path: /messages$/ };

describe('a direct message', () => {
	test('goes to the member alone, once, also where the answer to the first was lost', async () => {
		const { discord, guild, announcer, posting } = await startAnnouncing();
		const user = discord.addUser({ name: 'Ann' });
		discord.join(user, guild);
		const since = new Date();
		discord.fail({ ...MESSAGES, with: 'lost' });

		expect(await announcer.tell(user.id, posting)).toMatchObject({ mayBeThere: true });
		// Discord has forgotten the nonce by then.
		discord.setClock(() => since.getTime() + 600_000);
		const again = await announcer.tell(user.id, { ...posting, since });

		const messages = discord.messages(discord.directMessages(user).id);
		expect(messages.map(readMessage)).toEqual(['### 4 years ago today']);
		expect((messages[0]?.flags ?? 0) & MessageFlags.SuppressNotifications).toBe(0);
		expect(again).toEqual({ outcome: 'posted', id: messages[0]?.id });
	});

	test('to somebody who left the server is not sent', async () => {
		const { discord, guild, announcer, posting } = await startAnnouncing();
		const user = discord.addUser({ name: 'Ann' });
		discord.join(user, guild);
		discord.leave(user, guild);

		expect(await announcer.tell(user.id, posting)).toEqual({ outcome: 'left' });
		expect(discord.messages(discord.directMessages(user).id)).toEqual([]);
	});

	test('goes only to those for whom the bot is, where admins chose a role', async () => {
		const { discord, guild, announcer, posting, readBy } = await startAnnouncing();
		const users = ['reader', 'nobody', 'editor', 'admin'].map((name) => discord.addUser({ name }));
		const [reader, nobody, editor, admin] = users;
		if (!reader || !nobody || !editor || !admin) throw new Error('nobody is there');
		discord.join(reader, guild, 0n);
		const role = guild.members.get(reader.id)?.roles[0] ?? '';
		discord.join(nobody, guild, PermissionFlagsBits.SendMessages);
		discord.join(editor, guild, PermissionFlagsBits.ManageMessages);
		discord.join(admin, guild, PermissionFlagsBits.ManageGuild);
		const owner = guild.members.get(guild.ownerId)?.user;
		if (!owner) throw new Error('a guild without an owner');
		await readBy(role);

		const told: string[] = [];
		for (const user of [...users, owner])
			told.push((await announcer.tell(user.id, { ...posting, nonce: `n${user.id}` })).outcome);

		expect(told).toEqual(['posted', 'barred', 'posted', 'posted', 'posted']);
		expect(discord.messages(discord.directMessages(nobody).id)).toEqual([]);
		// The role is taken from them.
		discord.leave(reader, guild);
		discord.join(reader, guild);
		expect(await announcer.tell(reader.id, posting)).toEqual({ outcome: 'barred' });
		expect(discord.messages(discord.directMessages(reader).id)).toHaveLength(1);
	});

	test.each([/members\/\d+$/, /guilds\/\d+$/])(
		'is put off where %s does not tell whether it is for them',
		async (path) => {
			const { discord, guild, announcer, posting, readBy } = await startAnnouncing();
			const user = discord.addUser({ name: 'Ann' });
			discord.join(user, guild, 0n);
			await readBy(guild.members.get(user.id)?.roles[0] ?? '');
			discord.fail({ method: 'GET', path, with: 'lost' });

			expect(await announcer.tell(user.id, posting)).toMatchObject({
				outcome: 'later',
				mayBeThere: false,
			});
			expect(discord.messages(discord.directMessages(user).id)).toEqual([]);
			expect((await announcer.tell(user.id, posting)).outcome).toBe('posted');
		},
	);

	test('to somebody who takes none is refused with a sentence', async () => {
		const { discord, guild, announcer, posting } = await startAnnouncing();
		const user = discord.addUser({ name: 'Ann' });
		discord.join(user, guild);
		discord.closeDirectMessages(user);

		expect(await announcer.tell(user.id, posting)).toEqual({
			outcome: 'refused',
			reason: 'This person does not accept messages from Dateline.',
		});
	});
});
