import type { Token } from '../document/tokens.ts';
import { isTopic } from '../entities/antecedents/leads.ts';
import type { Mention } from '../entities/mentions.ts';
import { mentionsIn } from '../entities/near.ts';
import type { Cue } from './cues/cue.ts';
import { subjectOf } from './find-subject.ts';
import type { QuoteContext } from './quote-context.ts';
import { isPassiveAt } from './verbs.ts';

/** Does the sentence before hold a quotation of its own? */
export function holdsQuote({ names, sentenceFrom }: QuoteContext): boolean {
	const { tokens } = names;
	const sentence = tokens[sentenceFrom - 1]?.sentence;
	for (let at = sentenceFrom - 1; at >= 0 && tokens[at]?.lastSentence === sentence; at--) {
		if (tokens[at]?.kind === 'quote') return true;
	}
	return false;
}

/** No cue: whom the sentence before is about. */
export function cueInSentenceBefore({
	names,
	at,
	sentenceFrom,
	opensParagraph,
	closesParagraph,
}: QuoteContext): Cue | undefined {
	const { tokens } = names;
	const last = tokens[sentenceFrom - 1];
	const isBeside = last?.paragraph === tokens[at]?.paragraph;
	if (!last || last.kind === 'quote' || !(isBeside || (opensParagraph && closesParagraph)))
		return undefined;
	if (at > sentenceFrom) return undefined;
	let from = sentenceFrom - 1;
	while (
		from > 0 &&
		tokens[from - 1]?.sentence === last.sentence &&
		tokens[from - 1]?.paragraph === last.paragraph
	)
		from--;
	const subject =
		subjectOf(names, from, sentenceFrom) ??
		mentionsIn(names, from, sentenceFrom).find(({ entity }) => entity?.kind === 'person');
	const cleft = subject && cleftSubject(names, subject);
	if (cleft)
		return {
			subject: cleft,
			verb: undefined,
			kind: isBeside ? 'sentence-before' : 'paragraph-before',
			certainty: 0.6,
		};
	if (!subject || !isSomebody(subject)) return undefined;
	const topic = isBeside ? undefined : topicBefore(names, subject);
	if (topic) return { subject: topic, verb: undefined, kind: 'paragraph-before', certainty: 0.6 };
	const kind = isBeside ? 'sentence-before' : 'paragraph-before';
	return { subject, verb: undefined, kind, certainty: isBeside ? 0.75 : 0.65 };
}

/** `For Ann Lee, who runs the clinic,` it is simple. A patient used to wait. ⏎ “I have …”: whom the paragraph is about, not anybody in it. */
function topicBefore(names: QuoteContext['names'], somebody: Mention): Mention | undefined {
	if (somebody.entity || !/^an?$/.test(somebody.determiner)) return undefined;
	const { tokens } = names;
	const paragraph = tokens[somebody.from]?.paragraph;
	let from = somebody.from;
	while (from > somebody.from - LONGEST_PARAGRAPH && tokens[from - 1]?.paragraph === paragraph)
		from--;
	return mentionsIn(names, from, somebody.from).find((one) => isTopic(tokens, one));
}

const LONGEST_PARAGRAPH = 120;

/** It was `he` who saw it. */
function cleftSubject(
	names: QuoteContext['names'],
	{ head, to }: NonNullable<Cue['subject']>,
): Cue['subject'] {
	const { tokens } = names;
	if (head !== 'it' || !/^(?:was|is)$/.test(tokens[to]?.lower ?? '')) return undefined;
	const [somebody] = mentionsIn(names, to + 1, to + LONGEST_HEARER);
	const isOne = somebody?.from === to + 1 && tokens[somebody.to]?.lower === 'who';
	return isOne && isSomebody(somebody) ? somebody : undefined;
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
	if (listens(names.tokens, sentenceFrom, at)) return undefined;
	const subject = subjectOf(names, sentenceFrom, at);
	if (!subject || !(isSomebody(subject) || isInstitution(subject))) return undefined;
	return { subject, verb: undefined, kind: 'own-sentence', certainty: 0.6 };
}

/** “…,” the jury `was told`; “…,” the court `heard`: somebody else speaks, and nothing beside it tells who. */
export function isHeard({ names, at, afterTo }: QuoteContext): boolean {
	const { tokens } = names;
	const first = mentionsIn(names, at + 1, afterTo)[0];
	const verb = first?.to ?? at + 3;
	if (tokens[at + 1]?.kind !== 'word' || verb > at + LONGEST_HEARER) return false;
	return tokens[verb]?.lower === 'heard' || listens(tokens, verb, verb + 2);
}

const LONGEST_HEARER = 6;

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
