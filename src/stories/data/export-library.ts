import type { Day } from '../../domain/calendar.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import { UserError } from '../../domain/user-error.ts';
import type { ArticleDesk, WorkingArticle } from '../../ports/articles/article-desk.ts';
import { breath } from '../work-off.ts';
import { articlesInMarkdown } from './in-markdown.ts';
import { keyDateRows, quoteRows } from './in-rows.ts';
import { LIBRARY_HEAD, libraryFoot, libraryLine } from './library-line.ts';
import { type KeptOfServer, readServerPart } from './server-part.ts';

/** What can be taken out: everything, to be put into a server again, or one kind of finding as a table or to read. */
export type ExportKind = 'everything' | 'quotes' | 'dates' | 'articles';

/** A file of a server's own articles, newest first. */
export type ExportedFile = {
	readonly name: string;
	readonly text: string;
	/** How many articles it holds, of how many that were asked for. */
	readonly articles: number;
	readonly of: number;
	/** How many of the newest are in it or were left out: the file with the others leaves out so many. */
	readonly next?: number;
	/** Of so many only passages are left: they are in the file, but cannot be made again from it. */
	readonly abridged: number;
	/** How many dates of the server's own it holds. */
	readonly ownDates: number;
	/** Are names, settings and follows of channels in it? */
	readonly isWhole: boolean;
};

type Form = {
	readonly name: string;
	readonly head: string;
	/** `place` counts the articles before it. */
	write(article: WorkingArticle, place: number): string;
};

const FORMS: Readonly<Record<ExportKind, Form>> = {
	everything: {
		name: 'dateline-library.json',
		head: LIBRARY_HEAD,
		write: libraryLine,
	},
	quotes: { name: 'dateline-quotes.csv', ...quoteRows },
	dates: { name: 'dateline-dates.csv', ...keyDateRows },
	articles: { name: 'dateline-articles.md', ...articlesInMarkdown },
};

/** Discord takes 10 MB from a bot; the rest is left for the card. */
export const MOST_BYTES = 9_500_000;

type Wanted = {
	readonly kind: ExportKind;
	/** Published on these days, both included. */
	readonly from?: Day;
	readonly to?: Day;
	/** Leaves out so many of the newest. */
	readonly after?: number;
};

/** Writes the guild's own articles into one file, as many of the newest as it holds; a UserError says that there are none. */
export async function exportLibrary(
	{ desk, guild, ...kept }: KeptOfServer & { readonly desk: ArticleDesk; readonly guild: GuildId },
	{ kind, after = 0, ...between }: Wanted,
	mostBytes = MOST_BYTES,
): Promise<ExportedFile> {
	const { name, head, write } = FORMS[kind];
	const beside = kind === 'everything' ? await readServerPart(kept, guild) : undefined;
	const { ownDates = [], follows = [] } = beside ?? {};
	const foot = beside ? libraryFoot(beside) : '';
	const ids = await desk.ids(between);
	if (ids.length === 0 && ownDates.length === 0 && follows.length === 0)
		throw new UserError(nothing(between));

	const parts: string[] = [];
	let bytes = Buffer.byteLength(head + foot);
	let abridged = 0;
	for (const id of ids.slice(after)) {
		const working = await desk.open(id);
		// Somebody removed it meanwhile.
		if (!working) continue;
		const part = write(working, parts.length);
		bytes += Buffer.byteLength(part);
		if (bytes > mostBytes && parts.length > 0) {
			return { ...fileOf(), next: after + parts.length };
		}
		parts.push(part);
		if (working.article.isAbridged) abridged += 1;
		await breath();
	}
	return fileOf();

	function fileOf(): ExportedFile {
		const text = [head, ...parts, foot].join('');
		const counts = { articles: parts.length, of: ids.length, ownDates: ownDates.length };
		const isWhole = beside !== undefined;
		return { name, text, ...counts, abridged, isWhole };
	}
}

function nothing({ from, to }: Pick<Wanted, 'from' | 'to'>): string {
	if (from === undefined && to === undefined)
		return 'This server has added no article yet. Add one with /article add url.';
	return 'This server added no article that was published on these days. Leave out from and to for all of them.';
}
