import type { Threshold } from '../../domain/articles/event.ts';
import type { Choice } from '../../domain/card.ts';
import type { LeapDayRule } from '../../domain/reminders/anniversary.ts';
import type { ReminderChoices } from '../../domain/reminders/reminder-settings.ts';
import { countOf } from '../counted.ts';
import { GUILD_LANGUAGES } from '../messages/catalogues.ts';
import type { Label, Say } from '../messages/say.ts';
import { weekdayName } from './weekday-name.ts';

/** A setting with a list to choose from. */
export type Choosing = {
	readonly caption: Label;
	/** More than one may be chosen. */
	readonly several?: boolean;
	choices(say: Say, settings: ReminderChoices): readonly Choice[];
	/** The settings with what was chosen; what is no choice changes nothing. */
	choose(settings: ReminderChoices, chosen: readonly string[]): ReminderChoices;
};

export type ChoosingName =
	| 'hour'
	| 'leads'
	| 'threshold'
	| 'milestones'
	| 'digest'
	| 'leapDay'
	| 'locale'
	| 'late';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const LEADS = [0, 1, 2, 3, 5, 7, 10, 14, 21, 30, 60, 90, 180, 365];
const YEARS = [
	1, 2, 3, 4, 5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 100, 150, 200, 250, 300, 400, 500,
];
const LATE_HOURS = [1, 3, 6, 12, 24, 48, 72, 168];
const EVERY_YEAR = 'every year';
const NO_DIGEST = '0';
const LEAP_DAY_RULES: Readonly<Record<LeapDayRule, Label>> = {
	'28 February': 'It is remembered on 28 February',
	'1 March': 'It is remembered on 1 March',
	'leap years only': 'It is not remembered',
};

const THRESHOLDS: Readonly<Record<Threshold, Label>> = {
	'great days': 'Only the biggest events',
	notable: 'Important events (default)',
	'everything certain': 'All certain dates, minor ones too',
};

/** What the panel lets choose from lists. */
export const REMINDER_CHOICES: Readonly<Record<ChoosingName, Choosing>> = {
	hour: {
		caption: 'Time of day for reminders',
		choices: (_say, { hour }) =>
			numbersTo(23).map((one) => choice(one, hourWords(one), one === hour)),
		choose: (settings, chosen) => {
			const [hour] = among(numbersTo(23), chosen);
			return hour === undefined ? settings : { ...settings, hour };
		},
	},
	leads: {
		caption: 'On the day itself, or days before',
		several: true,
		choices: (say, { leads }) =>
			LEADS.map((lead) => choice(lead, leadWords(say, lead), leads.includes(lead))),
		choose: (settings, chosen) => {
			const leads = among(LEADS, chosen).sort((one, other) => other - one);
			return leads.length === 0 ? settings : { ...settings, leads };
		},
	},
	threshold: {
		caption: 'Which anniversaries are posted',
		choices: (say, { threshold }) =>
			Object.entries(THRESHOLDS).map(([value, label]) => ({
				label: say(label),
				value,
				chosen: value === threshold,
			})),
		choose: (settings, [chosen]) => {
			const threshold = Object.keys(THRESHOLDS).find((one) => one === chosen);
			return threshold === undefined
				? settings
				: { ...settings, threshold: threshold as Threshold };
		},
	},
	milestones: {
		caption: 'Every year, or only after certain numbers of years',
		several: true,
		choices: (say, { milestones }) => [
			{ label: say('Every year'), value: EVERY_YEAR, chosen: milestones === EVERY_YEAR },
			...YEARS.map((years) =>
				choice(
					years,
					countOf(say, years, 'years'),
					milestones !== EVERY_YEAR && milestones.includes(years),
				),
			),
		],
		choose: chooseMilestones,
	},
	digest: {
		caption: 'A post each day, or one a week',
		choices: (say, { digestOn }) => [
			{
				label: say('On each day with an anniversary'),
				value: NO_DIGEST,
				chosen: digestOn === undefined,
			},
			...WEEKDAYS.map((day) => {
				const weekday = weekdayName(say, day);
				const label = say('Each {weekday}, for the week', { weekday });
				return choice(day, label, digestOn === day);
			}),
		],
		choose: ({ digestOn, ...settings }, chosen) => {
			if (chosen[0] === NO_DIGEST) return settings;
			const [on = digestOn] = among(numbersTo(7), chosen);
			return { ...settings, ...(on !== undefined && { digestOn: on }) };
		},
	},
	leapDay: {
		caption: '29 February, in years that have none',
		choices: (say, { leapDay }) =>
			Object.entries(LEAP_DAY_RULES).map(([value, label]) => ({
				label: say(label),
				value,
				chosen: value === leapDay,
			})),
		choose: (settings, [chosen]) => {
			const leapDay = Object.keys(LEAP_DAY_RULES).find((rule) => rule === chosen);
			return leapDay === undefined ? settings : { ...settings, leapDay: leapDay as LeapDayRule };
		},
	},
	locale: {
		caption: 'The language of the posts',
		choices: (_, { locale }) =>
			Array.from(GUILD_LANGUAGES, ([value, name]) => ({
				label: name,
				value,
				chosen: value === locale,
			})),
		choose: (settings, [locale = '']) =>
			GUILD_LANGUAGES.has(locale) ? { ...settings, locale } : settings,
	},
	late: {
		caption: 'How late a reminder may come; after that, it is a line in the next one',
		choices: (say, { lateHours }) =>
			LATE_HOURS.map((hours) => choice(hours, lateWords(say, hours), hours === lateHours)),
		choose: (settings, chosen) => {
			const [lateHours] = among(LATE_HOURS, chosen);
			return lateHours === undefined ? settings : { ...settings, lateHours };
		},
	},
};

