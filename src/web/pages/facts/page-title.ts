import { getDomainWithoutSuffix } from 'tldts';
import type { LinkedData } from './json-ld.ts';
import { metaContent } from './meta.ts';
import { plainText } from './plain-text.ts';

/** ` | Site`, ` - Site`, ` – Site` at the end of a title. */
const SUFFIX = /^(?<head>.+?)\s+(?:[|·•«»]|::|[-–—])\s+(?<tail>[^|·•«»]+)$/u;

/** The title of a page and everything it calls itself, which is how its text may begin once more. */
export type PageTitles = { readonly title: string | undefined; readonly all: readonly string[] };

/** Reads what a page at `url` is called; `site` is what its site is called. */
export function pageTitles(
	document: Document,
	linked: LinkedData,
	{ site, url }: { site: string; url: string },
): PageTitles {
	const sites = [site, getDomainWithoutSuffix(url) ?? ''].filter(Boolean).map(letters);
	const shared = metaContent(document, 'og:title', 'twitter:title');
	const headlines = linked.articles.map(({ headline }) => plainText(headline));
	const own = plainText(document.querySelector('title')?.textContent);
	const headings = [...document.querySelectorAll('h1')].map((each) => plainText(each.textContent));
	const bare = (title: string | undefined) => title && withoutSite(title, sites, headings);
	const all = [shared, ...headlines, own, ...headings];
	const known = [bare(shared), headlines.find(Boolean), bare(own), headings.find(Boolean)];
	const titles = [...all, ...all.map(bare)].filter((each) => each !== undefined && each !== '');
	return { title: known.find(Boolean), all: [...new Set(titles as string[])] };
}

function withoutSite(
	title: string,
	sites: readonly string[],
	headings: readonly (string | undefined)[],
): string {
	const { head, tail } = SUFFIX.exec(title)?.groups ?? {};
	if (!head || !tail) return title;
	const end = letters(tail);
	const isSite = sites.some((site) => site.includes(end) || end.includes(site));
	if (isSite || headings.includes(head)) return withoutSite(head, sites, headings);
	return title;
}

function letters(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
