import {
	forgetMeCard,
	forgottenCard,
	privacyCard,
	privacyFileCard,
} from '../src/cards/data/privacy-card.ts';
import { type Context, defineCommand } from '../src/discord/interactions/command.ts';

export default defineCommand({
	audience: 'members',
	description: 'What is kept about you and this server, and how to have it forgotten',
	shows: 'privately',
	options: {},
	run: async (_input, context) => privacyCard(await keptOf(context)),
	actions: {
		export: {
			shows: 'privately',
			run: async (_values, context) =>
				privacyFileCard(context.asked.by, await keptOf(context), await context.follows.own()),
		},
		forget: { shows: 'privately', run: async () => forgetMeCard() },
		forgotten: {
			shows: 'privately',
			async run(_values, { personRecords, asked }) {
				await personRecords.forget(asked.by);
				return forgottenCard();
			},
		},
	},
});

async function keptOf({ personRecords, asked: { by, guild } }: Context) {
	const everywhere = await personRecords.of(by);
	return { here: guild === undefined ? everywhere : await personRecords.of(by, guild), everywhere };
}
