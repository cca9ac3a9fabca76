import { plainText } from './plain-text.ts';

/** The first of the <meta> called `names` (in lower case) that says something, in the order of the names. */
export function metaContent(document: Document, ...names: readonly string[]): string | undefined {
	return metaContents(document, ...names)[0];
}

/** Everything the <meta> called `names` say, in the order of the names. */
export function metaContents(document: Document, ...names: readonly string[]): string[] {
	const metas = [...document.querySelectorAll('meta[content]')];
	return names.flatMap((name) =>
		metas
			.filter((meta) => ['property', 'name', 'itemprop'].some((key) => isNamed(meta, key, name)))
			.flatMap((meta) => plainText(meta.getAttribute('content')) ?? []),
	);
}

function isNamed(meta: Element, key: string, name: string): boolean {
	return meta.getAttribute(key)?.trim().toLowerCase() === name;
}
