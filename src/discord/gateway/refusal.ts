import { DiscordAPIError } from '@discordjs/rest';
import { UserError } from '../../domain/user-error.ts';

/** Why Discord cannot be spoken to, for whoever runs the bot. */
export function refusalOf(error: unknown, apiUrl: string): UserError {
	if (error instanceof UserError) return error;
	if (error instanceof DiscordAPIError && error.status === 401) {
		return new UserError(
			'Discord does not know this DISCORD_TOKEN. Copy it again from the Bot page of your application.',
			undefined,
			{ cause: error },
		);
	}
	return new UserError(
		`Discord cannot be reached at ${apiUrl}. Check the network and DISCORD_API_URL.`,
		undefined,
		{ cause: error },
	);
}
