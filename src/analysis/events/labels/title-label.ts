import { LONGEST_LABEL } from '../../../domain/articles/event.ts';
import { dayNumber } from '../../../domain/calendar.ts';
import type { Document } from '../../document/document.ts';
import type { Entity } from '../../entities/entity.ts';
import type { NameTable } from '../../entities/names/table.ts';
import type { Candidate } from '../candidate.ts';
import { isSameVerb } from '../grammar/stems.ts';
import { isVerbal, lowerOf } from '../grammar/tree.ts';
import { isDayOfSentence } from '../reading/day-of-sentence.ts';
import type { Label } from './labelled.ts';
import type { NamedWords } from './names-in-label.ts';

/** How many days before publication the title still speaks of. */
const NEWS = 7;
const FEWEST_WORDS = 4;
const SHARED = 0.5;
/** So many letters tell “kills” and “killed” to be one word. */
const STEM = 4;
/** A question, a call, a series, the name of a paper: no news. */
const NO_NEWS =
	/[?]|\bno\.? ?\d|^(?:(?:media|press|news) (?:release|statement|advisory|notice)|(?:report|minutes|notes|agenda|proceedings|programme|summary|transcript|notice|statement) (?:of|on|from)|how|why|what|who|when|where|live|watch|opinion|analysis|exclusive|breaking|video|quiz|in pictures)\b|\b(?:today|tomorrow|yesterday|\p{Lu}\w+day)\b|\b(?:ahead|after|of|the|to|in|on|for|with|and)$/iu;
