import { openPressStore } from '../../src/sql/press-store.ts';
import { pressStoreContract } from '../support/contracts/press-store-contract.ts';
import { fileDatabase, memoryDatabase } from '../support/databases.ts';

pressStoreContract('memory', async () => openPressStore(await memoryDatabase()));
pressStoreContract('a file', async () => openPressStore(await fileDatabase()));
