import { partsOf } from '../calendar.ts';
import { MONTHS_BY_LANGUAGE } from '../months.ts';
import { wordsOf } from '../words.ts';
import type { ArticleDraft } from './article.ts';

/** What is told of an article where it is cited. Names stand as the article gives them: nobody knows which word is the surname. */
export type CitedArticle = Pick<ArticleDraft, 'title' | 'source' | 'author' | 'url' | 'published'>;

/** A file for a reference manager. */
export type CitationFormat = 'bibtex' | 'ris';

const MONTHS = MONTHS_BY_LANGUAGE['en']?.full[0] ?? [];

/** The parts of a reference as APA style orders them; the title is set in italics. */
export function citeInApa({ title, source, author, url, published }: CitedArticle): {
	readonly before: string;
	readonly title: string;
	readonly after: string;
} {
	const { year, month, day } = partsOf(published.day);
	const when = `(${year}, ${MONTHS[month - 1]} ${day}).`;
	const before = author === undefined ? '' : `${closed(author)} ${when} `;
	const rest = [
		...(author === undefined ? [when] : []),
		...(source === undefined ? [] : [closed(source)]),
		...(url === undefined ? [] : [url]),
	];
	return { before, title: closed(title), after: rest.map((part) => ` ${part}`).join('') };
}

/** The text of a file that reference managers read. */
export function citationFile(article: CitedArticle, format: CitationFormat): string {
	return format === 'bibtex' ? inBibtex(article) : inRis(article);
}

function closed(text: string): string {
	return /[.?!…][”’"']?$/.test(text) ? text : `${text}.`;
}

/** As BibTeX and biblatex read it. */
function inBibtex(article: CitedArticle): string {
	const { title, source, author, url, published } = article;
	const { year, month, day } = partsOf(published.day);
	const fields = [
		...(author === undefined ? [] : [`author = {${names(author).map(escaped).join(' and ')}}`]),
		// Twice in braces its capitals are kept.
		`title = {{${escaped(title)}}}`,
		...(source === undefined ? [] : [`publisher = {${escaped(source)}}`]),
		`date = {${published.day}}`,
		`year = {${year}}`,
		`month = ${(MONTHS[month - 1] ?? '').slice(0, 3).toLowerCase()}`,
		`day = {${day}}`,
		...(url === undefined ? [] : [`url = {${addressOf(url)}}`]),
	];
	return `@misc{${keyOf(article)},\n${fields.map((field) => `  ${field},\n`).join('')}}\n`;
}

/** As https://en.wikipedia.org/wiki/RIS_(file_format) describes it. */
function inRis({ title, source, author, url, published }: CitedArticle): string {
	const lines = [
		['TY', 'NEWS'],
		['TI', title],
		...(author === undefined ? [] : names(author).map((name) => ['AU', name])),
		...(source === undefined ? [] : [['T2', source]]),
		['PY', String(partsOf(published.day).year)],
		['DA', published.day.replaceAll('-', '/')],
		...(url === undefined ? [] : [['UR', url]]),
		['ER', ''],
	];
	return lines.map(([tag, value = '']) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}

function names(author: string): string[] {
	return oneLine(author)
		.split(/\s+(?:and|&)\s+|\s*;\s*/)
		.filter((name) => name !== '');
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

const SPECIAL = new Map(
	Object.entries({
		'\\': '\\textbackslash{}',
		'~': '\\textasciitilde{}',
		'^': '\\textasciicircum{}',
	}),
);

/** What TeX would take for a command stands as a letter. */
function escaped(text: string): string {
	return oneLine(text).replace(/[\\~^{}$&#_%]/g, (letter) => SPECIAL.get(letter) ?? `\\${letter}`);
}

/** Braces and backslashes would end the field. */
function addressOf(url: string): string {
	return url.replace(/[{}\\\s]/g, (letter) => encodeURIComponent(letter));
}

/** 'lee-2023-harbour': letters and digits of the plain alphabet. */
function keyOf({ title, source = '', author, published }: CitedArticle): string {
	const plain = (text: string) => wordsOf(text).filter((word) => /^[a-z0-9]+$/.test(word));
	const [who = 'article'] = plain(author ?? source).slice(-1);
	const what = plain(title).find((word) => word.length > 3) ?? 'news';
	return `${who}-${partsOf(published.day).year}-${what}`;
}
