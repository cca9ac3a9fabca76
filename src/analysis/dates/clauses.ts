import { IRREGULAR_PASTS, SCHEDULE_VERBS, TOLD } from '../words/tense-cues.ts';

/** A clause and the word that ties it to the one before: "who", "and", "". */
export type Clause = { readonly start: number; readonly end: number; readonly link: string };

const LINKS =
	'and|but|while|when|where|after|before|as|because|although|though|so|who|whom|whose|which|saying|adding|citing|according to|including|with|then|until|if';

/** Where one clause ends and the next begins: a strong mark, a comma and a link, or a link that brings a verb. */
const BREAK = new RegExp(
	`;\\s|:\\s|\\s[—–-]{1,2}\\s|,["”’']?\\s(?:(?<link>${LINKS})\\b|(?=\\w+ed\\b|built\\b|made\\b|held\\b))\\s?|\\s(?<bare>when|while|because|although|after|before|who|which)\\s(?=(?:\\S+\\s){1,5}?(?:\\w+ed|is|are|was|were|will|has|had|would|\\w+s)\\b)|(?<=\\b(?:${TOLD.join('|')}|promised|learned|believed|insisted)\\s(?:\\S+\\s){0,3}?)(?<that>that)\\s|\\s(?<joined>and)\\s(?=(?:\\w+ed|will|would|was|were|${IRREGULAR_PASTS.join('|')})\\b)`,
	'g',
);

const AUXILIARIES =
	'is|are|was|were|be|been|will|would|can|could|may|might|must|should|shall|has|have|had|does|do|did|says|plans|expects|hopes|wants';
const VERB = new RegExp(
	`\\b(?:${AUXILIARIES}|\\w{2,20}ed|${IRREGULAR_PASTS.join('|')}|(?:${SCHEDULE_VERBS.join('|')})(?:s|es)?)\\b`,
);

/** The clauses of a sentence, in order; together they are all of it but the links. */
export function splitClauses(sentence: string): Clause[] {
	const clauses: Clause[] = [];
	let start = 0;
	let link = '';
	for (const match of sentence.matchAll(BREAK)) {
		clauses.push({ start, end: match.index, link });
		start = match.index + match[0].length;
		const { link: comma, bare, that, joined } = match.groups ?? {};
		link = comma ?? bare ?? that ?? joined ?? '';
	}
	clauses.push({ start, end: sentence.length, link });
	return clauses;
}

/** Where the first verb of `words` begins; -1 where there is none. */
export function verbIn(words: string): number {
	return VERB.exec(words)?.index ?? -1;
}

/** The words before the first verb: who or what a clause is about. */
export function subjectOf(clause: string): string {
	const verb = verbIn(clause);
	return verb > 0 ? withoutApposition(clause.slice(0, verb)) : '';
}

/** The name that a "who" or a participle goes back to: the end of the clause before it. */
export function antecedentOf(clause: string): string {
	const parts = clause.split(/,\s/);
	const last = parts.at(-1) ?? '';
	const isApposition = parts.length > 1 && /^(?:the|a|an|its|his|her|\w+['’]s)\s/.test(last);
	const words = (isApposition ? parts.at(-2) : last) ?? '';
	const named = words.match(
		/(?:\p{Lu}[\p{L}’'.-]*\s?|(?:de|la|van|von|bin|al|of)\s(?=\p{Lu})){1,5}$/u,
	)?.[0];
	const plain = words.match(/(?:\b(?:the|a|an|its|their)\s)(?:\S+\s?){1,4}$/i)?.[0];
	const chosen = named && plain?.includes(named) ? plain : (named ?? plain ?? words);
	return chosen.split(/\s/).length <= 6 ? chosen.trim() : '';
}

function withoutApposition(subject: string): string {
	return (subject.split(/,\s/)[0] ?? '').trim();
}
