import type { DateFinding } from '../../domain/articles/key-date.ts';
import { spanOf } from '../../domain/articles/span.ts';
import type { Document } from '../document/document.ts';
import { type NameTable, readNames } from '../entities/names/name-table.ts';
import { isCertain, isKey } from './labels/key-dates.ts';
import { labelOf } from './labels/label.ts';
import type { Labelled } from './labels/pronouns.ts';
import { matchShapes } from './match-shapes.ts';
import { dateAnniversaries } from './placing/anniversaries.ts';
import { withoutEchoes } from './placing/echoes.ts';
import { joinRanges } from './placing/join-ranges.ts';
import { joinTimes } from './placing/join-times.ts';
import { type Found, resolveMatches } from './resolve-matches.ts';
import { ABSOLUTE_DATES } from './shapes/absolute-dates.ts';
import { SHAPES } from './shapes.ts';
import { extentOfReading } from './timex.ts';
import { withoutNames } from './traps/names.ts';
import { withoutRhetoric } from './traps/rhetorical.ts';

/** No article tells of more; what comes after these gets no label and is not key. */
const MOST_LABELS = 1000;

/** Every expression of time, in text order. In another language than English only absolute dates are read. */
export function findDates(
	document: Document,
	names: NameTable = readNames(document),
): DateFinding[] {
	const shapes = document.language === 'en' ? SHAPES : ABSOLUTE_DATES;
	const matches = withoutNames(document, matchShapes(document, shapes));
	const resolved = resolveMatches(document, matches);
	const joined = joinTimes(document, withoutRhetoric(document, resolved));
	const dated = joinRanges(document, dateAnniversaries(document, joined));
	const bySentence = Map.groupBy(dated, ({ sentence }) => sentence);
	const findings = dated.map((one, place) =>
		place < MOST_LABELS
			? judged({ document, names, found: one, inSentence: bySentence.get(one.sentence) ?? [] })
			: findingOf(document, one),
	);
	return withoutEchoes(findings);
}

/** The finding with its label, and whether it is key and certain. */
function judged(labelled: Labelled): DateFinding {
	const { document, found } = labelled;
	const finding = findingOf(document, found);
	const isPoint = finding.type === 'DATE' || finding.type === 'TIME';
	const titled =
		isPoint && finding.earliest !== null ? { ...finding, label: labelOf(labelled) } : finding;
	const weighed = { ...titled, key: isKey(document, found, titled) };
	return { ...weighed, certain: isCertain(document, found, weighed) };
}

function findingOf(document: Document, found: Found): DateFinding {
	const { type, value, origin } = found.reading;
	return {
		...spanOf(document.text, found.start, found.end),
		type,
		value,
		...extentOfReading(found.reading, found.until),
		label: '',
		key: false,
		origin: origin ?? null,
		certain: false,
		why: reasonOf(found),
	};
}

function reasonOf({ name, byTense, direction, reading }: Found): string {
	const told = byTense ? `${name}, told as ${direction}` : name;
	return reading.doubt ? `${told}; in doubt: ${reading.doubt}` : told;
}
