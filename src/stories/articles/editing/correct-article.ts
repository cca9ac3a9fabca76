import type { Published } from '../../../domain/articles/article.ts';
import type { Correction } from '../../../domain/articles/correction.ts';
import { isKeyDate } from '../../../domain/articles/key-date.ts';
import type { Day } from '../../../domain/calendar.ts';
import { beginningOf } from '../../../domain/shorten.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { WorkingArticle } from '../../../ports/articles/article-desk.ts';
import type { Library } from '../../../ports/articles/library.ts';
import { readLabel } from '../../read-label.ts';
import { checkTitle } from '../adding/add-article.ts';
import { type Revised, type Revising, reviseArticle } from './revise-article.ts';

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

const LONGEST = { source: 100, speaker: 100 };

/** Puts title, source, address and day right; the dates are read anew where the day is another one. */
export async function correctArticle(
	editing: Editing,
	id: string,
	said: SaidOfArticle,
): Promise<Revised> {
	if (typeof said.url === 'string') await checkFree(editing.library, id, said.url);
	return reviseArticle(editing, id, ({ article }) => {
		const corrections = correctionsOf(article, said);
		if (corrections.length === 0) return undefined;
		return { changes: corrections.map((deed) => ({ by: editing.asked.by, deed })) };
	});
}

/** Says who speaks in a quote; null: unclear. */
export async function correctSpeaker(
	editing: Editing,
	{ article: id, number }: { readonly article: string; readonly number: number },
	typed: string | null,
): Promise<Revised> {
	const to = typed === null ? null : oneLine(typed).slice(0, LONGEST.speaker) || null;
	return reviseArticle(editing, id, (working) => {
		const quote = findingOf(working.numbers.quotes, working.article.analysis.quotes, number);
		if (!quote) throw new UserError('This quote is no longer here. Ask for the quotes again.');
		if (quote.speaker === to) return undefined;
		const { text: words, speaker: from } = quote;
		const deed: Correction = { kind: 'speaker', quote: number, words, from, to };
		return { changes: [{ by: editing.asked.by, deed }] };
	});
}

/** Says what a key date means: the day, and what happened. */
export async function correctKeyDate(
	editing: Editing,
	{ article: id, number }: { readonly article: string; readonly number: number },
	said: { readonly day: Day; readonly label: string },
): Promise<Revised> {
	const label = readLabel(said.label);
	return reviseArticle(editing, id, (working) => {
		const date = findingOf(working.numbers.dates, working.article.analysis.dates, number);
		if (!date || !isKeyDate(date)) {
			throw new UserError('This key date is no longer here. Ask for the dates again.');
		}
		const { earliest, latest, precision, label: before, text: words } = date;
		if (precision === 'day' && earliest === said.day && before === label) return undefined;
		const from = { earliest, latest, precision, label: before };
		const to = { day: said.day, label };
		const deed: Correction = { kind: 'key date', date: number, words, from, to };
		return { changes: [{ by: editing.asked.by, deed }] };
	});
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
	const name = typeof source === 'string' ? oneLine(source).slice(0, LONGEST.source) : source;
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

function findingOf<Finding>(
	numbers: readonly number[],
	findings: readonly Finding[],
	number: number,
): Finding | undefined {
	return findings[numbers.indexOf(number)];
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
