import { ownerTold } from '../entities/antecedents/named-later.ts';
import { described } from '../entities/describe.ts';
import type { Discourse } from '../entities/discourse.ts';
import type { Entity } from '../entities/entity.ts';
import { jointWith } from '../entities/joint.ts';
import type { Mention } from '../entities/mentions.ts';
import type { NameTable } from '../entities/names/table.ts';
import { countBefore } from '../entities/near.ts';
import { joined, type Referent, referentOf, UNCLEAR, withSurname } from '../entities/referent.ts';
import { resolve } from '../entities/resolve.ts';
import type { Attribution } from './attribution.ts';
import { answersQuestion, cueInOwnSentence, holdsQuote, isHeard, labelOf } from './carry.ts';
import type { Cue } from './cues/cue.ts';
import { cueAfter, doesNext } from './cues/cue-after.ts';
import { cueBefore, isRightBefore } from './cues/cue-before.ts';
import { isCried } from './cues/cue-of-cries.ts';
import { cueInLanguage, withoutTitle } from './cues/cue-of-languages.ts';
import { withTheseWords } from './cues/with-these-words.ts';
import { whoseTurn } from './dialogue.ts';
import { isInHeading, withEchoes } from './echoes.ts';
import { fromPaper } from './from-papers.ts';
import { isToldItself, listenersOf } from './listeners.ts';
import type { QuoteContext } from './quote-context.ts';
import { spokenBefore } from './spoken-before.ts';
import { isNamingAt } from './verbs.ts';

/** The attributions of all contexts, in text order. */
export function attributeAll(
	names: NameTable,
	contexts: readonly QuoteContext[],
	language: string,
	observe: Observer = () => undefined,
): Attribution[] {
	if (language !== 'en' && language !== 'und')
		return contexts.map((context) => plainly(names, context, language));
	const found: Attribution[] = [];
	const recent: Referent[] = [];
	const resolved = new Map<Mention, Entity>();
	let understood = 0;
	for (const context of contexts) {
		const previous = found.at(-1);
		const discourse = { recent, resolved };
		understood = understand(names, { from: understood, to: context.at, discourse, resolved });
		const attribution = attribute(names, { context, previous, discourse, spoken: found });
		observe(attribution, { ...discourse, listeners: listenersIn(attribution, previous) });
		found.push(attribution);
		if (attribution.referent.name !== null && !isInHeading(context))
			recent.unshift(attribution.referent);
		recent.length = Math.min(recent.length, REMEMBERED);
	}
	return withEchoes(backwards(found));
}

/** Sees each attribution with what was understood of the text before it: learning asks the same question again. */
export type Observer = (attribution: Attribution, discourse: Discourse) => void;

const listenersIn = ({ context, cue }: Attribution, previous: Attribution | undefined) =>
	cue ? listenersOf(context, cue, previous) : [];

/** In other languages than English: a name and a verb side by side, or nobody. */
function plainly(names: NameTable, context: QuoteContext, language: string): Attribution {
	const cue = cueInLanguage(context, language);
	const discourse = { recent: [], resolved: new Map<Mention, Entity>() };
	const found = cue?.subject ? resolve(names, cue.subject, discourse) : UNCLEAR;
	const name = found.name === null ? null : withoutTitle(found.name);
	const referent = scaled({ ...found, name }, cue?.certainty ?? 1);
	return { context, cue, referent, rule: cue?.kind ?? 'none', goesOn: false };
}

type Stretch = {
	readonly from: number;
	readonly to: number;
	readonly discourse: Discourse;
	readonly resolved: Map<Mention, Entity>;
};

/** Settles whom the pronouns mean up to the token at `to`; gives the index of the next mention. */
function understand(names: NameTable, { from, to, discourse, resolved }: Stretch): number {
	const end = countBefore(names.mentions, to);
	for (let index = from; index < end; index++) {
		const mention = names.mentions[index];
		if (!mention || !isAnaphor(mention)) continue;
		const { entity } = resolve(names, mention, discourse);
		if (entity) resolved.set(mention, entity);
	}
	return Math.max(from, end);
}

/** he, she; the Dutchman */
function isAnaphor({ kind, head, determiner, entity }: Mention): boolean {
	if (kind === 'pronoun') return head === 'he' || head === 'she';
	return kind === 'person' && determiner === 'the' && entity === undefined;
}

