import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/cards/messages/catalogues.ts';
import { english, speak } from '../../../src/cards/messages/say.ts';
import {
	type ChoosingName,
	hourWords,
	REMINDER_CHOICES,
	rhythmWords,
} from '../../../src/cards/reminders/reminder-choices.ts';
import {
	type ReminderChoices,
	USUAL_CHOICES,
} from '../../../src/domain/reminders/reminder-settings.ts';

const NAMES = Object.keys(REMINDER_CHOICES) as ChoosingName[];

/** A list as it is shown: a value and what it is called, the chosen ones with a star. */
function check(name: ChoosingName, settings: Partial<ReminderChoices>, expected: string[]) {
	test(`${name}, of ${JSON.stringify(settings)}`, () => {
		const choices = REMINDER_CHOICES[name].choices(english, { ...USUAL_CHOICES, ...settings });
		expect(
			choices.map(({ label, value, chosen }) => `${chosen ? '*' : ''}${value} ${label}`),
		).toEqual(expected);
	});
}

describe('the lists', () => {
	check(
		'hour',
		{ hour: 20 },
		Array.from({ length: 24 }, (_, hour) => {
			const star = hour === 20 ? '*' : '';
			return `${star}${hour} ${hour < 10 ? '0' : ''}${hour}:00`;
		}),
	);
	check('leads', { leads: [7, 0] }, [
		'*0 On the day itself',
		'1 1 day before',
		'2 2 days before',
		'3 3 days before',
		'5 5 days before',
		'*7 7 days before',
		'10 10 days before',
		'14 14 days before',
		'21 21 days before',
		'30 30 days before',
		'60 60 days before',
		'90 90 days before',
		'180 180 days before',
		'365 365 days before',
	]);
	check('threshold', { threshold: 'great days' }, [
		'*great days Only the biggest events',
		'notable Important events (default)',
		'everything certain All certain dates, minor ones too',
	]);
	check('digest', {}, [
		'*0 On each day with an anniversary',
		'1 Each Monday, for the week',
		'2 Each Tuesday, for the week',
		'3 Each Wednesday, for the week',
		'4 Each Thursday, for the week',
		'5 Each Friday, for the week',
		'6 Each Saturday, for the week',
		'7 Each Sunday, for the week',
	]);
	check('leapDay', { leapDay: '1 March' }, [
		'28 February It is remembered on 28 February',
		'*1 March It is remembered on 1 March',
		'leap years only It is not remembered',
	]);
	check('locale', { locale: 'fr' }, [
		'en-US English (US)',
		'en-GB English (UK)',
		'de Deutsch',
		'es-ES Español',
		'*fr Français',
		'it Italiano',
		'ja 日本語',
		'nl Nederlands',
		'pl Polski',
		'pt-BR Português do Brasil',
		'zh-CN 简体中文',
		'ar العربية',
	]);
	check('late', { lateHours: 48 }, [
		'1 Up to 1 hour late',
		'3 Up to 3 hours late',
		'6 Up to 6 hours late',
		'12 Up to 12 hours late',
		'24 Up to 24 hours late',
		'*48 Up to 2 days late',
		'72 Up to 3 days late',
		'168 Up to 7 days late',
	]);

	const YEARS = '1 2 3 4 5 10 15 20 25 30 40 50 60 70 75 80 90 100 150 200 250 300 400 500'.split(
		' ',
	);
	const yearsWith = (...chosen: string[]) =>
		YEARS.map(
			(years) =>
				`${chosen.includes(years) ? '*' : ''}${years} ${years} year${years === '1' ? '' : 's'}`,
		);
	check('milestones', {}, ['*every year Every year', ...yearsWith()]);
	check('milestones', { milestones: [1, 25] }, ['every year Every year', ...yearsWith('1', '25')]);
	check('digest', { digestOn: 7 }, [
		'0 On each day with an anniversary',
		...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'].map(
			(day, index) => `${index + 1} Each ${day}, for the week`,
		),
		'*7 Each Sunday, for the week',
	]);

	test.each(NAMES)('%s fits in a menu of Discord, with values of their own', (name) => {
		const choices = REMINDER_CHOICES[name].choices(english, USUAL_CHOICES);
		expect(choices.length).toBeLessThanOrEqual(25);
		expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
	});
	test.each(LANGUAGES.map(({ locales: [locale] }) => locale))(
		'what a menu shows is read whole on a phone, in %s',
		(locale) => {
			const labels = NAMES.flatMap((name) =>
				REMINDER_CHOICES[name].choices(speak(locale), USUAL_CHOICES).map(({ label }) => label),
			);
			expect(labels.filter((label) => label.length > 40)).toEqual([]);
		},
	);
	test('several may be chosen where that means something', () => {
		const several = NAMES.filter((name) => REMINDER_CHOICES[name].several === true);
		expect(several).toEqual(['leads', 'milestones']);
	});
});

