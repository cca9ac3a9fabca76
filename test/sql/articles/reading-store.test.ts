import { openReadingStore } from '../../../src/sql/articles/reading-store.ts';
import { memoryDatabase } from '../../support/databases.ts';
import { readingStoreContract } from '../../support/reading-store-contract.ts';

readingStoreContract('in SQLite', async (now) => openReadingStore(await memoryDatabase(), now));
