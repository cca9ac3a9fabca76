import { openReadingStore } from '../../../src/sql/articles/reading-store.ts';
import { readingStoreContract } from '../../support/contracts/reading-store-contract.ts';
import { DATABASES } from '../../support/databases.ts';

for (const [name, open] of DATABASES) {
	readingStoreContract(`in ${name}`, async (now) => openReadingStore(await open(), now));
}