type Chosen = {
	readonly of: ChoosingName;
	readonly from?: Partial<ReminderChoices>;
	readonly chosen: string[];
	readonly to: Partial<ReminderChoices>;
};

const EVERY = 'every year';
const CHOSEN: readonly Chosen[] = [
	{ of: 'hour', chosen: ['0'], to: { hour: 0 } },
	{ of: 'hour', chosen: ['23'], to: { hour: 23 } },
	{ of: 'hour', chosen: ['24'], to: {} },
	{ of: 'hour', chosen: ['-1'], to: {} },
	{ of: 'hour', chosen: [], to: {} },
	{ of: 'leads', chosen: ['0', '7', '30'], to: { leads: [30, 7, 0] } },
	{ of: 'leads', chosen: ['8'], to: {} },
	{ of: 'leads', from: { leads: [1] }, chosen: [], to: { leads: [1] } },
	{ of: 'threshold', chosen: ['everything certain'], to: { threshold: 'everything certain' } },
	{ of: 'threshold', chosen: ['toString'], to: {} },
	{ of: 'threshold', chosen: [], to: {} },
	{ of: 'milestones', chosen: ['10', '5'], to: { milestones: [5, 10] } },
	{ of: 'milestones', chosen: [EVERY, '10'], to: { milestones: [10] } },
	{
		of: 'milestones',
		from: { milestones: [10] },
		chosen: [EVERY, '10'],
		to: { milestones: EVERY },
	},
	{ of: 'milestones', from: { milestones: [10] }, chosen: [EVERY], to: { milestones: EVERY } },
	{ of: 'milestones', from: { milestones: [10] }, chosen: ['7'], to: { milestones: [10] } },
	{ of: 'digest', chosen: ['1'], to: { digestOn: 1 } },
	{ of: 'digest', chosen: ['7'], to: { digestOn: 7 } },
	{ of: 'digest', from: { digestOn: 3 }, chosen: ['8'], to: { digestOn: 3 } },
	{ of: 'digest', chosen: ['8'], to: {} },
	{ of: 'leapDay', chosen: ['leap years only'], to: { leapDay: 'leap years only' } },
	{ of: 'leapDay', chosen: ['29 February'], to: {} },
	{ of: 'locale', chosen: ['ja'], to: { locale: 'ja' } },
	{ of: 'locale', chosen: ['tlh'], to: {} },
	{ of: 'locale', chosen: [], to: {} },
	{ of: 'late', chosen: ['168'], to: { lateHours: 168 } },
	{ of: 'late', chosen: ['0'], to: {} },
];

describe('choosing', () => {
	test.each(CHOSEN)('$of $chosen, from $from', ({ of, from = {}, chosen, to }) => {
		const settings = REMINDER_CHOICES[of].choose({ ...USUAL_CHOICES, ...from }, chosen);
		expect(settings).toEqual({ ...USUAL_CHOICES, ...from, ...to });
	});
	test('a post a day ends the digest', () => {
		const settings = REMINDER_CHOICES.digest.choose({ ...USUAL_CHOICES, digestOn: 1 }, ['0']);
		expect(settings).toEqual(USUAL_CHOICES);
	});
});

test.each([
	[0, '00:00'],
	[9, '09:00'],
	[23, '23:00'],
])('the hour %i', (hour, expected) => {
	expect(hourWords(hour)).toBe(expected);
});

test.each<[Partial<ReminderChoices>, string[]]>([
	[{}, []],
	[{ leads: [1] }, ['Announced 1 day ahead.']],
	[{ leads: [7, 0] }, ['Announced 7 days ahead, and on the day itself.']],
	[{ leads: [30, 7, 0] }, ['Announced 30 days and 7 days ahead, and on the day itself.']],
	[{ digestOn: 7, leads: [7] }, ['Announced 7 days ahead.']],
	[{ milestones: [1, 10] }, ['Only these anniversaries: 1 year and 10 years.']],
])('the rhythm of %j', (settings, expected) => {
	expect(rhythmWords(english, { ...USUAL_CHOICES, ...settings })).toEqual(expected);
});
