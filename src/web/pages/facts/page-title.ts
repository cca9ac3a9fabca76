import { getDomainWithoutSuffix } from 'tldts';
import type { LinkedData } from './json-ld.ts';
import { metaContent } from './meta.ts';
import { plainText } from './plain-text.ts';
import { calmest, withoutShouts } from './plain-title.ts';

/** ` | Site`, ` - Site`, ` – Site` at the end of a title. */
const SUFFIX = /^(?<head>.+?)(?<!\s)\s+(?<sign>[|·•«»]|::|[-–—])\s+(?<tail>\S[^|·•«»]{0,300})$/u;
/** `Site | `, `Site: ` at its beginning. */
const PREFIX = /^(?<site>[^|·•«»:]{2,60}?)\s*(?:[|·•«»:]|::|\s[-–—])\s+(?<rest>\S.*)$/u;
/** Signs that part a title from its site and hardly ever stand in one. */
const PARTS = /^(?:[|·•«»]|::)$/;
/** A site or a section: few words, the first with a capital. */
const LABEL = /^\p{Lu}[\p{L}\p{N}.&’'-]*(?:\s[\p{L}\p{N}.&’'-]+){0,3}$/u;

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
	const calm = known.flatMap((each) => (each ? [withoutShouts(each)] : []));
	const titles = [...all, ...all.map(bare), ...calm].filter((each) => each);
	return { title: calmest(calm), all: [...new Set(titles as string[])] };
}

/** What a title names behind its last bar: its site, very likely. */
export function labelBehind(title: string | undefined): string | undefined {
	const { sign = '', tail = '' } = SUFFIX.exec(title ?? '')?.groups ?? {};
	const isLabel = sign !== '' && LABEL.test(tail.trim());
	return isLabel ? tail.trim() : undefined;
}

function withoutSite(
	title: string,
	sites: readonly string[],
	headings: readonly (string | undefined)[],
): string {
	const { head, sign = '', tail } = SUFFIX.exec(title)?.groups ?? {};
	const isSite = (words: string): boolean => {
		const name = letters(words);
		return sites.some((site) => site.includes(name) || name.includes(site));
	};
	if (head && tail) {
		const isParted =
			PARTS.test(sign) &&
			LABEL.test(tail.trim()) &&
			head.includes(' ') &&
			!/[«»]/.test(head) &&
			!sites.includes(letters(head));
		if (isSite(tail) || headings.includes(head) || isParted)
			return withoutSite(head, sites, headings);
	}
	const { site, rest } = PREFIX.exec(title)?.groups ?? {};
	const isBefore = site && rest && sites.includes(letters(site));
	return isBefore ? withoutSite(rest, sites, headings) : title;
}

function letters(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
