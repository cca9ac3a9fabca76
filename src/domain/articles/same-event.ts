import type { Day } from '../calendar.ts';
import { fillDifferently, verbsIn } from './fill-differently.ts';
import { once, onceForEachText } from './names/once-for-each.ts';
import { wordsOf } from './names/said-names.ts';
import { areOpposite, stemOf } from './plain-deeds.ts';
import type { EventSketch } from './telling/event-sketch.ts';
import { doOtherThings } from './telling/facets.ts';
import { areTwoOfDay } from './telling/of-day.ts';
import {
	comparePeople,
	countShared,
	OFTEN_A_DAY,
	type ReadEvent,
	readEvent,
	readLabel,
	stemsOf,
	type ToldEvent,
} from './telling/read-event.ts';
import { type TellingWeights, toldAlike } from './telling/told-alike.ts';
import {
	areOfTwo,
	differInNames,
	differInPlaces,
	LEAST_SHARED,
	tellElsewhere,
} from './telling/told-of-two.ts';

/** Of this much alike are two labels of one event: shared words by the words of the shorter label. */
const ALIKE = { withPeople: 0.45, without: 0.6 };

/**
 * Do two articles tell of one event? Only events of one day can be one; where each of them names somebody the other does
 * not, they are two. Two reports of one visit are one event, two visits on a day are two.
 */
export function isSameEvent(one: ToldEvent, other: ToldEvent, weights?: TellingWeights): boolean {
	const [first, second] = [readEvent(one), readEvent(other)];
	return areOne(first, second) || likenessOfPassages(first, second, weights) > 0;
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

/** One word of a label may be a usual one, which a passage that names much does not keep. */
const WHOLE_NAME = 2;

function isToldAsOther(one?: EventSketch, other?: EventSketch): boolean {
	return one !== undefined && other !== undefined && areTwoOfDay(one, other);
}

/** Above 0 the passages of two articles tell of one event, in whatever words. */
function likenessOfPassages(one: ReadEvent, other: ReadEvent, weights?: TellingWeights): number {
	if (one.day !== other.day) return Number.NEGATIVE_INFINITY;
	const [passage, otherPassage] = [one.passage(), other.passage()];
	if (!passage || !otherPassage) return Number.NEGATIVE_INFINITY;
	const likeness =
		toldAlike(passage, otherPassage, weights) + (isTakenAsKnown(one, other) ? KNOWN : 0);
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

/** Groups what tells of one event, in the order given; the first of a group is the first that was given. */
export function mergeSameEvents<Item>(
	items: readonly Item[],
	eventOf: (item: Item) => ToldEvent,
): readonly (readonly [Item, ...Item[]])[] {
	const groups: [Item, ...Item[]][] = [];
	// Articles tell one event in the same words often.
	const labelOf = onceForEachText(readLabel);
	const byDay = new Map<Day, Group<Item>[]>();
	for (const item of items) {
		const event = eventOf(item);
		const read = once(() => readEvent(event, labelOf));
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

/** Of what somebody has several on a day, more is in common than the name. */
function sharesMoreThanNames(one: ReadEvent, other: ReadEvent): boolean {
	const names = stemsOf(new Set([...one.named, ...other.named].flat()));
	const shared = [...one.stems()].filter((stem) => other.stems().has(stem) && !names.has(stem));
	return shared.length >= LEAST_SHARED;
}

/** Do both name one thing, by a capital inside the label? 'Mount Ekra erupted' twice on a day is one. */
function shareName(one: ReadEvent, other: ReadEvent): boolean {
	return one.names().some((name) => other.stems().has(stemOf(name)));
}
