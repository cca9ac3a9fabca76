import { findDates } from '../../../src/analysis/dates/find-dates.ts';
import { type Document, readDocument } from '../../../src/analysis/document/document.ts';
import { readNames } from '../../../src/analysis/entities/names/name-table.ts';
import type { NameTable } from '../../../src/analysis/entities/names/table.ts';
import type { Candidate } from '../../../src/analysis/events/candidate.ts';
import { candidatesIn } from '../../../src/analysis/events/candidates.ts';
import { openGiven } from '../../../src/analysis/events/reading/given.ts';
import { models } from '../../support/models.ts';

/** An English text that came out on a Thursday, and what it tells of its times. */
export function toldIn(
	text: string,
	title?: string,
): {
	readonly document: Document;
	readonly names: NameTable;
	readonly candidates: readonly Candidate[];
} {
	const document = readDocument({
		text,
		language: 'en',
		published: '2024-03-14',
		...(title !== undefined && { title }),
	});
	const names = readNames(document);
	const given = openGiven({ document, names, dates: findDates(document), ...models });
	const candidates = candidatesIn(given);
	return { document, names, candidates };
}

/** What is told of the last time: the label, and why it needs its article where it does. */
export function labelIn(text: string): string {
	const candidate = toldIn(text).candidates.at(-1);
	if (!candidate) return 'nothing';
	const { label, leaning } = candidate;
	return [label?.text ?? 'no label', ...(leaning === undefined ? [] : [leaning])].join(' | ');
}
