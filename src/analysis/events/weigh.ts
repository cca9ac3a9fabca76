import { type EventClass, NOTABLE } from '../../domain/articles/event.ts';
import { compareDays } from '../../domain/calendar.ts';
import { TELLING } from '../words/events/event-verbs.ts';
import type { Candidate } from './candidate.ts';
import { whyUncertain } from './certain.ts';
import { tellsOtherTime } from './doubted-days.ts';
import { isTitleOfCause, whyOfCause } from './doubts/aftermath.ts';
import { isNoNews } from './doubts/no-news.ts';
import { CASUALTIES, featuresOf } from './features.ts';
import { classOf } from './grammar/class-of-event.ts';
import { clauseOf } from './grammar/clause.ts';
import { isAfterComma } from './grammar/set-off.ts';
import { isListed, isSameVerb } from './grammar/stems.ts';
import {
	childrenBy,
	lowerOf,
	relationOf,
	rootOf,
	type Tree,
	treeOf,
	wordAt,
} from './grammar/tree.ts';
import type { Label } from './labels/labelled.ts';
import { whyItReadsWrong } from './labels/read-again.ts';
import { behindHeading, titleLabel } from './labels/title-label.ts';
import { isNewsOfDay } from './news-of-day.ts';
import { isDayOfSentence } from './reading/day-of-sentence.ts';
import type { Given } from './reading/scene.ts';
import { toldApart } from './reading/told-apart.ts';
import { toldFirst } from './reading/told-first.ts';
import type { Weighed } from './repeats.ts';
import { isRisky } from './risk.ts';
import { worthOf } from './worth.ts';

/** What an event is worth and whether it may be posted; where its own label does not do, the title stands for it if it tells the same. */
export function weigh(candidate: Candidate, given: Given): Weighed {
	const own = ownOf(candidate, given);
	const titled = ownOrTitled(own, { candidate, given });
	return titled.doubt === undefined ? titled : (apartOf(own, given) ?? titled);
}

function ownOrTitled(
	own: Judged,
	{ candidate, given }: { readonly candidate: Candidate; readonly given: Given },
): Weighed {
	const { label } = own.candidate;
	const isOfTopic = label?.topic !== undefined;
	const { document, names } = given;
	const isPlain = own.doubt === undefined && own.worth >= NOTABLE && !isOfTopic;
	// “A ferry capsized off Velia”, under “Ferry capsizes off Velia; 27 dead”
	const mayTellMore = CASUALTIES.test(document.title ?? '');
	if (isPlain && !(mayTellMore && label?.source === 'clause' && !CASUALTIES.test(label.text)))
		return own;
	const main = inMainClause(candidate, document.title ?? '');
	const title = titleLabel(document, names, main);
	if (!title || !isNews({ ...main, label: title }, given)) return own;
	const text = behindHeading(title.text);
	const headline = treeOf(given.syntax.parse({ start: 0, end: text.length, text }));
	if (isNoNews(headline, title)) return own;
	// Of “Corvo condemns blasts” it is the statement, not the blasts.
	const isTold =
		title.verb !== undefined && isListed(lowerOf(candidate.tree, candidate.core), TELLING);
	const eventClass = isTold ? 'statement' : (classOfTitle(headline) ?? main.eventClass);
	const titled = judged({ ...main, eventClass, label: title, leaning: undefined }, given);
	if (own.doubt === undefined)
		return titled.doubt === undefined && (isOfTopic || titled.worth > own.worth) ? titled : own;
	return titled.doubt === undefined || candidate.leaning !== undefined ? titled : own;
}

/**
 * `A jet crashed while trying to land on Monday`, `Gunmen invaded a village on Monday, killing 12`, under a title that tells any of it: the day of
 * what is not told by itself is that of the verb it hangs on.
 */
