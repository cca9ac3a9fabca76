import type { EventSketch } from './event-sketch.ts';

/** Does each say of itself that it is another of its day: the final of women and that of men, a fire at dawn and one at night? */
export function areTwoOfDay(one: EventSketch, other: EventSketch): boolean {
	return OF_DAY.some((kind) => {
		const [told, also] = [toldOf(kind, one), toldOf(kind, other)];
		if (told.length === 0 || also.length === 0) return false;
		if (kind === HOUR) return hoursApart(told, also) >= HOURS_APART;
		return !told.some((side) => also.includes(side));
	});
}

/** Does one of them, but not the other, say that its day had another like it? */
export function isAnotherOfDay(one: EventSketch, other: EventSketch): boolean {
	return one.which.includes(ANOTHER) !== other.which.includes(ANOTHER);
}

const ANOTHER = 'x';
const HOUR = 'h';
/** Whose contest, of what age, which round, which game, how many play, how it ended; the hour; the street. */
const OF_DAY = ['s', 'a', 'r', 'g', 'n', 'c', HOUR, 'p'];

function toldOf(kind: string, { which }: EventSketch): readonly string[] {
	return which.filter((told) => told.startsWith(kind)).map((told) => told.slice(1));
}

/** A report of the first hour and one of the last tell one event by hours so far apart at most. */
const HOURS_APART = 4;

/** The fewest hours between any two of them. */
function hoursApart(some: readonly string[], others: readonly string[]): number {
	const [first, second] = [some.flatMap(spansOf), others.flatMap(spansOf)];
	const apart = first.flatMap(([from, to]) =>
		second.map(([start, end]) => Math.max(0, start - to, from - end)),
	);
	return Math.min(...apart);
}

type Span = readonly [from: number, to: number];

const PARTS: Readonly<Record<string, readonly Span[]>> = {
	MO: [[0, 12]],
	AF: [[12, 18]],
	EV: [[17, 24]],
	NI: [
		[0, 6],
		[18, 24],
	],
};

function spansOf(hour: string): readonly Span[] {
	return PARTS[hour] ?? [[Number(hour), Number(hour)]];
}
