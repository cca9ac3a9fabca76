import { followingCard } from '../src/cards/follows/following-card.ts';
import { speak } from '../src/cards/messages/say.ts';
import { readOffset } from '../src/cards/page-buttons.ts';
import { type Context, defineCommand } from '../src/discord/interactions/command.ts';

export default defineCommand({
	audience: 'members',
	shows: 'privately',
	description: 'What you follow; for admins also what the server’s channels follow',
	options: {},
	run: (_input, context) => show(context, 0),
	actions: {
		page: { shows: 'in place', run: ([from], context) => show(context, readOffset(from)) },
		resume: {
			shows: 'in place',
			async run(_values, context) {
				await context.follows.resume();
				return show(context, 0);
			},
		},
		resumeChannels: {
			shows: 'in place',
			audience: 'admins',
			async run(_values, context) {
				await context.follows.resumeChannels();
				return show(context, 0);
			},
		},
	},
});

async function show({ follows, asked, locale }: Context, offset: number) {
	const ofChannels = asked.isAdmin ? await follows.ofChannels() : [];
	return followingCard(speak(locale), { own: await follows.own(), ofChannels }, offset);
}
