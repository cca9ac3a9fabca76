import type { Figure } from './figures.ts';
import type { NameTable } from './names/name-table.ts';
import { lastNamed } from './near.ts';
import type { Reference } from './references.ts';

const MANY = 24;

/** Figures by every word of their roles; of a word that very many share, the first of them. */
export function indexRoles(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
	const index = new Map<string, Figure[]>();
	for (const figure of figures) {
		const words = figure.roles.flatMap((role) => [role.head, ...role.words]);
		for (const word of new Set(words)) {
			const found = index.get(word) ?? [];
			if (found.length < MANY) found.push(figure);
			index.set(word, found);
		}
	}
	return index;
}

/** The figure whose role has this noun; where several have, the one whose role shares most words, then the last named. */
export function figureByRole(names: NameTable, reference: Reference): Figure | undefined {
	const modifiers = modifiersOf(names, reference);
	const ruler = rulerOf(names, reference, modifiers);
	const known = names.figuresByRole.get(reference.head);
	if (known === undefined) return ruler;
	const words = names.tokens.slice(reference.from, reference.to + 4).map(({ lower }) => lower);
	const owner = names.tokens[reference.from - 1];
	const beside = owner?.isOwner ? [owner.lower, ...words] : words;
	const fitting = known.map((figure) => ({ figure, fit: fitOf(figure, reference, beside) }));
	const best = Math.max(...fitting.map(({ fit }) => fit));
	if (best <= 0) return ruler;
	const equals = fitting
		.filter(({ fit }) => fit === best)
		.map(({ figure }) => figure)
		.filter((figure) => modifiers.every((word) => isCalled(figure, word)));
	return (equals.length > 1 ? lastNamed(names, reference.from, equals) : equals[0]) ?? ruler;
}

function fitOf(
	{ roles, kind }: Figure,
	{ head, kind: asked }: Reference,
	words: readonly string[],
): number {
	if ((asked === 'institution') !== (kind === 'institution')) return 0;
	const shared = words.filter((word) => word !== head && word.length > 3);
	const fits = roles
		.filter((role) => role.head === head || role.words.has(head))
		.map(
			(role) => shared.filter((word) => role.words.has(word)).length + (role.head === head ? 2 : 1),
		);
	return Math.max(0, ...fits);
}

/** the `Russian` leader: words with capitals before the noun. */
function modifiersOf({ tokens }: NameTable, { from, to, mention }: Reference): string[] {
	if (mention) return [];
	const before = tokens
		.slice(from, to - 1)
		.filter(({ isCapital, isOwner }) => isCapital && !isOwner);
	return before.map(({ lower }) => lower).filter((word) => word !== 'the' && NATION.test(word));
}

const NATION = /(?:ian|ean|ish|ese|can|ch|ni|qi)$/;
const isCalled = ({ roles }: Figure, word: string): boolean =>
	roles.some(({ words }) => words.has(word));

/** Who leads a country is called so in more than one way. */
const RULERS = new Set(
	'leader president premier chancellor king queen ruler minister strongman head'.split(' '),
);

/** “the Russian leader” where the article has a Russian President. */
function rulerOf(
	names: NameTable,
	{ head, from }: Reference,
	[modifier]: readonly string[],
): Figure | undefined {
	if (modifier === undefined || !RULERS.has(head)) return undefined;
	const rulers = (names.figuresByRole.get(modifier) ?? []).filter(({ roles }) =>
		roles.some((role) => role.words.has(modifier) && RULERS.has(role.head)),
	);
	const leading = rulers.filter(({ roles }) => roles.some((role) => role.head !== 'minister'));
	const best = leading.length > 0 ? leading : rulers;
	return best.length > 0 ? lastNamed(names, from, best) : undefined;
}
