import { namesOf } from './author-names.ts';
import { type LinkedData, typesOf } from './json-ld.ts';
import { metaContents } from './meta.ts';
import { plainText } from './plain-text.ts';

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
const BYLINES = [
	'[rel~="author"]',
	'[itemprop~="author"] [itemprop~="name"]',
	'[itemprop~="author"]',
	'.byline a',
	'.author a',
	'.author',
	'.byline',
	'.post-author',
	'.entry-author',
	'.article-author',
	'[class*="author-name"]',
	'[class*="byline"]',
];
/** Other articles, and what readers write, have authors of their own. */
const ELSEWHERE =
	'aside,nav,footer,[class*="comment"],[id*="comment"],[class*="related"],[class*="sidebar"],[class*="teaser"]';
const ARTICLE = 'h1,[itemprop~="articleBody"]';
const LONGEST_SHOWN = 160;
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
	const isSite = (name: string): boolean =>
		sites.some(
			(each) => each.length > 2 && (letters(name) === each || `the${each}` === letters(name)),
		);
	const { persons: linkedPersons, others } = linkedAuthors(linked);
	const sources = [linkedPersons, ...metaAuthors(document), ...shownAuthors(document), others];
	const persons = sources.map((names) => names.filter((name) => !isSite(name)));
	const [known] = [...persons, ...sources].filter((names) => names.length > 0);
	return [...new Set(known)].slice(0, MOST_AUTHORS).join(', ') || undefined;
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

function shownAuthors(document: Document): string[][] {
	return BYLINES.map((selector) =>
		[...document.querySelectorAll(selector)].filter(isOfArticle).flatMap((element) => {
			const text = plainText(element.textContent);
			return text && text.length < LONGEST_SHOWN ? (namesOf(text) ?? []) : [];
		}),
	);
}

function isOfArticle(element: Element): boolean {
	const elsewhere = element.closest(ELSEWHERE);
	return !elsewhere || elsewhere.querySelector(ARTICLE) !== null;
}

function letters(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
