import { parseHTML } from 'linkedom';
import type { LinkedData } from '../facts/json-ld.ts';
import { type Line, linesOf, wordsIn } from './lines.ts';

const SHORTEST_BODY = 600;
/** Where the page shows nothing at all, as one that its scripts fill. */
const SHORTEST_ALONE = 300;
/** Words of the page below which the body that its JSON-LD gives is taken instead. */
const FEW_WORDS = 150;

/**
 * Compares the lines that were found with the `articleBody` of the page's JSON-LD: where both are of one article, lines
 * foreign to the body go; where the page shows next to nothing, the body stands in.
 */
export function matchBody(lines: Line[], { articles }: LinkedData): Line[] {
	const body = longestBody(articles.map((article) => article['articleBody']));
	if (body.length <= (lines.length === 0 ? SHORTEST_ALONE : SHORTEST_BODY)) return lines;
	const bodyLines = readBody(body);
	const bodyWords = bodyLines.flatMap(({ text }) => tokensOf(text));
	const shareIn = shareInside(bodyWords);
	const counts = lines.map(({ text }) => wordsIn(text));
	const total = counts.reduce((sum, count) => sum + count, 0);
	if (bodyWords.length > 3 * total && total < FEW_WORDS) return bodyLines;

	const shares = lines.map(({ text }) => shareIn(text));
	const inside = counts.reduce((sum, count, index) => sum + count * (shares[index] ?? 0), 0);
	if (bodyWords.length <= 0.6 * total || inside <= 0.6 * total) return lines;
	return lines.filter(
		({ tag }, index) => (shares[index] ?? 0) > 0.3 || /^(?:H[1-6]|LI)$/.test(tag),
	);
}

function longestBody(bodies: readonly unknown[]): string {
	const texts = bodies.filter((body) => typeof body === 'string');
	return texts.toSorted((one, other) => other.length - one.length)[0] ?? '';
}

/** Some write text there, some HTML, some HTML with its signs escaped once more. */
function readBody(body: string): Line[] {
	const once = asLines(body);
	const again = once.map(({ text }) => text).join('\n');
	return /<\/?(?:p|br|div|span|a)\b/i.test(again) ? asLines(again) : once;
}

function asLines(text: string): Line[] {
	const html = /<\w[^<>]*>/.test(text) ? text : text.replace(/\n+/g, '<br>');
	const { document } = parseHTML(`<!doctype html><html><body><div>${html}</div></body></html>`);
	return linesOf(document.body);
}

function tokensOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Tells how much of a text stands in `words`, by its runs of four words. */
function shareInside(words: readonly string[]): (text: string) => number {
	const runs = new Set(words.slice(3).map((_, index) => words.slice(index, index + 4).join(' ')));
	const all = ` ${words.join(' ')} `;
	return (text) => {
		const tokens = tokensOf(text);
		if (tokens.length < 4) return all.includes(` ${tokens.join(' ')} `) ? 1 : 0;
		const own = tokens.slice(3).map((_, index) => tokens.slice(index, index + 4).join(' '));
		return own.filter((run) => runs.has(run)).length / own.length;
	};
}