/** '09:00'. */
export function hourWords(hour: number): string {
	return `${String(hour).padStart(2, '0')}:00`;
}

/** How far ahead posts tell of a day, and of which years, in sentences of their own; none where it is as usual. */
export function rhythmWords(say: Say, { leads, milestones }: ReminderChoices): string[] {
	const ahead = leads.filter((lead) => lead > 0).map((lead) => countOf(say, lead, 'days'));
	const early =
		ahead.length === 0
			? []
			: [
					say('Announced {days} ahead{isOnDay, select, yes {, and on the day itself} other {}}.', {
						days: listed(say, ahead),
						isOnDay: leads.includes(0) ? 'yes' : 'no',
					}),
				];
	if (milestones === EVERY_YEAR) return early;
	const years = listed(
		say,
		milestones.map((count) => countOf(say, count, 'years')),
	);
	return [...early, say('Only these anniversaries: {years}.', { years })];
}

function listed(say: Say, names: readonly string[]): string {
	return say
		.list(names)
		.map(({ value }) => value)
		.join('');
}

/** Whichever of every year and some years was added is meant: people forget to take the other away. */
function chooseMilestones(settings: ReminderChoices, chosen: readonly string[]): ReminderChoices {
	const years = among(YEARS, chosen);
	const isEvery = chosen.includes(EVERY_YEAR);
	const wantsYears = years.length > 0 && (!isEvery || settings.milestones === EVERY_YEAR);
	if (wantsYears) return { ...settings, milestones: years };
	return isEvery ? { ...settings, milestones: EVERY_YEAR } : settings;
}

function choice(value: number, label: string, chosen: boolean): Choice {
	return { label, value: String(value), chosen };
}

/** Those of `known` that were chosen, in their order. */
function among(known: readonly number[], chosen: readonly string[]): number[] {
	return known.filter((one) => chosen.includes(String(one)));
}

function numbersTo(last: number): number[] {
	return Array.from({ length: last + 1 }, (_, number) => number);
}

function leadWords(say: Say, lead: number): string {
	return lead === 0
		? say('On the day itself')
		: say('{n, plural, one {# day before} other {# days before}}', { n: lead });
}

function lateWords(say: Say, hours: number): string {
	return hours < 48
		? say('{n, plural, one {Up to # hour late} other {Up to # hours late}}', {
				n: hours,
			})
		: say('{n, plural, one {Up to # day late} other {Up to # days late}}', {
				n: hours / 24,
			});
}
