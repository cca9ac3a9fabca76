import { parseHTML } from 'linkedom';

/** What archives put around the pages they keep. */
const ARCHIVE_BARS = '#wm-ipp-base,#wm-ipp,#wm-ipp-print,#donato';

/** An attribute whose name is written in capitals. */
const CAPITALS = /<\w[^<>]*\s[A-Z][\w-]*\s*=/;

/** A page as a document with a head and a body, also where the page leaves those out. */
export function parsePage(html: string): Document {
	const { document } = parseHTML(html);
	const root = document.documentElement;
	const isWhole = root?.tagName === 'HTML' && Array.from(root.children).some(isBody);
	const whole = isWhole ? document : parseHTML(wrap(html)).document;
	if (CAPITALS.test(html)) lowerAttributeNames(whole);
	for (const bar of whole.querySelectorAll(ARCHIVE_BARS)) bar.remove();
	return whole;
}

/** Old pages shout; the parser does not mind, but finds no attribute by its name then. */
function lowerAttributeNames(document: Document): void {
	for (const element of document.querySelectorAll('*')) {
		for (const { name, value } of [...element.attributes]) {
			const lower = name.toLowerCase();
			if (name !== lower && !element.hasAttribute(lower)) element.setAttribute(lower, value);
		}
	}
}

function isBody({ tagName }: Element): boolean {
	return tagName === 'BODY' || tagName === 'FRAMESET';
}

/** The page inside of a body of ours; its own <html> and <head> would only hide it. */
function wrap(html: string): string {
	const language =
		/<html[^<>]*\slang\s*=\s*["']?(?<name>[\w-]+)/i.exec(html)?.groups?.['name'] ?? '';
	const inside = html.replace(/<!doctype[^<>]*>|<\/?(?:html|head|body)(?:\s[^<>]*)?>/gi, '');
	return `<!doctype html><html lang="${language}"><head></head><body>${inside}</body></html>`;
}
