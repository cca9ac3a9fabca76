import { eld } from 'eld/extrasmall';
import { getDomainWithoutSuffix } from 'tldts';
import { baseAddress, originalAddress, webAddress } from './canonical-url.ts';
import { type LinkedData, typesOf } from './json-ld.ts';
import { metaContent, metaContents } from './meta.ts';
import { labelBehind } from './page-title.ts';
import { plainText } from './plain-text.ts';

const ENOUGH_TO_TELL = 200;
const READ = 4000;
/** Languages whose texts are hard to tell apart: there the page knows better. */
const CLOSE = [
	['id', 'ms'],
	['nb', 'nn', 'no', 'da'],
	['hr', 'sr', 'bs'],
	['cs', 'sk'],
];

/** What the site of a page calls itself, else its host. */
export function pageSite(document: Document, linked: LinkedData, url: string): string {
	const host = new URL(originalAddress(url)).hostname.replace(/^www\./, '');
	const publishers = linked.articles.map(({ publisher }) => linked.resolve(publisher)?.['name']);
	const sites = linked.things.filter((thing) => typesOf(thing).includes('WebSite'));
	const named = [
		metaContent(document, 'og:site_name'),
		...publishers.map(plainText),
		...sites.map(({ name }) => plainText(name)),
		metaContent(document, 'application-name', 'apple-mobile-web-app-title'),
	];
	return (
		named.find((name) => name && !/^https?:/.test(name)) ?? titleOfHost(document, host) ?? host
	);
}

/** What stands behind the title, where it is the host in a readable spelling: `Hill News` of hill-news.example. */
function titleOfHost(document: Document, host: string): string | undefined {
	const label = labelBehind(plainText(document.querySelector('title')?.textContent));
	const name = label?.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
	const own = getDomainWithoutSuffix(host)?.replace(/[^\p{L}\p{N}]+/gu, '');
	return name !== undefined && name === own ? label : undefined;
}

/** ISO 639-1, as `text` reads; where it is short, as the page says. */
export function pageLanguage(document: Document, text: string): string | undefined {
	const said =
		document.documentElement?.getAttribute('lang') ||
		metaContent(document, 'og:locale', 'content-language', 'language') ||
		'';
	const named = /^(?<name>[a-z]{2})(?:[-_]|$)/i.exec(said)?.groups?.['name']?.toLowerCase();
	const found = eld.detect(text.slice(0, READ));
	const isSure = found.isReliable() && found.language !== '';
	const areAlike = CLOSE.some(
		(group) => group.includes(found.language) && group.includes(named ?? ''),
	);
	if (areAlike) return named;
	return isSure && (text.length > ENOUGH_TO_TELL || !named) ? found.language : named;
}

/** The address of the picture a page shows first. */
export function pageImage(document: Document, linked: LinkedData, url: string): string | undefined {
	const pictures = [
		metaContent(document, 'og:image:secure_url', 'og:image', 'og:image:url'),
		...linked.articles.flatMap(({ image }) => imageAddresses(image, linked)),
		metaContent(document, 'twitter:image', 'twitter:image:src'),
		document.querySelector('link[rel="image_src"]')?.getAttribute('href'),
		document.querySelector('article img[src],main img[src]')?.getAttribute('src'),
	];
	const base = baseAddress(document, url);
	return pictures.map((picture) => webAddress(picture, base)).find((each) => each !== undefined);
}

/** May its text be kept? Not where the page tells robots not to archive it or to show none of it. */
export function mayBeKept(document: Document, robotsHeader = ''): boolean {
	const rules = [robotsHeader, ...metaContents(document, 'robots', 'dateline')].join(',');
	return !/\b(?:noarchive|nosnippet|max-snippet\s*:\s*0)\b/i.test(rules);
}

function imageAddresses(image: unknown, linked: LinkedData): unknown[] {
	return [image].flat().flatMap((each) => {
		if (typeof each === 'string') return [each];
		const thing = linked.resolve(each);
		return thing ? [thing['url'] ?? thing['contentUrl']] : [];
	});
}
