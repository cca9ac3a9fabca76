import { speak } from '../../src/cards/messages/say.ts';
import { type Context, defineSubcommand, guildOf } from '../../src/discord/interactions/command.ts';
import type { Card } from '../../src/domain/card.ts';
import { refuseEveryone } from '../../src/domain/guilds/refuse-everyone.ts';
import { suggestTimeZones } from '../../src/stories/reminders/reminder-offers.ts';
import { change, choosing, inPlace, showPanel } from './group.ts';

const CHOOSING = choosing('reminders', showPanel);

export default defineSubcommand({
	description: 'Choose where, when and how reminders are posted',
	options: {
		zone: {
			kind: 'text',
			description: 'The time zone, by city or country',
			max: 60,
			suggest: async (typed, { locale, now }) => suggestTimeZones(typed, speak(locale), now()),
		},
	},
	run: ({ zone }, context) =>
		zone === undefined ? showPanel(context) : CHOOSING.zoned.run([zone], context, {}),
	actions: {
		panel: inPlace(([page], context) => showPanel(context, page)),
		setUp: { shows: 'privately', run: (_values, context) => showPanel(context) },
		...CHOOSING,
		role: inPlace(async ([role], context) => {
			refuseEveryone(role, guildOf(context));
			return change(context, ({ role: _, ...rest }) => ({ ...rest, ...(role && { role }) }));
		}),
		silent: inPlace((_values, context) =>
			change(context, (settings) => ({ ...settings, silent: !settings.silent })),
		),
		retry: inPlace((_values, context) => retry(context)),
		release: { shows: 'privately', run: (_values, context) => retry(context) },
	},
});

/** Tries again what is on hold. */
async function retry(context: Context): Promise<Card> {
	const waiting = await context.ledger.release(guildOf(context));
	const say = speak(context.locale);
	const news =
		waiting === 0
			? say('Nothing is waiting to be posted.')
			: say('What is waiting is tried again within a minute. If that fails, this panel says why.');
	return showPanel(context, 'main', news);
}
