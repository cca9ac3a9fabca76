import type { App } from '../../app.ts';
import type { Batch } from '../../ports/reminders/delivery-ledger.ts';
import { planAnniversaries } from './plan-anniversaries.ts';
import { type Posted, postAnniversaries } from './post-anniversaries.ts';

/** What reminding takes. */
export type Reminding = Pick<
	App,
	| 'store'
	| 'reminderBooks'
	| 'guildSettings'
	| 'reminderSettings'
	| 'ledger'
	| 'announcer'
	| 'reminderCards'
	| 'now'
	| 'log'
>;

/** Longer than any one post may take: until then nobody else takes up the batch. */
const LEASE_MS = 90_000;
/** A second of what Discord takes: enough to wait for slow answers, and little to look after when the process dies. */
const AT_ONCE = 48;
/** More are taken up when so few are left. */
const FEW = 36;
/** After so many posts in a row that came to nothing, Discord or the disk is the matter: the next minute tries again. */
const MOST_IN_VAIN = 20;
const MOST_SHOWN = 5;

/**
 * Plans and posts all that is due, each post once, until nothing is left or it is to stop. It may be interrupted
 * anywhere and run again, also by several processes at once. Answers to members come in between.
 */
export async function remindGuilds(reminding: Reminding, stopping: AbortSignal): Promise<void> {
	const { ledger, now } = reminding;
	const working = new Set<Promise<unknown>>();
	const failures: unknown[] = [];
	let inVain = 0;

	function start(batch: Batch): void {
		const work = postAnniversaries(reminding, batch)
			.catch((error: unknown): Posted => {
				if (failures.length < MOST_SHOWN) failures.push(error);
				return 'later';
			})
			.then((posted) => {
				inVain = posted === 'later' ? inVain + 1 : 0;
				working.delete(work);
			});
		working.add(work);
	}

	try {
		while (!stopping.aborted && inVain < MOST_IN_VAIN) {
			const isPlanned = !(await planAnniversaries(reminding));
			const limit = AT_ONCE - working.size;
			const batches =
				working.size > FEW ? [] : await ledger.claim({ now: now(), leaseMs: LEASE_MS, limit });
			for (const batch of batches) start(batch);
			if (isPlanned && working.size === 0) break;
			await (isPlanned ? Promise.race(working) : breath());
		}
	} finally {
		await Promise.all(working);
	}
	// What failed is taken up again when its lease runs out.
	if (failures.length > 0) throw new AggregateError(failures, 'some reminders were not posted');
}

/** Lets the process do something else: the database never waits, so that awaiting it does not. */
function breath(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}
