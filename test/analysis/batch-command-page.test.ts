import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answerLine } from '../../src/analysis/batch-line.ts';
import { models } from '../support/models.ts';

const PAGE = readFileSync(new URL('../../docs/batch-command.md', import.meta.url), 'utf8');
const [line = '', answer = ''] = Array.from(
	PAGE.matchAll(/```json\n(?<block>.*?)```/gs),
	({ groups }) => groups?.['block'] ?? '',
);
const answerTo = (text: string) => answerLine({ text, number: 7, clock: () => 0, models });

test('the example of the page is what the command answers', () => {
	const { ms, quotes, dates, events, ...told } = JSON.parse(answer);
	const wordless = (findings: { why: string; confidence?: number; worth?: number }[]) =>
		findings.map(({ why, confidence, worth, ...finding }) => finding);

	expect(ms).toBeGreaterThan(0);
	expect(answerTo(line)).toMatchObject({
		...told,
		quotes: wordless(quotes),
		dates: [...wordless(dates), {}],
		events: wordless(events),
	});
});

const ERRORS = Array.from(
	PAGE.matchAll(/^\| `(?<message>[^`]+)`[^|]*\| `(?<bad>[^`]+)` \|$/gm),
	({ groups }) => [groups?.['bad'] ?? '', groups?.['message'] ?? ''] as const,
);

test('the page tells every error', () => {
	expect(ERRORS).toHaveLength(8);
});

test.each(ERRORS)('%s: %s', (bad, message) => {
	expect(answerTo(bad)).toMatchObject({ error: { line: 7, message } });
});
