import { expect, test } from 'vitest';
import type { PageReading } from '../../../src/ports/articles/page-fetcher.ts';
import { readOnce } from '../../../src/stories/feeds/read-once.ts';
import { DIRECT_ANALYSER } from '../../support/direct-analyser.ts';
import { readablePage } from '../../support/feeding.ts';

const URL_OF_PAGE = 'https://lumen.example/1';
const PAGE = readablePage(URL_OF_PAGE, 'Harbour closes');
const refused = (problem: 'limit' | 'paywall'): PageReading => ({
	outcome: 'refused',
	problem,
	reason: 'No.',
});

/** What is read, and how often it was asked for in the end. */
function counting(answers: readonly (PageReading | Error)[] = [PAGE]) {
	const asked: string[] = [];
	const once = readOnce({
		pages: {
			async read(url, { by }) {
				const answer = answers[asked.push(`${url} ${by}`) - 1] ?? PAGE;
				if (answer instanceof Error) throw answer;
				return answer;
			},
		},
		analysers: {
			of: (guild) => ({
				async analyse(text) {
					asked.push(`analysed ${text.published} for ${guild}`);
					return DIRECT_ANALYSER.analyse(text);
				},
			}),
		},
	});
	return { ...once, asked };
}

test('a page is read once, for whoever asks at the same time or later', async () => {
	const { pages, asked } = counting();

	const answers = await Promise.all([1, 2].map((by) => pages.read(URL_OF_PAGE, { by: `${by}` })));

	expect([...answers, await pages.read(URL_OF_PAGE, { by: '3' })]).toEqual([PAGE, PAGE, PAGE]);
	expect(asked).toEqual([`${URL_OF_PAGE} 1`]);
	await pages.read('https://lumen.example/2', { by: '1' });
	expect(asked).toHaveLength(2);
});

test.each([
	['a refusal that is the page’s own is kept', refused('paywall'), 1],
	['one who asked too often keeps nobody else from asking', refused('limit'), 2],
])('%s', async (_, first, times) => {
	const { pages, asked } = counting([first]);

	await pages.read(URL_OF_PAGE, { by: '1' });
	await pages.read(URL_OF_PAGE, { by: '2' });

	expect(asked).toHaveLength(times);
});

test('what broke is tried again', async () => {
	const { pages, asked } = counting([new Error('broken')]);

	await expect(pages.read(URL_OF_PAGE, { by: '1' })).rejects.toThrow('broken');

	expect(await pages.read(URL_OF_PAGE, { by: '2' })).toEqual(PAGE);
	expect(asked).toHaveLength(2);
});

test('a text is analysed once for each day it may have come out', async () => {
	const { analysers, asked } = counting();
	const text = 'The harbour closes on Friday.';

	for (const [guild, published] of [
		['1', '2024-03-07'],
		['2', '2024-03-07'],
		['2', '2024-03-08'],
	] as const) {
		const analysis = await analysers.of(guild).analyse({ text, published });
		expect(analysis).toEqual(await DIRECT_ANALYSER.analyse({ text, published }));
	}

	expect(asked).toEqual(['analysed 2024-03-07 for 1', 'analysed 2024-03-08 for 2']);
});

test('the oldest of very many is forgotten', async () => {
	const { pages, asked } = counting();

	for (let page = 0; page <= 300; page += 1) {
		await pages.read(`https://lumen.example/${page}`, { by: '1' });
	}
	await pages.read('https://lumen.example/300', { by: '2' });
	expect(asked).toHaveLength(301);
	await pages.read('https://lumen.example/0', { by: '2' });

	expect(asked).toHaveLength(302);
});
