import type { Candidate } from '../candidate.ts';

/** `Sentencing him on Friday, Judge Roth said …`, `Speaking after the sentencing on Friday`: the day on which a court passed its sentence. */
export function isDayOfSentence({ sentence, date }: Pick<Candidate, 'sentence' | 'date'>): boolean {
	const before = sentence.text.slice(0, Math.max(0, date.start - sentence.start));
	return PASSED.test(before) || PASSING.test(before);
}

const COURT = String.raw`(?: (?:at|in) [\p{L}’' ]{3,40})?(?:,? on)? $`;
const PASSED = new RegExp(
	String.raw`\b(?:after|following|during|at) (?:the|his|her|their) sentencing(?: hearing)?${COURT}`,
	'u',
);
const PASSING = new RegExp(
	`^Sentencing (?:him|her|them|the (?:man|woman|pair|couple|two))${COURT}`,
	'u',
);
