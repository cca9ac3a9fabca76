import type { PageProblem } from '../ports/articles/page-fetcher.ts';
import { FileUnreadable } from './files/file-problem.ts';
import { readPdf } from './files/read-pdf.ts';
import { sniffFile } from './files/sniff-file.ts';
import { decodePage } from './pages/decode-page.ts';
import { plainPage } from './pages/plain-page.ts';
import { type ParsedPage, readPage } from './pages/read-page.ts';
import type { PageBytes } from './reading-jobs.ts';

/** Reads what a site sent by what its bytes are: a page, a plain text or a PDF. */
export async function readResponse(job: PageBytes): Promise<ParsedPage> {
	const { bytes, contentType = '', ...page } = job;
	const { kind } = sniffFile(bytes);
	if (kind === 'pdf') return readPdfPage(job);
	if (kind === 'zip' || kind === 'other') return nothing(job, 'not text');
	const text = decodePage(bytes, contentType);
	const isPlain = kind === 'text' && /^text\/plain/i.test(contentType);
	return readPage({ ...page, html: isPlain ? plainPage(text) : text });
}

async function readPdfPage(job: PageBytes): Promise<ParsedPage> {
	try {
		const { text } = await readPdf(job.bytes);
		const { url, today, robots } = job;
		return readPage({ url, today, html: plainPage(text), ...(robots && { robots }) });
	} catch (error) {
		if (!(error instanceof FileUnreadable)) throw error;
		return nothing(job, error.problem === 'too large' ? 'too large' : 'not text');
	}
}

function nothing({ url }: PageBytes, problem: PageProblem): ParsedPage {
	return { text: '', site: new URL(url).hostname, url, likelyDays: [], problem };
}
