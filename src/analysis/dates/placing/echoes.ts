import type { DateFinding } from '../../../domain/articles/key-date.ts';

/** How close together two expressions of one day stand, in characters. */
const BREATH = 60;

/** … and of two of which one tells the other more exactly: ", on ". */
const NO_GAP = 6;

/** One day told twice in a breath ("on Saturday, the 10th anniversary") stays one key date: the one that tells most. */
export function withoutEchoes(findings: readonly DateFinding[]): DateFinding[] {
	return findings.map((finding, place) => {
		const other = [findings[place - 1], findings[place + 1]].find(
			(near) => near && tellsMore(near, finding),
		);
		if (!other) return finding;
		return { ...finding, key: false, certain: false, origin: finding.origin ?? other.origin };
	});
}

function tellsMore(other: DateFinding, finding: DateFinding): boolean {
	const gap = Math.max(other.start - finding.end, finding.start - other.end);
	if (!other.key || !finding.key || gap > BREATH) return false;
	if (other.value !== finding.value) return gap < NO_GAP && lies(other, finding);
	return isAnniversary(other) || (!isAnniversary(finding) && other.start > finding.start);
}

/** Is `other` a part of the time that `finding` names? "Two weeks ago, on 1 March". */
function lies(other: DateFinding, finding: DateFinding): boolean {
	if (!other.earliest || !finding.earliest || !other.latest || !finding.latest) return false;
	return other.earliest >= finding.earliest && other.latest <= finding.latest;
}

function isAnniversary({ why }: DateFinding): boolean {
	return why.startsWith('anniversary');
}
