import { inEnglish, message } from './wording/message.ts';

/** Why nothing can be posted in a channel, in the same words wherever it is noticed, with what to do. */
export const CHANNEL_PROBLEM = {
	gone: 'The channel is gone. Choose another one.',
	hidden: 'Dateline cannot see the channel. Allow it “View Channel” there, or choose another one.',
	'not for posts':
		'Nothing can be posted in a channel of this kind. Choose a text channel, a thread or a forum.',
	unknown: 'Discord does not answer just now. Try again in a minute.',
	closed: 'The thread is closed. Open it again, or choose another channel.',
	locked: 'The thread is locked. Unlock it, or choose another channel.',
	untagged: 'Posts in this forum need a tag. Choose the forum again, and a tag for the posts.',
} as const;

/** What the bot lacks in the channel; the permissions by Discord's names. */
export function missingPermissionProblem(names: readonly string[]): string {
	return inEnglish(
		message('Dateline may not post in the channel. Allow it there: {permissions}.', {
			permissions: names.join(', '),
		}),
	);
}

/** Why no thread can be opened under a post, with what to do. */
export const DISCUSSION_PROBLEM = {
	'no threads here': 'In a channel of this kind no thread can be opened. Discuss it right here.',
	'post gone': 'The post has been deleted, so there is nothing to open a thread under.',
	'thread gone': 'The thread under this post has been deleted. Open a new one by hand.',
	closed: 'The thread is closed. Open it again first.',
	locked: 'The thread under this post is locked. A moderator can unlock it.',
	'too many': 'The server has as many open threads as Discord allows. Close some of them first.',
} as const;

/** What the bot lacks for a thread; the permissions by Discord's names. */
export function missingForDiscussion(names: readonly string[]): string {
	const needed = names.length > 0 ? names : ['Create Public Threads', 'Send Messages in Threads'];
	return inEnglish(
		message('Dateline may not open a thread here. Allow it in the channel: {permissions}.', {
			permissions: needed.join(', '),
		}),
	);
}
