import type { Day } from '../domain/calendar.ts';
import type { FileReading } from '../ports/articles/file-reader.ts';
import type { ReadPage } from './pages/read-page.ts';

/** What a worker is asked to read. */
export type ReadingJob = {
	/** A page as a site sent it. */
	readonly page: {
		readonly bytes: Uint8Array;
		readonly contentType?: string;
		readonly url: string;
		readonly today: Day;
		readonly robots?: string;
	};
	/** A page as text. */
	readonly html: { readonly html: string; readonly url: string; readonly today: Day };
	/** A file as somebody sent it. */
	readonly file: { readonly name: string; readonly bytes: Uint8Array; readonly today: Day };
};
export type ReadingKind = keyof ReadingJob;

/** What comes of it. */
export type ReadingResult = {
	readonly page: ReadPage;
	readonly html: ReadPage;
	readonly file: FileReading;
};

/** Why a job was broken off. */
export class ReadingStopped extends Error {
	readonly problem: 'too slow' | 'too large';

	constructor(problem: 'too slow' | 'too large') {
		super(problem === 'too slow' ? 'took too long to read' : 'took too much memory to read');
		this.problem = problem;
	}
}