/** `GOTCHA! Gran floors thief` */
const SHOUT = /\p{Lu}{2}!/u;
/** `Hall ‘to close’`: somebody’s words, which the title does not vouch for; not the apostrophe of “Ann’s mill”. */
const QUOTED = /["“”‘]|(?<![\p{L}\p{N}])['’]/u;
/** What is still to come, or may be. */
const TO_COME =
	/\b(?:will|may|might|could|would|should|must|won['’]t|(?:set|due|about|poised|ready|bound|expected|likely|scheduled) to|plans?|mulls?|considers?|hopes?|wants?|eyes|seeks?|threatens?|vows?|warns?|fears?|alleged|allegedly|reportedly)\b/iu;

/** The title in place of a label, where the article's first sentence tells of the same thing. */
export function titleLabel(
	document: Document,
	names: NameTable,
	candidate: Pick<Candidate, 'sentence' | 'date' | 'tree' | 'core' | 'rank'>,
): Label | undefined {
	const { date, tree, core } = candidate;
	const { published } = document;
	if (!published || date.precision !== 'day' || date.earliest === null) return undefined;
	const ago = dayNumber(published) - dayNumber(date.earliest);
	const title = titlesOf(document).find((one) => isNews(one) && tells(document, candidate, one));
	if (title === undefined || ago < 0 || ago > NEWS) return undefined;
	const words = wordsOf(title);
	const named = namedIn(words, names.entities).filter(({ to }) => isCapital(title, to - 1));
	const verb = isVerbal(tree, core) ? verbIn(words, lowerOf(tree, core)) : undefined;
	return {
		text: title,
		kept: new Set(),
		named,
		isWhole: true,
		source: 'title',
		...(verb !== undefined && { verb }),
	};
}

/** `Thornleigh lido: Council votes to close pool`: what the title says of what it begins with. */
export function behindHeading(title: string): string {
	return title.replace(HEADING, '');
}

const HEADING = /^[^:“”"]{3,40}: (?=\p{Lu}|\d)/u;

function wordsOf(title: string): string[] {
	return title.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];
}

/** Not the fire of “guilty over warehouse fire”, whoever “Severn Fire” is. */
function isCapital(title: string, at: number): boolean {
	return !/^\p{Ll}/u.test(title.match(/[\p{L}\p{N}’'-]+/gu)?.[at] ?? '');
}

/** Whom and what the title names: the Ann Lee of “Ann Lee wins”, not also a Tom Lee. */
function namedIn(words: readonly string[], entities: readonly Entity[]): NamedWords[] {
	const all = entities.flatMap((entity) => namedBy(words, entity) ?? []);
	return all.filter((one) => !all.some((other) => other.to === one.to && other.from < one.from));
}

/** Where the title names somebody or something by its last word, in words of the title. */
function namedBy(words: readonly string[], entity: Entity): NamedWords | undefined {
	const last = entity.keys.at(-1) ?? '';
	const at = words.findIndex(
		(word) => word === last || word === `${last}'s` || word === `${last}’s`,
	);
	if (at < 0) return undefined;
	let from = at;
	while (entity.keys.includes(words[from - 1] ?? '')) from--;
	const isOwner = words[at] !== last;
	return { entity, from, to: at + 1, nameFrom: from, isOwner, isGarbled: false };
}

/** `dies` of the title, where the sentence says “died”; not “to die”, not “dying”. */
function verbIn(words: readonly string[], verb: string): number | undefined {
	const at = words.findIndex((word) => isSameVerb(word, verb));
	return at > 0 && words[at - 1] !== 'to' && !words[at]?.endsWith('ing') ? at : undefined;
}

/** The title, and what stands as a heading above the text. */
function titlesOf({ title, paragraphs }: Document): string[] {
	const headings = paragraphs.slice(0, MOST_HEADINGS).map(({ text }) => text);
	return [title ?? '', ...headings.filter((text) => !NO_HEADING.test(text))];
}

/** A sentence, or when and by whom the page was made: `Published: 16:42 BST`, `TOLVE, MARCH 07, 2019 00:52 IST`. */
const NO_HEADING =
	/[.!?:;,”"]$|\b\d{1,2}[:.]\d\d\b|\b(?:19|20)\d\d\b|^(?:by|updated|published|posted|last updated|photo|image)\b/i;

const MOST_HEADINGS = 2;

function isNews(title: string): boolean {
	return (
		title.length <= LONGEST_LABEL &&
		!NO_NEWS.test(title) &&
		!SHOUT.test(title) &&
		!QUOTED.test(title) &&
		!TO_COME.test(title) &&
		longWords(title).length >= FEWEST_WORDS
	);
}

/**
 * `He was sentenced at Tolve Crown Court on Friday`, under “Man jailed for life for murder in Tolve”: of one court’s words for what the title says,
 * where the article opens with that.
 */
function isSentenceOf(
	{ sentences, text }: Document,
	candidate: Pick<Candidate, 'sentence' | 'date' | 'tree' | 'core' | 'rank'>,
	title: string,
): boolean {
	const { sentence, tree, core, rank } = candidate;
	const isOfDay = isDayOfSentence(candidate);
	if (rank > (isOfDay ? LAST_OF_COURT : LAST_OF_STORY) || !SENTENCED.test(title)) return false;
	if (!isOfDay && !SENTENCING.test(lowerOf(tree, core))) return false;
	const opening = sentences.filter(({ end }) => end < sentence.start).slice(0, OPENERS);
	return opening.some((one) => {
		const told = text.slice(one.start, one.end);
		return SENTENCED.test(told) && shareOf(title, told) >= SHARED;
	});
}

const LAST_OF_STORY = 8;
/** What police and families say outside the court stands at the end. */
const LAST_OF_COURT = 40;
const OPENERS = 4;
const SENTENCING = /^(?:sentenced|jailed|imprisoned)$/;
const SENTENCED = /\b(?:jailed|imprisoned|sentenced)\b/i;

/** Does the sentence tell what the title does? Of a lead that holds the names back (“Voters turned out their mayor”) the next one has them. */
function tells(
	document: Document,
	candidate: Pick<Candidate, 'sentence' | 'date' | 'rank' | 'tree' | 'core'>,
	title: string,
): boolean {
	const { sentences, text } = document;
	const { sentence, rank } = candidate;
	if (isSentenceOf(document, candidate, title)) return true;
	if (shareOf(title, sentence.text) >= SHARED) return true;
	const at = sentences.findIndex(({ start }) => start === sentence.start);
	const end = sentences[at + 1]?.end ?? sentence.end;
	return rank === 0 && end < OPENING && shareOf(title, text.slice(0, end)) >= SHARED;
}

const OPENING = 900;

function shareOf(title: string, text: string): number {
	const [words, told] = [longWords(title), new Set(longWords(text))];
	const shared = words.filter((word) => told.has(word)).length;
	return shared >= FEWEST_SHARED ? shared / words.length : 0;
}

const FEWEST_SHARED = 3;

function longWords(text: string): string[] {
	const words = text.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? [];
	return [...new Set(words.map((word) => word.slice(0, STEM)))];
}
