import type { Database } from '../../../src/sql/database.ts';
import { openFeedLedger } from '../../../src/sql/feeds/feed-ledger.ts';
import { openFeedStore } from '../../../src/sql/feeds/feed-store.ts';
import { feedLedgerContract } from '../../support/contracts/feed-ledger-contract.ts';
import { feedStoreContract } from '../../support/contracts/feed-store-contract.ts';
import { EVERY_DATABASE } from '../../support/databases.ts';

const on = (open: () => Promise<Database>) => async () => {
	const database = await open();
	return { feeds: openFeedStore(database), ledger: openFeedLedger(database) };
};

for (const [name, open] of EVERY_DATABASE) {
	feedStoreContract(name, on(open));
	feedLedgerContract(name, on(open));
}