const REMEMBERED = 6;

type Moment = {
	readonly context: QuoteContext;
	readonly previous: Attribution | undefined;
	readonly discourse: Discourse;
	/** All attributions so far. */
	readonly spoken: readonly Attribution[];
};

function attribute(names: NameTable, moment: Moment): Attribution {
	const { context, previous, discourse } = moment;
	const goesOn = continues(context, previous);
	const cue = chooseCue(context, goesOn);
	if (cue?.subject) {
		const listeners = listenersOf(context, cue, previous);
		const meant = resolveAll(names, cue.subject, { ...discourse, listeners });
		const isOther = isToldItself(names, cue, meant);
		const referent = isOther ? described(names, cue.subject) : meant;
		return { context, cue, referent: scaled(referent, cue.certainty), rule: cue.kind, goesOn };
	}
	if (previous && goesOn) return carried(moment, previous, 'continues');
	const label = labelOf(context);
	if (label === 'answer') return answering(names, moment);
	if (label === 'question') return toldBehind(moment, goesOn);
	if (isHeard(context) || isCried(context)) return toldBehind(moment, goesOn);
	const kept = fromPaper(context, discourse);
	if (kept) return { context, cue: undefined, referent: kept, rule: 'paper', goesOn };
	const own = cueInOwnSentence(context);
	if (own?.subject) {
		const referent = resolve(names, own.subject, discourse);
		return {
			context,
			cue: undefined,
			referent: scaled(referent, own.certainty),
			rule: own.kind,
			goesOn,
		};
	}
	const isAnswer = answersQuestion(context);
	const isApart = context.opensParagraph && context.closesParagraph;
	if (isAnswer && (isApart || answersBeside(moment))) return answering(names, moment);
	if (isAnswer && (context.opensParagraph || isNamedSo(previous)) && isInterview(names, moment))
		return answering(names, { ...moment, previous: undefined });
	const other = whoseTurn(context, moment.spoken);
	if (other) return inTurn(context, other);
	const carriedOn = previous && isNear(context, previous) && previous.referent.name !== null;
	if (carriedOn && holdsQuote(context)) return carried(moment, previous, 'same-speaker');
	const before = spokenBefore(context, discourse, carriedOn ? previous.context.at : 0);
	if (before) return { context, cue: undefined, ...before, goesOn };
	if (carriedOn) return carried(moment, previous, 'same-speaker');
	const next = withTheseWords(context) ?? doesNext(context);
	if (next?.subject) {
		const referent = resolve(names, next.subject, discourse);
		return {
			context,
			cue: undefined,
			referent: scaled(referent, next.certainty),
			rule: next.kind,
			goesOn,
		};
	}
	return toldBehind(moment, goesOn);
}

/** “…,” the jury heard. The words were those of `Ann Lee`. */
function toldBehind({ context }: Moment, goesOn: boolean): Attribution {
	const owner = ownerTold(context.names, context.at);
	if (!owner) return { context, cue: undefined, referent: UNCLEAR, rule: 'none', goesOn };
	return { context, cue: undefined, referent: referentOf(owner, 0.8), rule: 'words-of', goesOn };
}

const inTurn = (context: QuoteContext, other: Referent): Attribution => ({
	context,
	cue: undefined,
	referent: { ...other, certainty: Math.min(other.certainty, 0.65) },
	rule: 'in-turn',
	goesOn: false,
});

/** Whom a subject means, with those who speak with them: `Sami and Lea Adu`. */
function resolveAll(names: NameTable, subject: Mention, discourse: Discourse): Referent {
	const mentions = jointWith(names, subject);
	if (mentions.length === 1) return resolve(names, subject, discourse);
	const parts = mentions.map((mention) => resolve(names, mention, discourse));
	return joined(parts.map((part) => withSurname(part, parts.at(-1)?.entity)));
}

/** Did they like it? “They did.”: whoever answers in an interview has spoken just before. */
const answersBeside = ({ context, previous }: Moment): boolean =>
	previous?.referent.kind === 'person' &&
	context.quotation.paragraph - previous.context.quotation.paragraph <= 1;

/** Has the one whom the article is about by its title answered before? */
const isInterview = ({ protagonist }: NameTable, { spoken }: Moment): boolean =>
	protagonist !== undefined && spoken.some(({ referent }) => referent.entity === protagonist);

