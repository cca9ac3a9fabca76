/** A process of its own: `claiming-process.ts DATABASE` posts what is due, a line `NONCE GUILD` each, until nothing is left. */
import { setTimeout } from 'node:timers/promises';
import { openDatabase } from '../../src/sql/open-database.ts';
import { openDeliveryLedger } from '../../src/sql/reminders/delivery-ledger.ts';

const LEASE_MS = 1000;
const AT_ONCE = 5;

const db = await openDatabase(process.argv[2] ?? '');
const ledger = openDeliveryLedger(db);
for (;;) {
	const batches = await ledger.claim({ now: new Date(), leaseMs: LEASE_MS, limit: AT_ONCE });
	for (const batch of batches) {
		process.stdout.write(`${batch.nonce} ${batch.guild} ${batch.deliveries.length}\n`);
		// Here it dies most often: posted, and not written down.
		await setTimeout(2);
		await ledger.sent(batch, { channel: '1', id: '2' });
	}
	if (batches.length === 0) await setTimeout(50);
}
