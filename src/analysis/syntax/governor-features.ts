import { type Expression, isLoose } from './expression.ts';
import { hashText } from './hashing.ts';
import { ancestorsOf, type Word } from './tree.ts';

/** A word that may be the governor of a time expression. */
const MAY_GOVERN = /^(?:NOUN|VERB|PROPN|ADJ|NUM|ADV|PRON|AUX|SYM)$/;
const HIGHEST = 12;

/** The words that may govern the expression: what stands beside it, and what that hangs on. */
export function governorCandidates(words: readonly Word[], expression: Expression): number[] {
	const { first, end, top } = expression;
	let left = first - 1;
	while (
		left >= 0 &&
		(/^(?:ADP|DET|PUNCT|SCONJ)$/.test(words[left]?.upos ?? '') || isLoose(words[left]))
	) {
		left -= 1;
	}
	let right = end;
	while (words[right]?.upos === 'PUNCT') right += 1;
	const starts = [left, right, words[top]?.head ?? -1].filter((at) => at >= 0 && at < words.length);
	const all = starts.flatMap((at) => ancestorsOf(words, at).slice(0, HIGHEST));
	return [...new Set(all)].filter(
		(at) => (at < first || at >= end) && MAY_GOVERN.test(words[at]?.upos ?? ''),
	);
}

/** The hash of a feature is cut to this many bits. */
export const GOVERNOR_BITS = 17;

/** What speaks for or against `candidate` as the governor: places among the learned weights. */
export function governorFeatures(
	words: readonly Word[],
	expression: Expression,
	candidate: number,
): number[] {
	const { first, end, from, opener, kind } = expression;
	const word = words[candidate];
	if (word === undefined) return [];
	const lower = word.text.toLowerCase();
	const side = candidate < first ? 'left' : 'right';
	const near = nearness(candidate, expression);
	const isCopular = words.some(({ head, relation }) => head === candidate && relation === 'cop');
	const part = `${word.upos}${isCopular ? '+be' : ''}`;
	const ending = word.upos === 'NOUN' ? endingOf(lower) : word.upos;
	let verbs = 0;
	let marks = 0;
	for (let at = Math.min(candidate, end) + 1; at < Math.max(candidate, from); at += 1) {
		if (at >= first && at < end) continue;
		if (words[at]?.upos === 'VERB') verbs = Math.min(2, verbs + 1);
		if (/^[,;:()—–]$/.test(words[at]?.text ?? '')) marks = Math.min(2, marks + 1);
	}
	return [
		`part ${part} ${side}`,
		`word ${lower}`,
		`word ${lower} ${opener}`,
		`ending ${ending} ${opener}`,
		`ending ${ending} ${side}`,
		`part ${part} ${opener} ${kind}`,
		`near ${word.upos} ${near} ${opener}`,
		`near ending ${ending} ${near}`,
		`relation ${word.relation} ${opener}`,
		`relation ${word.upos} ${word.relation} ${side}`,
		`verbs ${word.upos} ${verbs} ${side}`,
		`marks ${word.upos} ${marks} ${side}`,
		`between ${word.upos} ${verbs} ${marks} ${near}`,
		`relation verbs ${word.relation} ${verbs}`,
		`kind ${kind} ${word.upos} ${near} ${opener}`,
	].map((feature) => hashText(feature) >>> (32 - GOVERNOR_BITS));
}

function nearness(candidate: number, { first, from, end }: Expression): string {
	if (candidate === from - 1) return 'beside';
	if (candidate < first) return from - candidate < 4 ? 'near left' : 'far left';
	return candidate - end < 4 ? 'near right' : 'far right';
}

const ENDING =
	/(?:tion|sion|ment|ance|ence|ing|al|ure|age|ery|ship|ism|ist|er|or|ity|ness|ths?|y|s)$/;

function endingOf(lower: string): string {
	return ENDING.exec(lower)?.[0] ?? '';
}
