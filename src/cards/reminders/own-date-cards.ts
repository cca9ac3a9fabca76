import { LONGEST_LABEL } from '../../domain/articles/event.ts';
import type { Block, Button, Card, Form, Piece, Words } from '../../domain/card.ts';
import type { KeptOwnDate } from '../../ports/reminders/own-dates.ts';
import type {
	KeptDate,
	OwnDatesPage,
	ShownOwnDate,
} from '../../stories/reminders/editing/own-dates.ts';
import { shortTitle } from '../articles/article-lines.ts';
import type { Label, Say } from '../messages/say.ts';
import { pageButtons, shownWords } from '../page-buttons.ts';
import { hourWords } from './reminder-choices.ts';

/** A date that the server has from now on: when it comes, and the way to change it or take that back. */
export function ownDateCard(
	say: Say,
	kept: KeptDate,
	title: Extract<Label, 'Added' | 'Changed' | 'Restored'>,
): Card {
	const { date, before } = kept;
	const undo: Button[] =
		before === undefined
			? []
			: [
					{
						label: say('Undo'),
						state: stateOf('revert', [String(date.number), ...saidOf(before)]),
					},
				];
	return {
		tone: 'date',
		title: say(title),
		blocks: [...dateBlocks(say, kept), { kind: 'text', words: whereWords(say, kept) }],
		buttons: [
			[
				...undo,
				...dateButtons(say, date),
				{ label: say('All dates added here'), state: stateOf('own', ['0']) },
			],
		],
	};
}

/** A date that is gone, with a way back. */
export function removedDateCard(say: Say, { number, day, label }: KeptOwnDate): Card {
	return {
		tone: 'date',
		title: say('Removed'),
		blocks: [
			{
				kind: 'text',
				words: say('Reminders of {what}, {day}, are no longer posted on this server.', {
					what: { bold: label },
					day: { day },
				}),
			},
		],
		buttons: [
			[
				{ label: say('Undo'), state: stateOf('restore', [String(number)]) },
				{ label: say('All dates added here'), state: stateOf('own', ['0']) },
			],
		],
	};
}

/** The dates that the server added itself, those that come next first. */
export function ownDatesCard(say: Say, { rows, hasChannel, ...page }: OwnDatesPage): Card {
	return {
		tone: 'date',
		title: say('Dates that this server added'),
		blocks:
			rows.length === 0
				? [nothing(say)]
				: [
						...(hasChannel ? [] : [{ kind: 'text' as const, words: noChannel(say) }]),
						...rows.flatMap((row) => rowBlocks(say, row, hasChannel)),
					],
		buttons: pageButtons(say, page, (next) => stateOf('own', [String(next)])),
		...(rows.length > 0 && { footer: shownWords(say, page, 'dates') }),
	};
}

/** Asks what a date is to be from now on. */
export function ownDateForm(say: Say, { number, day, label, repeat }: KeptOwnDate): Form {
	return {
		title: say('A date of this server'),
		fields: [
			{
				name: 'day',
				label: say('The day'),
				description: say.told('Such as 12 March 2019; without a year, the next one that comes'),
				lines: 'one',
				required: true,
				value: day,
				maxLength: 60,
			},
			{
				name: 'label',
				label: say('What happened, or will'),
				description: say('As it will be posted and listed'),
				lines: 'many',
				required: true,
				value: label,
				maxLength: LONGEST_LABEL,
			},
			{
				name: 'repeat',
				label: say('How often it comes'),
				description: say('Write “yearly” or “once”.'),
				lines: 'one',
				required: true,
				value: say.told(repeat),
				maxLength: 20,
			},
		],
		submit: stateOf('changed', [String(number)]),
	};
}

function noChannel(say: Say): Words {
	return say('Nothing is posted yet: no channel is chosen. Choose one with {command}.', {
		command: { command: 'reminders panel' },
	});
}

function nothing(say: Say): Block {
	return {
		kind: 'text',
		words: say(
			'This server has no dates of its own yet. Add one with {command}, such as the day your club began or the next meeting.',
			{ command: { command: 'reminders add' } },
		),
	};
}

function rowBlocks(say: Say, row: ShownOwnDate, hasChannel: boolean): Block[] {
	const { by, at } = row.date.changed;
	const changed = say('Last saved by {user} · {time}', {
		user: { user: by },
		time: { instant: at },
	});
	return [
		...dateBlocks(say, row),
		...nextBlocks(say, row, hasChannel),
		{ kind: 'small', words: changed },
		{ kind: 'buttons', buttons: dateButtons(say, row.date) },
	];
}

/** When it comes next; nothing where its own line has named that day. */
function nextBlocks(say: Say, { date, next }: ShownOwnDate, hasChannel: boolean): Block[] {
	const small = (words: Words): Block[] => [{ kind: 'small', words }];
	if (next === undefined) return small(say('It will not be posted again.'));
	const { day } = next;
	if (hasChannel) return small(say('Next post: {day}', { day: { day } }));
	return day === date.day ? [] : small(say('Comes next on {day}', { day: { day } }));
}

function dateBlocks(say: Say, { date, isPast }: ShownOwnDate): Block[] {
	const { label, article } = date;
	const when = whenWords(say, date, isPast);
	const about = article === undefined ? [] : [' · ', shortTitle(article)];
	return [
		{ kind: 'text', words: [{ bold: label }] },
		{ kind: 'small', words: [...when, ...about] },
	];
}

function whenWords(say: Say, { day, repeat }: KeptOwnDate, isPast: boolean): readonly Piece[] {
	const on = { day: { day } };
	if (repeat === 'once') return say('Once, on {day}', on);
	return isPast ? say('Every year since {day}', on) : say('Every year from {day}', on);
}

function dateButtons(say: Say, { number }: KeptOwnDate): Button[] {
	return [
		{ label: say('Edit'), state: stateOf('change', [String(number)]) },
		{ label: say('Remove'), state: stateOf('drop', [String(number)]) },
	];
}

function whereWords(say: Say, { next, settings }: KeptDate): Words {
	const { channel, hour, timeZone } = settings;
	if (channel === undefined) return noChannel(say);
	if (next === undefined) {
		return say(
			'With these settings nothing is posted about it. Check in {command} how many days ahead posts come.',
			{
				command: { command: 'reminders panel' },
			},
		);
	}
	return say('Next post: {day} at {time} in {channel}.', {
		day: { bold: { day: next.day } },
		time: `${hourWords(hour)} ${timeZone}`,
		channel: { channel },
	});
}

function saidOf({ day, label, repeat }: KeptOwnDate): string[] {
	return [day, label, repeat];
}

function stateOf(action: string, values: readonly string[]) {
	return { command: 'reminders', action, values };
}
