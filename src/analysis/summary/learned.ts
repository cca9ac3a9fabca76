// Written by bench/learn-summary.ts: learned numbers, not to be changed by hand.
import type { LinearModel } from './choice.ts';

/** How much each feature of a sentence says about its use to a reader. */
export const LEARNED: LinearModel = {
	always: 0,
	nearTop: 0.2573,
	early: 0.1473,
	late: -0.3501,
	share: -0.0659,
	inTitle: 0.2773,
	likeFirst: 0.1287,
	likeAll: 0.2515,
	size: 0.3589,
	isShort: -0.1199,
	isLong: -0.2088,
	quoted: -0.3093,
	opensQuoted: -0.0124,
	told: 0.0923,
	firstPerson: -0.2697,
	question: -0.1689,
	number: 0.0319,
	names: 0.2193,
	weekday: 0.207,
	background: -0.0479,
	event: 0.1193,
	opensParagraph: 0.1755,
};
