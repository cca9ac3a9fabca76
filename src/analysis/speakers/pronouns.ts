import { GENDERED, KIN } from '../words/role-nouns.ts';
import { type Answer, answerOf, UNCLEAR } from './answer.ts';
import { isApposition, nameBeside } from './apposition.ts';
import { described } from './describe.ts';
import { figureByRole } from './figure-by-role.ts';
import type { Figure } from './figures.ts';
import type { Gender } from './first-names.ts';
import type { NameTable } from './name-table.ts';
import type { Reference } from './references.ts';
import { isSubject } from './subjects.ts';

/** Who spoke last, newest first; what a pronoun leans on beside the text. */
export type Recent = readonly Answer[];

/** Whom “he”, “she” or “it” means at this place. */
export function resolvePronoun(names: NameTable, pronoun: Reference, recent: Recent): Answer {
	const gender: Gender | 'it' | undefined = WHICH[pronoun.head];
	if (gender === undefined) return UNCLEAR;
	const scored = candidates(names, pronoun)
		.filter((candidate) => fits(names, candidate, gender))
		.map((candidate) => ({
			...candidate,
			score: score(names, { ...candidate, pronoun, gender, recent }),
		}))
		.toSorted((one, other) => other.score - one.score);
	const [best] = scored;
	if (best === undefined) return fallback(names, { pronoun, gender, recent });
	const rival = scored.find(({ figure }) => figure === undefined || figure !== best.figure);
	const lead = rival === undefined || rival === best ? 1000 : best.score - rival.score;
	return best.figure
		? answerOf(best.figure, certaintyOf(lead))
		: { ...described(names, best.reference), certainty: certaintyOf(lead) };
}

const WHICH: Readonly<Record<string, Gender | 'it'>> = { he: 'm', she: 'f', it: 'it' };
const WINDOW = 1500;
const AHEAD = 300;

function certaintyOf(lead: number): number {
	return lead > 250 ? 0.92 : lead > 100 ? 0.85 : 0.7;
}

/** What stands before the pronoun, nearest first. */
function candidates(names: NameTable, pronoun: Reference): Candidate[] {
	const { references, tokens } = names;
	const start = startOf(tokens, pronoun);
	const found: Candidate[] = [];
	for (let place = placeOf(references, pronoun) - 1; place >= 0; place--) {
		const reference = references[place];
		if (!reference || start - startOf(tokens, reference) > WINDOW) break;
		if (reference.kind === 'pronoun') continue;
		if (reference.mention) found.push({ reference, figure: reference.mention.figure });
		else if (
			!isApposition(tokens, reference, references[place - 1]) &&
			!nameBeside(tokens, reference, references.slice(place, place + 3))
		) {
			found.push({
				reference,
				figure: reference.determiner === 'the' ? figureByRole(names, reference) : undefined,
			});
		}
	}
	return found;
}

type Candidate = { readonly reference: Reference; readonly figure: Figure | undefined };

function startOf(tokens: NameTable['tokens'], { from }: Reference): number {
	return tokens[from]?.start ?? 0;
}

/** How many references begin before this one. */
function placeOf(references: readonly Reference[], { from }: Reference): number {
	let [low, high] = [0, references.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((references[middle]?.from ?? 0) < from) low = middle + 1;
		else high = middle;
	}
	return low;
}

function fits(names: NameTable, { reference, figure }: Candidate, gender: Gender | 'it'): boolean {
	const { kind, head, determiner } = reference;
	if (gender === 'it') {
		return figure ? figure.kind === 'institution' : kind === 'institution' || kind === 'document';
	}
	if (figure) return figure.kind === 'person' && !(figure.isGenderTold && figure.gender !== gender);
	if ((kind !== 'person' && kind !== 'kin') || reference.isOwner) return false;
	const told = GENDERED[head] ?? KIN[head];
	if (!isIntroduced(names, reference)) return false;
	return INDEFINITE.has(determiner) && (told === undefined || told === 'person' || told === gender);
}

/** `A spokesman` opens a sentence; according to `a spokesman`. */
function isIntroduced({ tokens }: NameTable, { from }: Reference): boolean {
	const before = tokens[from - 1];
	return before?.sentence !== tokens[from]?.sentence || tokens[from - 2]?.lower === 'according';
}

const INDEFINITE = new Set(['a', 'an', 'one', 'another']);

type Scene = Candidate & {
	readonly pronoun: Reference;
	readonly gender: Gender | 'it';
	readonly recent: Recent;
};

function score(names: NameTable, { reference, figure, pronoun, gender, recent }: Scene): number {
	const { tokens } = names;
	const [one, other] = [tokens[reference.from], tokens[pronoun.from]];
	if (!one || !other) return Number.NEGATIVE_INFINITY;
	let points = -(other.start - one.start) * 0.4;
	if (isSubject(names, reference)) points += 250;
	if (one.paragraph === other.paragraph) points += 300;
	if (reference.isOwner) points -= 90;
	if (reference.isBehindPreposition) points -= 80;
	if (figure && recent[0]?.figure === figure) points += 180;
	if (figure?.gender !== undefined && figure.gender !== gender) points -= 280;
	if (!figure) points += 90;
	return points;
}

type Question = {
	readonly pronoun: Reference;
	readonly gender: Gender | 'it';
	readonly recent: Recent;
};

/** Nobody before it: whoever spoke last and fits, or, at the head of an article, whoever comes next. */
function fallback(names: NameTable, { pronoun, gender, recent }: Question): Answer {
	const fitting = (figure: Figure | undefined): figure is Figure =>
		figure !== undefined &&
		(gender === 'it'
			? figure.kind === 'institution'
			: figure.kind === 'person' && (figure.gender ?? gender) === gender);
	const spoke = recent.map(({ figure }) => figure).find(fitting);
	if (spoke) return answerOf(spoke, 0.6);
	const here = startOf(names.tokens, pronoun);
	const ahead = names.references
		.slice(placeOf(names.references, pronoun), placeOf(names.references, pronoun) + 12)
		.find(
			(reference) =>
				fitting(reference.mention?.figure) && startOf(names.tokens, reference) < here + AHEAD,
		);
	return ahead?.mention ? answerOf(ahead.mention.figure, 0.6) : UNCLEAR;
}
