import type { Block } from '../../domain/card.ts';
import type { GuildRules } from '../../domain/guilds/guild-rules.ts';
import type { BlockedDiscussions } from '../../ports/discussion-ledger.ts';
import type { Label, Say } from '../messages/say.ts';

/** What a server chose of its posts. */
export type PostSettings = {
	readonly rules: GuildRules;
	/** Where threads could not be opened. */
	readonly blocked: readonly BlockedDiscussions[];
	/** Why nothing is told of what editors change. */
	readonly logProblem: string | undefined;
};

const STORIES = {
	gathered: 'They share one post (default)',
	apart: 'Each article is a post of its own',
} as const satisfies Record<string, Label>;

/** Whether articles of one story stay apart, where `chosen` is one of the choices. */
export function readStories(chosen: string | undefined): keyof typeof STORIES | undefined {
	return chosen === 'gathered' || chosen === 'apart' ? chosen : undefined;
}

const DISCUSSIONS = {
	asked: 'Where somebody opens one (default)',
	feeds: 'Under each article of a feed',
	reminders: 'Under each reminder',
	everywhere: 'Under feed articles and reminders',
} as const satisfies Record<string, Label>;

/** Where threads are opened, where `chosen` is one of the choices. */
export function readDiscussions(chosen: string | undefined): keyof typeof DISCUSSIONS | undefined {
	return chosen !== undefined && Object.hasOwn(DISCUSSIONS, chosen)
		? (chosen as keyof typeof DISCUSSIONS)
		: undefined;
}

/** What becomes of posts: what is added to them, and where they are discussed. */
export function postsBlocks(say: Say, { rules, blocked, logProblem }: PostSettings): Block[] {
	const chosen = rules.apart ? 'apart' : 'gathered';
	return [
		{
			kind: 'text',
			words: say(
				'When a second feed brings a story that was posted in the same channel less than 12 hours ago, its article is added to that post, with the quotes that only it has. Nobody is notified again.',
			),
		},
		{
			kind: 'select',
			caption: say('When several feeds tell one story'),
			state: { command: 'settings', action: 'stories', values: [] },
			from: Object.entries(STORIES).map(([value, label]) => ({
				label: say(label),
				value,
				chosen: value === chosen,
			})),
		},
		{
			kind: 'select',
			caption: say('Where a thread is opened, with the article’s quotes'),
			state: { command: 'settings', action: 'discussions', values: [] },
			from: Object.entries(DISCUSSIONS).map(([value, label]) => ({
				label: say(label),
				value,
				chosen: value === (rules.discussions ?? 'asked'),
			})),
		},
		{
			kind: 'select',
			caption: say('The log: a channel that shows what editors change, merge and remove'),
			placeholder: say('Nowhere'),
			least: 0,
			state: { command: 'settings', action: 'rule', values: ['log'] },
			from: { all: 'channels', ...(rules.log !== undefined && { chosen: rules.log }) },
		},
		...(logProblem === undefined
			? []
			: [
					{
						kind: 'text',
						words: say('Nothing is logged: {why} Then choose the channel above again.', {
							why: say.told(logProblem),
						}),
					} as const,
				]),
		...blocked.map(
			({ channel, reason }): Block => ({
				kind: 'text',
				words: say(
					'No threads are opened in {channel}: {why} Then choose above again where threads are opened.',
					{
						channel: { channel },
						why: say.told(reason),
					},
				),
			}),
		),
	];
}
