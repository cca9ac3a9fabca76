// Written by bench/learn-antecedents.ts: learned numbers, not to be changed by hand.

/** How much each feature says for an antecedent. */
export const WEIGHTS = {
	leadsHere: 1.75,
	opensHere: 0.19,
	subjectHere: 1.09,
	namedHere: 2.25,
	leadsBefore: 0.66,
	opensBefore: 1.02,
	subjectBefore: 0.33,
	namedBefore: 1.22,
	namedEarlier: 0.28,
	saysHere: 0.39,
	saysBefore: 0.24,
	introduced: 1.01,
	aside: -0.52,
	often: 0.65,
	distance: -1.9,
	asked: 4.01,
	goesOn: 1.99,
	main: 0.03,
	mainByNoun: 1.01,
	ownGender: 0.55,
	toldGender: 0.25,
	otherGender: -3.4,
	unnamed: 0.24,
	namedInQuote: -1.12,
};
