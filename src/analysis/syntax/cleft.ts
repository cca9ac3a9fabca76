import type { Expression } from './expression.ts';
import type { Word } from './tree.ts';

/** The verb of a cleft sentence: of “It was in 1969 that they landed on the Moon” it is “landed”. */
export function cleftVerb(words: readonly Word[], expression: Expression): number | undefined {
	const text = (index: number) => words[index]?.text.toLowerCase() ?? '';
	let before = expression.first - 1;
	while (/^(?:ADP|DET|ADV|PART)$/.test(words[before]?.upos ?? '') || text(before) === 'only')
		before -= 1;
	const isCleft =
		/^(?:was|is|be|been|wasn)$/.test(text(before)) &&
		words.slice(Math.max(0, before - 3), before).some(({ text: word }) => /^it$/i.test(word)) &&
		/^(?:that|when)$/.test(text(expression.end));
	if (!isCleft) return undefined;
	return words.findIndex(
		({ upos, relation }, index) =>
			index > expression.end &&
			upos === 'VERB' &&
			/^(?:acl:relcl|advcl|csubj|ccomp|root|parataxis)/.test(relation),
	);
}
