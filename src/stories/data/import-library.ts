import type { Correction } from '../../domain/articles/correction.ts';
import { isKeyDate } from '../../domain/articles/key-date.ts';
import type { ExportedArticle, ExportedCorrection } from '../../domain/exported-library.ts';
import { UserError } from '../../domain/user-error.ts';
import type { WorkingArticle } from '../../ports/articles/article-desk.ts';
import type { FileReader } from '../../ports/articles/file-reader.ts';
import type { Library } from '../../ports/articles/library.ts';
import { checkText, checkTitle, fileArticle } from '../articles/adding/add-article.ts';
import { worthOf } from '../articles/editing/correct-findings.ts';
import { type Revising, reviseArticle } from '../articles/editing/revise-article.ts';
import { checkServerPart, type ImportedServerPart, keepServerPart } from './server-part.ts';

/** Where a library is put in, and by whom. */
export type Importing = Revising &
	Parameters<typeof keepServerPart>[0] & {
		readonly library: Library;
		readonly files: FileReader;
	};

/** What became of a file. */
export type ImportedLibrary = ImportedServerPart & {
	readonly added: number;
	readonly known: number;
	/** Of which only passages were left in the file. */
	readonly abridged: number;
	/** How much that people put right was put right again. */
	readonly corrections: number;
	readonly ownDates: number;
	/** For which there was no room. */
	readonly left: number;
};

type Sent = { readonly name: string; readonly bytes: Uint8Array };
type Abridged = { readonly abridged?: boolean };

/**
 * Puts what a file holds into the guild's library, its articles read anew; those it has already are left as they are. A
 * UserError refuses a file of which anything is wrong, before any of it is put in.
 */
export async function importLibrary(importing: Importing, sent: Sent): Promise<ImportedLibrary> {
	const { library, book, files, asked } = importing;
	const reading = await files.readLibrary(sent.name, sent.bytes);
	if (reading.outcome === 'refused') throw new UserError(reading.reason);
	const { articles, ownDates, ...beside } = reading.library;
	checkServerPart(beside, importing.guild);
	const whole = articles.filter((one: ExportedArticle & Abridged) => one.abridged !== true);
	const drafts = whole.map(checked);

	const counts = { added: 0, known: 0, corrections: 0, ownDates: 0, left: 0 };
	const added: string[] = [];
	const ids = new Map<string, string>();
	for (const { corrections, id: before, ...draft } of drafts) {
		await checkNotErased(importing, added);
		const known = await library.find(draft);
		const { id } = known ?? (await fileArticle(importing, draft));
		if (before !== undefined) ids.set(before, id);
		if (known) counts.known += 1;
		else added.push(id);
		// An import that broke off may have left it without.
		if (corrections.length > 0) counts.corrections += await putRight(importing, id, corrections);
	}
	counts.added = added.length;
	for (const date of ownDates) {
		const { outcome } = await book.own.add(date, asked.by);
		if (outcome === 'kept') counts.ownDates += 1;
		if (outcome === 'full') counts.left += 1;
	}
	const kept = await keepServerPart(importing, beside, (id) => ids.get(id) ?? id);
	return { ...counts, ...kept, abridged: articles.length - whole.length };
}

/** Where the server was erased meanwhile nothing comes back: the first article that was added is gone. */
async function checkNotErased(
	{ library, desk }: Importing,
	added: readonly string[],
): Promise<void> {
	const [first] = added;
	if (first === undefined || (await library.article(first)) !== undefined) return;
	for (const id of added) await desk.remove(id);
	throw new UserError('The import was stopped: what it had added was removed meanwhile.');
}

/** An article as it can be filed; a UserError says which one cannot. */
function checked(article: ExportedArticle, place: number): ExportedArticle {
	const { id, title, text, published, source, url, author, note, image, corrections } = article;
	try {
		return {
			title: checkTitle(title),
			text: checkText(text),
			published,
			corrections,
			...(id !== undefined && { id }),
			...(source !== undefined && { source }),
			...(url !== undefined && { url }),
			...(author !== undefined && { author }),
			...(note !== undefined && { note }),
			...(image !== undefined && { image }),
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		throw new UserError(
			'Nothing was imported. Article {n, number}: {why}',
			{ n: place + 1, why: error },
			{ cause: error },
		);
	}
}

/** Says how many of them could be put right again: a finding that is no longer read is left alone. */
async function putRight(
	importing: Importing,
	id: string,
	corrections: readonly ExportedCorrection[],
): Promise<number> {
	let count = 0;
	if ((await importing.desk.open(id)) === undefined) return 0;
	await reviseArticle(importing, id, (working) => {
		// What people said of it here comes before.
		if (working.changes.length > 0) return undefined;
		const deeds = corrections.flatMap((one) => deedOf(one, working));
		count = deeds.length;
		if (deeds.length === 0) return undefined;
		return { changes: deeds.map((deed) => ({ by: importing.asked.by, deed })) };
	});
	return count;
}

function deedOf(
	correction: ExportedCorrection,
	{ article, numbers }: WorkingArticle,
): Correction[] {
	const { quotes, dates, events, summary } = article.analysis;
	switch (correction.kind) {
		case 'title':
			return [{ kind: 'title', from: article.title, to: correction.to }];
		case 'published':
			return [{ kind: 'published', from: article.published, to: correction.to }];
		case 'source':
		case 'url': {
			const from = article[correction.kind];
			return [{ ...correction, ...(from !== undefined && { from }) }];
		}
		case 'speaker':
		case 'words': {
			const index = quotes.findIndex(({ start }) => start === correction.at);
			const [quote, number] = [quotes[index], numbers.quotes[index]];
			if (quote === undefined || number === undefined) return [];
			const { text, speaker } = quote;
			if (correction.kind === 'words')
				return [{ kind: 'words', quote: number, from: text, to: correction.to }];
			return [{ kind: 'speaker', quote: number, words: text, from: speaker, to: correction.to }];
		}
		case 'key date':
		case 'worth': {
			const index = dates.findIndex(({ start }) => start === correction.at);
			const [date, number] = [dates[index], numbers.dates[index]];
			if (date === undefined || number === undefined || !isKeyDate(date)) return [];
			const { earliest, latest, precision, label, text: words } = date;
			if (correction.kind === 'worth') {
				const from = worthOf(events, index);
				return [{ kind: 'worth', date: number, words: label || words, from, to: correction.to }];
			}
			const from = { earliest, latest, precision, label };
			return [{ kind: 'key date', date: number, words, from, to: correction.to }];
		}
		case 'sentence':
			return [summary.line, ...summary.points, ...summary.long].some(
				({ text }) => text === correction.from,
			)
				? [correction]
				: [];
	}
}
