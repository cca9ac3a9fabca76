import { isKeyDate, traitsOf } from '../../domain/articles/key-date.ts';
import type { WorkingArticle } from '../../ports/articles/article-desk.ts';

/** What begins like a formula a spreadsheet would run; behind an apostrophe it is text. */
const FORMULA = /^[=+\-@\t\r]/;

type Cell = string | number | null | undefined;

/** A table of comma-separated values (RFC 4180), marked as UTF-8 for spreadsheets. */
function table(columns: readonly string[], rowsOf: (article: WorkingArticle) => Cell[][]) {
	return {
		head: `\uFEFF${rowOf(columns)}`,
		write: (article: WorkingArticle) => rowsOf(article).map(rowOf).join(''),
	};
}

const ARTICLE = ['published', 'source', 'title', 'url'];

function articleCells({ article }: WorkingArticle): Cell[] {
	const { published, source, title, url } = article;
	return [published.day, source, title, url];
}

/** Every quote, a row each. */
export const quoteRows = table(
	['speaker', 'role', 'words', 'kind', 'medium', 'said', ...ARTICLE],
	(working) =>
		working.article.analysis.quotes.map(({ speaker, role, text, kind, medium, said }) => [
			speaker ?? 'unclear',
			role,
			text,
			kind,
			medium,
			said,
			...articleCells(working),
		]),
);

/** Every key date, a row each. */
export const keyDateRows = table(
	['from', 'to', 'precision', 'what happened', 'kind', 'phrase', ...ARTICLE],
	(working) =>
		working.article.analysis.dates
			.filter(isKeyDate)
			.map((date) => [
				date.earliest,
				date.latest,
				date.precision,
				date.label,
				traitsOf(date).class,
				date.text,
				...articleCells(working),
			]),
);

function rowOf(cells: readonly Cell[]): string {
	return `${cells.map(cellOf).join(',')}\r\n`;
}

function cellOf(cell: Cell): string {
	const text = String(cell ?? '');
	const safe = FORMULA.test(text) && !/^-?\d+(?:-\d\d-\d\d)?$/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
