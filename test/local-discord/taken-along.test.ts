import { ApplicationCommandType, Events, type Interaction, MessageFlags } from 'discord.js';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { firstChannel, logIn, onInteraction } from './logged-in.ts';

const EVERYWHERE = {
	name: 'Count letters',
	type: ApplicationCommandType.Message,
	contexts: [0, 1, 2],
	integration_types: [0, 1],
};

/** Ann, who has installed the application for herself, in a guild that has not. */
async function takeAlong(answer: (interaction: Interaction) => Promise<unknown>) {
	const { discord, client, ann } = await logIn();
	const commands = [EVERYWHERE, { name: 'here', description: 'Of the guild alone' }];
	await client.application.commands.set(commands as never);
	const guild = discord.addGuild({ name: 'Hill News', bot: 'absent' });
	discord.join(ann.user, guild);
	discord.install(ann.user);
	onInteraction(client, answer);
	const actor = discord.actor(ann.user, firstChannel(guild));
	return { discord, client, guild, actor, message: actor.say('Good day') };
}

test('a bot that is taken along is offered, answers, and is not in the guild', async () => {
	const owners: unknown[] = [];
	const { discord, client, guild, actor, message } = await takeAlong(async (interaction) => {
		if (!interaction.isMessageContextMenuCommand()) return;
		const { guildId, userId } = interaction.authorizingIntegrationOwners;
		owners.push(guildId, userId, interaction.guildId);
		await interaction.reply(`${interaction.targetMessage.content.length} letters`);
	});
	const seen: string[] = [];
	client.on(Events.GuildCreate, ({ name }) => seen.push(name));

	expect(discord.commandsFor(actor.user, actor.channel).map(({ name }) => name)).toEqual([
		'Count letters',
	]);
	const shown = await actor.rightClick(message, 'Count letters');

	expect(shown.message?.content).toBe('8 letters');
	expect(owners).toEqual([null, actor.user.id, guild.id]);
	expect(seen).toEqual([]);
	expect(discord.guilds.map(({ name }) => name)).toEqual(['Harbour News']);
});

test('nobody else is offered it', async () => {
	const { discord, guild, actor } = await takeAlong(async () => undefined);
	const bo = discord.addUser({ name: 'bo' });
	discord.join(bo, guild);
	expect(discord.commandsFor(bo, actor.channel)).toEqual([]);
});

test('it can neither read nor post in the guild', async () => {
	const { client, guild, actor } = await takeAlong(async () => undefined);
	const posting = client.rest.post(`/channels/${actor.channel.id}/messages`, {
		body: { content: 'Hello' },
	});
	await expect(posting).rejects.toMatchObject({ code: 50_001 });
	await expect(client.rest.get(`/guilds/${guild.id}`)).rejects.toMatchObject({ code: 10_004 });
});

test('it follows up five times at most', async () => {
	const codes: unknown[] = [];
	const { actor, message } = await takeAlong(async (interaction) => {
		if (!interaction.isMessageContextMenuCommand()) return;
		await interaction.reply('first');
		for (let time = 1; time <= 6; time += 1) {
			await interaction.followUp(`${time}`).catch(({ code }) => codes.push(code));
		}
	});
	const { interactionId } = await actor.rightClick(message, 'Count letters');
	await expect.poll(() => codes).toEqual([40_094]);
	expect(interactionId).not.toBe('');
});

test('without the permission to use external apps its answer is private', async () => {
	const { discord, actor, guild, message } = await takeAlong(async (interaction) => {
		if (interaction.isMessageContextMenuCommand()) await interaction.reply('for all');
	});
	discord.setOverwrites(actor.channel, [
		{ id: guild.id, type: 0, allow: '0', deny: String(PermissionFlagsBits.UseExternalApps) },
	]);
	const shown = await actor.rightClick(message, 'Count letters');
	expect(shown.ephemeral).toBe(true);
	expect((shown.message?.flags ?? 0) & MessageFlags.Ephemeral).toBeTruthy();
	expect(discord.messages(actor.channel.id)).toEqual([message]);
});
