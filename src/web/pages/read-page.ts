import type { Day } from '../../domain/calendar.ts';
import type { PageDay, PageProblem } from '../../ports/articles/page-fetcher.ts';
import { findArticle } from './body/find-article.ts';
import { linesOf } from './body/lines.ts';
import { hidesRest } from './body/read-on.ts';
import { isReadable } from './body/weigh-markup.ts';
import { publishedDay } from './day/published-day.ts';
import { canonicalUrl } from './facts/canonical-url.ts';
import { readLinkedData } from './facts/json-ld.ts';
import { metaContent } from './facts/meta.ts';
import { pageAuthor } from './facts/page-author.ts';
import { mayBeKept, pageImage, pageLanguage, pageSite } from './facts/page-facts.ts';
import { pageTitles } from './facts/page-title.ts';
import { mendMojibake } from './mend-mojibake.ts';
import { parsePage } from './parse-page.ts';
import { findProblem } from './quality-gate.ts';

/** A page to be read. */
export type Page = {
	readonly html: string;
	/** Where it was found in the end. */
	readonly url: string;
	/** No page came out later. */
	readonly today: Day;
	/** What the site told robots in its headers. */
	readonly robots?: string;
};

/** Everything that is read of a page, be it an article or not. */
export type ParsedPage = {
	/** Paragraphs, parted by blank lines. */
	readonly text: string;
	readonly title?: string;
	readonly author?: string;
	readonly site: string;
	readonly url: string;
	readonly language?: string;
	readonly image?: string;
	readonly published?: PageDay;
	readonly likelyDays: readonly Day[];
	readonly keepsText?: false;
	/** Below the text it offers to show the rest. */
	readonly isPart?: true;
	/** Why it is no article. */
	readonly problem?: PageProblem;
};

/** A front may tell machines of each article it leads to; a page of its own tells of one, in a way or two. */
const MOST_OWN_ARTICLES = 3;
const MOST_UNREADABLE = 0.05;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they tell a program from a text
const UNREADABLE = /[\ufffd\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;

/** Reads a page: its article, and what it says of itself. Pure; a hostile page can keep it busy for long. */
export function readPage({ html, url, today, robots }: Page): ParsedPage {
	const nothing = { text: '', site: new URL(url).hostname, url, likelyDays: [] };
	if (!isText(html)) return { ...nothing, problem: 'not text' };
	if (!isReadable(html)) return { ...nothing, problem: 'too large' };

	const document = parsePage(html);
	const linked = readLinkedData(document);
	const site = pageSite(document, linked, url);
	const { title, all: titles } = pageTitles(document, linked, { site, url });
	const { lines, share, isFront } = findArticle({ html, document, titles }, linked);
	const { length: told } = linked.articles;
	const isMarked =
		(told > 0 && told <= MOST_OWN_ARTICLES) || metaContent(document, 'og:type') === 'article';
	const allTitles = title ? [title, ...titles] : titles;
	const text = mendMojibake(lines.map((line) => line.text).join('\n\n'))
		.toWellFormed()
		.normalize('NFC');
	const problem = findProblem({
		lines,
		linked: share,
		isFront: isFront && !isMarked,
		page: [title ?? '', ...linesOf(document.body).map((line) => line.text)].join('\n'),
		withoutScript: document.querySelector('noscript')?.textContent ?? '',
		isSold: linked.articles.some(({ isAccessibleForFree: free }) => /^false$/i.test(String(free))),
	});
	const author = pageAuthor(document, linked, { site, url });
	const language = pageLanguage(document, text);
	const image = pageImage(document, linked, url);
	return {
		text,
		...(title && { title }),
		...(author && { author }),
		site,
		url: canonicalUrl(document, url),
		...(language && { language }),
		...(image && { image }),
		...publishedDay({
			document,
			linked,
			url,
			titles: allTitles,
			today,
			...(language && { language }),
		}),
		...(!mayBeKept(document, robots) && { keepsText: false }),
		...(hidesRest(document, lines.at(-1)) && { isPart: true }),
		...(problem && { problem }),
	};
}

/** Does it read as text, and not as the bytes of something else? */
export function isText(html: string): boolean {
	const unreadable = html.match(UNREADABLE)?.length ?? 0;
	return unreadable <= html.length * MOST_UNREADABLE;
}
