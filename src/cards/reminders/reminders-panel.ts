import type { Block, Button, Card, Words } from '../../domain/card.ts';
import type { ReminderChoices } from '../../domain/reminders/reminder-settings.ts';
import type { RemindersState } from '../../stories/reminders/read-reminders.ts';
import { channelProblem, roleProblem } from '../channel-problem.ts';
import type { Say } from '../messages/say.ts';
import { heldWords } from './held-words.ts';
import { type ChoosingName, hourWords, REMINDER_CHOICES, rhythmWords } from './reminder-choices.ts';
import { weekdayName } from './weekday-name.ts';

/** Which half of the settings is shown. */
export type PanelPage = 'main' | 'more';

const PAGES: Readonly<Record<PanelPage, readonly ChoosingName[]>> = {
	main: ['hour', 'leads', 'threshold'],
	more: ['milestones', 'digest', 'leapDay', 'locale', 'late'],
};

/** Everything about reminders in one message; each choice is kept at once. */
export function panelCard(say: Say, state: RemindersState, page: PanelPage, news?: Words): Card {
	const { settings } = state;
	return {
		tone: 'date',
		title: say('Reminders of anniversaries'),
		blocks: [
			...(news === undefined ? [] : [{ kind: 'text', words: news } as const]),
			...stateLines(say, state, page).map((words): Block => ({ kind: 'text', words })),
			...(page === 'main' ? placeBlocks(say, state) : []),
			...PAGES[page].map((name) => selectOf(say, { name, page, settings })),
		],
		buttons:
			page === 'main'
				? mainButtons(say, state)
				: [
						[
							goTo('main', say('Back to the channel and hour')),
							button('dates', say('Dates that this server added')),
							{
								label: say('All settings'),
								state: { command: 'settings', action: 'panel', values: ['main'] },
							},
						],
					],
		footer: say('Changes are saved immediately.'),
	};
}

/** How it stands in a few lines: where and when, what is in the way, what comes next. */
function stateLines(say: Say, state: RemindersState, page: PanelPage): Words[] {
	const { settings, place, held, pausedUntil } = state;
	const { channel, role } = settings;
	if (channel === undefined && page === 'more') {
		const back = say('Back to the channel and hour');
		return [
			say('Nothing is posted yet: no channel is chosen. Choose one under “{back}”.', { back }),
		];
	}
	if (channel === undefined) {
		const when = `${hourWords(settings.hour)} ${settings.timeZone}`;
		return [
			say('Nothing is posted yet. Choose a channel, and reminders start there, at {time}.', {
				time: { bold: when },
			}),
		];
	}
	const problem = place && channelProblem(place);
	const mention = place && role !== undefined ? roleProblem(say, place, role) : undefined;
	return [
		...(pausedUntil === undefined
			? []
			: [say('Paused until {day}.', { day: { day: pausedUntil } })]),
		whereLine(say, settings),
		...(held === undefined ? [] : [heldWords(say, held)]),
		...(problem === undefined ? [] : [say.told(problem)]),
		...(mention === undefined ? [] : [mention]),
		nextLine(say, state),
	];
}

function whereLine(say: Say, settings: ReminderChoices): Words {
	const { channel = '', hour, timeZone, role, silent, digestOn } = settings;
	const where = say(
		'Reminders are posted in {channel} at {time}, {isWeekly, select, yes {each {weekday} for the week} other {on each day with an anniversary}}{hasRole, select, yes {, with a mention of {role}} other {}}{isSilent, select, yes {, without notification} other {}}.',
		{
			channel: { channel },
			time: { bold: `${hourWords(hour)} ${timeZone}` },
			isWeekly: digestOn === undefined ? 'no' : 'yes',
			weekday: digestOn === undefined ? '' : weekdayName(say, digestOn),
			hasRole: role === undefined ? 'no' : 'yes',
			role: role === undefined ? '' : { role },
			isSilent: silent ? 'yes' : 'no',
		},
	);
	return [...where, ...rhythmWords(say, settings).map((sentence) => ` ${sentence}`)];
}

function nextLine(say: Say, { settings, next, waiting }: RemindersState): Words {
	if (next) {
		const { hour, timeZone } = settings;
		return say('Next post: {day} at {time}, {distance}.', {
			day: { bold: { day: next.day } },
			time: `${hourWords(hour)} ${timeZone}`,
			distance: { instant: next.at, as: 'distance' },
		});
	}
	return waiting > 0
		? say('Nothing is due within a year. Look through the dates to confirm.')
		: say('Nothing is due within a year. Add articles with {command}.', {
				command: { command: 'article add url' },
			});
}

function placeBlocks(say: Say, { settings, place }: RemindersState): Block[] {
	const { channel, role } = settings;
	// A menu cannot show as chosen what Discord no longer has.
	const isThere = place === undefined || place.outcome === 'found' || place.outcome === 'unknown';
	const isKnown = place?.outcome !== 'found' || place.role !== 'gone';
	return [
		{
			kind: 'select',
			caption: say('Where reminders are posted: a channel, thread or forum'),
			placeholder: say('Nowhere yet'),
			least: 0,
			state: { command: 'reminders', action: 'place', values: [] },
			from: { all: 'places', ...(channel !== undefined && isThere && { chosen: channel }) },
		},
		{
			kind: 'select',
			caption: say('Role to mention in each post'),
			placeholder: say('No role'),
			least: 0,
			state: { command: 'reminders', action: 'role', values: [] },
			from: { all: 'roles', ...(role !== undefined && isKnown && { chosen: role }) },
		},
	];
}

function selectOf(
	say: Say,
	{
		name,
		page,
		settings,
	}: { readonly name: ChoosingName; readonly page: PanelPage; readonly settings: ReminderChoices },
): Block {
	const { caption, several, choices } = REMINDER_CHOICES[name];
	const from = choices(say, settings);
	return {
		kind: 'select',
		caption: say(caption),
		...(several && { most: from.length }),
		state: { command: 'reminders', action: 'set', values: [page, name] },
		from,
	};
}

function mainButtons(
	say: Say,
	{ settings, held, pausedUntil, waiting, next }: RemindersState,
): Button[][] {
	const isOn = settings.channel !== undefined;
	const stopped: Button[] = [
		...(held === undefined ? [] : [button('retry', say('Try again'), 'primary')]),
		...(pausedUntil === undefined ? [] : [button('resume', say('Resume'), 'primary')]),
	];
	const pause = pausedUntil === undefined && isOn ? [button('pause', say('Pause'))] : [];
	return [
		[
			button('zone', say('Time zone')),
			button('silent', settings.silent ? say('Make posts notify again') : say('Make posts silent')),
			{ ...button('preview', say('Preview')), disabled: next === undefined },
			{ ...button('test', say('Post a test')), disabled: !isOn },
			goTo('more', say('More settings')),
		],
		[
			...stopped,
			...pause,
			button(
				'suggestions',
				waiting === 0
					? say('Dates waiting for your OK')
					: say('Dates waiting for your OK ({n, number})', { n: waiting }),
			),
			button('muted', say('Muted reminders')),
			goTo('main', say('Refresh')),
		],
	];
}

function button(action: string, label: string, emphasis: Button['emphasis'] = 'quiet'): Button {
	return { label, emphasis, state: { command: 'reminders', action, values: [] } };
}

function goTo(page: PanelPage, label: string): Button {
	return { label, state: { command: 'reminders', action: 'panel', values: [page] } };
}
