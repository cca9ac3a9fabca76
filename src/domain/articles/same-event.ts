import type { Day } from '../calendar.ts';
import { fillDifferently, verbsIn } from './fill-differently.ts';
import { onceForEachText } from './names/once-for-each.ts';
import { isOneOf, STOP_WORDS, wordsOf } from './names/said-names.ts';
import { areOpposite, inPlainWords } from './plain-deeds.ts';
import { type EventSketch, namesAlso, readSketch } from './telling/event-sketch.ts';
import { areOfTwoKinds, doOtherThings, type Facets, facetsOf } from './telling/facets.ts';
import { areTwoOfDay, isAnotherOfDay } from './telling/of-day.ts';
import { NEWS_DAYS, tellingFeatures, toldAlike } from './telling/told-alike.ts';

/** An event as one article tells it. */
export type ToldEvent = {
	/** The day it happened. */
	readonly day: Day;
	/** What happened: 'The harbour of Sollen opens'. */
	readonly label: string;
	/** The kind of event, such as 'visit'; 'other' says nothing. */
	readonly class: string;
	/** Who takes part, by canonical name. */
	readonly people: readonly string[];
	/** Somebody added it as an event by itself: two of these are never one. */
	readonly isOwn?: boolean;
	/** What `writeSketch` keeps of the passage that tells it. */
	readonly sketch?: string;
	/** It is remembered there, years later to the day: label and people are of the day of remembering. */
	readonly isRemembered?: boolean;
};

/** Of this much alike are two labels of one event: shared words by the words of the shorter label. */
const ALIKE = { withPeople: 0.45, without: 0.6 };
/** One word in common is chance. */
const LEAST_SHARED = 2;
/** Kinds of which one person has several on one day. */
const OFTEN_A_DAY = new Set(['other', 'statement', 'meeting', 'report']);
/** Endings differ, stems hardly: 'visited' and 'visits' share these letters. */
const STEM_LETTERS = 5;

/**
 * Do two articles tell of one event? Only events of one day can be one; where each of them names somebody the other does
 * not, they are two. Two reports of one visit are one event, two visits on a day are two.
 */
export function isSameEvent(one: ToldEvent, other: ToldEvent): boolean {
	const [first, second] = [readEvent(one), readEvent(other)];
	return areOne(first, second) || likenessOfPassages(first, second) > 0;
}

/** An event with its words, read once however often it is compared. */
type ReadEvent = ToldEvent & {
	/** Each name by its words. */
	readonly named: readonly (readonly string[])[];
	/** Most of them are told apart before these are looked at. */
	readonly words: () => ReadonlySet<string>;
	readonly stems: () => ReadonlySet<string>;
	/** What the label names by a capital inside it. */
	readonly names: () => readonly string[];
	readonly facets: () => Facets;
	readonly passage: () => EventSketch | undefined;
};

/** Days, as a sketch counts them. */
const YEARS_LATER = 60;

type ReadLabel = Pick<ReadEvent, 'label' | 'words' | 'stems' | 'names' | 'facets'>;

function readEvent(event: ToldEvent, readLabel = labelRead): ReadEvent {
	const { sketch, isRemembered = false } = event;
	const passage = once(() => {
		const read = sketch === undefined ? undefined : readSketch(sketch);
		return read && isRemembered ? { ...read, later: YEARS_LATER, which: [] } : read;
	});
	const [label, people] = isRemembered ? ['', []] : [event.label, event.people];
	return { ...event, ...readLabel(label), named: people.map(wordsOf), passage };
}

function labelRead(said: string): ReadLabel {
	const label = inPlainWords(said);
	const words = once(() => new Set(wordsOf(label)));
	return {
		label,
		words,
		stems: once(() => stemsOf(words())),
		names: once(() => namesIn(label)),
		facets: once(() => facetsOf(said)),
	};
}

