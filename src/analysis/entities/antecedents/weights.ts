// Written by bench/learn-antecedents.ts: learned numbers, not to be changed by hand.

/** How much each feature says for an antecedent. */
export const WEIGHTS = {
	leadsHere: 1.68,
	opensHere: 0.13,
	subjectHere: 0.96,
	namedHere: 2.09,
	leadsBefore: 0.55,
	opensBefore: 0.96,
	subjectBefore: 0.43,
	namedBefore: 1.15,
	namedEarlier: 0.35,
	introduced: 0.94,
	aside: -0.63,
	often: 0.61,
	distance: -1.77,
	asked: 3.99,
	main: 0.19,
	mainByNoun: 1.02,
	ownGender: 0.56,
	toldGender: 0.32,
	otherGender: -3.73,
	unnamed: 0.19,
	namedInQuote: -1.05,
};
