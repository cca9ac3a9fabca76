import type { DateFinding } from '../../domain/key-date.ts';
import type { Document } from '../document.ts';
import type { Found } from './resolve-matches.ts';

const KEY_PRECISIONS: readonly DateFinding['precision'][] = ['day', 'week', 'month', 'range'];

/** Shapes whose day is beyond doubt where the tense says that it has been. */
const SURE_SHAPES = [
	'full date',
	'full date in figures',
	'weekday',
	'day of a month',
	'day beside this one',
];

/** Does the article tell of an event at this time? */
export function isKey(
	found: Found,
	finding: Pick<DateFinding, 'type' | 'precision' | 'label'>,
): boolean {
	if (finding.type !== 'DATE' && finding.type !== 'TIME') return false;
	if (found.inQuotation || finding.label === '') return false;
	return KEY_PRECISIONS.includes(finding.precision);
}

/** A day told as past, by a shape that leaves no doubt. */
export function isCertain(
	{ published }: Document,
	found: Found,
	finding: Pick<DateFinding, 'key' | 'precision' | 'latest'>,
): boolean {
	if (!finding.key || finding.precision !== 'day' || found.reading.doubt || !finding.latest)
		return false;
	const isPast =
		published !== undefined && finding.latest <= published && found.direction === 'past';
	return isPast && SURE_SHAPES.includes(found.name);
}
