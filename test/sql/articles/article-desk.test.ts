import { describe } from 'vitest';
import { openArticleStore } from '../../../src/sql/articles/article-store.ts';
import { openReminderBooks } from '../../../src/sql/reminders/reminder-book.ts';
import { articleDeskContract } from '../../support/contracts/article-desk-contract.ts';
import { DATABASES } from '../../support/databases.ts';

const now = () => new Date('2024-03-08T09:00:00Z');

describe.each(DATABASES)('%s', (_, open) => {
	articleDeskContract(async () => {
		const db = await open();
		return {
			store: openArticleStore(db, { now, analysisVersion: 1 }),
			later: openArticleStore(db, { now, analysisVersion: 2 }),
			books: openReminderBooks(db, now),
		};
	});
});