/** Bo Ek has called it “thin”: a word or two of his, and no turn in a talk. */
const isNamedSo = (previous: Attribution | undefined): boolean => {
	const verb = previous?.cue?.verb;
	return verb !== undefined && isNamingAt(previous?.context.names.tokens ?? [], verb);
};

/** Question and answer, a paragraph each: whoever answered last goes on, or else the one the article is about. */
function answering(names: NameTable, moment: Moment): Attribution {
	const { context, previous } = moment;
	const isClose =
		previous && context.quotation.paragraph - previous.context.quotation.paragraph <= ROUND;
	if (isClose && previous.referent.kind === 'person')
		return carried(moment, previous, 'same-speaker');
	const asked = names.protagonist ?? names.mainPerson;
	const referent = asked ? referentOf(asked, 0.5) : UNCLEAR;
	return { context, cue: undefined, referent, rule: 'answers-question', goesOn: false };
}

/** A question, its answer, and the next question. */
const ROUND = 3;

/** However long somebody goes on, it is still them. */
const STILL_SURE = 0.45;

function carried(
	{ context }: Moment,
	{ referent }: Attribution,
	rule: 'continues' | 'same-speaker',
): Attribution {
	const goesOn = rule === 'continues';
	const faded = referent.certainty * (goesOn ? 0.95 : 0.8);
	const certainty = Math.min(referent.certainty, Math.max(faded, STILL_SURE));
	return { context, cue: undefined, referent: { ...referent, certainty }, rule, goesOn };
}

const scaled = (referent: Referent, certainty: number): Referent => ({
	...referent,
	certainty: referent.certainty * certainty,
});

/** Words that hang on what stands behind them end with a comma, a question or a dash. */
function chooseCue(context: QuoteContext, goesOn: boolean): Cue | undefined {
	const before = cueBefore(context);
	if (before && (isRightBefore(context, before) || before.kind === 'asked-by')) return before;
	const hangs =
		/[,?!—–…-]\s*$/.test(context.quotation.text) ||
		context.names.tokens[context.at + 1]?.text === ',';
	if ((goesOn && !hangs) || leadsAway(context)) return before;
	const after = cueAfter(context);
	return hangs ? (after ?? before) : (before ?? after);
}

/** “…”, `while` the paper thought it “…”: what follows is about other words. */
function leadsAway({ names, at, quotation }: QuoteContext): boolean {
	const [next, later] = [names.tokens[at + 1], names.tokens[at + 2]];
	const behind = /,\s*$/.test(quotation.text) ? next : undefined;
	const word = next?.text === ',' ? later : behind;
	return /^(?:while|whereas|although|though|but)$/.test(word?.lower ?? '');
}

/** “…,” she said, “…” and a paragraph that opens with a mark while the one before has not closed. */
function continues(context: QuoteContext, previous: Attribution | undefined): boolean {
	if (!previous) return false;
	const { quotation } = previous.context;
	const isNext = context.quotation.paragraph === quotation.paragraph + 1;
	if (isNext && !quotation.closed && context.opensParagraph) return true;
	const isBeside =
		previous.context.afterTo === context.at &&
		previous.context.isFollowed &&
		!previous.context.isDetached;
	if (!isBeside) return false;
	return (
		/[,—–]\s*$/.test(quotation.text) &&
		previous.cue !== undefined &&
		context.names.tokens[context.at - 1]?.text === ','
	);
}

function isNear(
	{ quotation, opensParagraph, closesParagraph }: QuoteContext,
	{ context }: Attribution,
): boolean {
	const distance = quotation.paragraph - context.quotation.paragraph;
	if (distance === 0) return true;
	return distance === 1 && opensParagraph && closesParagraph;
}

/** A paragraph without a cue goes on in the next one: that one’s speaker is its own. */
function backwards(attributions: readonly Attribution[]): Attribution[] {
	const found = [...attributions];
	for (let index = found.length - 2; index >= 0; index--) {
		const [one, next] = [found[index], found[index + 1]];
		if (!one || !next?.goesOn || one.cue || next.referent.name === null || !next.cue) continue;
		found[index] = {
			...one,
			referent: scaled(next.referent, 0.95),
			rule: 'continues-below',
			cue: { ...next.cue, verb: undefined },
		};
	}
	return found;
}
