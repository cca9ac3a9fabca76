import type { Day } from '../domain/calendar.ts';
import type { FileReading, LibraryReading } from '../ports/articles/file-reader.ts';
import type { FeedLink } from '../ports/feeds/feed-fetcher.ts';
import type { WorkerPool } from '../ports/worker-pool.ts';
import type { FeedBytes, FeedParsing, SiteParsing } from './feeds/read-feed.ts';
import type { RobotsRule } from './fetch/robots-rules.ts';
import type { SentFile } from './files/read-file.ts';
import type { Page, ParsedPage } from './pages/read-page.ts';

/** A page as a site sent it. */
export type PageBytes = {
	readonly bytes: Uint8Array;
	readonly contentType?: string;
	readonly url: string;
	readonly today: Day;
	readonly robots?: string;
};

/** Everything that is read of what strangers wrote; it is read in threads of its own. */
export type ReadingJobs = {
	readonly page: { readonly given: PageBytes; readonly result: ParsedPage };
	/** A page as text. */
	readonly html: { readonly given: Page; readonly result: ParsedPage };
	readonly file: { readonly given: SentFile; readonly result: FileReading };
	readonly library: {
		readonly given: Omit<SentFile, 'today'>;
		readonly result: LibraryReading;
	};
	readonly feed: { readonly given: FeedBytes; readonly result: FeedParsing };
	/** What stands at the address of a site: a feed, or a page that names some. */
	readonly site: { readonly given: FeedBytes; readonly result: SiteParsing };
	readonly opml: {
		readonly given: Uint8Array;
		readonly result: readonly FeedLink[] | undefined;
	};
	readonly robots: { readonly given: Uint8Array; readonly result: readonly RobotsRule[] };
};

export type ReadingPool = WorkerPool<ReadingJobs>;

/** How long each may take. */
export const READING_MS: Readonly<Record<keyof ReadingJobs, number>> = {
	page: 5000,
	html: 5000,
	file: 15_000,
	library: 15_000,
	feed: 5000,
	site: 5000,
	opml: 5000,
	robots: 2000,
};
