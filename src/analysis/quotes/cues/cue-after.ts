import type { Mention } from '../../entities/mentions.ts';
import { mentionsIn } from '../../entities/near.ts';
import { isVerbLike } from '../../entities/verb-like.ts';
import { LEGAL_PAPERS } from '../../words/people/organisation-words.ts';
import { subjectAfter, subjectBefore, subjectOf } from '../find-subject.ts';
import type { QuoteContext } from '../quote-context.ts';
import { isNamedSoAt, isSayingAt, quotedBefore } from '../verbs.ts';
import type { Cue } from './cue.ts';
import { agentOf, cueQuotedAs } from './cue-quoted-as.ts';

/** A cue behind the quotation: “…,” Ann Lee said; “…,” said Ann Lee; “…,” according to Ann Lee. */
export function cueAfter(context: QuoteContext): Cue | undefined {
	const from = firstWord(context);
	if (from >= context.afterTo) return signedBelow(context);
	if (leadsToNext(context, from)) return undefined;
	const signed = dashed(context, from);
	if (signed) return signed;
	if (context.isDetached) return detached(context, from);
	for (const pattern of [
		quotedAs,
		inverted,
		according,
		describedBy,
		plain,
		byAnyVerb,
		invertedByAnyVerb,
		pastTitle,
		accordingAtLast,
	]) {
		const cue = pattern(context, from);
		if (cue) return cue;
	}
	return undefined;
}

/** “Why?” `The man replied:` “…”: what stands between opens the next quotation. */
function leadsToNext(
	{ names, quotation, afterTo, isFollowed }: QuoteContext,
	from: number,
): boolean {
	const { tokens } = names;
	const isOver = /[.?!]\s*$/.test(quotation.text) && tokens[from]?.isCapital === true;
	const last = tokens[afterTo - 1];
	if (!isFollowed || !isOver || last?.kind !== 'mark') return false;
	return last.text === ':' || (last.text === ',' && isSayingAt(tokens, afterTo - 2));
}

function firstWord({ names, at, afterTo }: QuoteContext): number {
	let from = at + 1;
	while (from < afterTo && names.tokens[from]?.kind === 'mark') from++;
	return from;
}

/** “…,” Nordpress quoted `her` as saying */
function quotedAs({ names, afterTo }: QuoteContext, from: number): Cue | undefined {
	return cueQuotedAs(names, from, afterTo);
}

/** “…,” `said Ann Lee` */
function inverted({ names, afterTo }: QuoteContext, from: number): Cue | undefined {
	if (!isSayingAt(names.tokens, from)) return undefined;
	const subject = subjectAfter(names, from + 1, afterTo);
	return (
		subject && {
			subject,
			verb: from,
			kind: 'verb-speaker-after',
			certainty: 0.97,
		}
	);
}

/** “…,” `according to Ann Lee` */
function according(context: QuoteContext, from: number): Cue | undefined {
	const { tokens } = context.names;
	if (tokens[from]?.lower !== 'according' || tokens[from + 1]?.lower !== 'to') return undefined;
	return accordingTo(context, from + 2);
}

/** “…” of their own, `according to Ann Lee`; the company expects “…”, `according to a statement` */
function accordingAtLast(context: QuoteContext, from: number): Cue | undefined {
	const { tokens } = context.names;
	for (let at = from + 1; at < context.afterTo; at++) {
		const isCue = tokens[at]?.lower === 'according' && tokens[at + 1]?.lower === 'to';
		if (isCue && tokens[at - 1]?.text === ',') return accordingTo(context, at + 2);
	}
	return undefined;
}

function accordingTo(
	{ names, afterTo, sentenceFrom, at }: QuoteContext,
	from: number,
): Cue | undefined {
	const source = mentionsIn(names, from, afterTo).find(({ isOwner }) => !isOwner);
	if (!source) return undefined;
	const isKnown = source.determiner === 'the' && LEGAL_PAPERS.has(source.head);
	const issuer =
		source.kind === 'document' && !isKnown ? subjectOf(names, sentenceFrom, at) : undefined;
	const subject = issuer?.kind === 'institution' || issuer?.entity ? issuer : source;
	return { subject, verb: undefined, kind: 'according-to-after', certainty: 0.85 };
}

