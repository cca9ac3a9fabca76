import type { ExportedLibrary } from '../../domain/exported-library.ts';
import type { PageArticle } from './page-fetcher.ts';

/** What a file turned out to be; its bytes decide, not its name. */
export type FileKind = 'text' | 'web page' | 'Word document' | 'PDF';

/** An article as a file holds it. A 'text' comes as it was written, front matter and all. */
export type FileArticle = Partial<PageArticle> &
	Pick<PageArticle, 'text' | 'likelyDays'> & { readonly kind: FileKind };

/** Why a file gives no article. */
export type FileProblem =
	| 'too large'
	| 'too slow'
	| 'not text'
	| 'encrypted'
	| 'damaged'
	| 'without text'
	| 'too short'
	| 'not an article';

/** What a file holds, where it is an article; else why it is none, in one sentence for the reader. */
export type FileReading =
	| { readonly outcome: 'article'; readonly article: FileArticle }
	| { readonly outcome: 'refused'; readonly problem: FileProblem; readonly reason: string };

/** What the file of a library holds; else why it is none, in one sentence for the reader. */
export type LibraryReading =
	| { readonly outcome: 'library'; readonly library: ExportedLibrary }
	| { readonly outcome: 'refused'; readonly reason: string };

export interface FileReader {
	/** Reads the file that was sent as `name`: plain text, Markdown, HTML, .docx or .pdf. */
	read(name: string, bytes: Uint8Array): Promise<FileReading>;

	/** Reads a file that /data export wrote; one that is damaged or of another version is refused whole. */
	readLibrary(name: string, bytes: Uint8Array): Promise<LibraryReading>;
}
