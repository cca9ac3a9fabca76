import { FileUnreadable } from './file-problem.ts';
import { joinPdfLines, type PdfLine } from './join-pdf-lines.ts';
import type { DocumentText } from './read-docx.ts';

/** Longer ones are books. */
const MOST_PAGES = 100;

/** Reads the text of a PDF; a scan has none. */
export async function readPdf(bytes: Uint8Array): Promise<DocumentText> {
	const pdf = await open(bytes);
	if (pdf.numPages > MOST_PAGES) throw new FileUnreadable('too large');
	try {
		const pages: PdfLine[][] = [];
		for (let number = 1; number <= pdf.numPages; number += 1) {
			const page = await pdf.getPage(number);
			const { items } = await page.getTextContent();
			pages.push(linesOfPage(items.filter((item) => 'str' in item)));
			page.cleanup();
		}
		const text = joinPdfLines(pages);
		if (!/\p{L}/u.test(text)) throw new FileUnreadable('without text');
		return { text };
	} catch (cause) {
		if (cause instanceof FileUnreadable) throw cause;
		throw new FileUnreadable('damaged', undefined, { cause });
	}
}

async function open(bytes: Uint8Array) {
	// Loaded when it is needed: it is larger than everything else that reads.
	const { getDocumentProxy } = await import('unpdf');
	try {
		return await getDocumentProxy(new Uint8Array(bytes), {
			isEvalSupported: false,
			useSystemFonts: false,
			stopAtErrors: false,
			verbosity: 0,
		});
	} catch (cause) {
		const isLocked = cause instanceof Error && cause.name === 'PasswordException';
		throw new FileUnreadable(isLocked ? 'encrypted' : 'damaged', undefined, { cause });
	}
}

type Item = {
	readonly str: string;
	readonly transform: readonly number[];
	readonly width: number;
	readonly height: number;
	readonly hasEOL: boolean;
};

/** Pieces of text at one height are one line. */
function linesOfPage(items: readonly Item[]): PdfLine[] {
	const lines: PdfLine[] = [];
	let text = '';
	let first: { left: number; top: number; height: number } | undefined;
	let right = 0;
	const end = (): void => {
		const trimmed = text.replace(/\s+/g, ' ').trim();
		if (first && trimmed) lines.push({ ...first, right, text: trimmed });
		text = '';
		first = undefined;
	};
	for (const { str, transform, width, height, hasEOL } of items) {
		const [, , , scale = 0, left = 0, top = 0] = transform;
		const size = height || Math.abs(scale);
		if (first && Math.abs(top - first.top) > Math.max(size, first.height) * 0.6) end();
		if (str.trim()) first ??= { left, top, height: size };
		text += str;
		right = left + width;
		if (hasEOL) text += ' ';
	}
	end();
	return lines;
}
