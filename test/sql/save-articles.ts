/** A process of its own: `save-articles.ts FILE GUILD FROM TO` files the articles of these numbers and prints their ids. */
import { openArticleStore } from '../../src/sql/articles/article-store.ts';
import { openDatabase } from '../../src/sql/open-database.ts';
import { saveArticle } from '../support/articles.ts';
import { numberedArticle } from '../support/numbered-article.ts';

const [file = '', guild = '', from = '0', to = '0'] = process.argv.slice(2);
const db = await openDatabase(file);
const store = openArticleStore(db, {
	now: () => new Date('2024-03-08T09:00:00Z'),
	analysisVersion: 1,
});

for (let number = Number(from); number < Number(to); number += 1) {
	const { id } = await saveArticle(store.library(guild), numberedArticle(number));
	process.stdout.write(`${id}\n`);
}
await db.close();
