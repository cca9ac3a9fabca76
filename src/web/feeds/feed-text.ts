import { mendMojibake } from '../pages/mend-mojibake.ts';
import { scanMarkup } from '../scan-markup.ts';
import type { RawText } from './raw-feed.ts';

const PARAGRAPHS = new Set(
	'p div article section blockquote ul ol table tr h1 h2 h3 h4 h5 h6 pre figure hr'.split(' '),
);
const LINES = new Set(['br', 'li', 'td', 'dt', 'dd']);
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'figcaption', 'svg']);

/** What a reader reads of a text, paragraphs parted by blank lines. */
export function textOf({ value, as }: RawText): string {
	const html = as === 'plain' ? value : withTextAngles(value);
	if (as === 'plain' || (as === 'either' && !isMarkup(html))) {
		const text = as === 'plain' ? value : textOfHtml(html.replaceAll('<', '&lt;'));
		return tidy(text);
	}
	return tidy(textOfHtml(html));
}

/** The same on one line. */
export function lineOf(text: RawText): string {
	return textOf(text).replace(/\s+/g, ' ').trim();
}

const ELEMENT =
	'a|abbr|address|article|aside|audio|b|bdi|bdo|big|blockquote|body|br|button|caption|center|cite|code|col|colgroup|data|dd|del|details|dfn|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hgroup|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|map|mark|meta|nav|noscript|object|ol|p|param|picture|pre|q|s|samp|script|section|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|tfoot|th|thead|time|title|tr|track|tt|u|ul|var|video|wbr|[a-z]+[-:][\\w:-]+';
/** An angle that begins neither an element nor a comment: `a<b`, `p < 2`. */
const TEXT_ANGLE = new RegExp(`<(?![!?]|/?(?:${ELEMENT})(?:[\\s/][^<>]*)?>)`, 'gi');
/** What nobody writes who does not mean HTML: an end, or an element that needs none. */
const SURE_TAG = new RegExp(
	`</(?:${ELEMENT})\\s*>|<(?:p|br|img|hr|wbr|li|iframe)(?:[\\s/][^<>]*)?>`,
	'i',
);

function withTextAngles(html: string): string {
	return html.replace(TEXT_ANGLE, '&lt;');
}

function isMarkup(html: string): boolean {
	return SURE_TAG.test(html);
}

function textOfHtml(html: string): string {
	const parts: string[] = [];
	const hasTags = /<[a-z][^<>]*>/i.test(html);
	let unread = 0;
	scanMarkup(hasTags ? html : html.replace(/\n[^\S\n]*\n/g, '<p>'), {
		onOpen(name) {
			if (UNREAD.has(name)) unread += 1;
			parts.push(breakBefore(name));
		},
		onText(text) {
			if (unread === 0) parts.push(text.replace(/[^\S\u00A0]+/g, ' '));
		},
		onClose(name) {
			if (UNREAD.has(name)) unread = Math.max(0, unread - 1);
			if (PARAGRAPHS.has(name)) parts.push('\n\n');
		},
	});
	return parts.join('');
}

function breakBefore(name: string): string {
	if (PARAGRAPHS.has(name)) return '\n\n';
	return LINES.has(name) ? '\n' : '';
}

/** Control characters, a soft hyphen, and what has no width. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is dropped
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b\ufeff\ufffe\uffff]/g;

/** Controls that are letters of a wrong encoding until that is mended. */
const LATE_CONTROLS = /[\u0080-\u009f]/g;

/** Line by line: a pattern for blanks around a line end would try each blank of a long run anew. */
function tidy(text: string): string {
	const lines = mendMojibake(text.replace(UNSEEN, ''))
		.replace(LATE_CONTROLS, '')
		.split(/\r\n?|\n/)
		.map((line) => line.replace(/[ \t\u00A0]+/g, ' ').trim());
	return lines
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

/** A piece of text on one line, without what nobody can see. */
export function plainLine(text: string): string {
	return text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}
