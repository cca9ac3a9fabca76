import type { Published } from '../../../domain/articles/article.ts';
import type { Correction } from '../../../domain/articles/correction.ts';
import { beginningOf } from '../../../domain/shorten.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { WorkingArticle } from '../../../ports/articles/article-desk.ts';
import type { Library } from '../../../ports/articles/library.ts';
import { checkTitle } from '../adding/add-article.ts';
import { type Revised, type Revising, reviseArticle, type Work } from './revise-article.ts';

/** Where somebody puts an article right, and who. */
export type Editing = Revising & {
	readonly library: Library;
	readonly asked: { readonly by: string };
};

/** What an editor says of an article; null: there is none, absent: it is right. */
export type SaidOfArticle = {
	readonly title?: string;
	readonly source?: string | null;
	readonly url?: string | null;
	readonly published?: Published;
};

const LONGEST_SOURCE = 100;

/** Puts title, source, address and day right; the dates are read anew where the day is another one. */
export async function correctArticle(
	editing: Editing,
	id: string,
	said: SaidOfArticle,
): Promise<Revised> {
	if (typeof said.url === 'string') await checkFree(editing.library, id, said.url);
	return reviseArticle(editing, id, ({ article }) => {
		return changesBy(editing, correctionsOf(article, said));
	});
}

/** What was put right by whoever asks; nothing to do where nothing was. */
export function changesBy({ asked }: Editing, deeds: readonly Correction[]): Work | undefined {
	if (deeds.length === 0) return undefined;
	return { changes: deeds.map((deed) => ({ by: asked.by, deed })) };
}

function correctionsOf(
	article: WorkingArticle['article'],
	{ title, source, url, published }: SaidOfArticle,
): Correction[] {
	const corrections: Correction[] = [];
	const tidy = title === undefined ? undefined : checkTitle(title);
	if (tidy !== undefined && tidy !== article.title) {
		corrections.push({ kind: 'title', from: article.title, to: tidy });
	}
	const name = typeof source === 'string' ? oneLine(source).slice(0, LONGEST_SOURCE) : source;
	if (name !== undefined && (name || null) !== (article.source ?? null)) {
		corrections.push({ kind: 'source', ...fromTo(article.source, name || null) });
	}
	if (url !== undefined && url !== (article.url ?? null)) {
		corrections.push({ kind: 'url', ...fromTo(article.url, url) });
	}
	if (published !== undefined && published.day !== article.published.day) {
		const { timeZone } = article.published;
		const to = { ...published, timeZone };
		corrections.push({ kind: 'published', from: article.published, to });
	}
	return corrections;
}

function fromTo(from: string | undefined, to: string | null) {
	return { ...(from !== undefined && { from }), ...(to !== null && { to }) };
}

/** An address belongs to one article. */
async function checkFree(library: Library, id: string, url: string): Promise<void> {
	const other = await library.find({ text: '', url });
	if (!other || other.id === id) return;
	throw new UserError(
		'“{title}” has this address already. Remove one of the two with /article remove.',
		{ title: beginningOf(other.title, 80) },
	);
}

/** The text without breaks and needless blanks. */
export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