/** It was described as “…” `by Ann Lee` */
function describedBy(
	{ names, afterTo, clauseFrom, at }: QuoteContext,
	from: number,
): Cue | undefined {
	if (names.tokens[from]?.lower !== 'by' || from !== at + 1) return undefined;
	for (let verb = at - 1; verb >= Math.max(clauseFrom, at - SHORT); verb--) {
		if (isNamedSoAt(names.tokens, verb)) return agentOf(names, verb, { from, to: afterTo });
	}
	return undefined;
}

const NEEDS_LISTENER = new Set(['told', 'tells', 'asked', 'asks', 'urged', 'urges', 'assured']);
const COORDINATORS = new Set(['and', 'but', 'or', 'then']);

/** “…,” `Ann Lee said` */
function plain({ names, afterTo }: QuoteContext, from: number): Cue | undefined {
	for (let verb = from; verb < afterTo; verb++) {
		const quoted = quotedBefore(names.tokens, verb);
		if (!isSayingAt(names.tokens, verb) && quoted === undefined) continue;
		const subject = subjectBefore(names, quoted ?? verb, from);
		if (subject) return { subject, verb, kind: 'speaker-verb-after', certainty: 0.95 };
		if (COORDINATORS.has(names.tokens[verb - 1]?.lower ?? '')) continue;
		if (verb > from && NEEDS_LISTENER.has(names.tokens[verb]?.lower ?? '')) continue;
		const behind = subjectAfter(names, verb + 1, afterTo);
		if (!behind) continue;
		return { subject: behind, verb, kind: 'verb-speaker-after', certainty: 0.9 };
	}
	return undefined;
}

/** “…,” `Ann Lee, author of “Cold Harbours,” said`: a title in marks stands between. */
function pastTitle(
	{ names, afterTo, sentenceTo, isFollowed }: QuoteContext,
	from: number,
): Cue | undefined {
	if (!isFollowed) return undefined;
	for (let verb = afterTo + 1; verb < Math.min(sentenceTo, afterTo + SHORT); verb++) {
		if (!isSayingAt(names.tokens, verb)) continue;
		const subject = subjectBefore(names, verb, from);
		if (subject?.from !== from || !subject.entity) return undefined;
		return { subject, verb, kind: 'speaker-verb-after', certainty: 0.9 };
	}
	return undefined;
}

const NAME_REACH = 8;

/** “…,” `the court held` */
const HOLDING = /^(?:held|found|holds|finds)$/;

/** “…,” `Ann Lee barked` */
function byAnyVerb({ names, quotation }: QuoteContext, from: number): Cue | undefined {
	if (!/[,?!…—–-]\s*$/.test(quotation.text)) return undefined;
	const subject = subjectAfter(names, from, from + NAME_REACH);
	if (subject?.from !== from) return undefined;
	const verb = subject.to;
	const isHeld =
		HOLDING.test(names.tokens[verb]?.text ?? '') && names.tokens[verb + 1]?.kind !== 'word';
	if (!subject.entity && subject.kind !== 'pronoun' && !isHeld) return undefined;
	if (!/[a-z]ed$/.test(names.tokens[verb]?.text ?? '') && !isHeld) return undefined;
	return { subject, verb, kind: 'any-verb-after', certainty: 0.85 };
}

/** “…,” `laughs Ann Lee`: whatever the verb, a name right behind it is its subject. */
function invertedByAnyVerb({ names, quotation }: QuoteContext, verb: number): Cue | undefined {
	const token = names.tokens[verb];
	if (!/[,?!…—–-]\s*$/.test(quotation.text) || token?.isCapital) return undefined;
	if (!/^\p{Ll}{3,}(?:ed|[^s]s)$/u.test(token?.text ?? '') || !isVerbLike(token)) return undefined;
	const subject = subjectAfter(names, verb + 1, verb + 1 + NAME_REACH);
	const isBeside = subject && mentionsIn(names, verb + 1, subject.to)[0]?.from === verb + 1;
	const isSomebody = subject?.kind === 'person' && subject.determiner !== '';
	const isNoun = isSomebody && /ed$/.test(token?.text ?? '') && /,\s*$/.test(quotation.text);
	if (!isBeside || !(subject.entity?.kind === 'person' || isNoun)) return undefined;
	return { subject, verb, kind: 'any-verb-after', certainty: 0.85 };
}

