import { type Client, Events } from 'discord.js';
import { UserError } from '../../domain/user-error.ts';

/** How Discord ends a session that it takes up no more, and what to do about it. */
const REASONS: ReadonlyMap<number, string> = new Map([
	[
		4004,
		'Discord no longer accepts this DISCORD_TOKEN. Copy it again from the Bot page of your application, and start Dateline again.',
	],
	[4010, 'Discord refuses the shard that Dateline asked for (4010). Start Dateline again.'],
	[
		4011,
		'Discord wants a bot in so many servers to connect in several shards (4011), which this version of Dateline cannot do. Take it out of some, and start Dateline again.',
	],
	[4012, 'Discord no longer speaks this version of its gateway (4012). Update Dateline.'],
	[4013, 'Discord does not know the intents that Dateline asked for (4013). Update Dateline.'],
	[
		4014,
		'Discord does not allow the intents that Dateline asked for (4014). Look at the Bot page of your application.',
	],
]);
const INVALIDATED = 'Discord ended the session for good. Start Dateline again.';

/** Resolves with one sentence when Discord has ended the session and will not have it back; else never. */
export function whenLost(client: Client): Promise<UserError> {
	return new Promise((resolve) => {
		client.once(Events.ShardDisconnect, ({ code }) =>
			resolve(
				new UserError(
					REASONS.get(code) ??
						`Discord ended the session for good (${code}). Start Dateline again.`,
				),
			),
		);
		client.once(Events.Invalidated, () => resolve(new UserError(INVALIDATED)));
	});
}
