import type { Day } from '../../domain/calendar.ts';
import type { FileArticle, FileProblem, FileReading } from '../../ports/articles/file-reader.ts';
import type { PageProblem } from '../../ports/articles/page-fetcher.ts';
import { decodePage } from '../pages/decode-page.ts';
import { countWords } from '../pages/quality-gate.ts';
import { isText, readPage } from '../pages/read-page.ts';
import { FileUnreadable, fileReason } from './file-problem.ts';
import { type DocumentText, readDocx } from './read-docx.ts';
import { readPdf } from './read-pdf.ts';
import { sniffFile } from './sniff-file.ts';

const MOST_BYTES = 10 * 2 ** 20;
const MOST_TEXT_BYTES = 2 * 2 ** 20;
/** Below it a document is none that somebody wrote to be read. */
const FEWEST_WORDS = 10;
/** What a page in a file is read as if it had come from; nobody is told. */
const NOWHERE = 'https://file.invalid/';

/** A file that somebody sent, and the last day it can be of. */
export type SentFile = { readonly name: string; readonly bytes: Uint8Array; readonly today: Day };

/** Reads a file by what its bytes are. A hostile one can keep it busy for long. */
export async function readFile(file: SentFile): Promise<FileReading> {
	try {
		return { outcome: 'article', article: await readArticle(file) };
	} catch (error) {
		if (!(error instanceof FileUnreadable)) throw error;
		const { problem, what } = error;
		return { outcome: 'refused', problem, reason: fileReason(file.name, problem, what) };
	}
}

async function readArticle({ bytes, today }: SentFile): Promise<FileArticle> {
	if (bytes.length > MOST_BYTES) throw new FileUnreadable('too large');
	const sniffed = sniffFile(bytes);
	if (sniffed.kind === 'other') {
		if (sniffed.what === 'locked') throw new FileUnreadable('encrypted');
		throw new FileUnreadable('not text', sniffed.what);
	}
	if (sniffed.kind === 'zip') return asArticle('Word document', await readDocx(bytes));
	if (sniffed.kind === 'pdf') return asArticle('PDF', await readPdf(bytes));

	if (bytes.length > MOST_TEXT_BYTES) throw new FileUnreadable('too large');
	const text = decodePage(bytes);
	if (!isText(text)) throw new FileUnreadable('not text');
	if (sniffed.kind === 'html') return readHtml(text, today);
	if (text.trim() === '') throw new FileUnreadable('too short');
	return { kind: 'text', text: text.toWellFormed(), likelyDays: [] };
}

function asArticle(kind: 'Word document' | 'PDF', { text, title }: DocumentText): FileArticle {
	if (countWords(text) < FEWEST_WORDS) throw new FileUnreadable('too short');
	const whole = text.toWellFormed().normalize('NFC');
	return { kind, text: whole, ...(title && { title }), likelyDays: [] };
}

const PROBLEMS: Partial<Record<PageProblem, FileProblem>> = {
	'too large': 'too large',
	'not text': 'not text',
	'too short': 'too short',
};

/** A saved page names its own address, where it does; a word on its paywall says nothing once it is saved whole. */
function readHtml(html: string, today: Day): FileArticle {
	const { problem, url, site, image, ...page } = readPage({ html, url: addressIn(html), today });
	if (problem && problem !== 'paywall')
		throw new FileUnreadable(PROBLEMS[problem] ?? 'not an article');
	const isKnown = !url.startsWith(NOWHERE);
	return { kind: 'web page', ...page, ...(isKnown && { url, site, ...(image && { image }) }) };
}

/** Where the page was saved from: browsers note it, and pages name it. */
function addressIn(html: string): string {
	const named = [
		/<!-- saved from url=\(\d+\)(?<url>https?:\/\/[^\s>]+) -->/,
		/<link[^<>]*\srel=["']?canonical["']?[^<>]*\shref=["']?(?<url>https?:\/\/[^\s"'<>]+)/i,
		/<link[^<>]*\shref=["']?(?<url>https?:\/\/[^\s"'<>]+)(?![^\s"'<>])["']?[^<>]*\srel=["']?canonical/i,
		/<meta[^<>]*\sproperty=["']?og:url["']?[^<>]*\scontent=["']?(?<url>https?:\/\/[^\s"'<>]+)/i,
	];
	const urls = named.map((shape) => shape.exec(html)?.groups?.['url']);
	return urls.find((url) => url !== undefined && URL.canParse(url)) ?? NOWHERE;
}
