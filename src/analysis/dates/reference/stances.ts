import type { Document } from '../../document/document.ts';
import { REPORTED, SPOKEN } from '../../words/time/tense-cues.ts';
import { hasPastVerb } from '../placing/direction.ts';

/** What the words of a sentence outside its quotations say about the time it stands in. */
export type Stance = {
	/** It speaks of what is so now. */
	readonly isPresent: boolean;
	/** Somebody tells it to the paper. */
	readonly isReported: boolean;
	/** It goes further back than what was just told. */
	readonly isBefore: boolean;
	/** It tells what was done. */
	readonly isPast: boolean;
	/** Nothing stands outside its quotations. */
	readonly isAllQuoted: boolean;
};

const PRESENT =
	/\b(?:is|are|isn['’]t|aren['’]t|has|have|says?|now|nowadays|currently|will|today|yesterday)\b|(?<=\w)['’]s\s(?:been|now|still)\b/i;
const REPORTING = new RegExp(`\\b(?:${[...REPORTED, ...SPOKEN].join('|')})\\b`, 'i');
const REPORTING_ALL = new RegExp(REPORTING, 'gi');
const BEFORE =
	/\b(?:had|['’]d)\s(?:(?:\w+ly|not|never|already|also|just|first|long|since)\s)?(?:been|begun|broken|done|fallen|gone|grown|known|made|rung|seen|set|shut|taken|told|\w+(?:ed|en|wn|lt|nt|pt|ght|ought|ld))\b/i;
/** A longer sentence is not looked at whole. */
const LONGEST = 600;

/** Reads each sentence once, when it is first asked about. */
export function openStances({ unquoted, sentences }: Document): (sentence: number) => Stance {
	const known = new Map<number, Stance>();
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
			isBefore: BEFORE.test(words),
			isPast: hasPastVerb(words.replace(REPORTING_ALL, '')),
			isAllQuoted: !/\p{L}/u.test(words),
		};
	}
}
