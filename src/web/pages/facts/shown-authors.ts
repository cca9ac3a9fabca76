import { endsSentence, type Line, linesOf, wordsIn } from '../body/lines.ts';
import { namesOf } from './author-names.ts';

const BYLINES = [
	'[rel~="author"]',
	'[itemprop~="author"] [itemprop~="name"]',
	'[itemprop~="author"]',
	'.byline a',
	'.author a',
	'.authors a',
	'.author',
	'.authors',
	'.byline',
	'.by',
	'.post-author',
	'.post-footers',
	'.entry-author',
	'.article-author',
	'[class*="author-name"]',
	'[class*="byline"]',
	'[class*="author-list"]',
	'[data-testid*="byline" i]',
	'[data-testid*="author" i]',
	'[itemprop~="creator"]',
	'.p-author',
	'.submitted',
	'.username',
	'.vcard .fn',
	'[class*="autor"]',
	'[class*="auteur"]',
	'[class*="writer"]',
	'a[href*="/author/"]',
	'a[href*="/authors/"]',
	'a[href*="/autor/"]',
];
/** Other articles, and what readers write, have authors of their own. */
const ELSEWHERE =
	'aside,nav,footer,[class*="comment"],[id*="comment"],[class*="related"],[class*="sidebar"],[class*="teaser"]';
const ARTICLE = 'h1,[itemprop~="articleBody"]';
const LONGEST_SHOWN = 160;
/** `By Ruth Amadi and Ole Berg`, on a line of its own. */
const BYLINE =
	/^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f)\s+\p{Lu}[\p{L}’'.-]*\s+\p{Lu}/u;
const BYLINE_WORDS = 14;
const SHORTEST_TITLE = 12;
/** `March 14, 2026 by …`, `14.03.2026 08:00 by …`, `Posted by …` */
const DAY_BEFORE =
	/^(?=[^.!?]{0,40}\d)(?:[^.!?]|\.(?=\d)){4,40}\s(?=by\s)|^(?:posted|written|submitted)\s(?=by\s)/i;
/** So many lines below the heading it stands, above the second one of running text: the first may be a summary. */
const BYLINE_LINES = 8;
const RUNNING_WORDS = 9;

/** The bylines a page shows, by the elements they stand in; a list for each kind of element. */
export function shownAuthors(document: Document): string[][] {
	return BYLINES.map((selector) =>
		[...document.querySelectorAll(selector)].filter(isOfArticle).flatMap((element) => {
			const lines = linesOf(element).map(({ text }) => text);
			const text = lines.join(', ');
			return text && text.length < LONGEST_SHOWN ? (namesOf(text) ?? []) : [];
		}),
	);
}

/** A byline that nothing but its words gives away, right below the title. */
export function writtenAuthors(document: Document): string[] {
	const lines = linesOf(document.body);
	const start = titleLine(document, lines);
	if (start < 0) return [];
	const below = lines.slice(start + 1, start + 1 + BYLINE_LINES);
	const text = below.findIndex(isRunning);
	const next = text < 0 ? -1 : below.findIndex((line, index) => index > text && isRunning(line));
	const byline = below.slice(0, next < 0 ? undefined : next).find(isByline);
	return byline ? [namesOf(byline.text.replace(DAY_BEFORE, '')) ?? []].flat() : [];
}

/** The line that the page's <title> holds, else its heading. */
function titleLine(document: Document, lines: readonly Line[]): number {
	const title = (document.querySelector('title')?.textContent ?? '').replace(/\s+/g, ' ');
	const [head = ''] = title.split(/\s[|»–—-]\s/);
	const named = lines.findIndex(
		({ text, linked }) =>
			linked < 0.5 &&
			((text.length > SHORTEST_TITLE && title.includes(text)) ||
				(head.length > SHORTEST_TITLE && text.endsWith(head))),
	);
	return named < 0 ? lines.findIndex(({ tag }) => tag === 'H1') : named;
}

function isRunning({ text }: Line): boolean {
	return wordsIn(text) >= RUNNING_WORDS && endsSentence(text);
}

function isByline({ text }: Line): boolean {
	return (
		BYLINE.test(text.replace(DAY_BEFORE, '')) &&
		wordsIn(text) <= BYLINE_WORDS &&
		!/[!?…]$|\w{3}\.$/.test(text)
	);
}

function isOfArticle(element: Element): boolean {
	const elsewhere = element.closest(ELSEWHERE);
	const isItsFooter = elsewhere?.tagName === 'FOOTER' && elsewhere.closest('article') !== null;
	return !elsewhere || isItsFooter || elsewhere.querySelector(ARTICLE) !== null;
}
