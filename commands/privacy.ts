import { cancelledCard } from '../src/cards/cancel.ts';
import {
	forgetMeCard,
	forgottenCard,
	privacyCard,
	privacyFileCard,
} from '../src/cards/data/privacy-card.ts';
import { speak } from '../src/cards/messages/say.ts';
import { type Context, defineCommand } from '../src/discord/interactions/command.ts';

export default defineCommand({
	audience: 'members',
	description: 'What is kept about you and this server, and how to have it erased',
	shows: 'privately',
	options: {},
	run: async (_input, context) => privacyCard(speak(context.locale), await keptOf(context)),
	actions: {
		export: {
			shows: 'privately',
			run: async (_values, context) =>
				privacyFileCard(speak(context.locale), {
					person: context.asked.by,
					kept: await keptOf(context),
					follows: await context.follows.own(),
				}),
		},
		forget: {
			shows: 'privately',
			run: async (_values, context) => forgetMeCard(speak(context.locale)),
		},
		cancel: {
			shows: 'in place',
			run: async (_values, { locale }) => cancelledCard(speak(locale)),
		},
		forgotten: {
			shows: 'privately',
			async run(_values, { personRecords, asked, locale }) {
				await personRecords.forget(asked.by);
				return forgottenCard(speak(locale));
			},
		},
	},
});

async function keptOf({ personRecords, asked: { by, guild } }: Context) {
	const everywhere = await personRecords.of(by);
	return { here: guild === undefined ? everywhere : await personRecords.of(by, guild), everywhere };
}
