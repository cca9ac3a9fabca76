import { describe, expect, test } from 'vitest';
import type {
	Batch,
	Delivery,
	DeliveryLedger,
} from '../../../src/ports/reminders/delivery-ledger.ts';

const DUE = new Date('2027-02-22T09:00:00Z');
const LEASE_MS = 90_000;
const POSTED = { channel: '1', id: '2' };

function delivery(parts: Partial<Delivery> & { readonly article?: string } = {}): Delivery {
	const { article = 'a1', ...rest } = parts;
	const keyDate = { article, number: 3 };
	return { guild: 'g1', keyDate, day: '2027-02-22', lead: 0, due: DUE, ...rest };
}

function after(seconds: number): Date {
	return new Date(DUE.getTime() + seconds * 1000);
}

function claim(ledger: DeliveryLedger, now = DUE, limit = 10): Promise<Batch[]> {
	return ledger.claim({ now, leaseMs: LEASE_MS, limit });
}

async function claimOne(ledger: DeliveryLedger, now = DUE): Promise<Batch> {
	const [batch, ...others] = await claim(ledger, now);
	if (!batch || others.length > 0) throw new Error('not one batch');
	return batch;
}

/** The promises of DeliveryLedger; `open` gives an empty ledger. */
export function deliveryLedgerContract(name: string, open: () => Promise<DeliveryLedger>): void {
	describe(`${name} keeps a ledger of deliveries`, () => {
		describe('plans', () => planContract(open));
		describe('hands out', () => claimContract(open));
		describe('finishes', () => finishContract(open));
		describe('holds', () => holdContract(open));
	});
}

function planContract(open: () => Promise<DeliveryLedger>): void {
	test('each occurrence once, whenever it is due', async () => {
		const ledger = await open();
		const two = [delivery(), delivery({ guild: 'g2' })];

		expect(await ledger.plan(two)).toBe(2);
		expect(await ledger.plan(two)).toBe(0);
		expect(await ledger.plan([delivery({ due: after(60) }), delivery({ day: '2027-03-01' })])).toBe(
			0,
		);
		expect(await ledger.plan([delivery({ lead: 7 }), delivery({ day: '2028-02-22' })])).toBe(2);
		expect(await ledger.plan([delivery({ article: 'a2' })])).toBe(1);
	});

	test('nothing, and much', async () => {
		const ledger = await open();
		const many = Array.from({ length: 2500 }, (_, place) => delivery({ article: `a${place}` }));

		expect(await ledger.plan([])).toBe(0);
		expect(await ledger.plan(many)).toBe(2500);
		expect((await claimOne(ledger)).deliveries).toHaveLength(2500);
	});
}

function claimContract(open: () => Promise<DeliveryLedger>): void {
	test('nothing, not even an empty message, of what was asked for before it was due', async () => {
		const ledger = await open();
		await ledger.plan([delivery({ due: after(60) })]);

		expect(await claim(ledger)).toEqual([]);
		const { deliveries } = await claimOne(ledger, after(60));

		expect(deliveries).toEqual([delivery({ due: after(60) })]);
	});

	test('what is due, a message for each guild, longest due first', async () => {
		const ledger = await open();
		const early = delivery({ guild: 'g2', due: after(-60) });
		const late = delivery({ article: 'a0', due: after(-1) });
		await ledger.plan([delivery(), late, early, delivery({ guild: 'g3', due: after(1) })]);

		const batches = await claim(ledger);

		expect(batches.map(({ deliveries }) => deliveries)).toEqual(
			expect.arrayContaining([[early], [late, delivery()]]),
		);
		expect(batches).toHaveLength(2);
		expect(batches[0]).toMatchObject({ attempt: 1 });
		expect(batches[0]).not.toHaveProperty('triedSince');
		expect(new Set(batches.map(({ nonce }) => nonce)).size).toBe(2);
		for (const { nonce } of batches) expect(nonce).toMatch(/^[a-z0-9]{1,25}$/i);
	});

	test('no more than asked for, and each to one worker', async () => {
		const ledger = await open();
		await ledger.plan(['g1', 'g2', 'g3'].map((guild) => delivery({ guild })));

		const hands = await Promise.all([claim(ledger, DUE, 2), claim(ledger, DUE, 2)]);

		expect(hands.map(({ length }) => length).sort()).toEqual([1, 2]);
		expect(new Set(hands.flat().map(({ guild }) => guild)).size).toBe(3);
		expect(await claim(ledger)).toEqual([]);
	});

	test('each guild once, and no message without anything in it, however many claim', async () => {
		const ledger = await open();
		const guilds = Array.from({ length: 60 }, (_, place) => `g${place}`);
		await ledger.plan(guilds.map((guild) => delivery({ guild })));

		const claimAll = async (): Promise<Batch[]> => {
			const batches = await claim(ledger, DUE, 7);
			return batches.length === 0 ? [] : [...batches, ...(await claimAll())];
		};
		const hands = (await Promise.all([1, 2, 3, 4, 5, 6].map(claimAll))).flat();

		expect(hands.map(({ guild }) => guild).sort()).toEqual(guilds.toSorted());
		expect(hands.filter(({ deliveries }) => deliveries.length !== 1)).toEqual([]);
		expect(hands.filter(({ attempt }) => attempt !== 1)).toEqual([]);
	});

	test('the same message again when a lease has run out, and what is due since in another', async () => {
		const ledger = await open();
		await ledger.plan([delivery()]);
		const first = await claimOne(ledger);
		await ledger.plan([delivery({ article: 'a2' })]);

		const [other] = await claim(ledger, after(89));
		const again = await claimOne(ledger, after(90));

		expect(other?.deliveries).toEqual([delivery({ article: 'a2' })]);
		expect(again).toEqual({ ...first, attempt: 2, triedSince: DUE });
	});
}

