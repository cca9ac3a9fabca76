import type { Card, Words } from '../../domain/card.ts';
import type { Preview } from '../../stories/reminders/preview-reminder.ts';
import { remindCard } from './remind-card.ts';
import { hourWords } from './reminder-choices.ts';

/** The post itself, with a remark beneath it on where and when it comes; or what comes next where there is none. */
export function previewCard(preview: Preview): Card {
	const { reminder } = preview;
	if (reminder === undefined) return nothingCard(preview);
	return { ...remindCard(reminder), remark: remarkOn(preview) };
}

function remarkOn({ day, settings, isPast }: Preview): Words {
	const { channel, role, hour, timeZone } = settings;
	if (isPast) return ['With today’s settings, this would have been the post of ', { day }, '.'];
	if (channel === undefined) {
		return ['Not posted: no channel is chosen yet. This would be the post of ', { day }, '.'];
	}
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

function nothingCard({ day, isPaused, next }: Preview): Card {
	const why = isPaused ? 'Reminders are paused on ' : 'Nothing is posted on ';
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
								state: { command: 'reminders', action: 'preview', values: [next] },
							},
						],
					],
	};
}
