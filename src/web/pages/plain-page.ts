const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A plain text as a page: its paragraphs, parted by empty lines, are those of an article. */
export function plainPage(text: string): string {
	const paragraphs = text
		.replace(/\r\n?/g, '\n')
		.replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign)
		.split(/\n\s*\n/)
		.map((paragraph) => `<p>${paragraph}</p>`);
	return `<!doctype html><html><head></head><body><article>${paragraphs.join('')}</article></body></html>`;
}
