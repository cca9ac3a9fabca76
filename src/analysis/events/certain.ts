import { type Day, dayNumber } from '../../domain/calendar.ts';
import { isDamaged } from '../document/damage.ts';
import type { Document } from '../document/document.ts';
import { isInFurniture } from '../document/furniture.ts';
import { TELLING } from '../words/events/event-verbs.ts';
import { MONTHS } from '../words/time/months.ts';
import { wordSet } from '../words/word-set.ts';
import { isBound } from './bounds.ts';
import type { Candidate } from './candidate.ts';
import { isPriceMove, isTalk } from './everyday.ts';
import { isListed } from './grammar/stems.ts';
import { certaintyOf, lowerOf, relationOf, wordAt } from './grammar/tree.ts';
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
	if (candidate.label?.source === 'life')
		return candidate.eventClass === 'death' ? undefined : 'the range of a life';
	return DOUBTS.find(({ holds }) => holds(candidate, document))?.why;
}

const DOUBTS: readonly Doubt[] = [
	{ why: 'not a day', holds: ({ date }) => date.precision !== 'day' || date.isRangeEnd },
	{ why: 'the day is guessed', holds: ({ date }, { published }) => !isTold(date, published) },
	{ why: 'the year is guessed', holds: (one, { published }) => isYearGuessed(one, published) },
	{ why: 'the day hangs on an event', holds: hangsOnEvent },
	{ why: 'a quotation', holds: ({ date }) => date.isQuoted },
	{ why: 'the day of printing', holds: isPrintedDay },
	{
		why: 'still to come',
		holds: ({ date }, { published }) => published !== undefined && (date.latest ?? '9') > published,
	},
	{
		why: 'no sound sentence',
		holds: ({ sentence, label }, { furniture }) =>
			(label?.source !== 'title' && !isSound(sentence)) || isInFurniture(furniture, sentence),
	},
	{
		why: 'another year is told near by',
		holds: ({ date, sentence }, document) => otherYear(date, sentence, document),
	},
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
			!isTailedTelling(candidate) &&
			!isToldByAll(candidate),
	},
	{
		why: 'nobody did it',
		holds: ({ clause, label }) =>
			clause !== undefined && clause.subject === undefined && label?.source !== 'title',
	},
	{ why: 'subject shared in doubt', holds: isShaky },
	{
		why: 'two names have run together',
		holds: ({ label }) => label?.named.some(({ isGarbled }) => isGarbled) ?? false,
	},
	{ why: 'everyday business', holds: isPriceMove },
	{ why: 'talk', holds: isTalk },
	{ why: 'no label', holds: ({ label }) => label === undefined },
	{ why: 'its words tell of another time', holds: tellsOtherTime },
	{ why: 'label leans', holds: ({ leaning }) => leaning !== undefined },
	{
		why: 'noun of no event',
		holds: ({ clause, eventClass, label }) =>
			!clause &&
			label?.source !== 'title' &&
			(eventClass === 'other' || (label?.text.split(' ').length ?? 0) < 3),
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
		holds: (one) => (isRisky(one) || tellsConviction(one)) && !isOfNamedSubject(one),
	},
];

/** `… NEWS DESK / 7 May 2026, Thursday`: the day of publication with its year, at the end of a line without a stop. */
function isPrintedDay({ date }: Candidate, { text, published }: Document): boolean {
	const isOfIssue = published !== undefined && date.value.startsWith(published);
	const told = text.slice(Math.max(0, date.start - YEAR_BEFORE), date.end);
	const behind = text.slice(date.end, date.end + LINE_REST);
	return isOfIssue && TOLD_YEAR.test(told) && LINE_END.test(behind);
}

const TOLD_YEAR = /\d{4}/;
const YEAR_BEFORE = 6;
const LINE_REST = 24;
const LINE_END = /^[^.!?\n]{0,12}(?:\n|$)/;

/** What opens a list of highlights has no stop. */
function isSound({ text }: Candidate['sentence']): boolean {
	return !isDamaged(HIGHLIGHT.test(text) ? `${text}.` : text);
}

const HIGHLIGHT = /^story highlights\b.*[\p{L}\p{N}]$/isu;

/** “approved in May 2022 after the death”, of the day of the death: the time of the event itself is left out of a label. */
function tellsOtherTime({ label, date }: Candidate): boolean {
	const text = label?.text ?? '';
	const years = text.match(OTHER_YEAR) ?? [];
	return MONTH_TOLD.test(text) || years.some((year) => !date.value.startsWith(year));
}

const OTHER_YEAR = /(?<=\b(?:in|by|since|until|from|during) )(?:1\d|20)\d\d\b/g;
const MONTH_TOLD = new RegExp(
	String.raw`\b(?:in|by|since|until|from|during|last|on) (?:\d{1,2} )?(?:${MONTHS.map(([name]) => name).join('|')})\b`,
);

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