/** “…” `— Ann Lee` */
function dashed({ names, quotation, at, afterTo }: QuoteContext, from: number): Cue | undefined {
	if (!quotation.closed || !DASH.test(names.tokens[at + 1]?.text ?? '')) return undefined;
	const [subject] = mentionsIn(names, from, afterTo);
	if (subject?.from !== from || !subject.entity) return undefined;
	return { subject, verb: undefined, kind: 'dash', certainty: 0.8 };
}

const DASH = /^[—–-]$/;
const LONGEST_SIGNATURE = 14;

/** A paragraph below: `— Ann Lee, Dunmarrow` */
function signedBelow({ names, at, closesParagraph }: QuoteContext): Cue | undefined {
	const { tokens } = names;
	if (!closesParagraph || !DASH.test(tokens[at + 1]?.text ?? '')) return undefined;
	const paragraph = tokens[at + 1]?.paragraph;
	let to = at + 2;
	while (tokens[to]?.paragraph === paragraph && to - at <= LONGEST_SIGNATURE) to++;
	if (to - at > LONGEST_SIGNATURE || DASH.test(tokens[to - 1]?.text ?? '')) return undefined;
	const [subject] = mentionsIn(names, at + 2, to);
	if (subject?.from !== at + 2 || !subject.chunk) return undefined;
	return { subject, verb: undefined, kind: 'dash-below', certainty: 0.85 };
}

const SHORT = 6;
const CHEERING = new Set(['cheered', 'cheers', 'chanted', 'roared', 'jeered', 'laughed']);

/** `The judge sighed`: so does somebody who hears it. */
const SIGHING = new Set(['sighed', 'wept', 'sobbed', 'groaned', 'moaned', 'sniffed', 'howled']);

/** `The fans cheered`: a crowd answers what somebody else said. */
function isAudience({ tokens }: QuoteContext['names'], { kind }: Mention, verb: number): boolean {
	const word = tokens[verb]?.lower ?? '';
	return kind === 'crowd' || CHEERING.has(word) || (kind === 'person' && SIGHING.has(word));
}

/** “A second visit.” `She laughs` and pours more tea: whoever does something behind words that nothing else tells of. */
export function doesNext({
	names,
	quotation,
	at,
	opensParagraph,
	closesParagraph,
	isFollowed,
	isDetached,
}: QuoteContext): Cue | undefined {
	const { tokens } = names;
	const from = at + 1;
	if (!opensParagraph || closesParagraph || !isDetached || isFollowed) return undefined;
	const [subject] = mentionsIn(names, from, from + NAME_REACH);
	const isHim = subject?.kind === 'pronoun' && /^s?he$/.test(subject.head);
	const isKnown = subject?.entity?.kind === 'person' && subject.entity.first < at;
	const isNew = subject && !isKnown && isOfOneself(quotation.text) && isPresented(names, subject);
	if (subject?.from !== from || !(isHim || isKnown || isNew)) return undefined;
	const verb = tokens[subject.to];
	if (isSayingAt(tokens, subject.to) || !isVerbLike(verb)) return undefined;
	if (isAudience(names, subject, subject.to) || SIGHING.has(verb?.lower ?? '')) return undefined;
	return { subject, verb: undefined, kind: 'next-sentence', certainty: 0.6 };
}

/** “I lost everything.” `Ann Lee was standing` in what had been her kitchen: who tells of themselves is told of next. */
function isPresented({ tokens }: QuoteContext['names'], { entity, chunk, to }: Mention): boolean {
	const isWhole = entity?.kind === 'person' && (chunk?.words.length ?? 0) > 1;
	return (
		isWhole &&
		/^(?:is|was|has|had|lives|lived|works|worked|runs|ran)$/.test(tokens[to]?.lower ?? '')
	);
}

const isOfOneself = (text: string): boolean => /\b(?:I|we|my|our|me|us)\b/i.test(text);

/** “….” `She said.` */
function detached({ names, afterTo, isFollowed }: QuoteContext, from: number): Cue | undefined {
	if (isFollowed) return undefined;
	for (let verb = from + 1; verb < Math.min(afterTo, from + SHORT); verb++) {
		if (!isSayingAt(names.tokens, verb)) continue;
		const subject = subjectBefore(names, verb, from);
		if (subject?.from !== from || verb + 1 < afterTo - 1 || isAudience(names, subject, verb))
			continue;
		return { subject, verb, kind: 'next-sentence', certainty: 0.8 };
	}
	return undefined;
}
