import { TELLING } from '../../words/events/event-verbs.ts';
import { ROLE_NOUNS } from '../../words/people/role-nouns.ts';
import { isListed } from '../grammar/stems.ts';
import { childrenBy, lowerOf, subtree, type Tree, wordAt } from '../grammar/tree.ts';
import { seamsOf } from './seam.ts';

/** The kept words of a sentence as text: as they stand there, without the marks of what was left out. */
export function wordingOf(
	text: string,
	tree: Tree,
	{
		kept,
		instead,
	}: { readonly kept: ReadonlySet<number>; readonly instead: ReadonlyMap<number, string> },
): string {
	const commas = new Set([
		...seamsOf(tree, kept).flatMap(({ after, comma }) => (comma ? [after - 1] : [])),
		...commasOfClauses(tree, kept).filter((at) => !instead.has(at + 1)),
		...closingCommas(tree, kept),
	]);
	const whole = tree.words.flatMap((_word, at) =>
		commas.has(at) || (kept.has(at) && staysAt(tree, at, kept)) ? [at] : [],
	);
	let words = '';
	let last = -1;
	for (const at of whole) {
		const word = tree.words[at];
		if (!word) continue;
		const before = tree.words[last];
		if (before) {
			const gap = text.slice(before.end, word.start);
			const isNext = last === at - 1 && before.end <= word.start && gap.trim() === '';
			words += isNext
				? gap.replace(/\s+/g, ' ')
				: isClosing(instead.get(at) ?? word.text) ||
						(isOpening(before.text) && !hasEndedQuote(words)) ||
						endsQuote(words, word.text)
					? ''
					: ' ';
		}
		words += instead.get(at) ?? word.text;
		last = at;
	}
	const [first = -1] = whole;
	const isCapital = isSetInCapitals(text, tree, first) && !instead.has(first);
	return finished(isCapital ? inSmallLetters(words) : words);
}

/**
 * `FINANCE Minister Ann Roth`, `TWO ferries collided`: an opening that the paper sets in capitals; the article has the word in small letters,
 * or it is no name, or it says what the minister is of. `NATO troops` stays.
 */
function isSetInCapitals(text: string, tree: Tree, at: number): boolean {
	const { text: word, upos } = wordAt(tree, at);
	if (!/^\p{Lu}{3,}$/u.test(word)) return false;
	if (/^(?:NUM|DET|ADP|ADV|PRON|SCONJ)$/.test(upos)) return true;
	if (/^\p{Lu}/u.test(wordAt(tree, at + 1).text) && ROLE_NOUNS.has(lowerOf(tree, at + 1)))
		return true;
	const own = word.charAt(0) + word.slice(1).toLowerCase();
	return [own, word.toLowerCase()].some((one) =>
		new RegExp(String.raw`(?<![\p{L}])${one}(?![\p{L}])`, 'u').test(text),
	);
}

function inSmallLetters(words: string): string {
	return words.replace(/^\p{Lu}{3,}/u, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** `grew violent, prompting …`, `14 died, police said`: the comma before a clause stays where what stood before it went. */
function commasOfClauses(tree: Tree, kept: ReadonlySet<number>): number[] {
	const telling = new Set([...kept].flatMap((at) => startOfTelling(tree, at)));
	return [...tree.words.keys()].filter((at) => {
		const { tag, relation } = wordAt(tree, at + 1);
		const isClause = tag === 'VBG' && /^(?:advcl|acl)/.test(relation);
		const isTelling = telling.has(at + 1);
		return tree.words[at]?.text === ',' && (isClause || isTelling) && kept.has(at + 1);
	});
}

/** `…, an officer said`: where the clause of this verb begins, if it comes last. */
function startOfTelling(tree: Tree, verb: number): number[] {
	if (!isListed(lowerOf(tree, verb), TELLING)) return [];
	return childrenBy(tree, verb, ['nsubj'])
		.filter((subject) => subject < verb)
		.map((subject) => Math.min(...subtree(tree, subject)));
}

/**
 * `Ann Lee, 45, [a nurse,] was hurt but lived`: the comma behind her age stays where “a nurse” or “was hurt but” went; so does that of
 * `Ann Lee, once of Zell, [who] founded the mill`.
 */
function closingCommas(tree: Tree, kept: ReadonlySet<number>): number[] {
	return [...tree.words.keys()].filter((at) => {
		const { text, head = -1 } = tree.words[at] ?? {};
		if (text === ',' && closesAside(tree, at, kept)) return true;
		if (text !== ',' || head < 0 || head > at || !kept.has(head)) return false;
		const isNoun = /^(?:NOUN|PROPN)$/.test(tree.words[head]?.upos ?? '');
		const opening = tree.words.findIndex((word, one) => word.text === ',' && one > head);
		const isSetOff = isNoun && opening < at && kept.has(opening + 1);
		return isSetOff && (kept.has(at - 1) ? !kept.has(at + 1) : kept.has(at + 1));
	});
}

/** Does an aside end before a “who” that is left out? */
function closesAside(tree: Tree, at: number, kept: ReadonlySet<number>): boolean {
	const { tag, head } = wordAt(tree, at + 1);
	if (!/^W(?:P|DT)$/.test(tag) || kept.has(at + 1) || !kept.has(at - 1) || !kept.has(head))
		return false;
	const noun = wordAt(tree, head).head;
	const inside = tree.words
		.slice(0, at)
		.flatMap(({ text }, one) => (text === ',' && one > noun && kept.has(one + 1) ? [one] : []));
	return noun >= 0 && inside.length === 1;
}

/** Is the straight mark the second of its pair? */
function endsQuote(words: string, mark: string): boolean {
	return mark === '"' && (words.match(/"/g)?.length ?? 0) % 2 === 1;
}

/** `christened "Long Tom" fired`: behind the second of a pair stands a space. */
function hasEndedQuote(words: string): boolean {
	return words.endsWith('"') && (words.match(/"/g)?.length ?? 0) % 2 === 0;
}

function finished(words: string): string {
	const trimmed = words
		.replace(/\s+/g, ' ')
		// Who reads it sees no picture.
		.replace(/ \((?:also |both )?pictured[^()]{0,40}\)/gi, '')
		.replace(/\s(?=[,.;:!?’”)])/g, (space, at: number) =>
			/[’”]/.test(words[at + 1] ?? '') ? '' : space.trim(),
		)
		.replace(/^[^\p{L}\p{N}“‘"'(£$€]+|(?<!\b\p{Lu}\.\p{Lu})[\s,.;:–—-]+$/gu, '');
	return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}

const isClosing = (mark: string) => /^(?:[’”)\]]|['’]s?|n['’]t|['’](?:ll|re|ve|d))$/.test(mark);
const isOpening = (mark: string) => /^[“‘(["$£€]$/.test(mark);

/** A mark stays where the words beside it stay; of brackets and quotation marks, where what they hold stays. */
function staysAt(tree: Tree, at: number, kept: ReadonlySet<number>): boolean {
	const word = tree.words[at];
	if (word?.upos !== 'PUNCT') return true;
	const before = neighbour(tree, at, -1);
	const after = neighbour(tree, at, 1);
	if (/^[“‘(["]$/.test(word.text) && kept.has(after)) return true;
	if (/^[”’)\]"]$/.test(word.text) && kept.has(before)) return true;
	return kept.has(before) && kept.has(after);
}

function neighbour(tree: Tree, at: number, step: 1 | -1): number {
	let next = at + step;
	while (tree.words[next]?.upos === 'PUNCT') next += step;
	return next;
}
