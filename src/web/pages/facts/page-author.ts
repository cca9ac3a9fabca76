import { eachOf, isOffice, namesOf } from './author-names.ts';
import { type LinkedData, typesOf } from './json-ld.ts';
import { metaContents } from './meta.ts';
import { plainText } from './plain-text.ts';
import { shownAuthors, writtenAuthors } from './shown-authors.ts';

const NAMES = [
	'author',
	'article:author',
	'parsely-author',
	'sailthru.author',
	'dc.creator',
	'dcterms.creator',
	'byl',
	'citation_author',
	'twitter:data1',
];
const MOST_AUTHORS = 6;
/**
 * Who wrote a page, as it says; several are parted by commas. A person who is named anywhere goes before the site itself,
 * which is called `site` and stands at `url`.
 */
export function pageAuthor(
	document: Document,
	linked: LinkedData,
	{ site, url }: { readonly site: string; readonly url: string },
): string | undefined {
	const sites = [site, new URL(url).hostname.replace(/^www\.|\.[a-z]+$/g, '')].map(letters);
	const isSite = (name: string): boolean => {
		const own = letters(name)
			.replace(/^the/, '')
			.replace(/(?:reporter|writer|correspondent)$/, '');
		return isOffice(name) || sites.some((each) => each.length > 2 && own === each);
	};
	const { persons: linkedPersons, others } = linkedAuthors(linked);
	const shown = [...shownAuthors(document), writtenAuthors(document)];
	const sources = [linkedPersons, ...metaAuthors(document), ...shown, others];
	const persons = sources.map((names) => names.filter((name) => !isSite(name)));
	const [known = []] = [...persons, ...sources].filter((names) => names.length > 0);
	const all = wholeByline(known, shown) ?? known;
	return distinct(all.map((names) => withoutSites(names, sites))).join(', ') || undefined;
}

/** `Ann Lee, Hill News Sports` without the site, unless it stands there alone. */
function withoutSites(byline: string, sites: readonly string[]): string {
	const [first = '', ...others] = byline.split(', ');
	const isOfSite = (part: string) =>
		sites.some((site) => site.length > 2 && letters(part).replace(/^the/, '').startsWith(site));
	return [first, ...others.filter((part) => !isOfSite(part))].join(', ');
}

/** Those whose names did not stand before. */
function distinct(bylines: readonly string[]): string[] {
	const seen = new Set<string>();
	const kept = bylines.filter((byline) => {
		const names = eachOf(byline);
		const isNew = names.some((name) => !seen.has(name));
		for (const name of names) seen.add(name);
		return isNew;
	});
	return kept.slice(0, MOST_AUTHORS);
}

/** What the page shows of all its authors, where what is `known` leaves some of them out. */
function wholeByline(
	known: readonly string[],
	shown: readonly (readonly string[])[],
): readonly string[] | undefined {
	const few = known.flatMap(eachOf);
	if (few.length === 0) return undefined;
	const whole = shown.flat().find((byline) => {
		const names = eachOf(byline);
		return names.length > few.length && few.every((name) => names.includes(name));
	});
	return whole === undefined ? undefined : [whole];
}

type LinkedAuthors = { readonly persons: string[]; readonly others: string[] };

/** The authors that JSON-LD names; an organisation among them is often the site itself. */
function linkedAuthors({ articles, resolve }: LinkedData): LinkedAuthors {
	const others: string[] = [];
	for (const article of articles) {
		const persons: string[] = [];
		for (const author of [article['author'] ?? article['creator']].flat()) {
			const thing = resolve(author);
			const isOrganisation = thing !== undefined && /Organi[sz]ation/.test(typesOf(thing).join());
			for (const name of [thing ? thing['name'] : author].flat()) {
				const known = namesOf(plainText(name) ?? '');
				if (known !== undefined) (isOrganisation ? others : persons).push(known);
			}
		}
		if (persons.length > 0) return { persons, others };
	}
	return { persons: [], others };
}

function metaAuthors(document: Document): string[][] {
	return NAMES.map((name) => metaContents(document, name).flatMap((text) => namesOf(text) ?? []));
}

function letters(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
