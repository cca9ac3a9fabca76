import { openPressStore } from '../../src/sql/press-store.ts';
import { fileDatabase, memoryDatabase } from '../support/databases.ts';
import { pressStoreContract } from '../support/press-store-contract.ts';

pressStoreContract('memory', async () => openPressStore(await memoryDatabase()));
pressStoreContract('a file', async () => openPressStore(await fileDatabase()));
