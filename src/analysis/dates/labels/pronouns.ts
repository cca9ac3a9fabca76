import type { Document } from '../../document/document.ts';
import type { Mention } from '../../entities/mentions.ts';
import type { NameTable } from '../../entities/names/name-table.ts';
import { resolvePronoun } from '../../entities/pronouns.ts';
import { KIN, ROLE_NOUNS } from '../../words/people/role-nouns.ts';
import { splitClauses, subjectOf } from '../placing/clauses.ts';
import type { ResolvedMatch } from '../resolve-matches.ts';

/** What a label is made from. */
export type Labelled = {
	readonly document: Document;
	readonly names: NameTable;
	readonly found: ResolvedMatch;
	/** All that is found in its sentence. */
	readonly inSentence: readonly ResolvedMatch[];
};

const PRONOUN = /^(?:he|she|his|her|they|it|its|their)(?=\s|$)/i;
const OF_PERSONS: Readonly<Record<string, string>> = {
	his: 'he',
	her: 'she',
	he: 'he',
	she: 'she',
};
const SURE_ENOUGH = 0.7;
const MOST_WORDS = 6;
/** How many sentences back a subject is looked for. */
const SENTENCES_BACK = 3;
/** `Earlier this year the committee`, `Three days later the treasurer`, `In May 2005 a storm`: the time is no part of the subject. */
const TIME_FIRST =
	/^(?:(?:Earlier|Later|Last|This|Next|Every|Each)\s(?:(?:this|that|last|next)\s)?\p{L}+|(?:\S+\s){1,3}(?:later|earlier|before|ago)|(?:In|On|At|By|Since)\s[\p{L}\d.’ -]{3,24}),?\s(?=(?:the|an?)\s)/u;
/** How much of an earlier sentence is searched for a subject, in characters. */
const REACH = 300;

/** With the person or thing meant in place of a pronoun at the beginning; a possessive in doubt is left out. */
export function withNames(words: string, labelled: Labelled): string {
	const pronoun = PRONOUN.exec(words)?.[0];
	if (!pronoun) return words;
	const lower = pronoun.toLowerCase();
	const person = OF_PERSONS[lower];
	const name = person
		? (roleMeant(lower, labelled) ?? personMeant(person, labelled))
		: thingMeant(lower, labelled);
	const isPossessive = /^(?:his|her|its|their)$/.test(lower);
	const rest = words.slice(pronoun.length);
	if (name && name.split(' ').length <= MOST_WORDS && !PRONOUN.test(name)) {
		return `${name}${isPossessive ? '’s' : ''}${rest}`;
	}
	return isPossessive ? rest.trim() : words;
}

/** `the treasurer was suspended; he was arrested`: who is the subject of the sentence before the pronoun. */
function roleMeant(pronoun: string, labelled: Labelled): string | undefined {
	const subject = subjectBefore(pronoun, labelled);
	const head = subject.toLowerCase().split(' ').at(-1) ?? '';
	return /^(?:the|an?|his|her|its|their)\s/i.test(subject) &&
		(ROLE_NOUNS.has(head) || KIN.has(head))
		? subject
		: undefined;
}

/** The last subject before the pronoun in the same sentence. */
function subjectBefore(pronoun: string, { document, found }: Labelled): string {
	const sentence = document.sentences[found.sentence];
	const text = sentence
		? document.unquoted.slice(sentence.start, Math.max(sentence.start, found.start))
		: '';
	const place = text.toLowerCase().lastIndexOf(` ${pronoun} `);
	if (place <= 0) return '';
	const words = text.slice(Math.max(0, place - REACH), place).replace(TIME_FIRST, '');
	const subjects = splitClauses(words).map(({ start, end }) =>
		subjectOf(words.slice(start, end).trim()),
	);
	return subjects.findLast((subject) => subject !== '' && !PRONOUN.test(subject)) ?? '';
}

/** Whom the “he” or “she” nearest to the expression, in its sentence, stands for. */
function personMeant(head: string, { document, names, found }: Labelled): string | undefined {
	const sentence = document.sentences[found.sentence];
	if (!sentence) return undefined;
	const away = ({ start }: { readonly start: number }) => Math.abs(start - found.start);
	const [nearest] = pronounsIn(names, sentence, head).toSorted((a, b) => away(a) - away(b));
	if (!nearest) return undefined;
	const discourse = { recent: [], resolved: new Map() };
	const { name, certainty } = resolvePronoun(names, nearest.mention, discourse);
	return certainty >= SURE_ENOUGH ? (name ?? undefined) : undefined;
}

function pronounsIn(
	{ mentions, tokens }: NameTable,
	{ start, end }: { readonly start: number; readonly end: number },
	head: string,
): { readonly mention: Mention; readonly start: number }[] {
	return mentions
		.filter((mention) => mention.head === head)
		.map((mention) => ({ mention, start: tokens[mention.from]?.start ?? -1 }))
		.filter((one) => start <= one.start && one.start < end);
}

/** What an “it” or “they” stands for: the subject before it in the sentence, or that of a sentence just before. */
function thingMeant(pronoun: string, labelled: Labelled): string | undefined {
	const { document, found } = labelled;
	const isOne = pronoun.startsWith('it');
	const fits = (subject: string) =>
		subject !== '' &&
		!PRONOUN.test(subject) &&
		!(isOne && (isPlural(subject) || isPerson(subject, labelled.names)));
	const here = subjectBefore(pronoun, labelled);
	if (fits(here)) return here;
	for (let back = 1; back <= SENTENCES_BACK; back++) {
		const sentence = document.sentences[found.sentence - back];
		const words = sentence ? document.unquoted.slice(sentence.start, sentence.end) : '';
		const subject = subjectOf(words.slice(0, REACH).replace(TIME_FIRST, '')).trim();
		if (fits(subject)) return subject;
		if (!PRONOUN.test(subject)) return undefined;
	}
	return undefined;
}

function isPlural(subject: string): boolean {
	if (/\p{Lu}\p{Ll}+$/u.test(subject)) return false;
	const head = subject.split(/\s(?:of|in|on|at|for|from|with|to)\s/)[0] ?? subject;
	return (
		/\s(?:and)\s/.test(head) ||
		/[^sui'’]s$/.test(head) ||
		/^(?:some|many|both|two|three|they)\b/i.test(head)
	);
}

function isPerson(subject: string, { entities }: NameTable): boolean {
	const head = subject.toLowerCase().split(' ').at(-1) ?? '';
	if (ROLE_NOUNS.has(head) || KIN.has(head)) return true;
	return entities.some(
		({ kind, name, words }) => kind === 'person' && (name === subject || words.at(-1) === subject),
	);
}
