import { openCommandRegistry } from '../../src/sql/command-registry.ts';
import { commandRegistryContract } from '../support/contracts/command-registry-contract.ts';
import { fileDatabase, memoryDatabase } from '../support/databases.ts';

commandRegistryContract('memory', async () => openCommandRegistry(await memoryDatabase()));
commandRegistryContract('a file', async () => openCommandRegistry(await fileDatabase()));
