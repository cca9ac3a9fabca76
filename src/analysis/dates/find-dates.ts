import type { DateFinding } from '../../domain/articles/key-date.ts';
import { spanOf } from '../../domain/articles/span.ts';
import type { Document } from '../document/document.ts';
import { type NameTable, readNames } from '../entities/names/name-table.ts';
import { EXPLANATIONS, type Explanations, explain } from './explanations.ts';
import { isCertain, isKey } from './labels/key-dates.ts';
import { labelOf } from './labels/label.ts';
import type { Labelled } from './labels/pronouns.ts';
import { withoutEchoes } from './placing/echoes.ts';
import { resolveDates } from './resolve-dates.ts';
import type { ResolvedMatch } from './resolve-matches.ts';
import { extentOfTimex } from './timex.ts';

/** No article tells of more; what comes after these gets no label and is not key. */
const MOST_LABELS = 1000;

/** Every expression of time, in text order, each explained in a few words. */
export function findDates(
	document: Document,
	names: NameTable = readNames(document),
	explanations: Explanations = EXPLANATIONS,
): DateFinding[] {
	const dated = resolveDates(document);
	const bySentence = Map.groupBy(dated, ({ sentence }) => sentence);
	const findings = dated.map((found, index) => {
		const finding = findingOf(document, found, explain(found, explanations));
		if (index >= MOST_LABELS) return finding;
		const inSentence = bySentence.get(found.sentence) ?? [];
		return judged(finding, { document, names, found, inSentence });
	});
	return withoutEchoes(findings, dated);
}

/** The finding with its label, and whether it is key and certain. */
function judged(finding: DateFinding, labelled: Labelled): DateFinding {
	const { document, found } = labelled;
	const isPoint = finding.type === 'DATE' || finding.type === 'TIME';
	const titled =
		isPoint && finding.earliest !== null ? { ...finding, label: labelOf(labelled) } : finding;
	const weighed = { ...titled, key: isKey(document, found, titled) };
	return { ...weighed, certain: isCertain(document, found, weighed) };
}

function findingOf(document: Document, found: ResolvedMatch, why: string): DateFinding {
	const { type, value, origin } = found.timex;
	return {
		...spanOf(document.text, found.start, found.end),
		type,
		value,
		...extentOfTimex(found.timex, found.until),
		label: '',
		key: false,
		origin: origin ?? null,
		certain: false,
		why,
	};
}
