import { openSettingsStore } from '../../src/sql/settings-store.ts';
import { fileDatabase, memoryDatabase } from '../support/databases.ts';
import { settingsStoreContract } from '../support/settings-store-contract.ts';

settingsStoreContract('memory', async () => openSettingsStore(await memoryDatabase()));
settingsStoreContract('a file', async () => openSettingsStore(await fileDatabase()));
