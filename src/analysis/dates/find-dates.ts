import type { DateFinding } from '../../domain/key-date.ts';
import { spanOf } from '../../domain/span.ts';
import type { Document } from '../document.ts';
import { dateAnniversaries } from './anniversaries.ts';
import { joinRanges } from './join-ranges.ts';
import { joinTimes } from './join-times.ts';
import { isCertain, isKey } from './key-dates.ts';
import { labelOf } from './label.ts';
import { matchShapes } from './match-shapes.ts';
import { type Found, resolveMatches } from './resolve-matches.ts';
import { withoutRhetoric } from './rhetorical.ts';
import { SHAPES } from './shapes.ts';
import { extentOfReading } from './timex.ts';

/** Every expression of time, in text order. */
export function findDates(document: Document): DateFinding[] {
	const resolved = resolveMatches(document, matchShapes(document.text, SHAPES));
	const joined = joinTimes(document, withoutRhetoric(document, resolved));
	const dated = joinRanges(document, dateAnniversaries(document, joined));
	const findings = dated.map((one) => findingOf(document, one));
	return findings.map((finding, place) => withoutEcho(finding, findings[place + 1]));
}

function findingOf(document: Document, found: Found): DateFinding {
	const { type, value, doubt, origin } = found.reading;
	const described = {
		...spanOf(document.text, found.start, found.end),
		type,
		value,
		...extentOfReading(found.reading, found.until),
		label: labelOf(document, found),
		origin: origin ?? null,
		why: doubt ? `${found.name}; in doubt: ${doubt}` : found.name,
	};
	const judged = { ...described, key: isKey(document, found, described) };
	return { ...judged, certain: isCertain(document, found, judged) };
}

/** One day told twice in a breath ("on Saturday, the 10th anniversary") is one key date: the last that tells it. */
function withoutEcho(finding: DateFinding, next: DateFinding | undefined): DateFinding {
	const isEcho = next?.key && next.value === finding.value && next.start - finding.end < 60;
	if (!isEcho) return finding;
	return { ...finding, key: false, certain: false, origin: finding.origin ?? next.origin };
}
