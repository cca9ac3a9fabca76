import { type ChoosingName, REMINDER_CHOICES } from '../../src/cards/reminders/reminder-choices.ts';
import { pauseForm, zoneForm } from '../../src/cards/reminders/reminder-forms.ts';
import type { Action } from '../../src/discord/interactions/command.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { todayIn } from '../../src/stories/guilds/today-in.ts';
import { readComingDay } from '../../src/stories/read-when.ts';
import { nextPostingDay, previewPost } from '../../src/stories/reminders/preview-post.ts';
import {
	change,
	endPause,
	guildOf,
	inPlace,
	pauseUntil,
	place,
	retry,
	setZone,
	showPanel,
	testCard,
} from './steps.ts';

/** What the panel's menus and buttons do. */
export const adminActions: Record<string, Action> = {
	panel: inPlace(([page], context) => showPanel(context, page)),
	place: inPlace(async ([channel], context) =>
		channel === undefined
			? change(context, ({ channel: _, forumTags: _tags, ...rest }) => rest)
			: place(context, { channel }),
	),
	tag: inPlace(([channel = '', tag = ''], context) => place(context, { channel, tag })),
	role: inPlace(async ([role], context) => {
		if (role === guildOf(context)) {
			throw new UserError('Everybody at once is never notified. Choose another role.');
		}
		return change(context, ({ role: _, ...rest }) => ({ ...rest, ...(role && { role }) }));
	}),
	set: inPlace(([page, name = '', ...chosen], context) => {
		if (!Object.hasOwn(REMINDER_CHOICES, name)) throw new UserError(STALE);
		const { choose } = REMINDER_CHOICES[name as ChoosingName];
		return change(context, (settings) => choose(settings, chosen), page);
	}),
	silent: inPlace((_values, context) =>
		change(context, (settings) => ({ ...settings, silent: !settings.silent })),
	),
	zone: inPlace(async (_values, context) =>
		zoneForm((await context.settings.reminders(guildOf(context))).timeZone),
	),
	zoned: inPlace(([chosen], context, { zone = '' }) => setZone(context, chosen ?? zone)),
	pause: inPlace(async () => pauseForm()),
	paused: inPlace((_values, context, { until = '' }) => pauseUntil(context, until)),
	resume: inPlace((_values, context) => endPause(context)),
	retry: inPlace((_values, context) => retry(context)),
	release: { shows: 'privately', run: (_values, context) => retry(context) },
	test: { shows: 'privately', run: (_values, context) => testCard(context) },
	preview: {
		shows: 'privately',
		run: async ([day], context) => {
			const guild = guildOf(context);
			const today = await todayIn(context, guild);
			const asked = day ? readComingDay(day, today) : await nextPostingDay(context, guild);
			return previewPost(context, guild, asked);
		},
	},
};

const STALE = 'This menu is from an older version. Ask again with /reminders panel.';
