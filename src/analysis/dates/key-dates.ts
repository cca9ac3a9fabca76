import type { DateFinding } from '../../domain/key-date.ts';
import type { Document } from '../document.ts';
import { hasPastVerb } from './direction.ts';
import type { Found } from './resolve-matches.ts';
import { sentenceAround } from './surroundings.ts';

/** Shapes that set a scene or tell the hour, and seldom an event of their own. */
const SIDE_SHAPES = [
	'time of the clock',
	'part of the day told of',
	'the day told of',
	'the day before one told of',
	'the day after one told of',
	'the stretch told of',
	'this stretch',
	'last night',
];

/** Shapes whose day is beyond doubt where the tense says that it has been. */
const SURE_SHAPES = [
	'full date',
	'full date in figures',
	'weekday',
	'weekday beside this week',
	'day of a month',
	'day beside this one',
];

/** `since`, `if … in`: a bound or a condition, not an event. */
const BOUND = /\bsince\s(?:\w+\s)?$/i;
const CONDITION = /^\W*(?:if|unless)\s|[,;]\s(?:if|unless)\s/i;

/** `the end of March`: a term. */
const EDGE = /^the (?:end|start|beginning|rest) of\b/i;
/** `“…”, he said at`: when it was said, not what happened. */
const SAID = /[”’"]\s(?:\S+\s){1,5}(?:said|told|asked|added)\s(?:\S+\s){0,3}$/;

/** Does the article tell of an event at this time? */
export function isKey(document: Document, found: Found, finding: DateFinding): boolean {
	const { type, precision, label } = finding;
	if (type !== 'DATE' && type !== 'TIME') return false;
	if (
		found.isRangeEnd ||
		found.quotation !== undefined ||
		label === '' ||
		SIDE_SHAPES.includes(found.name)
	)
		return false;
	const before = textBefore(document, found);
	if (BOUND.test(before) || CONDITION.test(before) || EDGE.test(finding.text)) return false;
	if (/^this (?:week|month)$/i.test(finding.text) && found.direction === 'past') return false;
	if (type === 'TIME' && SAID.test(before)) return false;
	if (precision === 'season' || precision === 'quarter')
		return found.direction === 'future' && (finding.earliest ?? '') > (document.published ?? '9');
	return (
		['day', 'week', 'month', 'range'].includes(precision) && /^\d{4}-[\dW]/.test(finding.value)
	);
}

/** A day told as past, in a full clause, by a shape that leaves no doubt. */
export function isCertain(document: Document, found: Found, finding: DateFinding): boolean {
	const { published, language } = document;
	if (language !== 'en') return false;
	const isDoubtful = found.reading.doubt !== undefined || !SURE_SHAPES.includes(found.name);
	if (!finding.key || finding.precision !== 'day' || isDoubtful || !finding.latest) return false;
	if (published && finding.latest > published) return false;
	return found.direction === 'past' && hasPastVerb(sentenceAround(document, found).text);
}

function textBefore(document: Document, found: Found): string {
	return document.text.slice(sentenceAround(document, found).start, found.start);
}
