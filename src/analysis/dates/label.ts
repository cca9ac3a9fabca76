import type { Document } from '../document.ts';
import { TOLD } from '../words/tense-cues.ts';
import type { Found } from './resolve-matches.ts';

const MOST_WORDS = 12;

/** Where a clause may be cut from the one before it. */
const CLAUSE_BREAK =
	/;\s|:\s|\s[—–-]{1,2}\s|,\s(?=(?:and|but|while|when|after|before|who|whom|whose|which|where|as|because|although|though|so|saying|adding|citing|according|including|with|then)\b)|\s(?=(?:while|because|although|though|saying that|according to|who|which)\s)/g;
const VERBS_OF_TELLING = TOLD.join('|');
/** `, Ann Lee said`, `according to the police` at the end; `Ann Lee said that` at the beginning. */
const TOLD_AFTER = new RegExp(
	`,?\\s(?:(?:\\S+\\s){0,6}(?:${VERBS_OF_TELLING})|according to .*|officials said)\\.?$`,
);
const TOLD_BEFORE = new RegExp(`^(?:\\S+\\s){1,6}(?:${VERBS_OF_TELLING})\\s(?:\\S+\\s)?that\\s`);
const PREPOSITION_BEFORE =
	/(?:^|\s)(?:(?:early|late)\s)?(?:on|in|at|by|since|until|from|to|for|during|of|before|after|through|over|between|and|or)?(?:\s(?:about|around|early|late))?\s*$/i;
const LEADING =
	/^(?:[\s,;:–—-]|(?:and|but|that|then|so|also|while|when|after|as|because|although|who|which|where)\s)+/i;
const PRONOUN = /^(?:he|she)(?=\s)/i;
const POSSESSIVE = /^(?:his|her)(?=\s)/i;
const VERB = /\b(?:is|are|was|were|will|would|has|have|had|be|been|\w+(?:ed|es|s)|[a-z]+ed)\b/;
/** A personal name of two words or more. */
const NAME =
	/\p{Lu}[\p{L}’'-]+(?:\s(?:\p{Lu}\.|[a-z]{2,3}|bin|de|la|van|von|\p{Lu}[\p{L}’'-]+)){0,3}\s\p{Lu}[\p{L}’'-]+/gu;

/** What happened at the time of `found`, in at most twelve words, fit for a timeline. */
export function labelOf(document: Document, found: Found): string {
	const sentence = document.sentences[found.sentence];
	if (!sentence) return '';
	const from = Math.max(found.start - sentence.start, 0);
	const to = Math.min(found.end - sentence.start, sentence.text.length);
	const clause = clauseAround(sentence.text, from, to);
	const words = clause
		.replace(TOLD_AFTER, '')
		.replace(LEADING, '')
		.replace(TOLD_BEFORE, '')
		.replace(/[“”"]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
	return finish(
		named(words, document.text.slice(Math.max(0, sentence.start - 600), sentence.start)),
	);
}

/** The clause that holds the expression, without the expression; a verbless one takes in the clause before it. */
function clauseAround(text: string, from: number, to: number): string {
	const breaks = [
		0,
		...Array.from(text.matchAll(CLAUSE_BREAK), ({ 0: mark, index }) => index + mark.length),
		text.length,
	];
	let first = breaks.findLastIndex((at) => at <= from);
	let last = breaks.findIndex((at) => at >= to);
	const build = () =>
		without(text, { start: breaks[first] ?? 0, end: breaks[last] ?? text.length, from, to });
	let clause = build();
	while (!isWhole(clause) && first > 0) {
		first--;
		clause = build();
	}
	while (!isWhole(clause) && last < breaks.length - 1) {
		last++;
		clause = build();
	}
	return clause;
}

function without(
	text: string,
	{ start, end, from, to }: { start: number; end: number; from: number; to: number },
): string {
	const before = text.slice(start, from).replace(PREPOSITION_BEFORE, ' ');
	const after = text.slice(to, end).replace(/^,\s/, ' ');
	return `${before.trimEnd()} ${after.trimStart()}`.trim();
}

function isWhole(clause: string): boolean {
	return clause.split(/\s+/).length >= 3 && VERB.test(clause);
}

/** With the last person named before in place of "he" or "she". */
function named(words: string, earlier: string): string {
	if (!PRONOUN.test(words) && !POSSESSIVE.test(words)) return words;
	const name = earlier.match(NAME)?.at(-1);
	if (!name) return words;
	return words.replace(PRONOUN, name).replace(POSSESSIVE, `${name}’s`);
}

function finish(words: string): string {
	const short = words.split(' ').slice(0, MOST_WORDS).join(' ');
	const trimmed = short
		.replace(/[\s,;:.!?–—-]+$/u, '')
		.replace(/\s(?:a|an|the|of|to|in|on|at|and|or|for|with|by|from|that|as)$/i, '');
	return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}
