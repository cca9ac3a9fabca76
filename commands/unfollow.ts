import { unfollowedCard } from '../src/cards/follows/following-card.ts';
import { speak } from '../src/cards/messages/say.ts';
import { type Context, defineCommand } from '../src/discord/interactions/command.ts';
import { contains } from '../src/domain/fold.ts';
import type { Follow } from '../src/domain/follows/follow.ts';
import { UserError } from '../src/domain/user-error.ts';

const GONE = 'That is not followed any more. /following shows what is.';

export default defineCommand({
	audience: 'members',
	shows: 'privately',
	description: 'Stop following a person or words',
	options: {
		what: {
			kind: 'text',
			description: 'The name or the words; all that you follow are offered',
			required: true,
			max: 100,
			async suggest(typed, context) {
				const say = speak(context.asked.locale);
				const all = await changeable(context);
				const fitting = all.filter(({ wanted }) => contains(wanted, typed));
				return fitting.slice(0, 25).map((follow) => ({
					name:
						follow.target.kind === 'member'
							? follow.wanted
							: say('{name} (a channel)', { name: follow.wanted }),
					value: String(follow.number),
				}));
			},
		},
	},
	async run({ what }, context) {
		const all = await changeable(context);
		const follow =
			all.find(({ number }) => String(number) === what) ??
			all.find(({ wanted }) => contains(wanted, what) && contains(what, wanted));
		if (follow === undefined)
			throw new UserError('You do not follow “{name}”. /following shows what you do.', {
				name: what.slice(0, 60),
			});
		return end(context, follow);
	},
	actions: {
		stop: {
			shows: 'privately',
			async run([number = ''], context) {
				return end(context, found(await context.follows.own(), number));
			},
		},
		stopChannel: {
			shows: 'privately',
			audience: 'admins',
			async run([number = ''], context) {
				return end(context, found(await context.follows.ofChannels(), number));
			},
		},
	},
});

async function changeable({ asked, follows }: Context): Promise<readonly Follow[]> {
	return [...(await follows.own()), ...(asked.isAdmin ? await follows.ofChannels() : [])];
}

function found(follows: readonly Follow[], number: string): Follow {
	const follow = follows.find((one) => String(one.number) === number);
	if (follow === undefined) throw new UserError(GONE);
	return follow;
}

async function end({ follows, locale }: Context, follow: Follow) {
	const { number, target } = follow;
	const isEnded = await (target.kind === 'member'
		? follows.remove(number)
		: follows.removeOfChannel(number));
	if (!isEnded) throw new UserError(GONE);
	return unfollowedCard(speak(locale), follow);
}
