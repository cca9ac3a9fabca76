import { type ParsedPage, readPage } from '../../src/web/pages/read-page.ts';

/** The day on which every page of a test is read. */
export const TODAY = '2026-08-21';

/** Five sentences in three paragraphs, which is enough for an article. */
export const PARAGRAPHS = [
	'The town has bought a new bell for the fire station, which is louder than the old one by half. It was cast in the next valley and came by boat.',
	'“Nobody will sleep through this one,” said the captain, Ruth Amadi, on the pier. She has led the brigade for nine years and has never overslept herself.',
	'The old bell goes to the school, where it will ring twice a day from the autumn on, as the headmaster said with some delight to everybody he met.',
];

/** What a page is made of; the rest is an article of no day. */
export type PageParts = {
	readonly url?: string;
	readonly language?: string;
	readonly head?: string;
	/** Above the article. */
	readonly top?: string;
	readonly paragraphs?: readonly string[];
	/** Below it. */
	readonly bottom?: string;
};

/** The markup of a page. */
export function pageHtml(parts: PageParts = {}): string {
	const { language = 'en', head = '', top = '', paragraphs = PARAGRAPHS, bottom = '' } = parts;
	const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
	return `<!doctype html><html lang="${language}"><head><title>A new bell</title>${head}</head>
<body>${top}<article><h1>A new bell</h1>${body}</article>${bottom}</body></html>`;
}

/** What is read of such a page. */
export function readParts(parts: PageParts = {}): ParsedPage {
	const { url = 'https://news.example/bell' } = parts;
	return readPage({ html: pageHtml(parts), url, today: TODAY });
}

/** JSON-LD in the head of a page; a text stands there as it is. */
export function ld(value: unknown): string {
	const text = typeof value === 'string' ? value : JSON.stringify(value);
	return `<script type="application/ld+json">${text}</script>`;
}

/** … of one article. */
export function article(fields: Readonly<Record<string, unknown>>): string {
	return ld({ '@type': 'NewsArticle', ...fields });
}

/** One <meta> in the head of a page. */
export function meta(name: string, content: string): string {
	return `<meta property="${name}" content="${content}">`;
}
