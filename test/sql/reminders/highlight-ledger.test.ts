import { describe, expect, test } from 'vitest';
import type { PlannedHighlight } from '../../../src/ports/reminders/highlight-ledger.ts';
import { openHighlightLedger } from '../../../src/sql/reminders/highlight-ledger.ts';
import { DATABASES } from '../../support/databases.ts';

const AT = new Date('2024-03-10T09:00:00Z');
const LATER = new Date('2024-03-11T09:00:00Z');
const LEASE_MS = 90_000;
const claim = (ms = 0) => ({ now: new Date(AT.getTime() + ms), leaseMs: LEASE_MS, limit: 10 });
const POST: PlannedHighlight = {
	kind: 'quote',
	day: '2024-03-10',
	channel: 'c1',
	told: { quotes: [{ article: 'a1', number: 3 }], dates: [] },
};

describe.each(DATABASES)('%s', (_, openDatabase) => {
	const open = async () => openHighlightLedger(await openDatabase());

	test('a guild is due at its time, and not while it wishes nothing', async () => {
		const ledger = await open();
		expect(await ledger.of('g1')).toEqual({ places: {} });
		await ledger.keep('g1', { quote: 'c1' }, AT);
		await ledger.keep('g2', { week: 'c2' }, LATER);

		expect(await ledger.due(new Date(AT.getTime() - 1), 9)).toEqual([]);
		expect(await ledger.due(AT, 9)).toEqual(['g1']);
		await ledger.plan('g1', [POST], LATER);
		expect(await ledger.due(AT, 9)).toEqual([]);
		await ledger.keep('g1', {}, LATER);
		expect(await ledger.due(LATER, 9)).toEqual(['g2']);
	});

	test('a post of a kind and day is made once, by however many at a time', async () => {
		const ledger = await open();
		await ledger.keep('g1', { quote: 'c1' }, AT);
		const another = { ...POST, told: { quotes: [{ article: 'a2', number: 0 }], dates: [] } };
		await Promise.all([
			ledger.plan('g1', [POST], LATER),
			ledger.plan('g1', [another], LATER),
			ledger.plan('g1', [POST], LATER),
		]);

		const claimed = await Promise.all([ledger.claim(claim()), ledger.claim(claim())]);
		expect(claimed.flat()).toHaveLength(1);
		expect(await ledger.quotesSince('g1', '2024-03-10')).toHaveLength(1);
		expect(await ledger.quotesSince('g1', '2024-03-11')).toEqual([]);
		expect(await ledger.quotesSince('g2', '2024-03-01')).toEqual([]);
	});

	test('it keeps its nonce and what it tells until it is done', async () => {
		const ledger = await open();
		await ledger.plan('g1', [POST], LATER);
		const [first] = await ledger.claim(claim());
		const [again] = await ledger.claim(claim(LEASE_MS));
		if (!first || !again) throw new Error('none was claimed');

		expect(again).toEqual({ ...first, attempt: 2 });
		expect(first).toMatchObject({ ...POST, guild: 'g1', firstTried: AT });
		expect(await ledger.sent(first, { channel: 'c1', id: '1' })).toBe(false);
		expect(await ledger.postpone(again, { at: LATER, mayBeThere: false })).toBe(true);
		expect(await ledger.claim(claim(LEASE_MS * 3))).toEqual([]);
		const [last] = await ledger.claim({ ...claim(), now: LATER });
		if (!last) throw new Error('none was claimed');
		expect(await ledger.drop(last)).toBe(true);
		expect(await ledger.drop(last)).toBe(false);
	});

	test('what is on hold stops until a place is chosen anew', async () => {
		const ledger = await open();
		await ledger.keep('g1', { quote: 'c1' }, AT);
		await ledger.plan('g1', [POST], AT);
		const [batch] = await ledger.claim(claim());
		if (!batch) throw new Error('none was claimed');

		expect(await ledger.hold(batch, 'gone')).toBe(true);
		expect(await ledger.of('g1')).toEqual({ places: { quote: 'c1' }, held: 'gone' });
		expect(await ledger.due(LATER, 9)).toEqual([]);
		await ledger.keep('g1', { quote: 'c3' }, LATER);
		expect(await ledger.of('g1')).toEqual({ places: { quote: 'c3' } });
		expect(await ledger.due(LATER, 9)).toEqual(['g1']);
	});
});