/** `The ferry had left Oslo on Monday`: what went before the news, and no event of its own. */
function isBackground({ tree, clause, eventClass, label }: Candidate): boolean {
	const isPluperfect = clause?.auxiliaries.some((at) => lowerOf(tree, at) === 'had') ?? false;
	return label?.source === 'clause' && isPluperfect && eventClass === 'other';
}

/** What a title tells on its own day is told in the present. */
function isToldAsPast(candidate: Candidate, document: Document): boolean {
	const { tree, clause } = candidate;
	if (clause === undefined || clause.tense === 'past' || isFiniteGerund({ tree, clause }))
		return true;
	if (clause.tense !== 'present') return false;
	return isNewsOfDay(candidate, document) || (isPerfect(candidate) && isSameVerbInTitle(candidate));
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
	const { verb, subjectOf, isPassive } = clause;
	const before = lowerOf(tree, verb - 1);
	return subjectOf === 'verb before' && !isPassive && OWN_GERUNDS.has(before);
}

const OWN_GERUNDS = new Set([',', 'after', 'before', 'while', 'by', 'and', 'in']);

/** `the Sunday before the fire`: not the one before the publication */
function hangsOnEvent({ date }: Candidate, { text }: Document): boolean {
	if (/\d/.test(date.text)) return false;
	const before = text.slice(Math.max(0, date.start - 20), date.start) + date.text;
	const after = text.slice(date.end, date.end + 20);
	return (
		/\bthe (?:\p{Ll}+ )?\p{Lu}\p{Ll}+$/u.test(before) &&
		/^ (?:before|after|following)\b/.test(after)
	);
}

/** `the Nov. 8 election`, in July: no verb tells whether it has been, and the one to come is nearer. */
function isYearGuessed({ date, clause }: Candidate, published: Day | undefined): boolean {
	if (clause !== undefined || published === undefined || date.earliest === null) return false;
	const isYearless = /\d/.test(date.text) && !/\d{4}/.test(date.text);
	return isYearless && dayNumber(published) - dayNumber(date.earliest) > HALF_A_YEAR;
}

const HALF_A_YEAR = 183;

const TODAY = /^(?:earlier )?(?:today|this (?:morning|afternoon|evening))$/i;

/** Is the day told, rather than guessed from what stands near? */
function isTold(
	{ role, isDoubtful, text, earliest }: Candidate['date'],
	published: string | undefined,
): boolean {
	return !isDoubtful && (role === 'sure' || (TODAY.test(text) && earliest === published));
}

const YEAR = /\b(?:1\d|20)\d\d\b/g;

function otherYear(
	date: Candidate['date'],
	sentence: Candidate['sentence'],
	{ text }: Document,
): boolean {
	if (/\d{4}/.test(date.text)) return false;
	const year = date.value.slice(0, 4);
	const near = text.slice(Math.max(0, sentence.start - 200), sentence.end).match(YEAR) ?? [];
	const isYearless = /\d/.test(date.text);
	return isYearless && near.some((one) => one !== year);
}

function isShaky({ tree, clause, label }: Candidate): boolean {
	if (
		!clause ||
		label?.source === 'title' ||
		clause.subject === undefined ||
		clause.subjectOf === 'itself'
	)
		return false;
	if (isFiniteGerund({ tree, clause }) && isSubjectOfRoot(tree, clause.subject)) return false;
	return certaintyOf(tree, clause.verb) < SURE_ARC;
}

/** Whatever word “after winning the cup” hangs on, the one who did it is who the sentence is about. */
function isSubjectOfRoot(tree: Candidate['tree'], subject: number): boolean {
	const { head, relation } = wordAt(tree, subject);
	return relation.startsWith('nsubj') && tree.words[head]?.head === -1;
}

/** `A bomb killed 14 people in Oslo, police said`: of nobody by name, and what was said stands first. */
function isTailedTelling({ tree, clause, core, label }: Candidate): boolean {
	if (clause?.kind !== 'told' || clause.above === undefined || clause.above < core) return false;
	const names = label?.named.some(({ entity }) => entity.kind === 'person');
	return !names && isListed(lowerOf(tree, clause.above), TELLING);
}

/** `Police said a bomb had killed 14 people in Oslo on Monday`: a great event of nobody by name, told without a doubt. */
function isToldByAll({ tree, clause, label, certainty, eventClass }: Candidate): boolean {
	if (clause?.kind !== 'told' || clause.above === undefined || clause.above > clause.verb)
		return false;
	if (!GREAT.has(eventClass) || certainty < SURE_ARC || clause.subjectOf !== 'itself') return false;
	const names = label?.named.some(({ entity }) => entity.kind === 'person') || label?.meant;
	return !names && isListed(lowerOf(tree, clause.above), STATING);
}

const GREAT: ReadonlySet<string> = new Set([
	'attack',
	'disaster',
	'accident',
	'launch',
	'law',
	'treaty',
]);
const STATING = wordSet('say said confirm announce report recall note show state remember');
