import type { Guild } from '../guild.ts';
import type { State } from '../state.ts';
import type { User } from '../wire.ts';
import { deliver } from './endpoint.ts';

/** Tells the endpoint for events that the user added the bot to the guild; gives the status it answers with. */
export async function tellAdded(state: State, guild: Guild, user: User): Promise<number> {
	const { signer, endpoints, bot, ackMs: timeoutMs } = state;
	if (endpoints.events === undefined) throw new Error('There is no endpoint for events');
	const { id, name, systemChannelId } = guild;
	const data = {
		integration_type: 0,
		scopes: ['applications.commands', 'bot'],
		user,
		guild: { id, name, system_channel_id: systemChannelId },
	};
	const timestamp = new Date(state.now()).toISOString();
	const event = { type: 'APPLICATION_AUTHORIZED', timestamp, data };
	const body = JSON.stringify({ version: 1, application_id: bot.id, type: 1, event });
	const { status } = await deliver(signer, endpoints.events, { body, timeoutMs });
	return status;
}
