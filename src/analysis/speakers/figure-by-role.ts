import type { Figure } from './figures.ts';
import type { NameTable } from './name-table.ts';
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
	const known = names.figuresByRole.get(reference.head);
	if (known === undefined) return undefined;
	const words = names.tokens.slice(reference.from, reference.to + 4).map(({ lower }) => lower);
	const owner = names.tokens[reference.from - 1];
	const beside = owner?.isOwner ? [owner.lower, ...words] : words;
	const fitting = known.map((figure) => ({ figure, fit: fitOf(figure, reference, beside) }));
	const best = Math.max(...fitting.map(({ fit }) => fit));
	if (best <= 0) return undefined;
	const equals = fitting.filter(({ fit }) => fit === best).map(({ figure }) => figure);
	return equals.length > 1 ? lastNamed(names, reference.from, equals) : equals[0];
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
