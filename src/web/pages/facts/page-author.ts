import type { LinkedData } from './json-ld.ts';
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
const PLACES = [
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
const LONGEST = 80;
const MOST_AUTHORS = 6;
/** Addresses, counts and times where a name should stand. */
const NO_NAME = /^https?:|^\d|@|\bmin(?:ute)?s?\b/i;
const BY =
	/^(?:(?:posted |written |story |words |text )?by|text|von|par|por|di|door|av|af)[:\s]\s*/i;

/** Who wrote a page, as it says; several are parted by commas. */
export function pageAuthor(document: Document, linked: LinkedData): string | undefined {
	const names = linkedAuthors(linked) ?? namedAuthors(document) ?? shownAuthor(document);
	const known = (names ?? []).map((name) => name.replace(BY, '').trim()).filter(Boolean);
	return [...new Set(known)].slice(0, MOST_AUTHORS).join(', ') || undefined;
}

function linkedAuthors({ articles, resolve }: LinkedData): string[] | undefined {
	for (const article of articles) {
		const authors = [article['author'] ?? article['creator']].flat();
		const names = authors.flatMap((author) => {
			const thing = resolve(author);
			return [thing ? thing['name'] : author].flat().flatMap((name) => plainText(name) ?? []);
		});
		const known = names.filter(isName);
		if (known.length > 0) return known;
	}
	return undefined;
}

function namedAuthors(document: Document): string[] | undefined {
	for (const name of NAMES) {
		const known = metaContents(document, name).filter(isName);
		if (known.length > 0) return known;
	}
	return undefined;
}

function shownAuthor(document: Document): string[] | undefined {
	for (const place of PLACES) {
		const text = plainText(document.querySelector(place)?.textContent);
		if (text && text.length < 60 && isName(text)) return [text];
	}
	return undefined;
}

function isName(text: string): boolean {
	return text.length < LONGEST && !NO_NAME.test(text);
}
