import { GatewayCloseCodes } from 'discord-api-types/v10';
import { UserError } from '../../domain/user-error.ts';

/** How Discord ends a session that it takes up no more, and what to do about it. */
const REASONS: ReadonlyMap<number, string> = new Map([
	[
		GatewayCloseCodes.AuthenticationFailed,
		'Discord no longer accepts this DISCORD_TOKEN. Copy it again from the Bot page of your application, and start Dateline again.',
	],
	[
		GatewayCloseCodes.InvalidShard,
		'Discord refuses the shard that Dateline asked for (4010). Start Dateline again.',
	],
	[
		GatewayCloseCodes.ShardingRequired,
		'Discord wants Dateline to connect in more shards than before (4011). Start Dateline again: it asks in how many.',
	],
	[
		GatewayCloseCodes.InvalidAPIVersion,
		'Discord no longer speaks this version of its gateway (4012). Update Dateline.',
	],
	[
		GatewayCloseCodes.InvalidIntents,
		'Discord does not know the intents that Dateline asked for (4013). Update Dateline.',
	],
	[
		GatewayCloseCodes.DisallowedIntents,
		'Discord does not allow the intents that Dateline asked for (4014). Look at the Bot page of your application.',
	],
]);

/** Why Discord will not have the session back after closing it with `code`; undefined where it will. */
export function lossOf(code: number): UserError | undefined {
	const reason = REASONS.get(code);
	return reason === undefined ? undefined : new UserError(reason);
}
