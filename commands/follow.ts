import { followedCard } from '../src/cards/follows/following-card.ts';
import { speak } from '../src/cards/messages/say.ts';
import { type Context, defineCommand } from '../src/discord/interactions/command.ts';
import type { FollowTarget } from '../src/domain/follows/follow.ts';
import type { GuildId } from '../src/domain/guild-id.ts';
import { UserError } from '../src/domain/user-error.ts';
import { suggestSpeakers } from '../src/stories/articles/offers.ts';
import { addFollow, readTarget, readWish } from '../src/stories/follows/add-follow.ts';

export default defineCommand({
	audience: 'members',
	shows: 'privately',
	description: 'Get a direct message when an article quotes a person or contains words you choose',
	options: {
		speaker: {
			kind: 'text',
			description: 'Who is to be quoted: one name',
			suggest: (typed, { library }) => suggestSpeakers(library, typed),
		},
		words: {
			kind: 'text',
			description: 'Words an article is to contain, such as: harbour "old bridge" -ferry',
		},
		channel: { kind: 'channel', description: 'For admins: a channel that is told, instead of you' },
		role: { kind: 'role', description: 'For admins: a role that is mentioned in the channel' },
	},
	async run({ speaker, words, channel, role }, context) {
		const { asked, follows } = context;
		const { guild, by, channel: askedIn } = asked;
		if (guild === undefined)
			throw new UserError('This works only in a server: the articles are its own.');
		const wish = readWish({ speaker, words });
		const target = await targetOf(context, { guild, channel, role });
		const draft = { ...wish, target, addedBy: by, ...(askedIn !== undefined && { askedIn }) };
		return followedCard(speak(context.locale), await addFollow(follows, draft));
	},
});

async function targetOf(
	{ announcer, asked }: Context,
	typed: {
		readonly guild: GuildId;
		readonly channel: string | undefined;
		readonly role: string | undefined;
	},
): Promise<FollowTarget> {
	const { guild, channel, role } = typed;
	if (channel === undefined && role === undefined) return { kind: 'member', member: asked.by };
	if (!asked.isAdmin)
		throw new UserError(
			'To follow for a channel you need “Manage Server”. Without channel and role you are told yourself, by direct message.',
		);
	if (channel === undefined)
		throw new UserError('A role is mentioned in a channel. Choose the channel as well.');
	return readTarget(announcer, { guild, channel, role });
}