function areOne(one: ReadEvent, other: ReadEvent): boolean {
	if (one.day !== other.day || (one.isOwn && other.isOwn)) return false;
	const [stems, others] = [one.stems(), other.stems()];
	const fewest = Math.min(stems.size, others.size);
	const shared = countShared(stems, others);
	const isWhole = shared > 0 && shared === fewest && stems.size === others.size;
	// Most pairs have next to nothing in common, and nobody asks further.
	if (shared < LEAST_SHARED && !isWhole) return false;
	const people = comparePeople(one, other);
	if (people === 'differ' || areOpposite(one.label, other.label)) return false;
	if (isToldAsOther(one.passage(), other.passage()) || doOtherThings(one.facets(), other.facets()))
		return false;
	if (isWhole) return true;
	const isOneKind = one.class === other.class && !OFTEN_A_DAY.has(one.class);
	const fills = () => fillDifferently(one, other);
	if (people === 'same' && isOneKind)
		return !differInPlaces(one, other) && !tellElsewhere(one, other, WHOLE_NAME) && !fills();
	if (people === 'same' && !sharesMoreThanNames(one, other)) return false;
	const least = people === 'unknown' ? ALIKE.without : ALIKE.withPeople;
	const areAlike = shared / fewest >= least || (isOneKind && shareName(one, other));
	return areAlike && !differInNames(one, other) && !fills();
}

/** `the party held Thorn Vale`, `the party lost Colne Forest`: each names what the passage of the other does not, in so many words. */
function tellElsewhere(one: ReadEvent, other: ReadEvent, words: number): boolean {
	const [passage, otherPassage] = [one.passage(), other.passage()];
	if (!passage || !otherPassage) return false;
	return namesMore(one, otherPassage, words) && namesMore(other, passage, words);
}

/** One word of a label may be a usual one, which a passage that names much does not keep. */
const WHOLE_NAME = 2;

function isToldAsOther(one?: EventSketch, other?: EventSketch): boolean {
	return one !== undefined && other !== undefined && areTwoOfDay(one, other);
}

/** Above 0 the passages of two articles tell of one event, in whatever words. */
function likenessOfPassages(one: ReadEvent, other: ReadEvent): number {
	if (one.day !== other.day) return Number.NEGATIVE_INFINITY;
	const [passage, otherPassage] = [one.passage(), other.passage()];
	if (!passage || !otherPassage) return Number.NEGATIVE_INFINITY;
	const likeness = toldAlike(passage, otherPassage) + (isTakenAsKnown(one, other) ? KNOWN : 0);
	return likeness > 0 && !areOfTwo([one, other], [passage, otherPassage])
		? likeness
		: Number.NEGATIVE_INFINITY;
}

/** 'Accident on the Tarn road': who says it so, of the same kind, takes it as known. */
function isTakenAsKnown(one: ReadEvent, other: ReadEvent): boolean {
	if (one.class !== other.class || OFTEN_A_DAY.has(one.class)) return false;
	return [one, other].some(
		({ label }) => wordsOf(label).length <= MOST_OF_NOUN && verbsIn(label).length === 0,
	);
}

/** So few words that tell no deed are a noun and where it was; of more it is not sure that there is no verb. */
const MOST_OF_NOUN = 6;

/** As much more likely one, as `toldAlike` counts it. */
const KNOWN = 2.8;

/** Are people, places or deeds others, however much else is alike? Of the day’s news also what one deed is done to, or who does it. */
function areOfTwo(
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

/** Does the label name something, by capitals inside it, that the other passage does not? Who is in both is in one place at a time. */
function namesMore(event: ReadEvent, passage: EventSketch, words: number): boolean {
	return event.names().filter((name) => !namesAlso(passage, [name])).length >= words;
}

function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	if (one === other) return one.size;
	let count = 0;
	for (const stem of one) if (other.has(stem)) count += 1;
	return count;
}

/** Groups what tells of one event, in the order given; the first of a group is the first that was given. */
export function mergeSameEvents<Item>(
	items: readonly Item[],
	eventOf: (item: Item) => ToldEvent,
): readonly (readonly [Item, ...Item[]])[] {
	const groups: [Item, ...Item[]][] = [];
	// Articles tell one event in the same words often.
	const readLabel = onceForEachText(labelRead);
	const byDay = new Map<Day, Group<Item>[]>();
	for (const item of items) {
		const event = eventOf(item);
		const read = once(() => readEvent(event, readLabel));
		const sameDay = byDay.get(event.day) ?? [];
		const same = sameDay.find(({ first }) => areOne(first(), read())) ?? likest(sameDay, read);
		if (same) {
			same.items.push(item);
			same.passages.push(() => read().passage());
			continue;
		}
		const items: [Item, ...Item[]] = [item];
		groups.push(items);
		sameDay.push({ first: read, items, passages: [() => read().passage()] });
		byDay.set(event.day, sameDay);
	}
	return groups;
}

