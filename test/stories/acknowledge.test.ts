import { pino } from 'pino';
import { expect, test } from 'vitest';
import type { Card } from '../../src/domain/card.ts';
import type { Announced } from '../../src/ports/announcer.ts';
import type { Outbox } from '../../src/ports/outbox.ts';
import { acknowledge } from '../../src/stories/acknowledge.ts';

type Batch = { readonly guild: string; readonly nonce: string; readonly attempt: number };
const NOW = new Date('2024-03-07T12:00:00Z');

type World = {
	readonly announced: Announced;
	readonly attempt?: number;
	/** Admins know already, or cannot be told. */
	readonly isKnown?: boolean;
	readonly isDeaf?: boolean;
};

/** What becomes of a batch that Discord answered so: the outcome, what was written down, and who was told. */
async function settle({ announced, attempt = 1, isKnown = false, isDeaf = false }: World) {
	const written: unknown[] = [];
	const told: unknown[] = [];
	const note =
		(deed: string) =>
		async (...given: readonly unknown[]) => {
			written.push([deed, ...given.slice(1)]);
			return true;
		};
	const outbox: Outbox<Batch> = {
		claim: async () => [],
		sent: note('sent'),
		drop: note('drop'),
		postpone: note('postpone'),
		hold: note('hold'),
	};
	const announcer = {
		tellAdmins: async (guild: string, card: Card, nonce: string) => {
			if (isDeaf) throw new Error('Discord is away');
			told.push([guild, card.title, nonce, written.length]);
			return true;
		},
	};
	const outcome = await acknowledge(
		{ announcer: announcer as never, now: () => NOW, log: pino({ level: 'silent' }) },
		outbox,
		{
			batch: { guild: 'g1', nonce: 'n1', attempt },
			channel: '42',
			announced,
			notice: {
				card: (reason) => ({ tone: 'notice', title: reason, blocks: [] }),
				nonce: 'h1',
				isKnown: async () => isKnown,
			},
		},
	);
	return { outcome, written, told };
}

test('posted', async () => {
	expect(await settle({ announced: { outcome: 'posted', id: 'm1' } })).toEqual({
		outcome: 'done',
		written: [['sent', { channel: '42', id: 'm1' }]],
		told: [],
	});
});
test.each([
	[1, 0, 30],
	[1, 30_001, 30.001],
	[1, 3_600_000, 3600],
	[2, 0, 60],
	[5, 0, 480],
	[6, 0, 900],
	[20, 0, 900],
])('put off after the attempt %i, for %i ms at least', async (attempt, afterMs, seconds) => {
	const mayBeThere = attempt > 1;
	const announced = { outcome: 'later', afterMs, mayBeThere } as const;
	expect(await settle({ announced, attempt })).toEqual({
		outcome: 'later',
		written: [['postpone', { at: new Date(NOW.getTime() + seconds * 1000), mayBeThere }]],
		told: [],
	});
});

const announced = { outcome: 'refused', reason: 'The channel is gone.' } as const;
const HELD = { outcome: 'held', written: [['hold', 'The channel is gone.']] };

test('held: admins are told first', async () => {
	expect(await settle({ announced })).toEqual({
		...HELD,
		told: [['g1', 'The channel is gone.', 'h1', 0]],
	});
});
test('held: admins who know are not told again', async () => {
	expect(await settle({ announced, isKnown: true })).toEqual({ ...HELD, told: [] });
});
test('held, whether or not they can be told', async () => {
	expect(await settle({ announced, isDeaf: true })).toEqual({ ...HELD, told: [] });
});
