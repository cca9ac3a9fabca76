import { openArticleStore } from '../../../src/sql/articles/article-store.ts';
import { articleStoreContract } from '../../support/contracts/article-store-contract.ts';
import { EVERY_DATABASE } from '../../support/databases.ts';

const filing = { now: () => new Date('2024-03-08T09:00:00Z'), analysisVersion: 1 };

for (const [name, open] of EVERY_DATABASE) {
	articleStoreContract(name, async () => openArticleStore(await open(), filing));
}
