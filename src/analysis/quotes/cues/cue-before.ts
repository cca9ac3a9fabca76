import { nameBeside } from '../../entities/apposition.ts';
import type { Mention } from '../../entities/mentions.ts';
import { headsWords } from '../../entities/names/headlines.ts';
import { mentionsIn } from '../../entities/near.ts';
import { isVerbLike } from '../../entities/verb-like.ts';
import { DETERMINERS } from '../../words/function-words.ts';
import { CORE_SAYING } from '../../words/speech/reporting-verbs.ts';
import { wordSet, wordTable } from '../../words/word-set.ts';
import { subjectAfter, subjectBefore, subjectOf } from '../find-subject.ts';
import type { QuoteContext } from '../quote-context.ts';
import { isNamedSoAt, isNamingAt, isParticipleAt, isSayingAt, quotedBefore } from '../verbs.ts';
import type { Cue, Lead } from './cue.ts';
import { cueByNoun, cueByWords, pronounAt } from './cue-by-words.ts';
import { cueOfCries, isCried } from './cue-of-cries.ts';
import { cueOfEntry, paperIn } from './cue-of-papers.ts';
import { agentOf, cueQuotedAs } from './cue-quoted-as.ts';

/** A cue before the quotation, in its sentence or in a paragraph that ends with a colon. */
export function cueBefore(context: QuoteContext): Cue | undefined {
	const lead = leadOf(context);
	if (!lead) return undefined;
	if (isCried(context)) return cueOfCries(context);
	// The remarks of the head remark nothing.
	if (isHeadOfWords(context.names, lead.from, lead.to)) return byColon(context, lead);
	return (
		askedBy(context.names, lead) ??
		describedBy(context.names, lead) ??
		cueQuotedAs(context.names, lead.clause, lead.to) ??
		cueByNoun(context.names, lead) ??
		cueOfEntry(context.names, lead) ??
		byVerb(context, lead) ??
		cueByWords(context.names, lead) ??
		byColon(context, lead)
	);
}

/** Does the verb stand right before the quotation: said, “…”? */
export function isRightBefore({ names, at }: QuoteContext, { verb }: Cue): boolean {
	if (verb === undefined) return false;
	for (let index = verb + 1; index < at; index++) {
		if (names.tokens[index]?.kind === 'word') return false;
	}
	return true;
}

function leadOf({
	names,
	at,
	sentenceFrom,
	clauseFrom,
	opensParagraph,
}: QuoteContext): Lead | undefined {
	if (at > sentenceFrom) return { from: sentenceFrom, clause: clauseFrom, to: at };
	const { tokens } = names;
	const last = tokens[at - 1];
	const leadsOn = last?.text === ':' || (last?.text === ',' && isSayingAt(tokens, at - 2));
	if (!opensParagraph || last === undefined) return undefined;
	let from = at - 1;
	while (from > 0 && tokens[from - 1]?.sentence === last.sentence) from--;
	return leadsOn || isHeadOfWords(names, from, at) ? { from, clause: from, to: at } : undefined;
}

/** `Remarks by Mayor Ann Lee`: a line by itself above what she said. */
function isHeadOfWords({ tokens }: QuoteContext['names'], from: number, to: number): boolean {
	const isShort = to - from <= LONGEST_HEAD && tokens[to - 1]?.kind === 'word';
	return (
		isShort &&
		headsWords(
			tokens
				.slice(from, to)
				.map(({ text }) => text)
				.join(' '),
		)
	);
}

const LONGEST_HEAD = 14;

