import { dayNumber } from '../../../domain/calendar.ts';
import type { Document } from '../../document/document.ts';
import { isInFurniture } from '../../document/furniture.ts';
import { TELLING } from '../../words/events/event-verbs.ts';
import { wordSet } from '../../words/word-set.ts';
import type { Candidate } from '../candidate.ts';
import { isListed } from '../grammar/stems.ts';
import { lowerOf, relationOf, type Tree, wordAt } from '../grammar/tree.ts';

/** Does the article tell it only to say who somebody is, or when something else was? */
export function isByTheWay(candidate: Candidate, document: Document): boolean {
	if (candidate.label?.source === 'title') return false;
	return [isSideBirth, isOfSpeaker, isOccasion, isNote].some((holds) => holds(candidate, document));
}

/** `The bride, who was born in Zell on 4 May 1983`: of somebody whom the article is not about. */
function isSideBirth({ tree, core, rank, label }: Candidate, document: Document): boolean {
	if (lowerOf(tree, core) !== 'born' || label?.source !== 'clause' || rank <= OPENING) return false;
	const name = label.text.split(' was born')[0] ?? '';
	return !opensWith(name, document) && (rank > LATE || !isInTitle(name, document));
}

/** `Ida Roth, painter, born 4 May 1931; died 1 June 2014`, at the end of what is told of her: in another article it says only when that was. */
export function isLifeTold({ label, date }: Candidate, document: Document): boolean {
	if (date.precision !== 'day') return false;
	const { name } = label?.named[0]?.entity ?? { name: '' };
	return opensWith(name, document) || isInTitle(name, document);
}

function isInTitle(name: string, { title }: Document): boolean {
	const surname = name.split(' ').at(-1) ?? '';
	return surname !== '' && (title?.toLowerCase().includes(surname.toLowerCase()) ?? false);
}

/** `The nurse Ida Roth retires on Monday`: the first sentence of the story has the name in full. */
function opensWith(name: string, { sentences, furniture }: Document): boolean {
	const first = sentences.find((one) => STOP.test(one.text) && !isInFurniture(furniture, one));
	return name.includes(' ') && (first?.text.includes(name) ?? false);
}

const STOP = /[.!?][”"’)]*$/u;

const OPENING = 2;
const LATE = 10;

/** `said Ann Lee, a nurse, who returned from Zell on Monday`: who it is that speaks. */
function isOfSpeaker({ tree, clause, date, eventClass }: Candidate, document: Document): boolean {
	const { published } = document;
	if (clause?.kind !== 'relative' || clause.subject === undefined || !SMALL.has(eventClass))
		return false;
	if (published === undefined || date.earliest === null) return false;
	const ago = dayNumber(published) - dayNumber(date.earliest);
	return ago <= DAYS_OF_NEWS && isSpeaker(tree, clause.subject);
}

function isSpeaker(tree: Tree, noun: number): boolean {
	let at = noun;
	while (/^(?:appos|flat|compound)/.test(relationOf(tree, at))) at = wordAt(tree, at).head;
	return (
		relationOf(tree, at).startsWith('nsubj') &&
		isListed(lowerOf(tree, wordAt(tree, at).head), TELLING)
	);
}

const DAYS_OF_NEWS = 31;
const SMALL: ReadonlySet<string> = new Set(['visit', 'meeting', 'other', 'appointment']);

/** `The firm used Monday’s opening of the fair to show its plough`: when it was. */
function isOccasion({ tree, core, clause }: Candidate): boolean {
	const { head } = wordAt(tree, core);
	return (
		clause === undefined &&
		relationOf(tree, core) === 'obj' &&
		isListed(lowerOf(tree, head), ATTENDING)
	);
}

const ATTENDING = wordSet('use attend watch skip miss join cover host await choose chose');

/** `Notes to editors: Open Zell was founded on 4 May 1993`: who sent it. */
function isNote({ sentence }: Candidate, { paragraphs }: Document): boolean {
	return /^notes? (?:to|for) (?:the )?editors?\b/iu.test(
		paragraphs[sentence.paragraph]?.text ?? '',
	);
}
