import { hourWords } from '../../cards/reminders/reminder-choices.ts';
import { type Day, dayIn } from '../../domain/calendar.ts';
import type { Card, Words } from '../../domain/card.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import { isPausedOn } from '../../domain/reminders/due-anniversaries.ts';
import type { ReminderChoices } from '../../domain/reminders/reminder-settings.ts';
import { readChoices } from './read-choices.ts';
import type { Reminding } from './read-reminders.ts';
import { nextTellingDay } from './upcoming-anniversaries.ts';
import { previewReminder } from './write-reminder.ts';

type Previewing = Pick<
	Reminding,
	'library' | 'book' | 'guildSettings' | 'reminderSettings' | 'now'
>;

/** The post of `day`, byte for byte, with a remark on where and when it comes; or what comes next where there is none. */
export async function previewPost(previewing: Previewing, guild: GuildId, day: Day): Promise<Card> {
	const chosen = await readChoices(previewing, guild);
	const { book, now } = previewing;
	const card = await previewReminder(previewing, chosen, day);
	if (card) return { ...card, remark: remarkOn(day, chosen, dayIn(chosen.timeZone, now())) };
	return nothingOn(day, chosen, await nextTellingDay(book, { settings: chosen, guild }, now()));
}

/** The next day with a post; today where there is none. */
export async function nextPostingDay(previewing: Previewing, guild: GuildId): Promise<Day> {
	const chosen = await readChoices(previewing, guild);
	const { book, now } = previewing;
	const next = await nextTellingDay(book, { settings: chosen, guild }, now());
	return next ?? dayIn(chosen.timeZone, now());
}

function remarkOn(day: Day, settings: ReminderChoices, today: Day): Words {
	const { channel, role, hour, timeZone } = settings;
	if (day < today)
		return ['By the settings of now, this would have been the post of ', { day }, '.'];
	if (channel === undefined)
		return ['Not posted: no channel is chosen yet. This would be ', { day }, '.'];
	const whom: Words = role === undefined ? [] : [', with a mention of ', { role }];
	return [
		'To be posted on ',
		{ day },
		` at ${hourWords(hour)} ${timeZone} in `,
		{ channel },
		...whom,
		'.',
	];
}

function nothingOn(day: Day, settings: ReminderChoices, next: Day | undefined): Card {
	const why = isPausedOn(day, settings) ? 'Reminders are paused on ' : 'Nothing is posted on ';
	const then: Words =
		next === undefined
			? [
					'Nothing is due within a year. Dates that are not certain wait here: ',
					{ command: 'reminders suggestions' },
				]
			: ['The next post comes on ', { bold: { day: next } }, '.'];
	return {
		tone: 'notice',
		blocks: [
			{ kind: 'text', words: [why, { day }, '.'] },
			{ kind: 'text', words: then },
		],
		buttons:
			next === undefined
				? []
				: [
						[
							{
								label: 'Preview it',
								press: { command: 'reminders', action: 'preview', values: [next] },
							},
						],
					],
	};
}
