// Written by bench/learn-summary.ts: learned numbers, not to be changed by hand.
import type { LinearModel } from './choice.ts';

/** How much each feature of a sentence says about its use to a reader. */
export const LEARNED: LinearModel = {
	always: 0,
	nearTop: 0.297,
	early: 0.1566,
	late: -0.3649,
	share: -0.0246,
	inTitle: 0.2987,
	likeFirst: 0.1585,
	likeAll: 0.2598,
	size: 0.3766,
	isShort: -0.1258,
	isLong: -0.1981,
	quoted: -0.3531,
	opensQuoted: -0.0114,
	told: 0.0899,
	firstPerson: -0.2857,
	question: -0.1683,
	number: 0.0333,
	names: 0.2488,
	background: -0.0512,
	opensParagraph: 0.1936,
};
