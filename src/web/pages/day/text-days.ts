import { endsSentence, type Line, linesOf, wordsIn } from '../body/lines.ts';
import { PUBLISHED_WORDS } from '../words/date-names.ts';
import { CLOSING_HEADING } from '../words/junk-lines.ts';
import type { Candidate, ReadCandidate } from './candidate.ts';
import { publishedPart } from './published-part.ts';
import { ELSEWHERE, isOfOtherArticle, isOfPage } from './shown-days.ts';

const KEYWORD = new RegExp(
	`(?<!\\p{L})(?:${PUBLISHED_WORDS.join('|')})\\s{0,3}(?:am|on|le|el|il|op|dnia|:|by|at|den)?\\s{0,3}[:|]?\\s{0,3}(?=(?<after>.{6,32}))`,
	'giu',
);
const SAYS_WHEN =
	/^(?:first )?(?:published|posted|updated|veröffentlicht|publié|publicado|pubblicato|gepubliceerd)(?![\p{L}])/iu;
const TEXT_READ = 60_000;
const MOST_KEYWORDS = 40;
const NEAR = { before: 250, after: 900 };
const FAR = 20_000;
const WINDOW = 60;
const STEP = 40;
const SCRIPT_FIELD =
	/["'](?:datePublished|publishedAt|published_at|publishDate|publish_date|publicationDate|publication_date|datePublication|firstPublished|pubDate)["']\s*:\s*["'](?<value>\d{4}-\d\d-\d\d[^"']{0,30})["']/;

/** The days in the text of a page: near one of its `titles`, after a word such as "Published", or anywhere. */
export function textDays(
	document: Document,
	titles: readonly string[],
	read: ReadCandidate,
): Candidate[] {
	if (!document.body) return [];
	const { body } = document;
	const all = joined(linesOf(body).map((line) => line.text));
	// What the article tells of happened some day, which is not the day it came out.
	const text = joined(beforeOthers(linesOf(body, besideArticle(body))).map(besideSentences));
	const title = headingOf(document, titles);
	const index = title ? Math.max(0, text.indexOf(title.slice(0, 40))) : 0;
	const near = text.slice(Math.max(0, index - NEAR.before), index + NEAR.after);
	return [
		...firstIn(near, (part) => read(part, 'near title')),
		...afterKeywords(text, read),
		...firstIn(all.slice(0, FAR), (part) => read(part, 'any text')),
	];
}

/** What stands around an article and has days of its own. */
function besideArticle(body: Element): ReadonlySet<Node> {
	// A table with headings holds data.
	const tables = [...body.querySelectorAll('th')].flatMap((each) => each.closest('table') ?? []);
	return new Set([
		...below(body, ELSEWHERE).filter((each) => !each.querySelector('[itemprop~="articleBody"]')),
		...[...body.querySelectorAll('header')].filter(isOfPage),
		...[...body.querySelectorAll('article')].filter(isOfOtherArticle),
		...tables,
	]);
}

function joined(texts: readonly string[]): string {
	return texts.join(' ').slice(0, TEXT_READ);
}

/** What stands below the page's heading; all of it where there is none. */
function below(body: Element, selector: string): Element[] {
	const all = [...body.querySelectorAll(`h1,${selector}`)];
	const heading = all.findIndex(({ tagName }) => tagName === 'H1');
	return all.slice(heading + 1).filter(({ tagName }) => tagName !== 'H1');
}

/** The lines above a heading such as "Related stories". */
function beforeOthers(lines: readonly Line[]): readonly Line[] {
	const end = lines.findIndex(({ text, tag }) => /^H\d$/.test(tag) && CLOSING_HEADING.test(text));
	return end < 0 ? lines : lines.slice(0, end);
}

const FEWEST_WORDS = 9;
/** `LUMEN, March 3, 2020 (Wire) — The bridge …` */
const DATELINE = /^(?<dateline>\p{Lu}[^–—]{3,70}?)\s(?:--|[–—-])\s/u;

/**
 * A line that is no running text; of one that is, its dateline, or all of it where it begins by saying when it came out.
 * Blanks stand for the rest, so that what is far from the title stays far.
 */
function besideSentences({ text, tag, linked }: Line): string {
	// A link leads to another article, with a day of its own.
	if (linked > 0.5 && !/^H\d$/.test(tag)) return ''.padEnd(text.length);
	const isRunning = wordsIn(text) >= FEWEST_WORDS && endsSentence(text);
	if (!isRunning || SAYS_WHEN.test(text)) return publishedPart(text).padEnd(text.length);
	const dateline = DATELINE.exec(text)?.groups?.['dateline'] ?? '';
	return dateline.padEnd(text.length);
}

/** The heading that is the page's title; some sites have their own name in the first. */
function headingOf(document: Document, titles: readonly string[]): string {
	const texts = [...document.querySelectorAll('h1,h2,h3')].map((heading) =>
		(heading.textContent ?? '').replace(/\s+/g, ' ').trim(),
	);
	const [title = ''] = titles;
	const named = texts.find((text) => text.length > 3 && (text === title || title.startsWith(text)));
	const first = document.querySelector('h1')?.textContent ?? '';
	return named ?? first.replace(/\s+/g, ' ').trim();
}

/** The day in the first script that names the day of publication. */
export function scriptDays(document: Document, read: ReadCandidate): Candidate[] {
	for (const script of document.querySelectorAll('script:not([type*="ld+json"])')) {
		const value = SCRIPT_FIELD.exec(script.textContent ?? '')?.groups?.['value'];
		if (value) return read(value, 'script');
	}
	return [];
}

function afterKeywords(text: string, read: ReadCandidate): Candidate[] {
	const found: Candidate[] = [];
	for (const { groups } of text.matchAll(KEYWORD)) {
		found.push(...read(groups?.['after'], 'after keyword'));
		if (found.length >= MOST_KEYWORDS) break;
	}
	return found;
}

/** Windows that overlap, so that no day is cut in two. */
function firstIn(text: string, read: (part: string) => Candidate[]): Candidate[] {
	for (let start = 0; start < text.length; start += STEP) {
		const found = read(text.slice(start, start + WINDOW));
		if (found.length > 0) return found;
	}
	return [];
}
