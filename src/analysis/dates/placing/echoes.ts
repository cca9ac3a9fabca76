import type { DateFinding } from '../../../domain/articles/key-date.ts';
import type { ResolvedMatch } from '../resolve-matches.ts';

/** How close together two expressions of one day stand, in characters. */
const BREATH = 60;

/** … and of two of which one tells the other more exactly: ", on ". */
const NO_GAP = 6;

/**
 * One day told twice in a breath ("on Saturday, the 10th anniversary") stays one key date: the one that tells most.
 * `dated` has the matches of the findings, in the same order.
 */
export function withoutEchoes(
	findings: readonly DateFinding[],
	dated: readonly ResolvedMatch[],
): DateFinding[] {
	const one = (index: number): Dated | undefined => {
		const [finding, match] = [findings[index], dated[index]];
		return finding && match && { finding, isAnniversary: match.timex.anniversaryOf !== undefined };
	};
	return findings.map((finding, index) => {
		const own = one(index);
		const other =
			own && [one(index - 1), one(index + 1)].find((near) => near && tellsMore(near, own));
		if (!other) return finding;
		const origin = finding.origin ?? other.finding.origin;
		return { ...finding, key: false, certain: false, origin };
	});
}

type Dated = { readonly finding: DateFinding; readonly isAnniversary: boolean };

function tellsMore(one: Dated, than: Dated): boolean {
	const [other, finding] = [one.finding, than.finding];
	const gap = Math.max(other.start - finding.end, finding.start - other.end);
	if (!other.key || !finding.key || gap > BREATH) return false;
	if (other.value !== finding.value) return gap < NO_GAP && lies(other, finding);
	return one.isAnniversary || (!than.isAnniversary && other.start > finding.start);
}

/** Is `other` a part of the time that `finding` names? "Two weeks ago, on 1 March". */
function lies(other: DateFinding, finding: DateFinding): boolean {
	if (!other.earliest || !finding.earliest || !other.latest || !finding.latest) return false;
	return other.earliest >= finding.earliest && other.latest <= finding.latest;
}
