import type { Candidate } from './candidate.ts';
import { nounBehindDay, verbBehindWhen } from './grammar/other-governor.ts';
import { childrenBy, lowerOf, wordAt } from './grammar/tree.ts';

const BOUNDS = new Set(
	'since until till before by from through between than after to for'.split(' '),
);

/** `since Monday`, `from 4 May`; not “after Monday’s vote”, where the vote was on Monday, nor “before dawn on Monday” and “in the night to Monday”. */
export function isBound({ tree, date, core }: Candidate): boolean {
	const from = tree.words.findIndex((word) => word.end > date.start);
	const to = tree.words.findLastIndex((word) => word.start < date.end);
	const isHour = date.value.includes('T');
	if (isHour && /^(?:before|after)$/.test(lowerOf(tree, from - 1))) return false;
	// “20 minutes to midnight on 4 May”
	if (isHour && /^(?:minutes?|quarter|half)$/.test(lowerOf(tree, from - 2))) return false;
	if (lowerOf(tree, from - 1) === 'to' && lowerOf(tree, from - 2) === 'night') return false;
	// “for the 4 May 2006 attack on the mill”
	if (nounBehindDay(tree, { from, to: to + 1 }) === core) return false;
	if (verbBehindWhen(tree, wordAt(tree, core).head, { from, to: to + 1 }) === core) return false;
	for (let at = from; at <= to; at++) {
		const { head, relation } = wordAt(tree, at);
		if (head >= from && head <= to) continue;
		if (/^(?:nmod:poss|compound)/.test(relation) && head === core) return false;
		// Inside the expression they bound nothing: “the day before yesterday”, “ten to four on Tuesday”.
		const links = childrenBy(tree, at, ['case', 'mark']).filter((one) => one < from || one > to);
		if (links.some((one) => BOUNDS.has(lowerOf(tree, one)))) return true;
	}
	return BOUNDS.has(lowerOf(tree, from - 1));
}
