import { GENDERED, KIN } from '../words/people/role-nouns.ts';
import { isApposition, nameBeside } from './apposition.ts';
import type { Discourse } from './discourse.ts';
import { figureByRole } from './figure-by-role.ts';
import type { Figure } from './figures.ts';
import type { Gender } from './names/first-names.ts';
import type { NameTable } from './names/name-table.ts';
import { countBefore, lastNamed } from './near.ts';
import type { Reference } from './references.ts';
import { isSubject } from './subjects.ts';

/** Somebody whom a pronoun may mean. */
export type Candidate = { readonly reference: Reference; readonly figure: Figure | undefined };

/** What a pronoun or noun says of whom it means. */
export type Asked = Gender | 'it' | 'anybody';

/** Whom a pronoun at this place may mean, nearest first, each with the figure behind it. */
export function candidatesFor(
	names: NameTable,
	{ pronoun, asked, discourse }: { pronoun: Reference; asked: Asked; discourse: Discourse },
): Candidate[] {
	const { references, tokens } = names;
	const start = tokens[pronoun.from]?.start ?? 0;
	const found: Candidate[] = [];
	for (let place = countBefore(references, pronoun.from) - 1; place >= 0; place--) {
		const reference = references[place];
		if (!reference || start - (tokens[reference.from]?.start ?? 0) > WINDOW) break;
		const beside = references.slice(Math.max(0, place - 1), place + 3);
		if (reference.kind === 'pronoun' && !agrees(GENDER_OF[reference.head], asked)) continue;
		if (
			reference.kind !== 'pronoun' &&
			!reference.mention &&
			isSaidOfAnother(tokens, reference, beside)
		) {
			continue;
		}
		const figure = figureOf(names, reference, discourse);
		if (fits(names, { reference, figure, pronoun }, asked)) found.push({ reference, figure });
	}
	return found;
}

const GENDER_OF: Readonly<Record<string, Gender>> = { he: 'm', she: 'f' };

const agrees = (gender: Gender | undefined, asked: Asked): boolean =>
	gender !== undefined && (asked === 'anybody' || gender === asked);

/** How far back a pronoun reaches, in characters. */
const WINDOW = 1500;

function figureOf(
	names: NameTable,
	reference: Reference,
	{ meant }: Discourse,
): Figure | undefined {
	if (reference.mention) return reference.mention.figure;
	if (reference.kind === 'pronoun') return meant.get(reference);
	if (reference.determiner !== 'the') return undefined;
	const figure = meant.get(reference);
	if (figure) return figure;
	const byRole = figureByRole(names, reference);
	if (byRole || reference.kind !== 'institution') return byRole;
	const named = names.institutionsByWord.get(reference.head);
	return named && lastNamed(names, reference.from, named);
}

/** Ann Lee, `a former prosecutor`; `the judge`, Ann Lee. */
function isSaidOfAnother(
	tokens: NameTable['tokens'],
	reference: Reference,
	beside: readonly Reference[],
): boolean {
	const before = beside[beside.indexOf(reference) - 1];
	return (
		isApposition(tokens, reference, before) || nameBeside(tokens, reference, beside) !== undefined
	);
}

type Pair = Candidate & { readonly pronoun: Reference };

function fits(names: NameTable, { reference, figure, pronoun }: Pair, asked: Asked): boolean {
	const { kind, head, determiner, isOwner } = reference;
	if (asked === 'it') {
		if (kind === 'pronoun') return false;
		if (figure) return figure.kind === 'institution';
		return (kind === 'institution' || kind === 'document') && isNear(names, reference, pronoun);
	}
	if (figure) {
		const isOther = figure.isGenderTold && !agrees(figure.gender, asked);
		return figure.kind === 'person' && !isOther;
	}
	if ((kind !== 'person' && kind !== 'kin') || isOwner || !isIntroduced(names, reference))
		return false;
	const told = GENDERED[head] ?? KIN[head];
	const isOther = told !== undefined && told !== 'person' && !agrees(told, asked);
	return DETERMINED.has(determiner) && !isOther;
}

/** In the same paragraph, or what an earlier sentence is about. */
function isNear(names: NameTable, reference: Reference, { from }: Reference): boolean {
	const isBeside = names.tokens[reference.from]?.paragraph === names.tokens[from]?.paragraph;
	return isBeside || isSubject(names, reference);
}

/** `A spokesman` opens a sentence; according to `a spokesman`. */
function isIntroduced({ tokens }: NameTable, { from }: Reference): boolean {
	const before = tokens[from - 1];
	return before?.sentence !== tokens[from]?.sentence || tokens[from - 2]?.lower === 'according';
}

const DETERMINED = new Set(['a', 'an', 'one', 'another', 'the']);
