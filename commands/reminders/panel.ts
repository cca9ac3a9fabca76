import { type ChoosingName, REMINDER_CHOICES } from '../../src/cards/reminders/reminder-choices.ts';
import { tagsCard, zoneForm } from '../../src/cards/reminders/reminder-forms.ts';
import { zonesCard } from '../../src/cards/reminders/zones-card.ts';
import { type Context, defineSubcommand } from '../../src/discord/interactions/command.ts';
import type { Card } from '../../src/domain/card.ts';
import { olderButton } from '../../src/domain/older-button.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { chooseChannel } from '../../src/stories/reminders/choose-channel.ts';
import { chooseZone } from '../../src/stories/reminders/choose-zone.ts';
import { suggestTimeZones } from '../../src/stories/reminders/reminder-offers.ts';
import { change, guildOf, inPlace, showPanel } from './group.ts';

export default defineSubcommand({
	description: 'Where, when and how reminders are posted, and what is in the way',
	options: {
		zone: {
			kind: 'text',
			description: 'The time zone, by city or country',
			max: 60,
			suggest: async (typed, { asked, now }) =>
				suggestTimeZones(typed, { locale: asked.locale, now: now() }),
		},
	},
	run: ({ zone }, context) =>
		zone === undefined ? showPanel(context) : chooseZoneCard(context, zone),
	actions: {
		panel: inPlace(([page], context) => showPanel(context, page)),
		setUp: { shows: 'privately', run: (_values, context) => showPanel(context) },
		place: inPlace(async ([channel], context) =>
			channel === undefined
				? change(context, ({ channel: _, forumTags: _tags, ...rest }) => rest)
				: chosenCard(context, { channel }),
		),
		tag: inPlace(([channel = '', tag = ''], context) => chosenCard(context, { channel, tag })),
		role: inPlace(async ([role], context) => {
			if (role === guildOf(context)) {
				throw new UserError('Reminders never notify everyone at once. Choose another role.');
			}
			return change(context, ({ role: _, ...rest }) => ({ ...rest, ...(role && { role }) }));
		}),
		set: inPlace(([page, name = '', ...chosen], context) => {
			if (!Object.hasOwn(REMINDER_CHOICES, name)) throw olderButton();
			const { choose } = REMINDER_CHOICES[name as ChoosingName];
			return change(context, (settings) => choose(settings, chosen), page);
		}),
		silent: inPlace((_values, context) =>
			change(context, (settings) => ({ ...settings, silent: !settings.silent })),
		),
		zone: inPlace(async (_values, context) =>
			zoneForm((await context.guildSettings.of(guildOf(context))).timeZone, 'reminders'),
		),
		zoned: inPlace(([chosen], context, { zone = '' }) => chooseZoneCard(context, chosen ?? zone)),
		retry: inPlace((_values, context) => retry(context)),
		release: { shows: 'privately', run: (_values, context) => retry(context) },
	},
});

/** Posts reminders in that channel, thread or forum from now on; asks for a tag where the forum needs one. */
async function chosenCard(
	context: Context,
	chosen: Parameters<typeof chooseChannel>[2],
): Promise<Card> {
	const asked = await chooseChannel(context, guildOf(context), chosen);
	return asked ? tagsCard(asked.forum, asked.tags) : showPanel(context);
}

/** Takes the zone that is meant, or asks which. */
async function chooseZoneCard(context: Context, typed: string): Promise<Card> {
	const zone = chooseZone(typed, context.asked.locale);
	if (typeof zone !== 'string') return zonesCard(zone, context.now(), 'reminders');
	return change(context, (settings) => ({ ...settings, timeZone: zone }));
}

/** Tries again what is on hold. */
async function retry(context: Context): Promise<Card> {
	const waiting = await context.ledger.release(guildOf(context));
	const news =
		waiting === 0
			? 'Nothing is waiting to be posted.'
			: 'What is waiting is tried again within a minute. If that fails, this panel says why.';
	return showPanel(context, 'main', news);
}
