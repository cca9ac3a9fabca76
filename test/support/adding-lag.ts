import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { openArticleStore } from '../../src/sql/articles/article-store.ts';
import { addArticle } from '../../src/stories/articles/adding/add-article.ts';
import { openAnalysers } from '../../src/workers/open-analysers.ts';
import { fileDatabase } from './databases.ts';
import { type Lag, lagOf, MEASURED_ANEW, threadCpuMs } from './loop-lag.ts';

const PUBLISHED = { day: '2024-03-07', timeZone: 'UTC' } as const;
const WARM_UP = 8000;
/** So long does nobody wait, but one in a hundred, and so long nobody at all for an answer of another server. */
export type Bounds = { readonly p99: number; readonly answer: number };

/** An article of so many letters is read and filed in one server, and holds nobody up meanwhile. */
export function addingLag(
	letters: number,
	most: Bounds,
	tell: (name: string, lag: Lag) => void = () => {},
): void {
	const name = `an article of ${letters} letters`;
	test(`${name} lets nobody wait`, { timeout: 300_000, retry: MEASURED_ANEW }, async () => {
		// How long others wait is asked here, not how long a busy machine takes for the article.
		const analysers = openAnalysers({ timeoutMs: 240_000 });
		onTestFinished(() => analysers.close());
		const store = openArticleStore(await fileDatabase(), {
			now: () => new Date('2024-03-08T09:00:00Z'),
			analysisVersion: 1,
		});
		const add = (title: string, text: string) =>
			addArticle(
				{ library: store.library('111'), analyser: analysers.of('111') },
				{ title, text, published: PUBLISHED },
			);
		const other = store.library('222');
		await addArticle(
			{ library: other, analyser: analysers.of('222') },
			{ title: 'Of others', text: storyOf(1, 2000), published: PUBLISHED },
		);
		for (let number = 2; number < 5; number += 1)
			await add(`${number}`, storyOf(number * 1000, WARM_UP));

		let isDone = false;
		const waits: number[] = [];
		const asking = async (): Promise<void> => {
			for (; !isDone; await setTimeout(1)) {
				const before = threadCpuMs();
				expect((await other.latest())?.title).toBe('Of others');
				waits.push(threadCpuMs() - before);
			}
		};
		const asked = asking();
		const stop = (): void => {
			isDone = true;
		};
		const lag = await lagOf(() => add('Big', storyOf(100_000, letters))).finally(stop);
		await asked;

		tell(name, lag);
		expect(lag.p99).toBeLessThanOrEqual(most.p99);
		expect(Math.max(...waits)).toBeLessThanOrEqual(most.answer);
	});
}

/** Paragraphs of their own, from this number on. */
function storyOf(from: number, letters: number): string {
	let story = '';
	for (let number = from; story.length < letters; number += 1) {
		story += `On ${1 + (number % 28)} March ${2000 + (number % 25)} the harbour of Lumen closed gate ${number}, and Mayor Ann Lee said: “We will open gate ${number} again, whatever the sea says.” Fishermen of quay ${number} were cross about it and went home to their boats.\n\n`;
	}
	return story;
}
