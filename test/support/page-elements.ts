import { parseHTML } from 'linkedom';

/** The document of a page with this body. */
export function documentOf(body: string, head = ''): Document {
	const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
	return parseHTML(html).document;
}

/** The first element that is marked with the id `it`. */
export function elementOf(body: string): Element {
	const found = documentOf(body).querySelector('#it');
	if (!found) throw new Error('nothing is marked with the id it');
	return found;
}
