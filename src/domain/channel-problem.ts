/** Why nothing can be posted in a channel, in the same words wherever it is noticed, with what to do. */
export const CHANNEL_PROBLEM = {
	gone: 'The channel is gone. Choose another one.',
	hidden: 'Dateline cannot see the channel. Allow it View Channel there, or choose another one.',
	'not for posts':
		'Nothing can be posted in a channel of this kind. Choose a text channel, a thread or a forum.',
	unknown: 'Discord does not answer just now. Try again in a minute.',
	closed: 'The thread is closed. Open it again, or choose another channel.',
	locked: 'The thread is locked. Unlock it, or choose another channel.',
	untagged: 'Posts in this forum need a tag. Choose the forum again, and a tag for the posts.',
} as const;

/** What the bot lacks in the channel; the permissions by Discord's names. */
export function missingPermissionProblem(names: readonly string[]): string {
	return `Dateline may not post in the channel. Allow it there: ${names.join(', ')}.`;
}
