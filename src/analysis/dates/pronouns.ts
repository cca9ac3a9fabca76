import type { Document } from '../document.ts';
import type { NameTable } from '../speakers/name-table.ts';
import { resolvePronoun } from '../speakers/pronouns.ts';
import type { Reference } from '../speakers/references.ts';
import { subjectOf } from './clauses.ts';
import type { Found } from './resolve-matches.ts';

/** What a label is made from. */
export type Labelled = {
	readonly document: Document;
	readonly names: NameTable;
	readonly found: Found;
};

const PRONOUN = /^(?:he|she|his|her|they|it|its|their)(?=\s|$)/i;
const OF_PERSONS: Readonly<Record<string, string>> = {
	his: 'he',
	her: 'she',
	he: 'he',
	she: 'she',
};
const SURE_ENOUGH = 0.7;
/** How much of an earlier sentence is searched for a subject, in characters. */
const REACH = 300;

/** With the person or thing meant in place of a pronoun at the beginning; where that is in doubt, as it stands. */
export function withNames(words: string, labelled: Labelled): string {
	const pronoun = PRONOUN.exec(words)?.[0];
	if (!pronoun) return words;
	const person = OF_PERSONS[pronoun.toLowerCase()];
	const name = person ? personMeant(person, labelled) : thingMeant(labelled);
	if (!name || name.split(' ').length > 6 || PRONOUN.test(name)) return words;
	const possessive = /^(?:his|her|its|their)$/i.test(pronoun);
	return `${name}${possessive ? '’s' : ''}${words.slice(pronoun.length)}`;
}

/** Whom the “he” or “she” nearest to the expression, in its sentence, stands for. */
function personMeant(head: string, { document, names, found }: Labelled): string | undefined {
	const sentence = document.sentences[found.sentence];
	if (!sentence) return undefined;
	const away = ({ start }: { readonly start: number }) => Math.abs(start - found.start);
	const [nearest] = pronounsIn(names, sentence, head).toSorted((a, b) => away(a) - away(b));
	if (!nearest) return undefined;
	const discourse = { recent: [], meant: new Map() };
	const { name, certainty } = resolvePronoun(names, nearest.reference, discourse);
	return certainty >= SURE_ENOUGH ? (name ?? undefined) : undefined;
}

function pronounsIn(
	{ references, tokens }: NameTable,
	{ start, end }: { readonly start: number; readonly end: number },
	head: string,
): { readonly reference: Reference; readonly start: number }[] {
	return references
		.filter((reference) => reference.head === head)
		.map((reference) => ({ reference, start: tokens[reference.from]?.start ?? -1 }))
		.filter((one) => start <= one.start && one.start < end);
}

function thingMeant({ document, found }: Labelled): string | undefined {
	return subjectOf(document.sentences[found.sentence - 1]?.text.slice(0, REACH) ?? '');
}
