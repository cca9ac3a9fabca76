import { openReadingStore } from '../../../src/sql/articles/reading-store.ts';
import { readingStoreContract } from '../../support/contracts/reading-store-contract.ts';
import { memoryDatabase } from '../../support/databases.ts';

readingStoreContract('in SQLite', async (now) => openReadingStore(await memoryDatabase(), now));
