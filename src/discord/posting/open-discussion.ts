import { DiscordAPIError } from '@discordjs/rest';
import {
	type APIMessage,
	PermissionFlagsBits,
	RESTJSONErrorCodes,
	type RESTPostAPIChannelMessageJSONBody,
	Routes,
} from 'discord-api-types/v10';
import { DISCUSSION_PROBLEM, missingForDiscussion } from '../../domain/channel-problem.ts';
import type { Discussed, Discussion } from '../../ports/posted-messages.ts';
import { outcomeOf } from './announcer-outcome.ts';
import { channelHistory } from './channel-history.ts';
import { forumName } from './forum-posts.ts';
import { standingIn } from './missing-permissions.ts';
import { findPlace } from './place.ts';
import { isMarked } from './post-mark.ts';
import type { PostingRequest, PostingRest } from './posting-rest.ts';

/** Shorter than any lease on what is posted. */
const DEADLINE_MS = 60_000;
const NEEDED = [
	['View Channel', PermissionFlagsBits.ViewChannel],
	['Create Public Threads', PermissionFlagsBits.CreatePublicThreads],
	['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads],
	['Read Message History', PermissionFlagsBits.ReadMessageHistory],
] as const;

/** Opens the thread under a post with `body` as its first message; a thread that is there already gets it where it lacks it. */
export async function openDiscussion(
	rest: PostingRest,
	{ channel, message, name, nonce, isAsked }: Discussion,
	body: RESTPostAPIChannelMessageJSONBody,
): Promise<Discussed> {
	const asked: PostingRequest = {
		urgency: isAsked ? 'asked' : 'by the clock',
		signal: AbortSignal.timeout(DEADLINE_MS),
	};
	// A thread under a message has the id of that message.
	const thread = message;
	let isPost = false;
	try {
		const isNew = await startThread(rest, { channel, message, name }, asked);
		if (!isNew) {
			const known = await lookInto(rest, thread, nonce);
			if (known !== undefined) return known;
		}
		isPost = true;
		const posted = await rest.post(Routes.channelMessages(thread), { ...asked, body });
		return { outcome: 'opened', thread, id: (posted as APIMessage).id };
	} catch (error) {
		const code = error instanceof DiscordAPIError ? Number(error.code) : undefined;
		const known = code === undefined ? undefined : PROBLEMS.get(code);
		if (known !== undefined) return { outcome: 'refused', reason: DISCUSSION_PROBLEM[known] };
		if (code === RESTJSONErrorCodes.MissingPermissions) {
			const missing = await findMissing(rest, channel).catch(() => []);
			return { outcome: 'refused', missing, reason: missingForDiscussion(missing) };
		}
		return outcomeOf(error, { mayBeThere: false, isPost, findMissing: async () => [] });
	}
}

const PROBLEMS = new Map<number, keyof typeof DISCUSSION_PROBLEM>([
	[RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType, 'no threads here'],
	[RESTJSONErrorCodes.UnknownMessage, 'post gone'],
	[RESTJSONErrorCodes.UnknownChannel, 'thread gone'],
	[RESTJSONErrorCodes.InvalidActionOnArchivedThread, 'closed'],
	[RESTJSONErrorCodes.ThreadLocked, 'locked'],
	[RESTJSONErrorCodes.MaximumActiveThreads, 'too many'],
]);

/** False where the message has a thread already. */
async function startThread(
	rest: PostingRest,
	{ channel, message, name }: Pick<Discussion, 'channel' | 'message' | 'name'>,
	asked: PostingRequest,
): Promise<boolean> {
	try {
		const body = { name: forumName(name) };
		await rest.post(Routes.threads(channel, message), { ...asked, body });
		return true;
	} catch (error) {
		const isThere =
			error instanceof DiscordAPIError &&
			error.code === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage;
		if (isThere) return false;
		throw error;
	}
}

/** What there is in a thread that was opened before; undefined where its first message is still to come. */
async function lookInto(
	rest: PostingRest,
	thread: string,
	nonce: string,
): Promise<Discussed | undefined> {
	const place = await findPlace(rest, thread);
	if (typeof place === 'string') {
		return { outcome: 'refused', reason: DISCUSSION_PROBLEM['thread gone'] };
	}
	for await (const message of channelHistory(rest, thread, '0')) {
		if (!isMarked(message, nonce)) continue;
		const { archived = false, locked = false } = place.thread_metadata ?? {};
		const state = locked ? 'locked' : archived ? 'closed' : 'open';
		return { outcome: 'there', thread, id: message.id, state };
	}
	return undefined;
}

async function findMissing(rest: PostingRest, channel: string): Promise<readonly string[]> {
	const place = await findPlace(rest, channel);
	if (typeof place === 'string') return ['View Channel'];
	const { held } = await standingIn(rest, place);
	return NEEDED.filter(([, bit]) => (held & bit) === 0n).map(([name]) => name);
}
