import { spanOf } from '../../domain/articles/span.ts';
import type { DateExpression } from '../dates/find-dates.ts';
import type { Document } from '../document/document.ts';
import type { Kept } from './keeping.ts';

/** A longer sentence is no label. */
const LONGEST_SENTENCE = 300;
/** Nobody has graded events of other languages: worth a look, no more. */
const WORTH = 0.3;

/** In other languages than English the sentence stands whole, its date in it, and nothing is certain. */
export function findForeignEvents(document: Document, dates: readonly DateExpression[]): Kept[] {
	return dates.flatMap((date, index): Kept[] => {
		const sentence = document.sentences[date.sentence];
		if (
			!sentence ||
			date.earliest === null ||
			date.isRangeEnd ||
			date.isBesideStory ||
			sentence.text.length > LONGEST_SENTENCE
		)
			return [];
		const isToCome = document.published !== undefined && date.earliest > document.published;
		return [
			{
				isKey: date.precision !== 'year' && !date.isQuoted,
				event: {
					dates: [index],
					value: date.value,
					precision: date.precision,
					label: sentence.text,
					class: 'other',
					status: isToCome ? 'planned' : 'happened',
					people: [],
					worth: WORTH,
					certain: false,
					risk: false,
					evidence: spanOf(document.text, sentence.start, sentence.end),
					why: 'only English sentences are read for what happened',
				},
			},
		];
	});
}
