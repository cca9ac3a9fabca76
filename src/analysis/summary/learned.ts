// Written by bench/learn-summary.ts: learned numbers, not to be changed by hand.
import type { LinearModel } from './choice.ts';

/** How much each feature of a sentence says about its use to a reader. */
export const LEARNED: LinearModel = {
	always: 0,
	nearTop: 0.5005,
	early: 0.0075,
	late: -0.0689,
	share: -0.645,
	inTitle: 0.5353,
	likeFirst: 0.2998,
	likeAll: 0.4204,
	size: 0.4609,
	isShort: -0.1593,
	isLong: -0.2176,
	quoted: -0.2712,
	opensQuoted: -0.0323,
	told: -0.0389,
	firstPerson: -0.0709,
	question: -0.2598,
	number: 0.0925,
	names: 0.1335,
	background: -0.1136,
	opensParagraph: 0.1164,
};