/** Asked by `a reporter`, “…?”; was told by `Bo Ek`: “…” */
function askedBy(names: QuoteContext['names'], { clause, to }: Lead): Cue | undefined {
	const { tokens } = names;
	for (let verb = to - 1; verb >= Math.max(clause, to - ASKED_REACH); verb--) {
		const isPassive = PUT_TO.has(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.lower === 'by';
		const asker = isPassive ? mentionsIn(names, verb + 2, to)[0] : undefined;
		if (asker && asker.from <= verb + 3)
			return { subject: asker, verb, kind: 'asked-by', certainty: 0.85 };
	}
	return undefined;
}

/** was described by `Ann Lee` as “…” */
function describedBy(names: QuoteContext['names'], { clause, to }: Lead): Cue | undefined {
	for (let verb = to - 1; verb >= Math.max(clause, to - ASKED_REACH); verb--) {
		if (isSayingAt(names.tokens, verb) || isNamingAt(names.tokens, verb)) return undefined;
		if (isNamedSoAt(names.tokens, verb)) return agentOf(names, verb, { from: verb + 1, to });
	}
	return undefined;
}

const PUT_TO = new Set(['asked', 'told', 'warned', 'advised', 'informed', 'reminded', 'assured']);
const ASKED_REACH = 12;

/** The verb nearest to the quotation; one that often only reports gives way to a plain “said” before it. */
function byVerb({ names }: QuoteContext, lead: Lead): Cue | undefined {
	let weak: Cue | undefined;
	for (let verb = lead.to - 1; verb >= lead.clause; verb--) {
		const cue = cueAt(names, verb, lead);
		if (!cue) continue;
		const isNear = lead.to - verb <= NEAR;
		const isCore = CORE_SAYING.has(names.tokens[verb]?.lower ?? '');
		if (weak ? isCore : isNear || isCore) return cue;
		weak ??= cue;
	}
	return weak;
}

const NEAR = 3;

function cueAt(names: QuoteContext['names'], verb: number, { from, to }: Lead): Cue | undefined {
	const { tokens } = names;
	const quoted = quotedBefore(tokens, verb);
	if (quoted !== undefined) return cueOf(subjectBefore(names, quoted, from), verb, 0.95);
	const isParticiple = isParticipleAt(tokens, verb);
	const perceived = perceivedAt(names, verb, from);
	if (perceived && (isParticiple || BARE.has(tokens[verb]?.lower ?? '')))
		return cueOf(perceived, verb, 0.9);
	if (isParticiple) return cueOf(participleSubject(names, verb, from), verb, 0.9);
	if (!isSayingAt(tokens, verb) && !isNamingAt(tokens, verb)) return undefined;
	const subject = subjectBefore(names, verb, from);
	const isInverted = verb === from || tokens[verb - 1]?.text === ',';
	return cueOf(subject ?? (isInverted ? subjectAfter(names, verb + 1, to) : undefined), verb, 0.93);
}

function cueOf(subject: Cue['subject'], verb: number, certainty: number): Cue | undefined {
	return subject && { subject, verb, kind: 'before', certainty };
}

/** recalls `her mother` telling her: “…”; remembers `him` shouting; heard `her husband`, a pilot, say: “…” */
function perceivedAt(names: QuoteContext['names'], verb: number, from: number): Cue['subject'] {
	const { tokens } = names;
	for (let at = verb - 2; at >= Math.max(from, verb - LONGEST_OBJECT); at--) {
		if (!PERCEIVING.has(tokens[at]?.lower ?? '')) continue;
		const head = OBJECTS.get(tokens[at + 1]?.lower ?? '');
		if (head !== undefined && at + 2 === verb) return pronounAt(at + 1, head);
		const inside = mentionsIn(names, at + 1, verb);
		const [object] = inside;
		if (object?.from !== at + 1 || !SOMEBODY.has(object.kind)) return undefined;
		const between = tokens.slice(object.to, verb);
		const isWhole = between.every(
			(token, index) => !isVerbLike(token) || DETERMINERS.has(between[index - 1]?.lower ?? ''),
		);
		const isBeside = between.length === 0 || between[0]?.text === ',';
		return isWhole && isBeside ? (nameBeside(tokens, object, inside) ?? object) : undefined;
	}
	return undefined;
}

const LONGEST_OBJECT = 12;
const PERCEIVING = wordSet(
	'recall recalls recalled remember remembers remembered hear hears heard see sees saw watch watched describe describes described',
);
const BARE = wordSet('say tell ask shout cry warn yell whisper scream explain');
const OBJECTS: ReadonlyMap<string, string> = wordTable({ him: 'he', her: 'she', them: 'they' });
const SOMEBODY: ReadonlySet<string> = new Set(['name', 'person', 'kin', 'crowd']);

/** with `Ann` saying “…”; `Ann` left, saying “…” */
function participleSubject(
	names: QuoteContext['names'],
	verb: number,
	from: number,
): Cue['subject'] {
	const beside = mentionsIn(names, from, verb).at(-1);
	if (beside?.to === verb && (beside.entity || beside.kind === 'pronoun')) return beside;
	const isAlone = beside?.to === verb && SOMEBODY.has(beside.kind);
	if (isAlone && /^(?:,|with)$/.test(names.tokens[beside.from - 1]?.text ?? '')) return beside;
	return subjectOf(names, from, verb);
}

/** The `log`, which Ann Lee found in a loft, has this: “…”: she has not written it. */
function documentToldOf(
	names: QuoteContext['names'],
	clause: number,
	{ from, to }: Mention,
): Mention | undefined {
	const { tokens } = names;
	const verb = BEFORE_DONE.test(tokens[to]?.lower ?? '') ? to + 1 : to;
	if (!/^(?:which|that)$/.test(tokens[from - 1]?.lower ?? '')) return undefined;
	if (AUTHORING.has(tokens[verb]?.lower ?? '')) return undefined;
	return mentionsIn(names, clause, from - 1).findLast(({ kind }) => kind === 'document');
}

const BEFORE_DONE = /^(?:has|had|once|then|also|later)$/;
const AUTHORING = wordSet('wrote writes written kept keeps penned sent dictated composed filled');

const OWNERS: ReadonlyMap<string, string> = wordTable({ his: 'he', hers: 'she' });

/** From `Bo Ek’s` post: “…”; the motto is `hers`: “…”; Remarks by `Bo Ek` above it */
function byColon({ names }: QuoteContext, { from, clause, to }: Lead): Cue | undefined {
	if (names.tokens[to - 1]?.text !== ':' && !isHeadOfWords(names, from, to)) return undefined;
	const owner = OWNERS.get(names.tokens[to - 2]?.lower ?? '');
	if (owner !== undefined && /^(?:is|was)$/.test(names.tokens[to - 3]?.lower ?? '')) {
		return { subject: pronounAt(to - 2, owner), verb: undefined, kind: 'colon', certainty: 0.85 };
	}
	const inside = mentionsIn(names, clause, to);
	const somebody = inside.filter(({ entity, kind }) => entity !== undefined || kind === 'pronoun');
	const subject = somebody.find(({ isBehindPreposition }) => !isBehindPreposition) ?? somebody[0];
	const before = clause > from ? subjectOf(names, from, clause) : undefined;
	const document =
		(subject && documentToldOf(names, clause, subject)) ??
		paperIn(names, { from: clause, to }, subject);
	return {
		subject: before?.entity ? before : (document ?? subject),
		verb: undefined,
		kind: 'colon',
		certainty: 0.75,
	};
}
