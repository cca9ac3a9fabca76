import { openLeases } from '../../../src/sql/fleet/leases.ts';
import { openShardBook } from '../../../src/sql/fleet/shard-book.ts';
import { openSpacedTurns } from '../../../src/sql/fleet/spaced-turns.ts';
import { leasesContract } from '../../support/contracts/leases-contract.ts';
import { shardBookContract } from '../../support/contracts/shard-book-contract.ts';
import { spacedTurnsContract } from '../../support/contracts/spaced-turns-contract.ts';
import { DATABASES } from '../../support/databases.ts';

for (const [name, open] of DATABASES) {
	leasesContract(name, async () => openLeases(await open()));
	spacedTurnsContract(name, async () => openSpacedTurns(await open()));
	shardBookContract(name, async () => openShardBook(await open()));
}
