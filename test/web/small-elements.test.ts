import { expect, test } from 'vitest';
import { readPage } from '../../src/web/pages/read-page.ts';
import { cpuTimeOf } from '../support/cpu-time.ts';
import { smallElements } from '../support/small-elements.ts';

/** `npm run test:faults` does the same with all kinds, as many as a page may have. */
smallElements(1_500, { shapes: 12 });

test('a page of many thousand links is not read at all, and costs next to nothing', () => {
	const html = `<html><body>${'<a href="#">Read more</a>'.repeat(28_000)}</body></html>`;
	let problem: string | undefined;
	const spent = cpuTimeOf(() => {
		({ problem } = readPage({ html, url: 'https://news.example/', today: '2026-08-21' }));
	});
	expect(problem).toBe('too large');
	expect(spent).toBeLessThan(1000);
});
