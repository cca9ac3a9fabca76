import { wordsIn } from './lines.ts';

/** Some sites set whole articles in: what holds so much of all letters quotes nobody. */
const MOST_OF_ALL = 0.4;
const LONGEST = 1500;
const FEWEST_WORDS = 3;
/** More than somebody’s words: a post with its date, a list, a table. */
const OTHER =
	'h1,h2,h3,h4,h5,h6,ul,ol,table,pre,blockquote,[class*="twitter-"],[class*="instagram-"],[class*="tiktok-"]';
const POST = /(?:^|[\s-])(?:twitter|instagram|tiktok|bluesky|mastodon|fb|reddit)-/;
const SPEAKER = 'cite,footer,figcaption';
const MARKED = /^["'“‘«„‹»]|["'”’»“›«][.,]?$/u;

/**
 * Writes the marks that a reader sees as an indent: each paragraph of a <blockquote> gets its own, unless the site wrote
 * some, and who said it gets a dash.
 */
export function markQuotes(root: Element): void {
	const quotes = [...root.querySelectorAll('blockquote')].filter(isQuote);
	const all = quotes.reduce((sum, quote) => sum + wordsOf(quote).length, 0);
	if (all > wordsOf(root).length * MOST_OF_ALL) return;
	for (const quote of quotes) {
		for (const speaker of quote.querySelectorAll(SPEAKER)) signBelow(quote, speaker);
		const parts = [...quote.querySelectorAll('p,div')].filter(
			(part) => !part.querySelector('p,div'),
		);
		for (const part of parts.length > 0 ? parts : [quote]) mark(part);
	}
}

function isQuote(quote: Element): boolean {
	const isPost = POST.test(quote.getAttribute('class') ?? '');
	const words = wordsOf(quote);
	return (
		!isPost &&
		!quote.querySelector(OTHER) &&
		!/["“”«»„]/.test(words) &&
		words.length <= LONGEST &&
		wordsIn(words) >= FEWEST_WORDS
	);
}

function signBelow(quote: Element, speaker: Element): void {
	const name = wordsOf(speaker).replace(/^[-–—~\s]+/, '');
	speaker.remove();
	if (name === '') return;
	const line = quote.ownerDocument.createElement('p');
	line.textContent = `— ${name}`;
	quote.after(line);
}

function mark(part: Element): void {
	const words = wordsOf(part);
	if (words === '' || MARKED.test(words) || /^[—–-]/.test(words)) return;
	part.prepend('“');
	const { lastChild } = part;
	// No blank between the last word and its mark.
	if (lastChild?.nodeType === 3) lastChild.nodeValue = (lastChild.nodeValue ?? '').trimEnd();
	part.append('”');
}

function wordsOf(element: Element): string {
	return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
