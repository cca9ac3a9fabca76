import type { Candidate } from './candidate.ts';
import { stemsOf } from './grammar/stems.ts';
import { lowerOf } from './grammar/tree.ts';

export type Weighed = {
	readonly candidate: Candidate;
	readonly worth: number;
	/** Why it may not be posted unasked. */
	readonly doubt: string | undefined;
};

/** One event and the indices of all dates that tell it, the one it is best read from first. */
export type Told = { readonly first: Weighed; readonly indices: readonly number[] };

/** The same event told again is one event with several dates. */
export function mergeRepeats(all: readonly Weighed[]): Told[] {
	const groups: Weighed[][] = [];
	for (const one of all) {
		const group = groups.find((others) => others.some((other) => isSame(one, other)));
		if (group) group.push(one);
		else groups.push([one]);
	}
	return groups.flatMap((group) => {
		const [first, ...others] = group.toSorted(better);
		return first
			? [{ first, indices: [first, ...others].map(({ candidate }) => candidate.index) }]
			: [];
	});
}

/** A certain one before others, what the article itself tells before what somebody says, one that stands alone before one that leans, then the one worth more. */
function better(one: Weighed, other: Weighed): number {
	const rank = ({ doubt, candidate }: Weighed) =>
		Number(doubt === undefined) * 4 +
		Number(!candidate.date.isQuoted) * 2 +
		Number(candidate.leaning === undefined);
	return rank(other) - rank(one) || other.worth - one.worth;
}

const SHARED = 0.5;

function isSame({ candidate: one }: Weighed, { candidate: other }: Weighed): boolean {
	if (one.date.value.slice(0, 10) !== other.date.value.slice(0, 10)) return false;
	if (one.sentence === other.sentence && one.core === other.core) return true;
	const [mine, theirs] = [wordsOf(one), wordsOf(other)];
	const fewer = Math.min(mine.size, theirs.size);
	const isOneWord = fewer <= 1 && one.eventClass === other.eventClass && one.eventClass !== 'other';
	if (isOneWord) return true;
	const shared = [...mine].filter((word) => theirs.has(word)).length;
	return fewer > 0 && shared / fewer >= (sameVerb(one, other) ? SHARED / 2 : SHARED);
}

function sameVerb(one: Candidate, other: Candidate): boolean {
	const stems = new Set(stemsOf(lowerOf(one.tree, one.core)));
	return stemsOf(lowerOf(other.tree, other.core)).some((stem) => stems.has(stem));
}

/** The longer words of the label, cut so that forms of a word meet. */
function wordsOf({ label }: Candidate): Set<string> {
	return new Set(
		label?.text
			.toLowerCase()
			.match(/\p{L}{4,}/gu)
			?.map((word) => word.slice(0, 5)),
	);
}
