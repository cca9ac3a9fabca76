import type { Document } from '../document/document.ts';
import { isInFurniture } from '../document/furniture.ts';
import { TELLING } from '../words/events/event-verbs.ts';
import { isBound } from './bounds.ts';
import type { Candidate } from './candidate.ts';
import {
	hangsOnEvent,
	isAcrossColon,
	isDayLookedBackFrom,
	isDayOfNounBefore,
	isDayOfTelling,
	isOfNow,
	isPrintedDay,
	isTold,
	isYearCarried,
	isYearGuessed,
	otherYear,
	tellsOtherTime,
} from './doubted-days.ts';
import { isByTheWay, isLifeTold } from './doubts/by-the-way.ts';
import { isInName } from './doubts/day-in-name.ts';
import { areTensesMixed, isOfWho } from './doubts/mixed-tenses.ts';
import { isNoAnniversary } from './doubts/no-anniversary.ts';
import { isNounOfOne } from './doubts/noun-of-one.ts';
import { isOfNobody } from './doubts/of-nobody.ts';
import { isKeyPoint, isSound } from './doubts/sound-sentence.ts';
import { isTalk } from './doubts/talk.ts';
import { isToldAsFact } from './doubts/told-as-fact.ts';
import { isWhichOfTwo, maybeOfNounBefore } from './doubts/which-of-two.ts';
import { isAside, isEveryday, isTrifle } from './everyday.ts';
import { CASUALTIES } from './features.ts';
import { clauseOf, isCalledInDoubt } from './grammar/clause.ts';
import { opensWithDay } from './grammar/days-told.ts';
import { certaintyOfDescribed } from './grammar/noun-phrase.ts';
import { isOpeningParticiple } from './grammar/opening-participle.ts';
import { isListed } from './grammar/stems.ts';
import { certaintyOf, isVerbal, lowerOf, relationOf, wordAt } from './grammar/tree.ts';
import { isOfNamedSubject, SURE_ARC } from './named-subject.ts';
import { isNewsOfDay } from './news-of-day.ts';
import { accuses, isRisky, riskOf, tellsConviction } from './risk.ts';

/** Below this a governor is not posted unasked. */
export const SURE_GOVERNOR = 0.4;

type Doubt = {
	readonly why: string;
	readonly holds: (candidate: Candidate, document: Document) => boolean;
};

/** Why an event may not be posted unasked; undefined where nothing speaks against it. */
export function whyUncertain(candidate: Candidate, document: Document): string | undefined {
	if (candidate.label?.source === 'life') {
		const isOfDeath = candidate.eventClass === 'death';
		return isOfDeath || isLifeTold(candidate, document) ? undefined : 'the range of a life';
	}
	return DOUBTS.find(({ holds }) => holds(candidate, document))?.why;
}

