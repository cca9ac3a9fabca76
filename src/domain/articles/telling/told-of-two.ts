import { fillDifferently } from '../fill-differently.ts';
import { wordsOf } from '../names/said-names.ts';
import { areOpposite, stemOf } from '../plain-deeds.ts';
import { type EventSketch, namesAlso } from './event-sketch.ts';
import { areOfTwoKinds, doOtherThings } from './facets.ts';
import { isAnotherOfDay } from './of-day.ts';
import { comparePeople, countShared, type ReadEvent } from './read-event.ts';
import { NEWS_DAYS, tellingFeatures } from './told-alike.ts';

/** One word in common is chance. */
export const LEAST_SHARED = 2;

/** Are people, places or deeds others, however much else is alike? Of the day’s news also what one deed is done to, or who does it. */
export function areOfTwo(
	[one, other]: readonly [ReadEvent, ReadEvent],
	[passage, otherPassage]: readonly [EventSketch, EventSketch],
): boolean {
	const people = comparePeople(one, other);
	const isNamed = ({ named }: ReadEvent, than: EventSketch) =>
		named.some((name) => namesAlso(than, name));
	if (people === 'differ' && !isNamed(one, otherPassage) && !isNamed(other, passage)) return true;
	if ((people === 'same' && tellElsewhere(one, other, 1)) || areOpposite(one.label, other.label))
		return true;
	if (doOtherThings(one.facets(), other.facets())) return true;
	const later = Math.max(passage.later, otherPassage.later);
	const isNews = later <= NEWS_DAYS;
	if (isNews && isAnotherOfDay(passage, otherPassage)) return true;
	const areToldAtLength = () => tellingFeatures(passage, otherPassage).shared > ONE_NAME;
	if (areOfTwoKinds(one.facets(), other.facets()) && (isNews || !areToldAtLength())) return true;
	if (later > 1) return false;
	return countShared(one.stems(), other.stems()) >= LEAST_SHARED && fillDifferently(one, other);
}

/** Who have no more in common than a town, of one rare word and a usual one, may tell later of two kinds of thing that happened there. */
const ONE_NAME = 1.1;

/** `the party held Thorn Vale`, `the party lost Colne Forest`: each names what the passage of the other does not, in so many words. */
export function tellElsewhere(one: ReadEvent, other: ReadEvent, words: number): boolean {
	const [passage, otherPassage] = [one.passage(), other.passage()];
	if (!passage || !otherPassage) return false;
	return namesMore(one, [other, otherPassage], words) && namesMore(other, [one, passage], words);
}

/**
 * Does the label name something, by capitals inside it, that neither the other passage does nor its label, whose usual words a
 * passage does not keep? Who is in both is in one place at a time.
 */
function namesMore(
	event: ReadEvent,
	[other, passage]: readonly [ReadEvent, EventSketch],
	words: number,
): boolean {
	const alone = event
		.names()
		.filter((name) => !namesAlso(passage, [name]) && !other.words().has(name));
	return alone.length >= words;
}

/** Is each in another place, as it says behind 'in'? Who is named, and by their surname, is in one at a time. */
export function differInPlaces(one: ReadEvent, other: ReadEvent): boolean {
	if (one.named.some(({ length }) => length > 1)) return false;
	const isElsewhere = (event: ReadEvent, than: ReadEvent) => {
		const places = placesIn(event.label);
		return places.length > 0 && places.every((word) => !than.words().has(word));
	};
	return isElsewhere(one, other) && isElsewhere(other, one);
}

/** Does each label name something, by a capital inside it, that the other lacks? 'In Kyiv' and 'in Warsaw' are two visits. */
export function differInNames(one: ReadEvent, other: ReadEvent): boolean {
	const namesMore = (event: ReadEvent, than: ReadEvent) =>
		event.names().some((name) => !than.words().has(name) && !than.stems().has(stemOf(name)));
	return namesMore(one, other) && namesMore(other, one);
}

function placesIn(label: string): string[] {
	return [...label.matchAll(/(?<=\b(?:in|at|near) )\p{Lu}[\p{L}'’-]+/gu)].flatMap(([name]) =>
		wordsOf(name),
	);
}
