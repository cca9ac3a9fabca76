import type { Token } from '../document/tokens.ts';
import { mentionsIn } from '../entities/near.ts';
import type { Cue } from './cues/cue.ts';
import { subjectOf } from './find-subject.ts';
import type { QuoteContext } from './quote-context.ts';
import { isNamedSoAt, isPassiveAt } from './verbs.ts';

/** Does the sentence before hold a quotation of its own? */
export function holdsQuote({ names, sentenceFrom }: QuoteContext): boolean {
	const { tokens } = names;
	const sentence = tokens[sentenceFrom - 1]?.sentence;
	for (let at = sentenceFrom - 1; at >= 0 && tokens[at]?.lastSentence === sentence; at--) {
		if (tokens[at]?.kind === 'quote') return true;
	}
	return false;
}

function isSomebody({ kind, head, entity }: NonNullable<Cue['subject']>): boolean {
	if (entity) return entity.kind === 'person';
	return (
		kind === 'person' || kind === 'kin' || (kind === 'pronoun' && (head === 'he' || head === 'she'))
	);
}

const isInstitution = ({ kind, entity, determiner }: NonNullable<Cue['subject']>): boolean =>
	entity?.kind === 'institution' || (kind === 'institution' && determiner === 'the');

const FEWEST = 3;

/** No verb of saying: whom its own sentence is about, where a person or pronoun begins it. */
export function cueInOwnSentence({
	names,
	at,
	sentenceFrom,
	clauseFrom,
}: QuoteContext): Cue | undefined {
	if (clauseFrom !== sentenceFrom || at - sentenceFrom < FEWEST) return undefined;
	if (listens(names.tokens, sentenceFrom, at) || isNamedSo(names.tokens, at)) return undefined;
	const subject = subjectOf(names, sentenceFrom, at);
	if (!subject || !(isSomebody(subject) || isInstitution(subject))) return undefined;
	return { subject, verb: undefined, kind: 'own-sentence', certainty: 0.6 };
}

/** “…,” the jury `was told`; “…,” the court `heard`: somebody else speaks, and nothing beside it tells who. */
export function isHeard({ names, at, afterTo }: QuoteContext): boolean {
	const { tokens } = names;
	if (at + 1 >= afterTo) return false;
	const first = mentionsIn(names, at + 1, afterTo)[0];
	const verb = first?.to ?? at + 3;
	if (tokens[at + 1]?.kind !== 'word' || verb > at + LONGEST_HEARER) return false;
	return tokens[verb]?.lower === 'heard' || listens(tokens, verb, verb + 2);
}

const LONGEST_HEARER = 6;

/** Ann Lee `was described as` “…”: by somebody else. */
const isNamedSo = (tokens: QuoteContext['names']['tokens'], at: number): boolean =>
	[at - 1, at - 2, at - 3].some((verb) => isNamedSoAt(tokens, verb));

/** Ann Lee `was warned that` “…”: somebody else speaks. */
function listens(tokens: QuoteContext['names']['tokens'], from: number, to: number): boolean {
	return tokens
		.slice(from, to)
		.some(({ lower }, index) => PUT_TO.has(lower) && isPassiveAt(tokens, from + index));
}

const PUT_TO = new Set(['told', 'warned', 'asked', 'advised', 'informed', 'reminded', 'assured']);

const isBesideQuestion = (token: Token | undefined, last: Token, isApart: boolean): boolean =>
	isApart ? token?.paragraph === last.paragraph : token?.sentence === last.sentence;

/** Does it answer a question of the reporter’s, in the paragraph or the sentence before? */
export function answersQuestion({
	names,
	at,
	opensParagraph,
	closesParagraph,
}: QuoteContext): boolean {
	const { tokens } = names;
	const last = tokens[at - 1];
	if (last?.text !== '?') return false;
	const isApart = opensParagraph && closesParagraph;
	if (!isApart && tokens[at]?.sentence === last.sentence) return false;
	for (let index = at - 1; isBesideQuestion(tokens[index], last, isApart); index--) {
		if (tokens[index]?.kind === 'quote') return false;
	}
	return true;
}

/** `A.` “I did.” `Q:` “Did you?”: an interview that tells of each paragraph what it is. */
export function labelOf({ names, at }: QuoteContext): 'question' | 'answer' | undefined {
	const { tokens } = names;
	const stop = tokens[at - 1];
	const label = stop?.text === ':' ? at - 2 : at - 1;
	const isFirst = tokens[label - 1]?.paragraph !== stop?.paragraph;
	const isOwn = isFirst && stop?.paragraph === tokens[at]?.paragraph;
	return isOwn ? LABELS.get(tokens[label]?.text ?? '') : undefined;
}

const LABELS: ReadonlyMap<string, 'question' | 'answer'> = new Map([
	['Q', 'question'],
	['Q.', 'question'],
	['Question', 'question'],
	['A', 'answer'],
	['A.', 'answer'],
	['Answer', 'answer'],
] as const);
