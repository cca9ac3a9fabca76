import { openCommandRegistry } from '../../src/sql/command-registry.ts';
import { commandRegistryContract } from '../support/contracts/command-registry-contract.ts';
import { EVERY_DATABASE } from '../support/databases.ts';

for (const [name, open] of EVERY_DATABASE) {
	commandRegistryContract(name, async () => openCommandRegistry(await open()));
}
