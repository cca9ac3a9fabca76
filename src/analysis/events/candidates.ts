import { dayNumber } from '../../domain/calendar.ts';
import type { DateExpression } from '../dates/find-dates.ts';
import type { Governor } from '../syntax/governor.ts';
import type { Candidate } from './candidate.ts';
import { classOf } from './grammar/class-of-event.ts';
import { clauseOf } from './grammar/clause.ts';
import { eventWord } from './grammar/event-word.ts';
import { verbOfGap } from './grammar/gapped.ts';
import {
	countedFrom,
	nounBehindDay,
	nounOfClause,
	nounOfItsDay,
	nounOfLongAgo,
	subjectOfBeing,
	verbBehindColon,
	verbBehindDay,
	verbBehindWhen,
	verbOfWhen,
} from './grammar/other-governor.ts';
import { statusOf } from './grammar/status.ts';
import { isVerbal, lowerOf, type Tree, wordAt } from './grammar/tree.ts';
import { lifeLabel, lifespanOf } from './labels/lifespan.ts';
import { underHeading } from './reading/heading.ts';
import { anniversaryIn, toldBefore } from './reading/read-at.ts';
import { readingOf } from './reading/reading.ts';
import { type Given, type Placed, type Scene, sceneOf, withoutOpening } from './reading/scene.ts';
import { readWithout } from './reading/timeless.ts';
import { runningIndexes } from './running-text.ts';

/** What an English article tells of the times it names, in text order. */
export function candidatesIn(given: Given): Candidate[] {
	const { document, dates } = given;
	const ranks = runningIndexes(document);
	const points = dates.flatMap((date, index) => (isPoint(date) ? [{ date, index }] : []));
	const namingsOf = Map.groupBy(
		given.names.namings,
		({ chunk }) => given.names.tokens[chunk.from]?.sentence,
	);
	const bySentence = Map.groupBy(points.slice(0, MOST), ({ date }) => date.sentence);
	// Read ahead, as several at once take less time; each scene finds its own remembered.
	const sentences = [...bySentence.keys()].flatMap((at) => document.sentences[at] ?? []);
	given.syntax.parseAll(sentences.map((sentence) => withoutOpening(document, sentence)));
	const scenes = [...bySentence].flatMap(([at, inSentence]) => {
		const sentence = document.sentences[at];
		if (!sentence) return [];
		const [rank, namings] = [ranks[at] ?? 0, namingsOf.get(at) ?? []];
		return [sceneOf(given, { sentence, rank, dates: inSentence, namings })];
	});
	return scenes.flatMap((scene) =>
		scene.placed.flatMap((_one, place) => candidateAt(scene, place) ?? []),
	);
}

/** Of more times than these nobody is told what happened: grammar takes its time. */
const MOST = 150;

/** What a sentence tells of its time at `place`. */
export function candidateAt(scene: Scene, place: number): Candidate | undefined {
	const { document, names, sentence, rank, tree, placed, dates } = scene;
	const one = placed[place];
	if (!one) return undefined;
	const { date, index, stretch } = one;
	const shared = { index, date, sentence, rank, tree };
	const life = lifespanOf(document, names, {
		date,
		before: placed[place - 1]?.date,
		after: placed[place + 1]?.date,
	});
	if (life)
		return {
			...shared,
			...lifeLabel(life, tree),
			core: stretch.from,
			certainty: 1,
			clause: undefined,
			status: 'happened',
			leaning: undefined,
			times: 1,
		};
	const anniversary = anniversaryIn(tree, one);
	const governor = anniversary === undefined ? governorOf(scene, one) : undefined;
	const found = anniversary ?? (governor && eventWord(tree, governor.index));
	if (found === undefined) return undefined;
	const being = subjectOfBeing(tree, found, stretch);
	const other = being?.noun ?? otherGovernor(scene, one, found);
	const word = other ?? found;
	const own = verbOfGap(tree, word) ?? word;
	const headed = underHeading(scene, one) ?? readWithout(scene, one, found);
	const { tree: read, core, clause, leaning, ...reading } = headed ?? readingOf(scene, one, own);
	// “It was on 4 May”: who says so has told before what it was.
	const label = being && being.noun === undefined ? undefined : reading.label;
	const told = toldBefore(read, core);
	const isPlanTold =
		told !== undefined &&
		/^sa(?:id|ys?)$/.test(lowerOf(read, core)) &&
		clauseOf(read, told).tense === 'future';
	const isOfOtherDay =
		told !== undefined &&
		placed.some((other) => other.date.precision === 'day' && other.stretch.to <= core);
	const isToCome = document.published !== undefined && (date.earliest ?? '') > document.published;
	return {
		...shared,
		tree: read,
		core,
		certainty:
			!headed && other === undefined && governor ? certaintyOfEvent(tree, governor, found) : 1,
		clause,
		eventClass: classOf(read, told ?? core),
		status: isPlanTold ? 'planned' : statusOf(read, clause, { isToCome, core }),
		label,
		leaning: isOfOtherDay ? 'the day that it was told on' : leaning,
		times: dates.filter((other) => other.value === date.value).length,
	};
}