function inMainClause(candidate: Candidate, title: string): Candidate {
	const { tree, core, clause, rank } = candidate;
	if (isDayOfSentence(candidate))
		return { ...candidate, clause: undefined, eventClass: 'verdict', status: 'happened' };
	if (rank > 0 || clause === undefined || clause.tense === 'past') return candidate;
	const isOfCause = isTitleOfCause(candidate, title);
	const verb = finiteAbove(tree, core);
	const above = clauseOf(tree, verb);
	if (verb === core || above.tense !== 'past') return candidate;
	if (!isOfCause && !/^(?:main|told)$/.test(above.kind)) return candidate;
	const [, ...words] = title.match(/[\p{L}’'-]+/gu) ?? [];
	const isToldOf = [...tree.words.keys()].some(
		(at) =>
			tree.words[at]?.upos === 'VERB' &&
			finiteAbove(tree, at) === verb &&
			words.some((word) => isSameVerb(word, lowerOf(tree, at))),
	);
	if (!isOfCause && !isToldOf) return candidate;
	return {
		...candidate,
		core: verb,
		clause: above,
		eventClass: classOf(tree, verb),
		status: 'happened',
	};
}

/** The verb with a tense that it hangs on without a relative clause between. */
function finiteAbove(tree: Tree, verb: number): number {
	let at = verb;
	while (!/^VB[DZP]$/.test(wordAt(tree, at).tag)) {
		const { head, relation, tag } = wordAt(tree, at);
		// “Gunmen numbering 30 invaded”
		const isOfSubject = relation === 'acl' && tag === 'VBG' && relationOf(tree, head) === 'nsubj';
		if (!isOfSubject && !/^(?:advcl|xcomp|conj)/.test(relation)) return at;
		at = isOfSubject ? wordAt(tree, head).head : head;
	}
	return at;
}

/** As its own words tell it, or those that told it first in the article. */
function ownOf(candidate: Candidate, given: Given): Judged {
	const own = wholeOf(candidate, given);
	if (own.doubt === undefined) return own;
	const first = toldFirst(candidate, given);
	const told = first && wholeOf(first, given);
	return told?.doubt === undefined ? (told ?? own) : own;
}

/** As a clause of its sentence tells it that is read by itself: what is held against somebody, or befell somebody, is not told so. */
function apartOf({ candidate, doubt = '' }: Judged, given: Given): Judged | undefined {
	if (!(BY_FORM.has(doubt) || doubt.startsWith('the label reads wrong'))) return undefined;
	return toldApart(candidate, given)
		.map((one) => ownOf(one, given))
		.find((one) => one.doubt === undefined && !isRisky(one.candidate) && isOfAKind(one.candidate));
}

/** What its article has to explain is told only if it is of a kind that people keep a day for, or hurt somebody. */
function isOfAKind({ label, eventClass }: Candidate): boolean {
	return label?.topic === undefined || eventClass !== 'other' || CASUALTIES.test(label.text);
}

/** Doubts that the form of a long sentence may raise where what it tells is plain. */
const BY_FORM: ReadonlySet<string> = new Set([
	'it is not sure enough what happened then',
	'another clause governs it',
	'not told as past',
	'what has come about since is of no day',
	'status',
	'told as background',
	'nobody did it',
	'subject shared in doubt',
	'no label',
	'two clauses have come together',
	'label leans',
	'noun of no event',
]);

/** “kill” of “Bombs outside the old fort kill 16” */
function classOfTitle(headline: Tree): EventClass | undefined {
	const own = classOf(headline, rootOf(headline));
	return own === 'other' ? undefined : own;
}

/** With the longest of its labels that reads well. */
function wholeOf(candidate: Candidate, given: Given): Judged {
	const own = judged(candidate, given);
	// With less in it a label may read better, and name nobody but whom it is of.
	const mayBeMended =
		own.fault !== undefined ||
		(own.doubt !== undefined && (isRisky(candidate) || tellsOtherTime(candidate)));
	if (!mayBeMended) return own;
	for (const label of candidate.label?.shorter?.().slice(0, MOST_READ) ?? []) {
		const one = { ...candidate, label };
		const shorter = judged(one, given);
		// What is held against somebody is not told of “the mayor” instead.
		if (shorter.doubt === undefined && isRisky(one) === isRisky(candidate)) return shorter;
	}
	return own;
}

/** Reading takes its time. */
const MOST_READ = 4;

type Judged = Weighed & {
	/** How its label is misread. */
	readonly fault: string | undefined;
};

function judged(candidate: Candidate, { document, dates, syntax }: Given): Judged {
	const { label } = candidate;
	const own = worthOf(featuresOf(candidate, document));
	const worth = label?.topic === undefined ? own : Math.max(0, own - LESS_BY_TOPIC);
	const doubt = whyUncertain(candidate, document) ?? whyOfCause(candidate, dates);
	const isRead = doubt === undefined && label !== undefined && label.source !== 'life';
	const isOfVerb = candidate.clause !== undefined || label?.source === 'title';
	const fault = isRead && isOfVerb ? whyItReadsWrong(withoutTopic(label), syntax) : undefined;
	return { candidate, worth, fault, doubt: doubt ?? (fault && `the label reads wrong: ${fault}`) };
}

/** What needs the article’s topic to be understood is a part of its story more often than a day to remember. */
const LESS_BY_TOPIC = 0.22;

function withoutTopic(label: Label): Label {
	const { topic, text } = label;
	return topic === undefined ? label : { ...label, text: text.slice(topic.length + 2) };
}

/** `Fans protested on Monday after a teacher was jailed`, under “Teacher jailed”: the title tells the other verb. */
function isOfOtherVerb({ tree, core, label }: Candidate): boolean {
	const [, ...words] = label?.text.match(/[\p{L}’'-]+/gu) ?? [];
	return tree.words.some(
		({ upos, text }, at) =>
			upos === 'VERB' &&
			at !== core &&
			childrenBy(tree, at, ['mark']).some((mark) =>
				/^(?:after|since)$/.test(lowerOf(tree, mark)),
			) &&
			words.some((word) => isSameVerb(word, text)),
	);
}

/** `The roof gave way on Saturday, the owner said Monday`: the title tells what happened on the first of the days. */
function isOfEarlierDay({ date }: Candidate, dates: Given['dates']): boolean {
	return dates.some(
		({ sentence, precision, earliest }) =>
			sentence === date.sentence &&
			precision !== 'year' &&
			earliest !== null &&
			date.earliest !== null &&
			compareDays(earliest, date.earliest) < 0,
	);
}

/** `He was sentenced at Tolve Crown Court on Friday`, `Lind was …`; not “her husband was”. */
function isOfOne({ tree, clause }: Candidate): boolean {
	const { kind, isPassive, subjectOf, subject = -1 } = clause ?? {};
	const isKnown = /^s?he$/.test(lowerOf(tree, subject)) || wordAt(tree, subject).upos === 'PROPN';
	// Not “A brother of Lind”, but “Lind, 51, of Mill Lane, Zell”
	const isOther = childrenBy(tree, subject, ['nmod']).some((at) => !isAfterComma(tree, at));
	const isOwn = subjectOf === 'itself' || subjectOf === 'verb before';
	return kind === 'main' && isPassive === true && isOwn && isKnown && !isOther;
}

/** `Two people died when fire tore through a house on Monday` */
function isAtOnce({ tree, clause, core }: Candidate): boolean {
	const isWhen = childrenBy(tree, core, ['advmod', 'mark']).some((at) =>
		/^(?:when|as)$/.test(lowerOf(tree, at)),
	);
	const { above = -1, kind } = clause ?? {};
	const first = relationOf(tree, above) === 'conj' ? wordAt(tree, above).head : above;
	return kind === 'adverbial' && isWhen && first === rootOfTold(tree);
}

/** The verb of the sentence, or of what it says that somebody said: “…, police said”. */
function rootOfTold(tree: Tree): number {
	const root = rootOf(tree);
	const [told] = childrenBy(tree, root, ['ccomp']);
	return told !== undefined && told < root && isListed(lowerOf(tree, root), TELLING) ? told : root;
}

/** Is it what the first two sentences tell, rather than an aside, or what the title says with the same verb? */
function isNews(candidate: Candidate, { document, dates }: Given): boolean {
	const { rank, tree, core, clause, label, eventClass } = candidate;
	// “admitted fraud on 2 May and was sentenced on Friday”, under “Clerk jailed for fraud”
	const isSentenced =
		eventClass === 'verdict' && (isOfOne(candidate) || isDayOfSentence(candidate));
	if (rank > 1 || isSentenced) return isSentenced;
	if (label?.verb !== undefined) return true;
	if (isOfOtherVerb(candidate) || isOfEarlierDay(candidate, dates)) return false;
	if (isNewsOfDay(candidate, document)) return true;
	if (isAtOnce(candidate) || isTitleOfCause(candidate, label?.text ?? '')) return true;
	if (clause?.kind !== 'main') return false;
	const { head } = wordAt(tree, core);
	return (
		head === -1 ||
		(tree.words[head]?.head === -1 && /^(?:conj|parataxis)$/.test(relationOf(tree, core)))
	);
}
