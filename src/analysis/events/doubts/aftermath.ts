import type { EventClass } from '../../../domain/articles/event.ts';
import { compareDays, type Day } from '../../../domain/calendar.ts';
import type { DateExpression } from '../../dates/find-dates.ts';
import type { Candidate } from '../candidate.ts';
import { CASUALTIES } from '../features.ts';
import { classOfNoun } from '../grammar/class-of-event.ts';
import { stemsOf } from '../grammar/stems.ts';
import { lowerOf, type Tree, wordAt } from '../grammar/tree.ts';
import { cardinalOf } from '../telling/numbers-in.ts';

/** Why a sentence that tells of a disaster behind “after” does not tell it of this day, or not of whom it names; undefined where it does. */
export function whyOfCause(
	candidate: Candidate,
	dates: readonly DateExpression[],
): string | undefined {
	if (isAftermath(candidate, dates)) return 'what was done about an event of another day';
	return isDoneByCause(candidate) ? 'the disaster did it' : undefined;
}

/**
 * `Crews picked through the ruins on Tuesday after a tornado tore through Zell on Monday`: what is done about a disaster on a later day is no day of
 * its own.
 */
function isAftermath(candidate: Candidate, dates: readonly DateExpression[]): boolean {
	const { tree, core, date, eventClass, label } = candidate;
	if (eventClass !== 'other' || label?.source !== 'clause') return false;
	const link = linkOf(tree);
	const from = wordAt(tree, link).start;
	if (link < 0 || core > link || date.start > from) return false;
	return dates.some(
		({ sentence, start, earliest }) =>
			sentence === date.sentence && start > from && isBefore(earliest, date.earliest),
	);
}

/** `Divers went down after a fire on the ferry, killing 12 people on Monday`: neither the divers nor anybody else before “after” did. */
function isDoneByCause({ tree, core, clause, label }: Candidate): boolean {
	const link = linkOf(tree);
	const { subject = link } = clause ?? {};
	const isGerund = wordAt(tree, core).tag === 'VBG' && HURTING.test(lowerOf(tree, core));
	return label?.source === 'clause' && link >= 0 && isGerund && core > link && subject < link;
}

const HURTING =
	/^(?:kill|injur|wound|hurt|drown|trapp|leav|destroy|damag|burn|bury|level|claim)ing$/;

/**
 * Is the day that of the tornado that such a sentence tells of behind “after”, and does the title tell of that tornado, with as many dead?
 */
export function isTitleOfCause({ tree, core, date, sentence }: Candidate, title: string): boolean {
	const link = linkOf(tree);
	if (link < 0 || core < link || date.start < wordAt(tree, link).start) return false;
	if (!CASUALTIES.test(title)) return false;
	const cause = stemsOf(lowerOf(tree, causeBehind(tree, link)));
	const words = title.toLowerCase().match(/\p{L}+/gu) ?? [];
	const isOfCause = words.slice(0, WORDS_OF_SUBJECT).some((word) => cause.includes(word));
	const count = countsIn(title);
	const behind = countsIn(sentence.text.slice(wordAt(tree, link).start - sentence.start));
	return isOfCause && count.length === 1 && count.every((one) => behind.includes(one));
}

/** As far into a title as what it tells of may stand: `Strong earthquake kills six`. */
const WORDS_OF_SUBJECT = 3;

const SUDDEN: ReadonlySet<EventClass> = new Set(['attack', 'accident', 'disaster']);

/** The “after” behind which a disaster stands; -1 where there is none. */
function linkOf(tree: Tree): number {
	return tree.words.findIndex(
		({ text }, at) => /^after$/.test(text) && at > 0 && causeBehind(tree, at) >= 0,
	);
}

/** `tornado` of “after a powerful tornado” */
function causeBehind(tree: Tree, link: number): number {
	const noun = tree.words.findIndex(
		({ tag }, at) => at > link && /^NNS?$/.test(tag) && !/^NN/.test(wordAt(tree, at + 1).tag),
	);
	const eventClass = classOfNoun(lowerOf(tree, noun));
	const isNext = noun - link <= WORDS_OF_CAUSE;
	return isNext && eventClass !== undefined && SUDDEN.has(eventClass) ? noun : -1;
}

const WORDS_OF_CAUSE = 4;

function isBefore(one: Day | null, other: Day | null): boolean {
	return one !== null && other !== null && compareDays(one, other) < 0;
}

/** How many there were, in digits or words. */
function countsIn(text: string): number[] {
	return (text.toLowerCase().match(/\d[\d,]*|\p{L}+/gu) ?? []).flatMap((word) => {
		if (/^\d/.test(word)) return Number(word.replaceAll(',', ''));
		return cardinalOf(word) ?? [];
	});
}
