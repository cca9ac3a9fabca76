import type { Question } from '../entities/antecedents/features.ts';
import { isTopic, says } from '../entities/antecedents/leads.ts';
import { meant } from '../entities/antecedents/pronouns.ts';
import { type Antecedent, rankAntecedents } from '../entities/antecedents/rank-antecedents.ts';
import type { Discourse } from '../entities/discourse.ts';
import type { Entity } from '../entities/entity.ts';
import { isPlace } from '../entities/institutions.ts';
import type { Mention } from '../entities/mentions.ts';
import { mentionsIn } from '../entities/near.ts';
import { type Referent, referentOf } from '../entities/referent.ts';
import { resolve } from '../entities/resolve.ts';
import type { Attribution } from './attribution.ts';
import { pronounAt } from './cues/cue-by-words.ts';
import { isInHeading } from './echoes.ts';
import { subjectOf } from './find-subject.ts';
import type { QuoteContext } from './quote-context.ts';

/**
 * No cue: whom the sentences before are about, in its own paragraph or, where it is a paragraph of its own, in the one above. What
 * tells whom “she said” means tells it here as well.
 */
export function spokenBefore(
	context: QuoteContext,
	discourse: Discourse,
	from: number,
): Pick<Attribution, 'referent' | 'rule'> | undefined {
	const { names, at } = context;
	const isBeside = names.tokens[at - 1]?.paragraph === names.tokens[at]?.paragraph;
	if (!isFree(context, isBeside) || isInHeading(context)) return undefined;
	const rule = isBeside ? 'sentence-before' : 'paragraph-before';
	const share = isBeside ? BESIDE : ABOVE;
	const subject = subjectOf(names, startOfSentence(names, at - 1), at);
	if (subject && isNobody(names, subject) && subject.from >= from)
		return { referent: scaled(resolve(names, subject, discourse), share), rule };
	const question: Question = { pronoun: pronounAt(at, 'we'), asked: 'anybody', discourse };
	const [best] = rankAntecedents(names, question);
	if (!best || !isAbout(names, best) || best.nearest.mention.from < from) return undefined;
	const topic = isBeside ? undefined : topicBefore(names, best.nearest.mention);
	const referent = topic ? referentOf(topic, SURE) : meant(names, question, best);
	return { referent: scaled(referent, share), rule };
}

/** Is it a sentence beside others, or a paragraph, by itself? “…,” a newspaper called her; The line? “…”: they are of somebody else. */
function isFree(
	{ names, at, afterTo, sentenceFrom, quotation, opensParagraph, closesParagraph }: QuoteContext,
	isBeside: boolean,
): boolean {
	const last = names.tokens[at - 1];
	if (!last || at > sentenceFrom || last.kind === 'quote' || last.text === '?') return false;
	const goesOn = /,\s*$/.test(quotation.text) && mentionsIn(names, at + 1, afterTo).length > 0;
	return !goesOn && (isBeside || (opensParagraph && closesParagraph));
}

/** `The airline said` it would pay. “We are sorry.” `Another letter` tells of the night. “We sang.” They are not persons, and carry words all the same. */
function isNobody({ tokens }: QuoteContext['names'], subject: Mention): boolean {
	const { kind, entity, determiner } = subject;
	if (kind === 'document') return entity === undefined;
	const isOne = entity
		? entity.kind === 'institution' && !isPlace(entity)
		: kind === 'institution' && determiner === 'the';
	return isOne && says(tokens, subject);
}

function startOfSentence({ tokens }: QuoteContext['names'], last: number): number {
	let from = last;
	while (
		tokens[from - 1]?.sentence === tokens[last]?.sentence &&
		tokens[from - 1]?.paragraph === tokens[last]?.paragraph
	)
		from--;
	return from;
}

const scaled = (referent: Referent, share: number): Referent => ({
	...referent,
	certainty: referent.certainty * share,
});

/** What it is about, it has for a subject, or brings in; of whom the whole article is about a clause will do: since `Ann Lee` spoke. */
function isAbout({ tokens }: QuoteContext['names'], { features, nearest }: Antecedent): boolean {
	const { subjectHere, leadsHere, namedHere, introduced, main, aside } = features;
	const isClause = aside === 0 || CLAUSES.test(tokens[nearest.mention.from - 1]?.lower ?? '');
	return subjectHere + leadsHere > 0 || namedHere * (introduced + main * Number(isClause)) > 0;
}

const CLAUSES = /^(?:since|before|after|until|as)$/;

/** For `Ann Lee, who runs the clinic,` it is simple. A patient used to wait. ⏎ “I have …”: whom the paragraph is about, not anybody in it. */
function topicBefore(names: QuoteContext['names'], somebody: Mention): Entity | undefined {
	if (somebody.entity || !/^an?$/.test(somebody.determiner)) return undefined;
	const { tokens } = names;
	const paragraph = tokens[somebody.from]?.paragraph;
	let from = somebody.from;
	while (from > somebody.from - LONGEST_PARAGRAPH && tokens[from - 1]?.paragraph === paragraph)
		from--;
	return mentionsIn(names, from, somebody.from).find((one) => isTopic(tokens, one))?.entity;
}

const LONGEST_PARAGRAPH = 120;
const SURE = 0.9;
const BESIDE = 0.8;
const ABOVE = 0.7;