/** `At 5:17 in the morning of 4 May`: the day belongs to what the hour belongs to. */
function governorOf({ tree, placed, syntax }: Scene, { date }: Placed): Governor | undefined {
	const own = syntax.governor(tree.words, date);
	const hour = placed.find(
		({ date: other, stretch }) =>
			other !== date && own && stretch.from <= own.index && own.index < stretch.to,
	);
	if (!own || !hour) return own;
	const isInside = (at: number) => hour.stretch.from <= at && at < hour.stretch.to;
	let above = own.index;
	while (above >= 0 && (isInside(above) || !isVerbal(tree, above)))
		above = wordAt(tree, above).head;
	return above < 0 ? own : { ...own, index: above, kind: 'verb' };
}

/** How sure it is that the time is that of this event, whichever of its words it belongs to: “A shooting in a bar in Zell on Monday killed five”. */
function certaintyOfEvent(tree: Tree, { all, confidence }: Governor, event: number): number {
	const sum = all
		.filter(([index]) => eventWord(tree, index) === event)
		.reduce((whole, [, one]) => whole + one, 0);
	return Math.max(confidence, sum);
}

/** What the grammar says the time belongs to, whatever was found to be likely. */
function otherGovernor(
	{ tree, document }: Scene,
	{ date, stretch }: Placed,
	found: number,
): number | undefined {
	const verb =
		countedFrom(tree, stretch) ??
		verbBehindWhen(tree, found, stretch) ??
		verbBehindDay(tree, found, stretch) ??
		verbBehindColon(tree, found, stretch) ??
		nounBehindDay(tree, stretch) ??
		nounOfItsDay(tree, found, stretch) ??
		nounOfClause(tree, found, stretch);
	if (verb !== undefined) return verb;
	const mayBeInside = /\d{4}/.test(date.text) && !SUDDEN.has(classOf(tree, found));
	const inside = mayBeInside ? verbOfWhen(tree, found, stretch) : undefined;
	if (inside !== undefined) return inside;
	const { published } = document;
	const isLongAgo =
		published !== undefined &&
		date.earliest !== null &&
		dayNumber(published) - dayNumber(date.earliest) > LONG_AGO;
	return isLongAgo && /\d{4}/.test(date.text) ? nounOfLongAgo(tree, found, stretch) : undefined;
}

/** Of “31 people died when the dam gave way in 1957” both tell the same, and the deaths more. */
const SUDDEN: ReadonlySet<string> = new Set(['attack', 'death', 'accident', 'disaster']);

/** Days after which no verb in the present can mean that day. */
const LONG_AGO = 90;

/** What surrounds the story tells of no event. */
export function isPoint({ type, earliest, isBesideStory }: DateExpression): boolean {
	return (type === 'DATE' || type === 'TIME') && earliest !== null && !isBesideStory;
}
