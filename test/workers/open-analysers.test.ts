import { expect, onTestFinished, test } from 'vitest';
import { analyse } from '../../src/analysis/stages.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { type AnalyserOptions, openAnalysers } from '../../src/workers/open-analysers.ts';
import { longestBusyMs } from '../support/busy-spells.ts';
import { models } from '../support/models.ts';

const ARTICLE = {
	title: 'Bridge reopens',
	published: '2026-05-07',
	text: 'The bridge over the Orla reopened on Monday. “We worked every night,” Mayor Ann Lee said.',
} as const;

function open(options?: AnalyserOptions) {
	return openAll(options).of('111222333444555666');
}

function openAll(options?: AnalyserOptions) {
	const analysers = openAnalysers(options);
	onTestFinished(() => analysers.close());
	return analysers;
}

test('finds what the analysis finds, title and day included', async () => {
	expect(await open().analyse(ARTICLE)).toEqual(analyse(ARTICLE, models));
});

test('a long text keeps nobody from anything else', async () => {
	const analyser = open();
	await analyser.analyse(ARTICLE);
	const text = `${ARTICLE.text}\n\n`.repeat(2000);

	expect(await longestBusyMs(() => analyser.analyse({ text }))).toBeLessThan(100);
});

test('a text that takes too long is refused with a sentence', async () => {
	const refusal = open({ timeoutMs: 1 }).analyse({ text: ARTICLE.text.repeat(500) });

	await expect(refusal).rejects.toThrow(UserError);
	await expect(refusal).rejects.toThrow('took too long. Send it in parts.');
});

test('what was analysed is counted, and what was not', async () => {
	const counted: string[] = [];
	const spent: number[] = [];
	const begun = performance.now();
	const measures = {
		analysed: (outcome: string, ms: number) => {
			counted.push(outcome);
			spent.push(ms);
		},
	};
	await open({ measures }).analyse(ARTICLE);
	const late = open({ measures, timeoutMs: 1 }).analyse({ text: ARTICLE.text.repeat(500) });
	await expect(late).rejects.toThrow(UserError);

	expect(counted).toEqual(['done', 'failed']);
	expect(spent.every((ms) => ms > 0)).toBe(true);
	expect(spent.reduce((sum, ms) => sum + ms)).toBeLessThanOrEqual(performance.now() - begun);
});

test('what does not fit in the queue is refused with a sentence', async () => {
	const analyser = open({ threads: 1, queue: 0 });

	const [first, second] = [analyser.analyse(ARTICLE), analyser.analyse(ARTICLE)];

	await expect(second).rejects.toThrow('Too many articles are being read');
	await first;
});

test('a guild with one article does not wait for all of another guild', async () => {
	const analysers = openAll({ threads: 1 });
	const done: string[] = [];
	const send = async (guild: string) => {
		await analysers.of(guild).analyse(ARTICLE);
		done.push(guild);
	};

	await Promise.all(['many', 'many', 'many', 'many', 'one'].map(send));

	expect(done).toEqual(['many', 'many', 'one', 'many', 'many']);
});
