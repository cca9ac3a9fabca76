import { LONGEST_LABEL } from '../../domain/articles/event.ts';
import type { Block, Button, Card, Form, Words } from '../../domain/card.ts';
import type { KeptOwnDate } from '../../ports/reminders/own-dates.ts';
import type {
	KeptDate,
	OwnDatesPage,
	ShownOwnDate,
} from '../../stories/reminders/editing/own-dates.ts';
import { shortTitle } from '../articles/article-lines.ts';
import { english } from '../messages/say.ts';
import { pageButtons, shownWords } from '../page-buttons.ts';
import { hourWords } from './reminder-choices.ts';

/** A date that the server has from now on: when it comes, and the way to change it or take that back. */
export function ownDateCard(kept: KeptDate, title: string): Card {
	const { date, before } = kept;
	const undo: Button[] =
		before === undefined
			? []
			: [
					{
						label: 'Undo',
						state: stateOf('revert', [String(date.number), ...saidOf(before)]),
					},
				];
	return {
		tone: 'date',
		title,
		blocks: [...dateBlocks(date), { kind: 'text', words: whereWords(kept) }],
		buttons: [
			[
				...undo,
				...dateButtons(date),
				{ label: 'All dates of this server', state: stateOf('own', ['0']) },
			],
		],
	};
}

/** A date that is gone, with a way back. */
export function removedDateCard({ number, day, label }: KeptOwnDate): Card {
	return {
		tone: 'date',
		title: 'Removed',
		blocks: [
			{
				kind: 'text',
				words: ['Nobody here will be reminded of ', { bold: label }, ', ', { day }, ', any more.'],
			},
		],
		buttons: [
			[
				{ label: 'Undo', state: stateOf('restore', [String(number)]) },
				{ label: 'All dates of this server', state: stateOf('own', ['0']) },
			],
		],
	};
}

/** The dates that the server added itself, those that come next first. */
export function ownDatesCard({ rows, hasChannel, ...page }: OwnDatesPage): Card {
	return {
		tone: 'date',
		title: 'Dates of this server',
		blocks:
			rows.length === 0
				? [NOTHING]
				: [
						...(hasChannel ? [] : [{ kind: 'text' as const, words: NO_CHANNEL }]),
						...rows.flatMap((row) => rowBlocks(row, hasChannel)),
					],
		buttons: pageButtons(english, page, (next) => stateOf('own', [String(next)])),
		...(rows.length > 0 && { footer: shownWords(english, page, 'dates') }),
	};
}

/** Asks what a date is to be from now on. */
export function ownDateForm({ number, day, label, repeat }: KeptOwnDate): Form {
	return {
		title: 'A date of this server',
		fields: [
			{
				name: 'day',
				label: 'The day',
				description: 'Such as 12 March 2019; without a year, the next one that comes',
				lines: 'one',
				required: true,
				value: day,
				maxLength: 60,
			},
			{
				name: 'label',
				label: 'What happened, or will',
				description: 'As it will be posted and listed',
				lines: 'many',
				required: true,
				value: label,
				maxLength: LONGEST_LABEL,
			},
			{
				name: 'repeat',
				label: 'How often it comes',
				description: 'yearly or once',
				lines: 'one',
				required: true,
				value: repeat,
				maxLength: 10,
			},
		],
		submit: stateOf('changed', [String(number)]),
	};
}

const NO_CHANNEL: Words = [
	'Nothing is posted yet: no channel is chosen. Choose one with ',
	{ command: 'reminders panel' },
	'.',
];

const NOTHING: Block = {
	kind: 'text',
	words: [
		'This server has no dates of its own yet. Add one with ',
		{ command: 'reminders add' },
		', such as the day your club began or the next meeting.',
	],
};

function rowBlocks({ date, next }: ShownOwnDate, hasChannel: boolean): Block[] {
	const words: Words =
		next === undefined
			? 'Nothing more is posted of it.'
			: [hasChannel ? 'Next post: ' : 'Comes next on ', { day: next.day }];
	const { by, at } = date.changed;
	return [
		...dateBlocks(date),
		{ kind: 'small', words },
		{ kind: 'small', words: ['Added or last changed by ', { user: by }, ' · ', { instant: at }] },
		{ kind: 'buttons', buttons: dateButtons(date) },
	];
}

function dateBlocks({ label, day, repeat, article }: KeptOwnDate): Block[] {
	const when = repeat === 'yearly' ? 'Every year since ' : 'Once, on ';
	const about = article === undefined ? [] : [' · ', shortTitle(article)];
	return [
		{ kind: 'text', words: [{ bold: label }] },
		{ kind: 'small', words: [when, { day }, ...about] },
	];
}

function dateButtons({ number }: KeptOwnDate): Button[] {
	return [
		{ label: 'Edit', state: stateOf('change', [String(number)]) },
		{ label: 'Remove', state: stateOf('drop', [String(number)]) },
	];
}

function whereWords({ next, settings }: KeptDate): Words {
	const { channel, hour, timeZone } = settings;
	if (channel === undefined) return NO_CHANNEL;
	if (next === undefined) {
		return [
			'By the settings nothing is posted of it. Look at the days ahead in ',
			{ command: 'reminders panel' },
			'.',
		];
	}
	return [
		'Next post: ',
		{ bold: { day: next.day } },
		` at ${hourWords(hour)} ${timeZone} in `,
		{ channel },
		'.',
	];
}

function saidOf({ day, label, repeat }: KeptOwnDate): string[] {
	return [day, label, repeat];
}

function stateOf(action: string, values: readonly string[]) {
	return { command: 'reminders', action, values };
}
