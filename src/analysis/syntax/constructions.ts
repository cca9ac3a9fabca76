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

/** How far before a day of birth or death its bracket may open: names in other scripts and how they are spoken stand between. */
const LONGEST_BRACKET = 30;

/** Who was born and died then: of “Ann Lee (8 May 1841 – 1 June 1904)” it is “Lee”. */
export function bearerOfDates(words: readonly Word[], expression: Expression): number | undefined {
	const { first, end } = expression;
	const isDash = (index: number) => /^[–—-]$/.test(words[index]?.text ?? '');
	if (!isDash(end) && !isDash(first - 1)) return undefined;
	const from = Math.max(0, first - LONGEST_BRACKET);
	const before = words.slice(from, first);
	const open = before.findLastIndex(({ text }) => text === '(');
	const isOpen = open >= 0 && !before.slice(open).some(({ text }) => text === ')');
	const years = words.slice(from + open, end + 8).filter(({ text }) => YEAR.test(text));
	if (!isOpen || years.length < 2) return undefined;
	let bearer = from + open - 1;
	while (/^\p{Lu}{2,4}$/u.test(words[bearer]?.text ?? '')) bearer -= 1;
	return /^(?:PROPN|NOUN)$/.test(words[bearer]?.upos ?? '') ? bearer : undefined;
}

const YEAR = /^[12]\d{3}$/;
