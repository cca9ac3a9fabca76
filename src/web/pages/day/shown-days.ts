import { endsSentence, wordsIn } from '../body/lines.ts';
import { CLOSING_HEADING } from '../words/junk-lines.ts';
import type { Candidate, ReadCandidate } from './candidate.ts';
import { isOfChange, publishedPart } from './published-part.ts';

const MICRODATA =
	'[itemprop~="datePublished"],[itemprop~="dateCreated"],[property~="datePublished"],[property~="schema:datePublished"],[property~="dc:date"],[property~="dc:created"],[property~="schema:dateCreated"]';
const PUBLISHED_TIME =
	'time[pubdate],abbr.published,abbr.dt-published,time.published,time.entry-date,time.dt-published,time.post-date,.entry-date time,.published[title],abbr[data-utime]';
/** What is called by a date, and what is called by what stands beside one. */
const NAMED =
	'[class*="date" i],[class*="time" i],[id*="date" i],[class*="publish" i],[class*="byline" i],[class*="posted" i],[class*="meta" i],[class*="info" i],[class*="datum" i],[class*="fecha" i],[class*="author" i],[class*="data" i],[id*="time" i],[id*="publish" i]';
const IS_DATE = /date|publish|posted|datum|fecha|time/i;
/** Other articles, comments, and the clock that some sites put above everything. */
export const ELSEWHERE = [
	'aside',
	'nav',
	'footer',
	'[id*="wm-ipp"]',
	...[
		'related',
		'sidebar',
		'comment',
		'discussion',
		'replies',
		'response',
		'disqus',
		'widget',
		'teaser',
		'recommend',
		'most-read',
		'popular',
		'latest',
		'ticker',
		'carousel',
		'today',
		'current-date',
		'currentdate',
		'clock',
	].map((name) => `[class*="${name}"]`),
	'[id*="comment"]',
	'[id*="sidebar"]',
].join(',');
/** What is around the article is not elsewhere, whatever it is called: `with-sidebar`, `comments-open`. */
const ARTICLE = 'h1,[itemprop~="articleBody"],[itemprop~="headline"]';
const IN_ATTRIBUTES = [
	'title',
	'data-date',
	'datetime',
	'data-datetime',
	'data-published',
	'data-time',
	'data-timestamp',
	'data-epoch',
];
const MOST_NAMED = 60;
const SHORTEST = 7;
const FEWEST_WORDS = 9;
const LONGEST = 160;

/** The days a page shows its readers, by the elements they stand in. */
export function shownDays(document: Document, read: ReadCandidate): Candidate[] {
	const all = (selector: string) => [...document.querySelectorAll(selector)].filter(isHere);
	return [
		...all(MICRODATA).flatMap((element) =>
			element.tagName === 'META' ? [] : read(stampOf(element), 'microdata'),
		),
		...all(PUBLISHED_TIME).flatMap((element) => read(stampOf(element), 'published time')),
		...changesLast(all('time').filter((element) => !isOfTeaser(element))).flatMap((element) =>
			read(stampOf(element), 'time'),
		),
		...namedDays(document, read),
	];
}

function changesLast(elements: readonly Element[]): Element[] {
	return [...elements.filter((each) => !isOfChange(each)), ...elements.filter(isOfChange)];
}

/** Beside a link to another article, or below a heading such as "Related stories". */
export function isOfTeaser(element: Element): boolean {
	const item = element.closest('li,a');
	if (item?.tagName === 'A' || item?.querySelector('a[href] h3,h3 a[href]')) return true;
	const part = element.closest('section,ul,div');
	const heading = part?.querySelector('h2,h3,h4') ?? part?.previousElementSibling;
	return (
		/^H[2-4]$/.test(heading?.tagName ?? '') &&
		CLOSING_HEADING.test(heading?.textContent?.trim() ?? '')
	);
}

function stampOf(element: Element): string {
	const names = ['content', 'datetime', 'title', 'data-utime'];
	const value = names.map((name) => element.getAttribute(name)).find((each) => each?.trim());
	return value ?? element.textContent ?? '';
}

/** Is it of the article, and not of another one, a comment, or the clock above everything? */
export function isHere(element: Element): boolean {
	for (let container = element.closest(ELSEWHERE); container; container = above(container)) {
		if (!container.querySelector(ARTICLE)) return false;
	}
	const header = element.closest('header');
	return !isOfPage(header) && !isOfOtherArticle(element);
}

/** Of the page as a whole, and not of its article. */
export function isOfPage(header: Element | null): boolean {
	return Boolean(header?.querySelector('nav')) && header?.querySelector('h1') === null;
}

/** In an <article> beside the one with the page's heading. */
export function isOfOtherArticle(element: Element): boolean {
	const article = element.closest('article');
	if (!article || article.querySelector(ARTICLE) || article.parentElement?.closest('article'))
		return false;
	return element.ownerDocument.querySelector('article h1') !== null;
}

function above(container: Element): Element | null {
	return container.parentElement?.closest(ELSEWHERE) ?? null;
}

function namedDays(document: Document, read: ReadCandidate): Candidate[] {
	const found: Candidate[] = [];
	let seen = 0;
	for (const element of changesLast([...document.querySelectorAll(NAMED)])) {
		if (seen > MOST_NAMED) break;
		const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ');
		// Its script may write the words, and find the day in an attribute.
		const attribute = IN_ATTRIBUTES.map((each) => element.getAttribute(each)).find((each) =>
			each?.trim(),
		);
		const isEmpty = text.length < SHORTEST && attribute === undefined;
		if (isEmpty || text.length >= LONGEST || !isHere(element)) continue;
		seen += 1;
		const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
		// What is told of somebody has days of its own.
		const isRunning = wordsIn(text) >= FEWEST_WORDS && endsSentence(text);
		const isDate = IS_DATE.test(name);
		if (text.length >= SHORTEST && (isDate || !isRunning))
			found.push(...read(publishedPart(text), isDate ? 'named date' : 'named byline'));
		found.push(...read(attribute, 'named attribute'));
	}
	return found;
}
