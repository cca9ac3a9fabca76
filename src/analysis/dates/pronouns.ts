import type { Document } from '../document.ts';
import { subjectOf } from './clauses.ts';
import type { Found } from './resolve-matches.ts';

const PRONOUN = /^(?:he|she|his|her|they|it|its|their)(?=\s|$)/i;
const NAME =
	/\p{Lu}[\p{L}’'-]+(?:\s(?:(?:bin|de|la|van|von|der|al|da)\s)?\p{Lu}[\p{L}’'-]+){1,3}/gu;
/** How much of an earlier sentence is searched for a name, in characters. */
const REACH = 300;

/** With the person or thing last spoken of in place of a pronoun at the beginning. */
export function withNames(words: string, document: Document, found: Found): string {
	const pronoun = PRONOUN.exec(words)?.[0];
	if (!pronoun) return words;
	const isPerson = /^(?:he|she|his|her)$/i.test(pronoun);
	const earlier = document.sentences
		.slice(Math.max(0, found.sentence - 4), found.sentence)
		.toReversed();
	const name = isPerson
		? earlier.map(({ text }) => lastName(text.slice(-REACH))).find(Boolean)
		: subjectOf(earlier[0]?.text.slice(0, REACH) ?? '');
	if (!name || name.split(' ').length > 6 || PRONOUN.test(name)) return words;
	const possessive = /^(?:his|her|its|their)$/i.test(pronoun);
	return `${name}${possessive ? '’s' : ''}${words.slice(pronoun.length)}`;
}

function lastName(text: string): string | undefined {
	return text.match(NAME)?.at(-1);
}
