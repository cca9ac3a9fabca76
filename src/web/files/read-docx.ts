import { linesOf } from '../pages/body/lines.ts';
import { parsePage } from '../pages/parse-page.ts';
import { FileUnreadable } from './file-problem.ts';
import { checkZip } from './read-zip.ts';

/** A document's text, its paragraphs parted by blank lines, and its title where one is set as such. */
export type DocumentText = { readonly text: string; readonly title?: string };

const STYLES = ["p[style-name='Title'] => h1.title:fresh", "p[style-name='Subtitle'] => h2:fresh"];

/** Numbers that lead to notes and back. */
const NOTE_MARKS = 'a[href^="#footnote"],a[href^="#endnote"]';

/** Reads a Word document, without its pictures. */
export async function readDocx(bytes: Uint8Array): Promise<DocumentText> {
	const names = checkZip(bytes);
	if (!names.includes('word/document.xml')) {
		throw new FileUnreadable('not text', whatIsIn(names));
	}
	const html = await convert(bytes);
	const document = parsePage(`<html><body>${html}</body></html>`);
	const heading = document.querySelector('h1.title, body > h1:first-child');
	const title = heading?.textContent?.replace(/\s+/g, ' ').trim();
	heading?.remove();
	for (const mark of document.querySelectorAll(NOTE_MARKS)) mark.remove();
	const text = linesOf(document.body)
		.map((line) => line.text)
		.join('\n\n');
	return { text, ...(title && { title }) };
}

async function convert(bytes: Uint8Array): Promise<string> {
	const { default: mammoth } = await import('mammoth');
	try {
		const { value } = await mammoth.convertToHtml(
			{ buffer: Buffer.from(bytes) },
			{
				styleMap: STYLES,
				convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
				externalFileAccess: false,
			},
		);
		return value;
	} catch (cause) {
		throw new FileUnreadable('damaged', undefined, { cause });
	}
}

function whatIsIn(names: readonly string[]): string {
	if (names.includes('xl/workbook.xml')) return 'a spreadsheet';
	if (names.includes('ppt/presentation.xml')) return 'a set of slides';
	if (names.includes('content.xml')) return 'an OpenDocument file';
	return names.includes('META-INF/container.xml') ? 'an e-book' : 'a ZIP file';
}
