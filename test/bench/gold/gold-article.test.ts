import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readGold } from '../../../bench/gold/gold-article.ts';

test('every mark of the articles is its slice of the text', () => {
	const articles = globSync('bench/gold/*.jsonl').flatMap(readGold);

	expect(articles.length).toBeGreaterThanOrEqual(15);
	expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
});

test('a mark that stands elsewhere is named', () => {
	const folder = mkdtempSync(join(tmpdir(), 'gold-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const file = join(folder, 'gold.jsonl');
	const quote = {
		start: 1,
		end: 5,
		text: 'quay',
		type: 'full',
		speaker: 'Ann',
		speaker_kind: 'person',
	};
	const none = { nonquotes: [], timexes: [], traps: [], events: [] };
	const article = {
		id: 'quay',
		published: '2024-03-07',
		text: 'The quay',
		quotes: [quote],
		...none,
	};
	writeFileSync(file, JSON.stringify(article));

	expect(() => readGold(file)).toThrow('quay: “quay” stands elsewhere.');
});