function finishContract(open: () => Promise<DeliveryLedger>): void {
	test.each<[string, (ledger: DeliveryLedger, batch: Batch) => Promise<boolean>]>([
		['what was sent', (ledger, batch) => ledger.sent(batch, POSTED)],
		['what has nothing left to tell', (ledger, batch) => ledger.drop(batch)],
	])('%s for good', async (_, finish) => {
		const ledger = await open();
		await ledger.plan([delivery()]);
		const batch = await claimOne(ledger);

		expect(await finish(ledger, batch)).toBe(true);

		expect(await finish(ledger, batch)).toBe(false);
		expect(await ledger.postpone(batch, { at: DUE, mayBeThere: true })).toBe(false);
		expect(await ledger.plan([delivery()])).toBe(0);
		expect(await claim(ledger, after(1e6))).toEqual([]);
		expect(await ledger.release('g1')).toBe(0);
	});

	test('and tries again at the time it was put off to', async () => {
		const ledger = await open();
		await ledger.plan([delivery()]);
		const batch = await claimOne(ledger);

		expect(await ledger.postpone(batch, { at: after(300), mayBeThere: true })).toBe(true);

		expect(await claim(ledger, after(299))).toEqual([]);
		const again = await claimOne(ledger, after(300));
		expect(again).toEqual({ ...batch, attempt: 2, triedSince: DUE });
	});

	test('and forgets attempts that came to nothing', async () => {
		const ledger = await open();
		await ledger.plan([delivery()]);
		const nothing = { mayBeThere: false };

		await ledger.postpone(await claimOne(ledger), { at: after(1), ...nothing });
		const second = await claimOne(ledger, after(1));
		await ledger.postpone(second, { at: after(2), mayBeThere: true });
		const third = await claimOne(ledger, after(2));
		await ledger.postpone(third, { at: after(3), ...nothing });
		const fourth = await claimOne(ledger, after(3));

		expect(second).not.toHaveProperty('triedSince');
		expect(third.triedSince).toEqual(after(1));
		expect(fourth).not.toHaveProperty('triedSince');
	});

	test('nothing for an attempt that another has taken over', async () => {
		const ledger = await open();
		await ledger.plan([delivery()]);
		const old = await claimOne(ledger);
		const current = await claimOne(ledger, after(90));

		expect(await ledger.sent(old, POSTED)).toBe(false);
		expect(await ledger.drop(old)).toBe(false);
		expect(await ledger.postpone(old, { at: DUE, mayBeThere: true })).toBe(false);
		expect(await ledger.hold(old, 'no')).toBe(false);
		expect(await ledger.held('g1')).toBeUndefined();
		expect(await ledger.sent(current, POSTED)).toBe(true);
	});
}

function holdContract(open: () => Promise<DeliveryLedger>): void {
	test('a guild until it is released, and loses nothing', async () => {
		const ledger = await open();
		await ledger.plan([delivery()]);
		const batch = await claimOne(ledger);

		expect(await ledger.hold(batch, 'The channel is gone.')).toBe(true);
		await ledger.plan([delivery({ article: 'a2' }), delivery({ guild: 'g2' })]);

		expect(await ledger.held('g1')).toBe('The channel is gone.');
		expect((await claim(ledger, after(1e6))).map(({ guild }) => guild)).toEqual(['g2']);

		expect(await ledger.release('g1')).toBe(2);
		expect(await ledger.held('g1')).toBeUndefined();
		const released = await claimOne(ledger, after(10));
		expect(released).toMatchObject({ guild: 'g1', attempt: 1 });
		expect(released.deliveries).toHaveLength(2);
	});

	test('what may have been posted as the message it was', async () => {
		const ledger = await open();
		await ledger.plan([delivery()]);
		const lost = await claimOne(ledger);
		const again = await claimOne(ledger, after(90));

		await ledger.hold(again, 'The channel is hidden.');
		await ledger.release('g1');

		const released = await claimOne(ledger, after(100));
		expect(released).toMatchObject({ nonce: lost.nonce, attempt: 3, triedSince: DUE });
	});
}
