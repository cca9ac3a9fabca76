import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { fillLibrary } from '../../bench/store/fill-library.ts';
import { GUILD, now, readsOf } from '../../bench/store/reads.ts';
import { openArticleStore } from '../../src/sql/articles/article-store.ts';
import { saveArticle } from './articles.ts';
import { fileDatabase } from './databases.ts';
import { type Lag, lagOf, MEASURED_ANEW, threadCpuMs } from './loop-lag.ts';

/** So long does nobody wait, but one in a hundred, and so long nobody at all for an answer of another server. */
export type Bounds = { readonly p99: number; readonly answer: number };

const OTHER = '222';
/** So many members of one server ask at once, each one thing after another. */
const MEMBERS = 8;

/** All that commands read is read of a library of so many articles by several members at once, and holds nobody up meanwhile. */
export function searchingLag(
	articles: number,
	most: Bounds,
	tell: (name: string, lag: Lag) => void = () => {},
): void {
	const name = `a library of ${articles} articles that is searched`;
	test(`${name} lets nobody wait`, { timeout: 3_600_000, retry: MEASURED_ANEW }, async () => {
		const db = await fileDatabase();
		await fillLibrary(db, { guild: GUILD, added: now(), from: 0, to: articles });
		const other = openArticleStore(db, { now, analysisVersion: 1 }).library(OTHER);
		await saveArticle(other, { title: 'Of others' });
		const reads = readsOf(db);
		// What is asked first is read from the disk and compiled.
		for (const { ask } of reads) await ask(0);

		let isDone = false;
		onTestFinished(() => {
			isDone = true;
		});
		const answers: number[] = [];
		const asking = async (): Promise<void> => {
			for (; !isDone; await setTimeout(1)) {
				const before = threadCpuMs();
				expect((await other.latest())?.title).toBe('Of others');
				answers.push(threadCpuMs() - before);
			}
		};
		const asked = asking();
		const lag = await lagOf(async () => {
			await Promise.all(
				Array.from({ length: MEMBERS }, async (_, member) => {
					for (const place of reads.keys()) {
						await reads[(place + member * 5) % reads.length]?.ask(member);
					}
				}),
			);
		});
		isDone = true;
		await asked;

		tell(name, lag);
		expect(lag.p99).toBeLessThanOrEqual(most.p99);
		expect(Math.max(...answers)).toBeLessThanOrEqual(most.answer);
	});
}
