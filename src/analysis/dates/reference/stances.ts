import type { Document } from '../../document/document.ts';
import { KINDS_OF_EVENTS } from '../../words/time/kinds-of-events.ts';
import { REPORTED, SPOKEN } from '../../words/time/tense-cues.ts';
import { anyOf } from '../phrase.ts';
import { hasPastVerb } from '../placing/direction.ts';

/** What the words of a sentence outside its quotations say about the time it stands in. */
export type Stance = {
	/** It speaks of what is so now. */
	readonly isPresent: boolean;
	/** Somebody tells it to the paper. */
	readonly isReported: boolean;
	/** It stands in a text on a court, an inquest or an inquiry, which hear of older times. */
	readonly isOfCourt: boolean;
	/** It goes further back than what was just told. */
	readonly isBefore: boolean;
	/** It tells what was done. */
	readonly isPast: boolean;
	/** The kinds of events it names, by their index among all, and those it names as told before: “the fire”. */
	readonly names: readonly number[];
	readonly namesAgain: readonly number[];
};

const PRESENT =
	/\b(?:is|are|isn['’]t|aren['’]t|has|have|says?|now|nowadays|currently|will|today|yesterday)\b|(?<=\w)['’]s\s(?:been|now|still)\b/i;
const REPORTING = new RegExp(`\\b(?:${[...REPORTED, ...SPOKEN].join('|')})\\b`, 'i');
const REPORTING_ALL = new RegExp(REPORTING, 'gi');
/** `She had begun`; not `Iran, which had left`: that is told of somebody by the way. */
const BEFORE =
	/(?<!,\s(?:who|which)\s)\b(?:had|['’]d)\s(?:(?:\w+ly|not|never|already|also|just|first|long|since)\s)?(?:been|begun|broken|done|fallen|gone|grown|known|made|rung|seen|set|shut|taken|told|\w+(?:ed|en|wn|lt|nt|pt|ght|ought|ld))\b/i;
const COURT =
	/\b(?:jury|prosecut\w+|defendant|inquest|coroner|inquiry|tribunal|court heard|the court|the crown|trial)\b/i;
/** A longer sentence is not looked at whole. */
const LONGEST = 600;

/** Does it go further back than what was just told? */
export function isPerfect(words: string): boolean {
	return BEFORE.test(words);
}

/** Reads each sentence once, when it is first asked about. */
export function openStances({ text, unquoted, sentences }: Document): (sentence: number) => Stance {
	const known = new Map<number, Stance>();
	const isOfCourt = COURT.test(text);
	return (sentence) => {
		const stance = known.get(sentence) ?? read(sentence);
		known.set(sentence, stance);
		return stance;
	};

	function read(sentence: number): Stance {
		const { start = 0, end = 0 } = sentences[sentence] ?? {};
		const words = unquoted.slice(start, Math.min(end, start + LONGEST));
		return {
			isPresent: PRESENT.test(words),
			isReported: REPORTING.test(words),
			isOfCourt,
			isBefore: BEFORE.test(words),
			isPast: hasPastVerb(words.replace(REPORTING_ALL, '')),
			...eventsIn(text.slice(start, Math.min(end, start + LONGEST))),
		};
	}
}

const KINDS = KINDS_OF_EVENTS.map((kind, index) => ({
	index,
	named: new RegExp(`\\b${anyOf(kind)}\\b`, 'i'),
	definite: new RegExp(`\\b(?:the|that|this|its|their)\\s(?:[a-z]+\\s)?${anyOf(kind)}\\b`, 'i'),
}));
const ANY = new RegExp(`\\b${anyOf(new Set(KINDS_OF_EVENTS.flat()))}\\b`, 'i');

function eventsIn(words: string): Pick<Stance, 'names' | 'namesAgain'> {
	if (!ANY.test(words)) return { names: [], namesAgain: [] };
	const named = KINDS.filter((kind) => kind.named.test(words));
	return {
		names: named.map(({ index }) => index),
		namesAgain: named.filter(({ definite }) => definite.test(words)).map(({ index }) => index),
	};
}
