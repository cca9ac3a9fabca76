import type { Quote } from '../../domain/articles/quote.ts';
import type { Speaker } from '../../domain/articles/speaker.ts';
import type { Figure } from './figures.ts';
import type { NameTable } from './names/name-table.ts';

/** Everybody who is quoted, most quoted first. */
export function listSpeakers(names: NameTable, quotes: readonly Quote[]): Speaker[] {
	const figureOf = new Map(names.figures.map((figure) => [figure.name, figure]));
	const aliasesOf = Map.groupBy(names.mentions, ({ figure }) => figure);
	const said = Map.groupBy(
		quotes.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])),
		(name) => name,
	);
	return Array.from(said, ([name, { length }]): Speaker => {
		const figure = figureOf.get(name);
		if (!figure) return { name, kind: 'unnamed', aliases: [], roles: [], quotes: length };
		const spellings = (aliasesOf.get(figure) ?? []).map(({ chunk }) => chunk.words.join(' '));
		const aliases = Array.from(new Set(spellings)).filter((spelling) => spelling !== name);
		return { name, kind: figure.kind, aliases, roles: rolesOf(figure), quotes: length };
	}).toSorted((one, other) => other.quotes - one.quotes);
}

function rolesOf({ roles }: Figure): string[] {
	return roles.map(({ phrase }) => phrase);
}