const DOUBTS: readonly Doubt[] = [
	{ why: 'not a day', holds: ({ date }) => date.precision !== 'day' || date.isRangeEnd },
	{ why: 'the day is guessed', holds: ({ date }, document) => !isTold(date, document) },
	{ why: 'the year is guessed', holds: (one, { published }) => isYearGuessed(one, published) },
	{ why: 'the year may be the one that is looked back to', holds: isDayLookedBackFrom },
	{ why: 'the day hangs on an event', holds: hangsOnEvent },
	{ why: 'the day may be that of another event', holds: isDayOfNounBefore },
	{ why: 'the day may be that of the telling', holds: isDayOfTelling },
	{ why: 'only told of somebody or something else', holds: isByTheWay },
	{ why: 'a quotation', holds: ({ date }) => date.isQuoted },
	{ why: 'the day of printing', holds: isPrintedDay },
	{
		why: 'still to come',
		holds: ({ date }, { published }) => published !== undefined && (date.latest ?? '9') > published,
	},
	{
		why: 'no sound sentence',
		holds: (one, { furniture }) =>
			(one.label?.source !== 'title' && !isSound(one.sentence.text) && !isKeyPoint(one)) ||
			isInFurniture(furniture, one.sentence),
	},
	{ why: 'what has come about since is of no day', holds: isOfNow },
	{ why: 'another year is told near by', holds: otherYear },
	{ why: 'the year may be that of what was told before', holds: isYearCarried },
	{
		why: 'it is not sure enough what happened then',
		holds: (candidate, document) =>
			candidate.certainty < SURE_GOVERNOR &&
			!tellsAll(candidate) &&
			!isNewsOfDay(candidate, document),
	},
	{
		why: 'a bound',
		holds: (candidate, document) => isBound(candidate) && !beginsNow(candidate, document),
	},
	{
		why: 'not told as past',
		holds: (candidate, document) => !isToldAsPast(candidate, document),
	},
	{ why: 'status', holds: ({ status }) => status !== 'happened' },
	{ why: 'told as background', holds: isBackground },
	{
		why: 'another clause governs it',
		holds: (candidate, document) =>
			candidate.clause !== undefined &&
			!isNewsOfDay(candidate, document) &&
			!isToldByTitle(candidate) &&
			!['main', 'adverbial', 'relative'].includes(candidate.clause.kind) &&
			!isFiniteGerund(candidate) &&
			!isFiniteParticiple(candidate) &&
			!isToldAsFact(candidate),
	},
	{
		why: 'nobody did it',
		holds: ({ tree, clause, label }) =>
			clause !== undefined &&
			label?.source !== 'title' &&
			(clause.subject === undefined || opensWithDay(tree, clause.subject)),
	},
	{ why: 'subject shared in doubt', holds: isShaky },
	{
		why: 'who did it is not told',
		holds: ({ tree, clause }) =>
			clause?.subjectOf === 'noun before' && isCalledInDoubt(tree, clause.subject ?? -1),
	},
	{
		why: 'two names have run together',
		holds: ({ label }) => label?.named.some(({ isGarbled }) => isGarbled) ?? false,
	},
	{ why: 'everyday business', holds: isEveryday },
	{ why: 'talk', holds: isTalk },
	{ why: 'what somebody did, and no event', holds: isTrifle },
	{ why: 'something by the way', holds: isAside },
	{ why: 'no day that people come back to', holds: isNoAnniversary },
	{ why: 'a day in a name', holds: isInName },
	{ why: 'no label', holds: ({ label }) => label === undefined },
	{ why: 'its words tell of another time', holds: tellsOtherTime },
	{ why: 'two clauses have come together', holds: isAcrossColon },
	{ why: 'a noun was taken for a verb', holds: (one) => areTensesMixed(one) || isOfWho(one) },
	{ why: 'label leans', holds: ({ leaning }) => leaning !== undefined },
	{
		why: 'noun of no event',
		holds: (one) =>
			!one.clause &&
			one.label?.source !== 'title' &&
			(one.eventClass === 'other' || !isNounOfOne(one)),
	},
	{
		why: 'a person is accused',
		holds: (candidate) =>
			candidate.eventClass === 'arrest' ||
			accuses(candidate) ||
			(isRisky(candidate) && riskOf(candidate) === 'accused'),
	},
	{
		why: 'risk without the name as subject',
		holds: (one, document) =>
			(isRisky(one) || tellsConviction(one)) &&
			!isOfNamedSubject(one) &&
			!isOfNobody(one, document),
	},
];

/** Where the label has every verb of its sentence, it says what happened then whichever of them has the date. */
function tellsAll({ tree, clause, label, certainty }: Candidate): boolean {
	if (clause?.kind !== 'main' || certainty < LEAST_SURE) return false;
	const verbs = [...tree.words.keys()].filter(
		(at) => tree.words[at]?.upos === 'VERB' && tree.words[at]?.tag !== 'VBG',
	);
	const isKept = (at: number) => label?.kept.has(at) ?? false;
	return verbs.every(
		(at) => isKept(at) || (relationOf(tree, at) === 'conj' && isKept(wordAt(tree, at).head)),
	);
}

const LEAST_SURE = 0.3;

/** `The ferry had left Oslo on Monday`: what went before the news, and no event of its own; of another year it is one. */
function isBackground(
	{ tree, clause, eventClass, label, date }: Candidate,
	{ published }: Document,
): boolean {
	const isPluperfect = clause?.auxiliaries.some((at) => lowerOf(tree, at) === 'had') ?? false;
	const isOfOtherYear =
		/\d{4}/.test(date.text) && date.value.slice(0, 4) < (published ?? '').slice(0, 4);
	return label?.source === 'clause' && isPluperfect && eventClass === 'other' && !isOfOtherYear;
}

/** What a title tells on its own day is told in the present. */
function isToldAsPast(candidate: Candidate, document: Document): boolean {
	const { tree, clause } = candidate;
	if (clause === undefined || clause.tense === 'past') return true;
	if (isFiniteGerund({ tree, clause }) || isFiniteParticiple({ tree, clause })) return true;
	if (clause.tense !== 'present') return false;
	if (isHeaded(candidate, document)) return true;
	return isNewsOfDay(candidate, document) || (isPerfect(candidate) && isSameVerbInTitle(candidate));
}

/** `3 May 1998: Earthquake strikes Velia`: a list of days tells them in the present. */
function isHeaded(
	{ date, sentence, eventClass, label }: Candidate,
	{ text, published }: Document,
): boolean {
	const isFirst = text.slice(sentence.start, date.start).search(/[\p{L}\p{N}]/u) < 0;
	const isOld = published !== undefined && date.value.slice(0, 4) < published.slice(0, 4);
	const isParted = /^ ?(?::|[–—-]{1,2} )/.test(text.slice(date.end, date.end + 3));
	const isOfAKind = eventClass !== 'other' && eventClass !== 'statement';
	return isFirst && isParted && isOld && (isOfAKind || CASUALTIES.test(label?.text ?? ''));
}

