import { scanMarkup } from '../scan-markup.ts';

const PARAGRAPHS = new Set(
	'p div article section blockquote ul ol table tr h1 h2 h3 h4 h5 h6 pre figure hr'.split(' '),
);
const LINES = new Set(['br', 'li', 'td', 'dt', 'dd']);
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'figcaption', 'svg']);

/** What a reader reads of a piece of HTML, paragraphs parted by blank lines. Text without tags stays as it is. */
export function textOfHtml(html: string): string {
	const parts: string[] = [];
	let unread = 0;
	scanMarkup(keepBlankLines(html), {
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
	return tidy(parts.join(''));
}

/** The same on one line. */
export function lineOfHtml(html: string): string {
	return textOfHtml(html).replace(/\s+/g, ' ').trim();
}

function breakBefore(name: string): string {
	if (PARAGRAPHS.has(name)) return '\n\n';
	return LINES.has(name) ? '\n' : '';
}

/** A blank line between plain paragraphs means what a tag would. */
function keepBlankLines(html: string): string {
	return /<[a-z][^<>]*>/i.test(html) ? html : html.replace(/\r?\n[^\S\n]*\n/g, '<p>');
}

/** Line by line: a pattern for blanks around a line end would try each blank of a long run anew. */
function tidy(text: string): string {
	return text
		.replace(/[\u00AD\u200B\uFEFF]/g, '')
		.split('\n')
		.map((line) => line.replace(/[ \u00A0]+/g, ' ').trim())
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}
