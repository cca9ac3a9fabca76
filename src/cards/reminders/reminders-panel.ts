import type { Block, Button, Card, Words } from '../../domain/card.ts';
import type { ReminderChoices } from '../../domain/reminders/reminder-settings.ts';
import type { RemindersState } from '../../stories/reminders/read-reminders.ts';
import { channelProblem, roleProblem } from '../channel-problem.ts';
import { type ChoosingName, hourWords, REMINDER_CHOICES, rhythmWords } from './reminder-choices.ts';

/** Which half of the settings is shown. */
export type PanelPage = 'main' | 'more';

const PAGES: Readonly<Record<PanelPage, readonly ChoosingName[]>> = {
	main: ['hour', 'leads', 'threshold'],
	more: ['milestones', 'digest', 'leapDay', 'locale', 'late'],
};

/** Everything about reminders in one message; each choice is kept at once. */
export function panelCard(state: RemindersState, page: PanelPage, news?: Words): Card {
	const { settings } = state;
	return {
		tone: 'date',
		title: 'Reminders of anniversaries',
		blocks: [
			...(news === undefined ? [] : [{ kind: 'text', words: news } as const]),
			...stateLines(state).map((words): Block => ({ kind: 'text', words })),
			...(page === 'main' ? placeBlocks(state) : []),
			...PAGES[page].map((name) => selectOf(name, page, settings)),
		],
		buttons:
			page === 'main'
				? mainButtons(state)
				: [
						[
							goTo('main', 'Back to the channel and hour'),
							button('dates', 'Dates of this server'),
							{
								label: 'All settings',
								state: { command: 'settings', action: 'panel', values: ['main'] },
							},
						],
					],
		footer: 'Every choice is saved at once.',
	};
}

/** How it stands in a few lines: where and when, what is in the way, what comes next. */
function stateLines(state: RemindersState): Words[] {
	const { settings, place, held, pausedUntil } = state;
	const { channel, role } = settings;
	if (channel === undefined) {
		const when = `${hourWords(settings.hour)} ${settings.timeZone}`;
		return [
			[
				'Nothing is posted yet. Choose a channel, and reminders start there, at ',
				{ bold: when },
				'.',
			],
		];
	}
	const problem = place && channelProblem(place);
	const mention = place && role !== undefined ? roleProblem(place, role) : undefined;
	return [
		whereLine(settings),
		...(held === undefined ? [] : [[{ bold: 'On hold: ' }, `${held} Nothing is lost.`]]),
		...(problem === undefined ? [] : [problem]),
		...(mention === undefined ? [] : [mention]),
		...(pausedUntil === undefined ? [] : [['Paused until ', { day: pausedUntil }, '.']]),
		nextLine(state),
	];
}

function whereLine(settings: ReminderChoices): Words {
	const { channel = '', hour, timeZone, role, silent } = settings;
	const whom: Words = role === undefined ? [] : [', with a mention of ', { role }];
	return [
		'Posted in ',
		{ channel },
		' at ',
		{ bold: `${hourWords(hour)} ${timeZone}` },
		` ${rhythmWords(settings)}`,
		...whom,
		silent ? ', without a sound.' : '.',
	];
}

function nextLine({ settings, next, waiting }: RemindersState): Words {
	if (next) {
		const { hour, timeZone } = settings;
		const at = ` at ${hourWords(hour)} ${timeZone}, `;
		return ['Next: ', { bold: { day: next.day } }, at, { instant: next.at, as: 'distance' }, '.'];
	}
	const hint = waiting > 0 ? 'Look through the suggestions.' : 'Add articles with /article add.';
	return `Nothing is due within a year. ${hint}`;
}

function placeBlocks({ settings, place }: RemindersState): Block[] {
	const { channel, role } = settings;
	// A menu cannot show as chosen what Discord no longer has.
	const isThere = place === undefined || place.outcome === 'found' || place.outcome === 'unknown';
	const isKnown = place?.outcome !== 'found' || place.role !== 'gone';
	return [
		{
			kind: 'select',
			caption: 'Where reminders are posted: a channel, thread or forum',
			placeholder: 'Nowhere yet',
			least: 0,
			state: { command: 'reminders', action: 'place', values: [] },
			from: { all: 'places', ...(channel !== undefined && isThere && { chosen: channel }) },
		},
		{
			kind: 'select',
			caption: 'A role that is mentioned in each post',
			placeholder: 'Nobody',
			least: 0,
			state: { command: 'reminders', action: 'role', values: [] },
			from: { all: 'roles', ...(role !== undefined && isKnown && { chosen: role }) },
		},
	];
}

function selectOf(name: ChoosingName, page: PanelPage, settings: ReminderChoices): Block {
	const { caption, several, choices } = REMINDER_CHOICES[name];
	const from = choices(settings);
	return {
		kind: 'select',
		caption,
		placeholder: 'Choose',
		...(several && { most: from.length }),
		state: { command: 'reminders', action: 'set', values: [page, name] },
		from,
	};
}

function mainButtons({ settings, held, pausedUntil, waiting, next }: RemindersState): Button[][] {
	const isOn = settings.channel !== undefined;
	const stopped: Button[] = [
		...(held === undefined ? [] : [button('retry', 'Try again', 'primary')]),
		...(pausedUntil === undefined ? [] : [button('resume', 'Resume', 'primary')]),
	];
	const pause = pausedUntil === undefined && isOn ? [button('pause', 'Pause')] : [];
	return [
		[
			button('zone', 'Time zone'),
			button('silent', settings.silent ? 'Silent: on' : 'Silent: off'),
			{ ...button('preview', 'Preview'), disabled: next === undefined },
			{ ...button('test', 'Post a test'), disabled: !isOn },
			goTo('more', 'More'),
		],
		[
			...stopped,
			...pause,
			button('suggestions', waiting === 0 ? 'Suggestions' : `Suggestions (${waiting})`),
			button('muted', 'Muted'),
			goTo('main', 'Refresh'),
		],
	];
}

function button(action: string, label: string, emphasis: Button['emphasis'] = 'quiet'): Button {
	return { label, emphasis, state: { command: 'reminders', action, values: [] } };
}

function goTo(page: PanelPage, label: string): Button {
	return { label, state: { command: 'reminders', action: 'panel', values: [page] } };
}
