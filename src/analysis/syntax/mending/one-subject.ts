import { childrenOf, type Word } from '../tree.ts';

/**
 * `Seventy-six men and boys went down the pit`: a verb has one subject before it. Where two stand side by side without a comma between them
 * they are one noun, and the second hangs on the first: joined to it, its name, or what it is a kind of.
 */
export function withOneSubject(words: readonly Word[]): readonly Word[] {
	const changes = new Map<number, Partial<Word>>();
	for (const [verb, { upos }] of words.entries()) {
		if (upos !== 'VERB') continue;
		const subjects = childrenOf(words, verb).filter(
			(at) => at < verb && /^nsubj/.test(words[at]?.relation ?? ''),
		);
		const [first, second, ...others] = subjects;
		if (first === undefined || second === undefined || others.length > 0) continue;
		for (const [at, change] of asOne(words, first, second)) changes.set(at, change);
	}
	return changes.size === 0 ? words : words.map((word, at) => ({ ...word, ...changes.get(at) }));
}

function asOne(
	words: readonly Word[],
	first: number,
	second: number,
): readonly (readonly [number, Partial<Word>])[] {
	const verb = words[first]?.head ?? -1;
	if (TIMES.test(words[second]?.text ?? '')) return [[second, { relation: 'obl:unmarked' }]];
	const links = [...words.keys()].filter((at) => {
		const { head, relation, text = '' } = words[at] ?? {};
		return at > first && at < second && head === verb && relation === 'cc' && /^and$/i.test(text);
	});
	const between = [...words.keys()].slice(first + 1, second).filter((at) => !links.includes(at));
	const isOneNoun = between.every((at) => {
		const { upos = '', tag = '' } = words[at] ?? {};
		return NOMINAL.test(upos) || tag === 'HYPH' || /^\p{Lu}?\.$/u.test(words[at]?.text ?? '');
	});
	const isNoun = (at: number) => /^NNP?S?$/.test(words[at]?.tag ?? '');
	// “A runaway locomotive fell”, its last word taken for an adjective
	const isNext = second === first + 1 && verb === second + 1 && words[second]?.tag === 'JJ';
	if (!isOneNoun || !isNoun(first) || !(isNoun(second) || isNext)) return [];
	const [link] = links;
	if (link !== undefined)
		return [
			[second, { head: first, relation: 'conj' }],
			[link, { head: second }],
		];
	const isName = words[second]?.upos === 'PROPN';
	return isName
		? [[second, { head: first, relation: 'flat' }]]
		: [[first, { head: second, relation: 'compound' }]];
}

const TIMES = /^(?:today|yesterday|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;
const NOMINAL = /^(?:NOUN|PROPN|ADJ|NUM)$/;
