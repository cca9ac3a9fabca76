import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import {
	exportedDecision,
	exportedFollow,
	exportedMute,
	exportedSettings,
	nameChange,
} from '../../../src/web/files/read-server-part.ts';

type Parts = Readonly<Record<string, unknown>>;

const SETTINGS = {
	server: '1',
	clock: { hour: 7, timeZone: 'UTC', locale: 'de' },
	reminders: {
		leads: [0],
		milestones: 'every year',
		threshold: 'notable',
		silent: false,
		leapDay: '1 March',
		lateHours: 0,
	},
	rules: { adders: 'members' },
	highlights: {},
};

const clock = (more: Parts) => ({ ...SETTINGS, clock: { ...SETTINGS.clock, ...more } });
const reminders = (more: Parts) => ({
	...SETTINGS,
	reminders: { ...SETTINGS.reminders, ...more },
});
const named = (names: readonly string[]) => ({
	kind: 'same',
	names: names.map((name) => ({ article: 'a1', name })),
});
const letters = (count: number) => 'a'.repeat(count);
const many = <One>(count: number, one: One) => Array.from({ length: count }, () => one);

type Case = readonly [
	what: string,
	schema: z.ZodType,
	least: number,
	most: number,
	(size: number) => unknown,
];

const CASES: readonly Case[] = [
	['the hour of reminders', exportedSettings, 0, 23, (hour) => clock({ hour })],
	['forum tags', exportedSettings, 0, 5, (n) => reminders({ forumTags: many(n, '7') })],
	['days ahead', exportedSettings, 0, 365, (lead) => reminders({ leads: [lead] })],
	['leads', exportedSettings, 1, 10, (n) => reminders({ leads: many(n, 1) })],
	['a milestone', exportedSettings, 1, 10_000, (year) => reminders({ milestones: [year] })],
	['milestones', exportedSettings, 1, 100, (n) => reminders({ milestones: many(n, 5) })],
	['the day of the digest', exportedSettings, 1, 7, (digestOn) => reminders({ digestOn })],
	[
		'hours that a post may be late',
		exportedSettings,
		0,
		10_000,
		(lateHours) => reminders({ lateHours }),
	],
	['the letters of a name', nameChange, 1, 300, (n) => named([letters(n)])],
	['names that are one', nameChange, 1, 1000, (n) => named(many(n, 'Ann Lee'))],
	[
		'the letters of a muted name',
		exportedMute,
		1,
		300,
		(n) => ({ kind: 'speaker', name: letters(n) }),
	],
	[
		'the letters of a label',
		exportedDecision,
		1,
		110,
		(n) => ({ article: 'a1', at: 0, decision: { confirmed: '2024-03-07', label: letters(n) } }),
	],
	[
		'the letters of a wish',
		exportedFollow,
		1,
		100,
		(n) => ({ kind: 'words', wanted: letters(n), channel: '5' }),
	],
];

describe('settings and what editors said are read as far as they can be chosen', () => {
	test.each(CASES)('%s: %#', (_, schema, least, most, written) => {
		const isRead = (size: number) => schema.safeParse(written(size)).success;
		expect([isRead(least), isRead(most), isRead(most + 1)]).toEqual([true, true, false]);
		if (least > 0) expect(isRead(least - 1)).toBe(false);
	});
});

test.each([
	[
		'a key date that begins before its text',
		exportedMute,
		{ kind: 'key date', article: 'a1', at: -1 },
	],
	['a decision of one', exportedDecision, { article: 'a1', at: -1, decision: 'ignored' }],
	['a negative lead', exportedSettings, reminders({ leads: [-1] })],
	['hours of lateness below none', exportedSettings, reminders({ lateHours: -1 })],
	['an hour before midnight', exportedSettings, clock({ hour: -1 })],
	['a zone that is none', exportedSettings, clock({ timeZone: 'Mars' })],
	[
		'a day to which a pause lasts that is none',
		exportedSettings,
		reminders({ pausedUntil: '2024-02-31' }),
	],
	['a day that is no text', exportedSettings, reminders({ pausedUntil: 7 })],
	[
		'rules that are apart, or not',
		exportedSettings,
		{ ...SETTINGS, rules: { adders: 'members', apart: false } },
	],
])('%s is refused', (_, schema, value) => {
	expect(schema.safeParse(value).success).toBe(false);
});

test('a mute and a decision may be of what begins with the text', () => {
	expect(exportedMute.safeParse({ kind: 'key date', article: 'a1', at: 0 }).success).toBe(true);
	expect(exportedDecision.safeParse({ article: 'a1', at: 0, decision: 'ignored' }).success).toBe(
		true,
	);
});

test('rules of which the bot’s own channel is apart are read', () => {
	const apart = { ...SETTINGS, rules: { adders: 'members', apart: true } };
	expect(exportedSettings.safeParse(apart).success).toBe(true);
});
