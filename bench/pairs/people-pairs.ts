import { readFileSync } from 'node:fs';
import type { Day } from '../../src/domain/calendar.ts';

/** Two articles that each tell of somebody, and whether they tell of one person. */
export type PeoplePair = { readonly isOne: boolean; readonly reports: readonly [Report, Report] };

/** An article, the day it was published, and the name that it gives whoever is meant. */
export type Report = { readonly day: Day; readonly name: string; readonly text: string };

const LINE = /^(?<day>\d{4}-\d{2}-\d{2}) \| (?<name>[^|]+?) \| (?<text>.+)$/;

/** The pairs that a writer has marked: behind `# ONE` those of one person, behind `# OTHER` those of two. */
export function readPeoplePairs(file: string): PeoplePair[] {
	let isOne = true;
	let first: Report | undefined;
	const pairs: PeoplePair[] = [];
	for (const line of readFileSync(file, 'utf8').split('\n')) {
		if (line.startsWith('#')) isOne = /\bONE\b/.test(line);
		const { day, name, text } = LINE.exec(line.trim())?.groups ?? {};
		if (day === undefined || name === undefined || text === undefined) continue;
		const report = { day: day as Day, name, text };
		if (first) pairs.push({ isOne, reports: [first, report] });
		first = first ? undefined : report;
	}
	return pairs;
}
