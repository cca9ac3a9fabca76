import { parseHTML } from 'linkedom';

const LONGEST = 1000;
/** Nobody escapes a text more often by mistake. */
const MOST_LEVELS = 4;

/** A value of a page's <meta> or JSON-LD as one line of text: no markup, no signs escaped twice, no runs of spaces. */
export function plainText(value: unknown): string | undefined {
	if (typeof value !== 'string') return undefined;
	const text = /[<&]/.test(value) ? withoutMarkup(value.slice(0, LONGEST), MOST_LEVELS) : value;
	return (
		text
			.toWellFormed()
			.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
			.trim()
			.slice(0, LONGEST) || undefined
	);
}

function withoutMarkup(value: string, levels: number): string {
	const { document } = parseHTML(`<html><body><div>${value}</div></body></html>`);
	const text = document.body.textContent ?? '';
	const isEscaped = levels > 1 && /&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(text);
	return isEscaped ? withoutMarkup(text, levels - 1) : text;
}
