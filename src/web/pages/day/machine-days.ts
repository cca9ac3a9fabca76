import { type LinkedData, type LinkedThing, typesOf } from '../facts/json-ld.ts';
import { MODIFIED_META, PUBLISHED_META } from '../words/date-names.ts';
import type { Candidate, ReadCandidate } from './candidate.ts';

/** Things that have days of their own. */
const OTHER_THINGS =
	/^(?:WebSite|Organization|NewsMediaOrganization|BreadcrumbList|ImageObject|Event|Product|Review|Comment|Person|JobPosting|Dataset|Offer)$/;
const BROKEN_FIELD = /"datePublished"\s*:\s*"(?<value>[^"]{8,40})"/;

/** The days a page tells machines: JSON-LD and <meta>. `isThisPage` tells which article of several is meant. */
export function machineDays(
	document: Document,
	linked: LinkedData,
	{ read, isThisPage }: { read: ReadCandidate; isThisPage: (thing: LinkedThing) => boolean },
): Candidate[] {
	const own = linked.articles.filter(isThisPage);
	const articles = [...own, ...linked.articles.filter((article) => !own.includes(article))];
	const others = linked.things.filter((thing) => !linked.articles.includes(thing));
	const pages = others.filter((thing) => !typesOf(thing).some((type) => OTHER_THINGS.test(type)));
	const [videos, rest] = [pages.filter(isVideo), pages.filter((thing) => !isVideo(thing))];
	const metas = readMetas(document);
	const broken = linked.broken.map((text) => BROKEN_FIELD.exec(text)?.groups?.['value']);
	return [
		...articles.flatMap(({ datePublished }) => read(datePublished, 'json-ld')),
		...broken.flatMap((value) => read(value, 'json-ld')),
		...articles.flatMap(({ dateCreated }) => read(dateCreated, 'json-ld created')),
		...rest.flatMap(({ datePublished }) => read(datePublished, 'json-ld page')),
		...rest.flatMap(({ uploadDate }) => read(uploadDate, 'json-ld upload')),
		...videos.flatMap((video) =>
			read(video['uploadDate'] ?? video['datePublished'], 'json-ld video'),
		),
		...PUBLISHED_META.flatMap((name) => metas.get(name) ?? []).flatMap((value) =>
			read(value, 'meta'),
		),
		...MODIFIED_META.flatMap((name) => metas.get(name) ?? []).flatMap((value) =>
			read(value, 'modified'),
		),
		...articles.flatMap(({ dateModified }) => read(dateModified, 'modified')),
		...rest.flatMap(({ dateModified }) => read(dateModified, 'modified')),
	];
}

function isVideo(thing: LinkedThing): boolean {
	return typesOf(thing).includes('VideoObject');
}

/** From each name of a <meta>, in lower case, to its values. */
function readMetas(document: Document): Map<string, string[]> {
	const metas = new Map<string, string[]>();
	for (const meta of document.querySelectorAll('meta')) {
		const value = meta.getAttribute('content') ?? meta.getAttribute('value');
		if (!value) continue;
		const named = ['property', 'name', 'itemprop', 'http-equiv'].map((key) =>
			meta.getAttribute(key),
		);
		for (const name of new Set(named.map((each) => each?.trim().toLowerCase()))) {
			if (name) metas.set(name, [...(metas.get(name) ?? []), value]);
		}
	}
	return metas;
}
