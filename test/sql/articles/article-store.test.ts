import { openArticleStore } from '../../../src/sql/articles/article-store.ts';
import { articleStoreContract } from '../../support/contracts/article-store-contract.ts';
import { fileDatabase, memoryDatabase } from '../../support/databases.ts';

const filing = { now: () => new Date('2024-03-08T09:00:00Z'), analysisVersion: 1 };

articleStoreContract('memory', async () => openArticleStore(await memoryDatabase(), filing));
articleStoreContract('a file', async () => openArticleStore(await fileDatabase(), filing));
