import { expect, test } from 'vitest';
import type { KeyDate } from '../../../src/domain/articles/key-date.ts';
import type { Quote } from '../../../src/domain/articles/quote.ts';
import { USUAL_SETTINGS } from '../../../src/domain/reminders/reminder-settings.ts';
import { deed, reading } from '../../../src/sql/stored/articles.ts';
import { briefKeyDate, briefQuote, briefTold } from '../../../src/sql/stored/brief.ts';
import { actionState, mute, reminderSettings } from '../../../src/sql/stored/choices.ts';
import { feedFilter } from '../../../src/sql/stored/feeds.ts';
import { appearanceTold, keyDate, quote } from '../../../src/sql/stored/findings.ts';
import { readStored } from '../../../src/sql/stored/read-stored.ts';

const QUOTE = {
	start: 0,
	end: 4,
	text: 'Well',
	kind: 'direct',
	speaker: 'Ann Lee',
	role: null,
	medium: null,
	cue: null,
	said: '2024-03-07',
	confidence: 0.9,
	why: 'cue before',
	group: 0,
};

test('gives back what was kept', () => {
	const kept = { ...QUOTE, speakers: ['Ann Lee', 'Tom Reed'] };
	expect(readStored('a quote', quote, JSON.stringify(kept))).toEqual(kept);
});

test('a quote of before speakers were listed has its only one', () => {
	expect(readStored('a quote', quote, JSON.stringify(QUOTE)).speakers).toEqual(['Ann Lee']);
	const unclear = { ...QUOTE, speaker: null };
	expect(readStored('a quote', quote, JSON.stringify(unclear)).speakers).toEqual([]);
});

const WELL = { ...QUOTE, speakers: ['Ann Lee'] } as Quote;
test.each<[string, Partial<Quote>]>([
	['usual', { confidence: 1 }],
	['a fragment, and unsure', { kind: 'fragment', confidence: 0.4 }],
	['of two', { speakers: ['Ann Lee', 'Tom Reed'] }],
	['of nobody', { speaker: null, speakers: [] }],
	['of a group', { group: 3, role: 'mayor', medium: 'a letter' }],
	['longer than its words', { end: 9 }],
	['with its cue', { cue: { start: 6, end: 10, text: 'said' } }],
	['with a cue longer than its words', { cue: { start: 6, end: 12, text: 'said' } }],
])('a quote that is kept brief is the same again: %s', (_, some) => {
	const found = { ...WELL, ...some };
	const kept = JSON.stringify(briefQuote(found));
	expect(kept.length).toBeLessThan(JSON.stringify(found).length);
	expect(readStored('a quote', quote, kept)).toEqual(found);
	// Earlier versions wrote it with its keys.
	expect(readStored('a quote', quote, JSON.stringify(found))).toEqual(found);
});

test('the cue of a quote is kept without where it ends', () => {
	const cue = { start: 6, end: 10, text: 'said' };
	const kept = JSON.stringify(briefQuote({ ...WELL, cue }));
	expect(kept).toContain('[6,"said"]');
	// An earlier version kept all of it.
	const earlier = kept.replace('[6,"said"]', JSON.stringify(cue));
	expect(readStored('a quote', quote, earlier)).toEqual({ ...WELL, cue });
});

const FLOOD: KeyDate = {
	start: 3,
	end: 13,
	text: '7 May 2024',
	type: 'DATE',
	value: '2024-05-07',
	earliest: '2024-05-07',
	latest: '2024-05-07',
	precision: 'day',
	label: 'The harbour floods',
	key: true,
	origin: null,
	certain: false,
	why: 'in full',
};
test.each<[string, Partial<KeyDate>]>([
	['usual', {}],
	['a month', { value: '2024-05', latest: '2024-05-31', precision: 'month' }],
	['an hour', { type: 'TIME', value: '2024-05-07T09:00', certain: true }],
	['an anniversary', { origin: '2014-05-07', phrase: 'on 7 May 2024' }],
	['with its event', { event: { class: 'disaster', people: ['Ann Lee'], worth: 0, risk: true } }],
	[
		'as sure as the best of its day',
		{ event: { class: 'opening', people: [], worth: 0.4, risk: false, outdone: true } },
	],
	['longer than its words', { end: 20 }],
])('a key date that is kept brief is the same again: %s', (_, some) => {
	const found = { ...FLOOD, ...some };
	const kept = JSON.stringify(briefKeyDate(found));
	expect(kept.length).toBeLessThan(JSON.stringify(found).length);
	expect(readStored('a key date', keyDate, kept)).toEqual(found);
	expect(readStored('a key date', keyDate, JSON.stringify(found))).toEqual(found);
});

test.each<[string, object]>([
	['nothing', {}],
	['what they are called', { said: ['mayor'], roles: ['poet'] }],
	['what stands around them', { around: 'goats lamp', scene: ['Lumen'], years: [2019] }],
	['a trade, and a namesake', { tasks: ['baker'], places: ['Tarn'], namesake: true }],
	['their life', { gender: 'f', age: 41, died: '2024-03-07', formerly: ['Ann Reed'] }],
])('what is told of somebody and kept brief is the same again: %s', (_, found) => {
	const kept = JSON.stringify(briefTold(found));
	expect(kept).not.toMatch(/:/);
	const told = { said: [], roles: [], ...found };
	expect(readStored('what is told', appearanceTold, kept)).toEqual(told);
	// Earlier versions wrote it with its keys.
	expect(readStored('what is told', appearanceTold, JSON.stringify(found))).toEqual(told);
});

test('settings of before there were so many have the usual ones', () => {
	const settings = readStored('settings', reminderSettings, '{"channel":"1","leads":[7]}');
	expect(settings).toEqual({ ...USUAL_SETTINGS, channel: '1', leads: [7] });
});

function checkRefused(name: string, read: () => unknown, message: string) {
	test(`refuses ${name}`, () => {
		const cause = expect.objectContaining({ message: expect.stringContaining(message) });
		expect(read).toThrow(expect.objectContaining({ problem: 'unreadable', cause }));
	});
}

checkRefused(
	'a button without an action',
	() => readStored('a button', actionState, '{"command":"quotes","values":[]}'),
	'The database holds a button that this version cannot read (action: ',
);
checkRefused(
	'what is not JSON',
	() => readStored('a mute', mute, '{"kind":'),
	'The database holds a mute that is not JSON.',
);
checkRefused(
	'a mute of an unknown kind',
	() => readStored('a mute', mute, '{"kind":"planet","name":"Mars"}'),
	'a mute that this version cannot read',
);
checkRefused(
	'a day that is none',
	() => readStored('a quote', quote, JSON.stringify({ ...QUOTE, said: '2024-02-30' })),
	'(said: is not a day)',
);
checkRefused(
	'a key date without its days',
	() => readStored('a key date', keyDate, JSON.stringify(QUOTE)),
	'a key date that this version cannot read',
);
checkRefused(
	'a change of an unknown kind',
	() => readStored('a change', deed, '{"kind":"weather"}'),
	'a change that this version cannot read',
);
checkRefused(
	'a reading without a title',
	() => readStored('a reading', reading, '{"draft":{"text":"x"},"likelyDays":[]}'),
	'draft.title',
);
checkRefused(
	'a filter that is a list',
	() => readStored('a filter', feedFilter, '[]'),
	'a filter that this version cannot read',
);
