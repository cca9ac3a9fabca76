import { panelCard } from '../../src/cards/reminders/reminders-panel.ts';
import type { Action, Context, GroupHead } from '../../src/discord/interactions/command.ts';
import type { Card, Words } from '../../src/domain/card.ts';
import type { GuildId } from '../../src/domain/guild-id.ts';
import type { ReminderChoices } from '../../src/domain/reminders/reminder-settings.ts';
import { UserError } from '../../src/domain/user-error.ts';
import type { KeepingDates } from '../../src/stories/reminders/editing/own-dates.ts';
import { keepReminders } from '../../src/stories/reminders/keep-reminders.ts';
import { readChoices } from '../../src/stories/reminders/read-choices.ts';
import { readReminders } from '../../src/stories/reminders/read-reminders.ts';

const group: GroupHead = {
	audience: 'admins',
	description: 'Posts on the anniversaries of key dates',
};

export default group;

/** The server that is asked about; there are no reminders elsewhere. */
export function guildOf({ asked: { guild } }: Context): GuildId {
	if (guild === undefined) {
		throw new UserError('Only a server has reminders. Use this command in one.');
	}
	return guild;
}

/** Where the server's own dates are kept, and who keeps them. */
export function keepingDates(context: Context): KeepingDates {
	return { ...context, guild: guildOf(context), by: context.asked.by };
}

/** The panel as it stands now, after `news`. */
export async function showPanel(context: Context, page?: string, news?: Words): Promise<Card> {
	const state = await readReminders(context, guildOf(context));
	return panelCard(state, page === 'more' ? 'more' : 'main', news);
}

/** Keeps changed settings and shows the panel. */
export async function change(
	context: Context,
	changed: (settings: ReminderChoices) => ReminderChoices,
	page?: string,
): Promise<Card> {
	const guild = guildOf(context);
	await keepReminders(context, guild, changed(await readChoices(context, guild)));
	return showPanel(context, page);
}

/** An action whose answer takes the place of the message with its button. */
export function inPlace(run: Action['run']): Action {
	return { shows: 'in place', run };
}

/** As inPlace, and open to editors too, who may not set reminders up. */
export function editing(run: Action['run']): Action {
	return { audience: 'editors', shows: 'in place', run };
}
