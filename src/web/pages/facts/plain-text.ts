import { parseHTML } from 'linkedom';

const LONGEST = 1000;

/** A value of a page's <meta> or JSON-LD as one line of text: no markup, no signs escaped twice, no runs of spaces. */
export function plainText(value: unknown): string | undefined {
	if (typeof value !== 'string') return undefined;
	const text = /[<&]/.test(value) ? withoutMarkup(value.slice(0, LONGEST)) : value;
	return (
		text
			.toWellFormed()
			.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
			.trim()
			.slice(0, LONGEST) || undefined
	);
}

function withoutMarkup(value: string): string {
	const { document } = parseHTML(`<html><body><div>${value}</div></body></html>`);
	const text = document.body.textContent ?? '';
	return /&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(text) && text !== value ? withoutMarkup(text) : text;
}
