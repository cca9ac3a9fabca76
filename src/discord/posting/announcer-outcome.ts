import { DiscordAPIError, RateLimitError } from '@discordjs/rest';
import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import { CHANNEL_PROBLEM, missingPermissionProblem } from '../../domain/channel-problem.ts';
import { inEnglish, message } from '../../domain/wording/message.ts';
import type { Announced } from '../../ports/announcer.ts';

type Failed = Exclude<Announced, { readonly outcome: 'posted' }>;

const UNREACHABLE_MS = 15_000;
const UNAUTHORISED_MS = 600_000;

/** What only people can mend, by Discord's code. */
const REFUSALS = new Map<number, string>([
	[RESTJSONErrorCodes.UnknownChannel, CHANNEL_PROBLEM.gone],
	[RESTJSONErrorCodes.UnknownGuild, 'Dateline is no longer in this server. Invite it again.'],
	[RESTJSONErrorCodes.MissingAccess, CHANNEL_PROBLEM.hidden],
	[
		RESTJSONErrorCodes.CannotSendMessagesToThisUser,
		'This person does not accept messages from Dateline.',
	],
	[RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel, CHANNEL_PROBLEM['not for posts']],
	[RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType, CHANNEL_PROBLEM['not for posts']],
	[RESTJSONErrorCodes.TagRequiredToCreateAForumPostInThisChannel, CHANNEL_PROBLEM.untagged],
	[RESTJSONErrorCodes.InvalidActionOnArchivedThread, CHANNEL_PROBLEM.closed],
	[RESTJSONErrorCodes.ThreadLocked, CHANNEL_PROBLEM.locked],
]);

/** What is known of a request that failed. */
export type Attempt = {
	/** Whether an earlier attempt may have posted it, as far as was known before. */
	readonly mayBeThere: boolean;
	/** Whether this was the request that posts; what Discord answers to that with an error is not there. */
	readonly isPost: boolean;
	/** Names the permissions that are missing. */
	readonly findMissing: () => Promise<readonly string[]>;
};

/** What follows from a request that failed. */
export async function outcomeOf(error: unknown, attempt: Attempt): Promise<Failed> {
	const { isPost, findMissing } = attempt;
	const later = (afterMs: number, mayBeThere = attempt.mayBeThere && !isPost) =>
		({ outcome: 'later', afterMs, mayBeThere }) as const;
	if (error instanceof RateLimitError) {
		return later(Math.max(error.retryAfter, error.timeToReset));
	}
	if (!(error instanceof DiscordAPIError)) {
		return later(UNREACHABLE_MS, attempt.mayBeThere || isPost);
	}
	if (error.status === 401) return later(UNAUTHORISED_MS);
	const code = Number(error.code);
	// Without a code of Discord's it is not Discord that answered, but something on the way there.
	if (!(code > 0)) return later(UNREACHABLE_MS);
	if (code !== RESTJSONErrorCodes.MissingPermissions) {
		const reason = REFUSALS.get(code);
		return {
			outcome: 'refused',
			reason:
				reason ??
				inEnglish(
					message('Discord does not take the post: {error} ({code}).', {
						error: error.message,
						code: String(code),
					}),
				),
		};
	}
	const missing = await findMissing().catch(() => []);
	const names = missing.length > 0 ? missing : ['View Channel', 'Send Messages'];
	return { outcome: 'refused', reason: missingPermissionProblem(names) };
}
