import { describe, expect, test } from 'vitest';
import type { Mute } from '../../../src/domain/reminders/mute.ts';
import { isMuted, keepMute, listMutes, removeMute } from '../../../src/sql/reminders/mutes.ts';
import { DATABASES } from '../../support/databases.ts';
import { citedDates } from '../../support/shown-articles.ts';

const [DATE] = citedDates([{ earliest: '2024-03-01', label: 'Mayor Ann Lee opens the harbour' }]);
if (!DATE) throw new Error('nothing was built');
const event = { class: 'other', people: ['Bo Ek'], worth: 0.5, risk: false } as const;

describe('is it muted?', () => {
	test.each<[string, readonly Mute[], boolean]>([
		['nothing is', [], false],
		['its article', [{ kind: 'article', article: 'a1' }], true],
		['another article', [{ kind: 'article', article: 'a2' }], false],
		['it', [{ kind: 'key date', article: 'a1', number: 0 }], true],
		['another of its article', [{ kind: 'key date', article: 'a1', number: 1 }], false],
		['one of that number elsewhere', [{ kind: 'key date', article: 'a2', number: 0 }], false],
		['whom its label names', [{ kind: 'speaker', name: 'ann LEE' }], true],
		['half of a name in it', [{ kind: 'speaker', name: 'Ann Le' }], false],
		['whom its event names', [{ kind: 'speaker', name: 'Bo Ek' }], true],
		['somebody else', [{ kind: 'speaker', name: 'Cy Moss' }], false],
		[
			'one of several',
			[
				{ kind: 'article', article: 'a2' },
				{ kind: 'article', article: 'a1' },
			],
			true,
		],
	])('%s', (_, mutes, expected) => {
		expect(isMuted({ ...DATE, event }, mutes)).toBe(expected);
	});
	test('nobody, where nothing is known of the event', () => {
		expect(isMuted(DATE, [{ kind: 'speaker', name: 'Bo Ek' }])).toBe(false);
	});
	test('a date that the guild added is muted with its article, and not by itself', () => {
		const own = { ...DATE, repeat: 'yearly', origin: DATE.earliest, isConfirmed: true };
		expect(isMuted(own, [{ kind: 'key date', article: 'a1', number: 0 }])).toBe(false);
		expect(isMuted(own, [{ kind: 'article', article: 'a1' }])).toBe(true);
	});
});

test.each(DATABASES)(
	'what is muted is kept once for each guild, latest first: %s',
	async (_, open) => {
		const { queries: db } = await open();
		const at = (minute: number, guild = 'g1') => ({ guild, at: new Date(minute * 60_000) });
		const speaker = (name: string): Mute => ({ kind: 'speaker', name });
		const article: Mute = { kind: 'article', article: 'a1' };
		const dates = [1, 2].map((number): Mute => ({ kind: 'key date', article: 'a1', number }));
		await keepMute(db, at(1), speaker('Ann Lee'));
		await keepMute(db, at(2), article);
		await keepMute(db, at(3), speaker('ANN LEE'));
		for (const date of dates) await keepMute(db, at(4), date);
		await keepMute(db, at(5, 'g2'), article);

		expect(await listMutes(db, 'g1')).toEqual([...dates, article, speaker('Ann Lee')]);
		await removeMute(db, 'g1', speaker('ann lee'));
		await removeMute(db, 'g1', article);
		expect(await listMutes(db, 'g1')).toEqual(dates);
		expect(await listMutes(db, 'g2')).toEqual([article]);
	},
);
