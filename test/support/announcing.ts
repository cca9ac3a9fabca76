import { onTestFinished } from 'vitest';
import { wording } from '../../src/cards/messages/wording.ts';
import { openAnnouncer } from '../../src/discord/posting/announcer.ts';
import { USUAL_RULES } from '../../src/domain/guilds/guild-rules.ts';
import { startLocalDiscord } from '../../src/local-discord/local-discord.ts';
import type { Announcement } from '../../src/ports/announcer.ts';
import { openActionStates } from '../../src/sql/action-states.ts';
import { openGuildRulesStore } from '../../src/sql/guilds/guild-rules-store.ts';
import { memoryDatabase } from './databases.ts';
import { openValidator } from './discord-schema/open-validator.ts';

/** A local Discord with one server, and the announcer that posts there. Fails the test if Discord broke its own rules. */
export async function startAnnouncing() {
	const discord = await startLocalDiscord({ validator: await openValidator() });
	const guild = discord.addGuild({ name: 'Harbour News' });
	const [channel] = guild.channels;
	if (!channel) throw new Error('a guild without a channel');
	const database = await memoryDatabase();
	const actionStates = openActionStates(database, () => new Date());
	const guildRules = openGuildRulesStore(database);
	const connection = { token: discord.token, apiUrl: discord.apiUrl };
	/** What a process that starts now posts by. */
	const restart = () =>
		openAnnouncer(connection, { actionStates, wording }, (id) => guildRules.of(id));
	const announcer = restart();
	onTestFinished(async () => {
		await discord.stop();
		if (discord.faults.length > 0) throw new Error(discord.faults.join('\n'));
	});
	const posting: Announcement = {
		guild: guild.id,
		channel: channel.id,
		card: { tone: 'date', title: '4 years ago today', blocks: [] },
		silent: false,
		nonce: 'nonce1',
	};
	/** From now on Dateline is in the guild for those with the role alone. */
	const readBy = (reader: string) => guildRules.keep(guild.id, { ...USUAL_RULES, reader });
	return { readBy, discord, connection, guild, channel, announcer, restart, posting };
}
