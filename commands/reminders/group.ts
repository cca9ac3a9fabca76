import { speak } from '../../src/cards/messages/say.ts';
import { type ChoosingName, REMINDER_CHOICES } from '../../src/cards/reminders/reminder-choices.ts';
import { type ChoicePanel, tagsCard, zoneForm } from '../../src/cards/reminders/reminder-forms.ts';
import { panelCard } from '../../src/cards/reminders/reminders-panel.ts';
import { zonesCard } from '../../src/cards/reminders/zones-card.ts';
import {
	type Action,
	type Context,
	type GroupHead,
	guildOf,
} from '../../src/discord/interactions/command.ts';
import type { Card, Words } from '../../src/domain/card.ts';
import { olderButton } from '../../src/domain/older-button.ts';
import type { ReminderChoices } from '../../src/domain/reminders/reminder-settings.ts';
import { chooseChannel } from '../../src/stories/reminders/choose-channel.ts';
import { chooseZone } from '../../src/stories/reminders/choose-zone.ts';
import type { KeepingDates } from '../../src/stories/reminders/editing/own-dates.ts';
import { keepReminders } from '../../src/stories/reminders/keep-reminders.ts';
import { readChoices } from '../../src/stories/reminders/read-choices.ts';
import { readReminders } from '../../src/stories/reminders/read-reminders.ts';

const group: GroupHead = {
	audience: 'admins',
	description: 'Posts on the anniversaries of key dates',
};

export default group;

/** Where the server's own dates are kept, and who keeps them. */
export function keepingDates(context: Context): KeepingDates {
	return { ...context, guild: guildOf(context), by: context.asked.by };
}

/** The panel as it stands now, after `news`. */
export async function showPanel(context: Context, page?: string, news?: Words): Promise<Card> {
	const state = await readReminders(context, guildOf(context));
	return panelCard(speak(context.locale), state, page === 'more' ? 'more' : 'main', news);
}

/** Keeps changed settings and shows the panel. */
export async function change(
	context: Context,
	changed: (settings: ReminderChoices) => ReminderChoices,
	page?: string,
): Promise<Card> {
	await keepChoices(context, changed);
	return showPanel(context, page);
}

/** Keeps changed settings. */
export async function keepChoices(
	context: Context,
	changed: (settings: ReminderChoices) => ReminderChoices,
): Promise<void> {
	const guild = guildOf(context);
	await keepReminders(context, guild, changed(await readChoices(context, guild)));
}

/**
 * The actions by which a panel lets admins choose where reminders are posted, the time zone, and what else there is to
 * choose; `show` is that panel as it stands afterwards.
 */
export function choosing(
	panel: ChoicePanel,
	show: (context: Context, page?: string) => Promise<Card>,
): Readonly<Record<'place' | 'tag' | 'zone' | 'zoned' | 'set', Action>> {
	const choose = async (
		context: Context,
		changed: (settings: ReminderChoices) => ReminderChoices,
		page?: string,
	): Promise<Card> => {
		await keepChoices(context, changed);
		return show(context, page);
	};
	/** There from now on; asks for a tag first where a forum needs one. */
	const post = async (
		context: Context,
		chosen: { readonly channel: string; readonly tag?: string },
	): Promise<Card> => {
		const asked = await chooseChannel(context, guildOf(context), chosen);
		return asked ? tagsCard(speak(context.locale), asked.forum, asked.tags, panel) : show(context);
	};
	return {
		place: inPlace(async ([channel], context) =>
			channel === undefined
				? choose(context, ({ channel: _, forumTags: _tags, ...rest }) => rest)
				: post(context, { channel }),
		),
		tag: inPlace(([channel = '', tag = ''], context) => post(context, { channel, tag })),
		zone: inPlace(async (_values, context) => {
			const { timeZone } = await context.guildSettings.of(guildOf(context));
			return zoneForm(speak(context.locale), timeZone, panel);
		}),
		zoned: inPlace(async ([chosen], context, { zone = '' }) => {
			const typed = chosen ?? zone;
			const timeZone = chooseZone(typed, context.asked.locale);
			return typeof timeZone === 'string'
				? choose(context, (settings) => ({ ...settings, timeZone }))
				: zonesCard(speak(context.locale), timeZone, { typed, now: context.now(), panel });
		}),
		set: inPlace(([page, name = '', ...chosen], context) => {
			if (!Object.hasOwn(REMINDER_CHOICES, name)) throw olderButton();
			const choice = REMINDER_CHOICES[name as ChoosingName];
			return choose(context, (settings) => choice.choose(settings, chosen), page);
		}),
	};
}

/** An action whose answer takes the place of the message with its button. */
export function inPlace(run: Action['run']): Action {
	return { shows: 'in place', run };
}

/** As inPlace, and open to editors too, who may not set reminders up. */
export function editing(run: Action['run']): Action {
	return { audience: 'editors', shows: 'in place', run };
}