type Group<Item> = {
	readonly first: () => ReadEvent;
	readonly items: Item[];
	readonly passages: (() => EventSketch | undefined)[];
};

/** The group whose first is told most alike; of one article's events of a day only one is the same as another's. */
function likest<Item>(
	groups: readonly Group<Item>[],
	read: () => ReadEvent,
): Group<Item> | undefined {
	let [best, most]: [Group<Item> | undefined, number] = [undefined, 0];
	for (const group of groups) {
		const likeness = likenessOfPassages(group.first(), read());
		if (likeness <= most) continue;
		const { text } = read().passage() ?? {};
		if (group.passages.some((passage) => passage()?.text === text)) continue;
		[best, most] = [group, likeness];
	}
	return best;
}

/** Most events are alone on their day: their words are never read. */
function once<Value>(make: () => Value): () => Value {
	let made: Value | undefined;
	return () => {
		made ??= make();
		return made;
	};
}

/** Of what somebody has several on a day, more is in common than the name. */
function sharesMoreThanNames(one: ReadEvent, other: ReadEvent): boolean {
	const names = stemsOf(new Set([...one.named, ...other.named].flat()));
	const shared = [...one.stems()].filter((stem) => other.stems().has(stem) && !names.has(stem));
	return shared.length >= LEAST_SHARED;
}

function comparePeople(one: ReadEvent, other: ReadEvent): 'same' | 'differ' | 'unknown' {
	if (one.named.length === 0 || other.named.length === 0) return 'unknown';
	const isIn = (name: readonly string[], { named, words }: ReadEvent) =>
		named.some((each) => isOneOf(name, each)) || (name.length === 1 && words().has(name[0] ?? ''));
	const oneAlone = one.named.filter((name) => !isIn(name, other));
	const otherAlone = other.named.filter((name) => !isIn(name, one));
	if (oneAlone.length > 0 && otherAlone.length > 0) return 'differ';
	return oneAlone.length + otherAlone.length === 0 ? 'same' : 'unknown';
}

/** Is each in another place, as it says behind 'in'? Who is named, and by their surname, is in one at a time. */
function differInPlaces(one: ReadEvent, other: ReadEvent): boolean {
	if (one.named.some(({ length }) => length > 1)) return false;
	const isElsewhere = (event: ReadEvent, than: ReadEvent) => {
		const places = placesIn(event.label);
		return places.length > 0 && places.every((word) => !than.words().has(word));
	};
	return isElsewhere(one, other) && isElsewhere(other, one);
}

function placesIn(label: string): string[] {
	return [...label.matchAll(/(?<=\b(?:in|at|near) )\p{Lu}[\p{L}'’-]+/gu)].flatMap(([name]) =>
		wordsOf(name),
	);
}

/** Do both name one thing, by a capital inside the label? 'Mount Ekra erupted' twice on a day is one. */
function shareName(one: ReadEvent, other: ReadEvent): boolean {
	return one.names().some((name) => other.stems().has(stemOf(name)));
}

/** Does each label name something, by a capital inside it, that the other lacks? 'In Kyiv' and 'in Warsaw' are two visits. */
function differInNames(one: ReadEvent, other: ReadEvent): boolean {
	const namesMore = (event: ReadEvent, than: ReadEvent) =>
		event.names().some((name) => !than.words().has(name) && !than.stems().has(stemOf(name)));
	return namesMore(one, other) && namesMore(other, one);
}

function namesIn(label: string): string[] {
	const names = [...label.matchAll(/(?<=\S\s)\p{Lu}[\p{L}'’-]+/gu)];
	return names.flatMap(([name]) => wordsOf(name.replace(/['’]s$/, '')));
}

function stemsOf(words: ReadonlySet<string>): Set<string> {
	const telling = [...words].filter((word) => !STOP_WORDS.has(word));
	return new Set(telling.map(stemOf));
}

function stemOf(word: string): string {
	return word.slice(0, STEM_LETTERS);
}
