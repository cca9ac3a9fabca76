import { tagsCard } from '../../src/cards/reminders/reminder-forms.ts';
import { panelCard } from '../../src/cards/reminders/reminders-panel.ts';
import type { Action, Context } from '../../src/discord/interactions/command.ts';
import type { Card, Words } from '../../src/domain/card.ts';
import type { GuildId } from '../../src/domain/guild-id.ts';
import type { ReminderSettings } from '../../src/domain/reminders/reminder-settings.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { todayIn } from '../../src/stories/guilds/today-in.ts';
import { readComingDay } from '../../src/stories/read-when.ts';
import { choosePlace } from '../../src/stories/reminders/choose-place.ts';
import { chooseZone, zonesCard } from '../../src/stories/reminders/choose-zone.ts';
import { keepReminders } from '../../src/stories/reminders/keep-reminders.ts';
import { readReminders } from '../../src/stories/reminders/read-reminders.ts';
import { tryPosting } from '../../src/stories/reminders/try-posting.ts';

/** An action whose answer takes the place of the message it was pressed on. */
export function inPlace(run: Action['run']): Action {
	return { shows: 'in place', run };
}

/** The server that is asked about; there are no reminders elsewhere. */
export function guildOf({ asked: { guild } }: Context): GuildId {
	if (guild === undefined) throw new UserError('Reminders are posted in servers. Ask there.');
	return guild;
}

/** The panel as it stands now, after `news`. */
export async function showPanel(context: Context, page?: string, news?: Words): Promise<Card> {
	const state = await readReminders(context, guildOf(context));
	return panelCard(state, page === 'more' ? 'more' : 'main', news);
}

/** Keeps changed settings and shows the panel. */
export async function change(
	context: Context,
	changed: (settings: ReminderSettings) => ReminderSettings,
	page?: string,
): Promise<Card> {
	const guild = guildOf(context);
	await keepReminders(context, guild, changed(await context.settings.reminders(guild)));
	return showPanel(context, page);
}

/** Makes a channel, a thread or a forum the place of reminders; asks for a tag where one is needed. */
export async function place(
	context: Context,
	chosen: Parameters<typeof choosePlace>[2],
): Promise<Card> {
	const asked = await choosePlace(context, guildOf(context), chosen);
	return asked ? tagsCard(asked.forum, asked.tags) : showPanel(context);
}

/** Takes the zone that is meant, or asks which. */
export async function setZone(context: Context, typed: string): Promise<Card> {
	const zone = chooseZone(typed, context.asked.locale);
	if (typeof zone !== 'string') return zonesCard(zone, context.now());
	return change(context, (settings) => ({ ...settings, timeZone: zone }));
}

/** Posts nothing until that day. */
export async function pauseUntil(context: Context, typed: string): Promise<Card> {
	const today = await todayIn(context, guildOf(context));
	const until = readComingDay(typed, today);
	if (until <= today) {
		throw new UserError(
			'That day is not ahead. Say the first day with posts again, such as tomorrow.',
		);
	}
	return change(context, (settings) => ({ ...settings, pausedUntil: until }));
}

/** Posts again from today. */
export function endPause(context: Context): Promise<Card> {
	return change(context, ({ pausedUntil: _, ...settings }) => settings);
}

/** Takes up again what was held. */
export async function retry(context: Context): Promise<Card> {
	const waiting = await context.ledger.release(guildOf(context));
	const news =
		waiting === 0
			? 'Nothing waits to be posted.'
			: 'What waits is tried again within a minute. If it fails, you are told here.';
	return showPanel(context, 'main', news);
}

/** Tries whether posting works. */
export async function testCard(context: Context): Promise<Card> {
	const words = await tryPosting(context, guildOf(context));
	return { tone: 'notice', blocks: [{ kind: 'text', words }] };
}
