import { describe } from 'vitest';
import { openArticleStore } from '../../../src/sql/articles/article-store.ts';
import { openReminderBooks } from '../../../src/sql/reminders/reminder-book.ts';
import { ownDatesContract } from '../../support/contracts/own-dates-contract.ts';
import { reminderBookContract } from '../../support/contracts/reminder-book-contract.ts';
import { DATABASES } from '../../support/databases.ts';

const now = () => new Date('2024-03-08T09:00:00Z');

describe.each(DATABASES)('%s', (_, openOne) => {
	const open = async () => {
		const db = await openOne();
		const store = openArticleStore(db, { now, analysisVersion: 1 });
		return { store, books: openReminderBooks(db, now) };
	};
	reminderBookContract(open);
	ownDatesContract(open);
});