function isSameVerbInTitle({ label }: Pick<Candidate, 'label'>): boolean {
	return label?.source === 'title' && label.verb !== undefined;
}

/** `The party has won Saturday’s vote` */
function isPerfect({ tree, clause }: Candidate): boolean {
	return clause?.auxiliaries.some((at) => /^ha(?:s|ve)$/.test(lowerOf(tree, at))) ?? false;
}

/** `Drivers strike from today`, under their title of today */
function beginsNow(candidate: Candidate, document: Document): boolean {
	const from = candidate.tree.words.findIndex((word) => word.end > candidate.date.start);
	return lowerOf(candidate.tree, from - 1) === 'from' && isNewsOfDay(candidate, document);
}

/** `Police said the mill had burnt on Monday`, under “Mill burns”: the title says so, too. */
function isToldByTitle({ tree, clause, label }: Candidate): boolean {
	if (!isSameVerbInTitle({ label })) return false;
	const { kind, above = -1 } = clause ?? {};
	return kind !== 'told' || isListed(lowerOf(tree, above), TELLING);
}

/** `after winning the cup`, `…, telling reporters`; not “thanked her for winning”, where she won. */
function isFiniteGerund({ tree, clause }: Pick<Candidate, 'tree' | 'clause'>): boolean {
	if (clause?.tense !== 'participle' || clause.kind !== 'participle') return false;
	const { verb, subjectOf, isPassive, above = -1 } = clause;
	// “would sit on the steps, chattering”
	if (isVerbal(tree, above) && clauseOf(tree, above).tense === 'future') return false;
	const before = lowerOf(tree, verb - 1);
	return subjectOf === 'verb before' && !isPassive && OWN_GERUNDS.has(before);
}

/** `The accord, signed in Oslo on 4 May 1998, ended the war`: “was signed”, which the label says. */
function isFiniteParticiple({ tree, clause }: Pick<Candidate, 'tree' | 'clause'>): boolean {
	if (clause && isOpeningParticiple(tree, clause)) return true;
	const { verb = -1, subject = -1, kind, tense, subjectOf } = clause ?? {};
	const isParticiple = kind === 'participle' && tense === 'participle';
	return (
		isParticiple &&
		subjectOf === 'noun before' &&
		wordAt(tree, verb).tag === 'VBN' &&
		(wordAt(tree, verb).head === subject || isOfRole(tree, verb, subject)) &&
		subject < verb &&
		!maybeOfNounBefore(tree, subject)
	);
}

/** `Ann Lee, the nurse shot dead in Zell`: what befell the nurse befell her. */
function isOfRole(tree: Candidate['tree'], verb: number, name: number): boolean {
	const { head, relation } = wordAt(tree, wordAt(tree, verb).head);
	return relation === 'appos' && head === name;
}

const OWN_GERUNDS = new Set([',', 'after', 'before', 'by', 'and', 'in']);

function isShaky({ tree, clause, label }: Candidate): boolean {
	if (
		!clause ||
		label?.source === 'title' ||
		clause.subject === undefined ||
		clause.subjectOf === 'itself'
	)
		return false;
	const isOfVerb = clause.subjectOf === 'verb before' && !/ (?:was|were) /.test(label?.text ?? '');
	if (isOfVerb && isDoneBy(tree, clause.verb)) return true;
	const isOfRoot = isFiniteGerund({ tree, clause }) || isOpeningParticiple(tree, clause);
	if (isOfRoot && isSubjectOfRoot(tree, clause.subject)) return false;
	return clause.subjectOf === 'noun before'
		? isWhichOfTwo(tree, clause) ||
				certaintyOfDescribed(tree, clause.verb, clause.subject) < SURE_ARC
		: certaintyOf(tree, clause.verb) < SURE_ARC;
}

/** `Ida Roth saw the works, passed by the council`: they were, and she did not pass. */
function isDoneBy(tree: Candidate['tree'], verb: number): boolean {
	const isBesideBy = wordAt(tree, verb - 1).text === ',' && lowerOf(tree, verb + 1) === 'by';
	return isBesideBy && /^VB[DN]$/.test(wordAt(tree, verb).tag);
}

/** Whatever word “after winning the cup” hangs on, the one who did it is who the sentence is about. */
function isSubjectOfRoot(tree: Candidate['tree'], subject: number): boolean {
	const { head, relation } = wordAt(tree, subject);
	return relation.startsWith('nsubj') && tree.words[head]?.head === -1;
}
