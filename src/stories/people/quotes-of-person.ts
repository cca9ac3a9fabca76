import type { Quote } from '../../domain/articles/quote.ts';
import { fold } from '../../domain/fold.ts';
import type { Cited, Library, Page, Part } from '../../ports/articles/library.ts';
import { isQuoted, type Person, quotesOf } from './find-person.ts';

/** More than any article holds of one speaker. */
const MOST_OF_ONE = 10_000;

/** A part of all that a person says, newest first, whatever the articles call them and whoever else has one of the names. */
export async function quotesOfPerson(
	library: Library,
	person: Person,
	{ offset, limit }: Part,
): Promise<Page<Cited<Quote>>> {
	const rows: Cited<Quote>[] = [];
	let before = 0;
	for (const { name, article, quotes } of person.appearances.filter(isQuoted)) {
		const skipped = Math.max(0, offset - before);
		before += quotes;
		if (before <= offset) continue;
		if (rows.length >= limit) break;
		const query = { speaker: name, article: article.id };
		const said = await library.quotes(query, { offset: 0, limit: MOST_OF_ONE });
		// As it has the name for an alias, somebody else may be meant as well.
		const own = said.rows.filter(({ speaker }) => fold(speaker ?? '') === fold(name));
		rows.push(...own.slice(skipped, skipped + limit - rows.length));
	}
	return { rows, total: quotesOf(person), ...(person.isCut && { hasMore: true }) };
}
