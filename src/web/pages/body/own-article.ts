import { lettersInParagraphs } from './clean-page.ts';

/** Shorter ones are a frame that its script fills, or a card. */
const FEWEST_LETTERS = 250;
/** Of what was found, inside of what the page marks as its article: less is something else. */
const LEAST_SHARE = 0.2;

/** What a page itself marks as its article, where it marks just one. */
export function ownArticle(document: Document): Element | undefined {
	const articles = [...document.querySelectorAll('article')];
	const marked = [
		[...document.querySelectorAll('[itemprop~="articleBody"]')],
		articles.filter((article) => article.querySelector('h1')),
		articles,
	];
	const [own] = marked.find((elements) => elements.length === 1) ?? [];
	const isLong = own && lettersInParagraphs(own) >= FEWEST_LETTERS;
	return isLong ? own : undefined;
}

/** Was something else found than an article of the text `own`: comments below it, say, which are longer than it? */
export function isElsewhere(found: Element, own: string): boolean {
	const paragraphs = [...found.querySelectorAll('p')].map((each) => plain(each.textContent));
	const whole = plain(own);
	const inside = paragraphs.filter((text) => whole.includes(text));
	const lettersOf = (texts: readonly string[]) => texts.reduce((sum, each) => sum + each.length, 0);
	return lettersOf(inside) < lettersOf(paragraphs) * LEAST_SHARE;
}

function plain(text: string | null): string {
	return (text ?? '').replace(/\s+/g, ' ').trim();
}
