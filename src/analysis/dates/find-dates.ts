import type { DateFinding } from '../../domain/key-date.ts';
import { spanOf } from '../../domain/span.ts';
import type { Document } from '../document.ts';
import { dateAnniversaries } from './anniversaries.ts';
import { joinTimes } from './join-times.ts';
import { isCertain, isKey } from './key-dates.ts';
import { labelOf } from './label.ts';
import { matchShapes } from './match-shapes.ts';
import { type Found, resolveMatches } from './resolve-matches.ts';
import { withoutRhetoric } from './rhetorical.ts';
import { SHAPES } from './shapes.ts';
import { extentOf } from './timex.ts';

/** Every expression of time, in text order. */
export function findDates(document: Document): DateFinding[] {
	const resolved = resolveMatches(document, matchShapes(document.text, SHAPES));
	const joined = joinTimes(document, withoutRhetoric(document, resolved));
	return dateAnniversaries(document, joined).map((one) => findingOf(document, one));
}

function findingOf(document: Document, found: Found): DateFinding {
	const { type, value, doubt, origin } = found.reading;
	const extent = extentOf(type === 'DATE' || type === 'TIME' ? value : '');
	const label = labelOf(document, found);
	const key = isKey(found, { type, label, precision: extent.precision });
	return {
		...spanOf(document.text, found.start, found.end),
		type,
		value,
		...extent,
		label,
		key,
		origin: origin ?? null,
		certain: isCertain(document, found, { ...extent, key }),
		why: doubt ? `${found.name}; in doubt: ${doubt}` : found.name,
	};
}
