import type { Figure } from './figures.ts';
import type { NameTable } from './name-table.ts';
import type { Reference } from './references.ts';

/** The figure whose role has this noun; where several have, the one whose role shares most words, then the last named. */
export function figureByRole(names: NameTable, reference: Reference): Figure | undefined {
	const words = names.tokens.slice(reference.from, reference.to + 4).map(({ lower }) => lower);
	const owner = names.tokens[reference.from - 1];
	const beside = owner?.isOwner ? [owner.lower, ...words] : words;
	const fitting = names.figures
		.map((figure) => ({ figure, fit: fitOf(figure, reference, beside) }))
		.filter(({ fit }) => fit > 0);
	const best = Math.max(0, ...fitting.map(({ fit }) => fit));
	const equals = fitting.filter(({ fit }) => fit === best).map(({ figure }) => figure);
	return equals.length > 1 ? lastNamed(names, reference, equals) : equals[0];
}

function fitOf(
	{ roles, kind }: Figure,
	{ head, kind: asked }: Reference,
	words: readonly string[],
): number {
	if ((asked === 'institution') !== (kind === 'institution')) return 0;
	const fits = roles
		.filter((role) => role.head === head || role.words.has(head))
		.map(
			(role) =>
				(role.head === head ? 2 : 1) +
				words.filter((word) => word !== head && word.length > 3 && role.words.has(word)).length,
		);
	return Math.max(0, ...fits);
}

/** Which of the figures was named last before this place. */
export function lastNamed(
	{ mentions }: NameTable,
	{ from }: Reference,
	figures: readonly Figure[],
): Figure | undefined {
	let found: Figure | undefined;
	for (const { chunk, figure } of mentions) {
		if (chunk.from >= from) break;
		if (figures.includes(figure)) found = figure;
	}
	return found ?? figures[0];
}
