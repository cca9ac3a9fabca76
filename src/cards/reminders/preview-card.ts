import type { Card, Words } from '../../domain/card.ts';
import type { Preview } from '../../stories/reminders/preview-reminder.ts';
import type { Say } from '../messages/say.ts';
import { remindCard } from './remind-card.ts';
import { hourWords } from './reminder-choices.ts';

/** The post itself, with a remark above it on where and when it comes; or what comes next where there is none. */
export function previewCard(say: Say, preview: Preview): Card {
	const { reminder } = preview;
	if (reminder === undefined) return nothingCard(say, preview);
	return { ...remindCard(reminder), remark: remarkOn(say, preview) };
}

function remarkOn(say: Say, { day: told, settings, isPast, next }: Preview): Words {
	const day = { day: told };
	const { channel, role, hour, timeZone } = settings;
	if (isPast) return say('With today’s settings, this would have been the post of {day}:', { day });
	if (channel === undefined) {
		return told === next
			? say(
					'No channel is chosen yet, so nothing is posted. The next post would come on {day} and look like this:',
					{
						day,
					},
				)
			: say('No channel is chosen yet, so nothing is posted. On {day} the post would be:', { day });
	}
	return say(
		'This will be posted on {day} at {time} in {channel}{hasRole, select, yes {, with a mention of {role}} other {}}:',
		{
			day,
			time: `${hourWords(hour)} ${timeZone}`,
			channel: { channel },
			hasRole: role === undefined ? 'no' : 'yes',
			role: role === undefined ? '' : { role },
		},
	);
}

function nothingCard(say: Say, { day: told, isPaused, next }: Preview): Card {
	const day = { day: told };
	const why = isPaused
		? say('Reminders are paused on {day}.', { day })
		: say('Nothing is posted on {day}.', { day });
	const then: Words =
		next === undefined
			? say('Nothing is due within a year. Dates to confirm wait here: {command}', {
					command: { command: 'reminders suggestions' },
				})
			: say('The next post comes on {day}.', { day: { bold: { day: next } } });
	return {
		tone: 'notice',
		blocks: [
			{ kind: 'text', words: why },
			{ kind: 'text', words: then },
		],
		buttons:
			next === undefined
				? []
				: [
						[
							{
								label: say('Preview it'),
								state: { command: 'reminders', action: 'preview', values: [next] },
							},
						],
					],
	};
}
