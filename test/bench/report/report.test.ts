import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readReport, type Section, writeReport } from '../../../bench/report/report.ts';

const SECTIONS = new Map<string, Section>([
	['analysis', { on: 'May 3, 2026', machine: '2 cores', printed: '1.2  names\n\n3.4  dates' }],
	['answers', { on: 'May 2, 2026', machine: '4 cores, linux', printed: 'a line' }],
]);

test('a report is read as it was written, in the order of the benches', () => {
	const report = writeReport(SECTIONS);

	expect(new Map(readReport(report))).toEqual(SECTIONS);
	expect(report.indexOf('## Answers')).toBeLessThan(report.indexOf('## The analysis'));
	expect(writeReport(new Map(readReport(report)))).toBe(report);
});

test('of a report without sections none is read', () => {
	expect(readReport(writeReport(new Map()))).toEqual([]);
});

test('the report in docs is one that was written so', () => {
	const report = readFileSync('docs/benchmarks.md', 'utf8');
	expect(writeReport(new Map(readReport(report)))).toBe(report);
});
