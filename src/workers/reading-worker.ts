/** The thread that reads what strangers wrote: it may hang or run out of memory, and is then replaced. */
import { readFeed, readSite } from '../web/feeds/read-feed.ts';
import { readOpml } from '../web/feeds/read-opml.ts';
import { readRobots } from '../web/fetch/robots-rules.ts';
import { readFile } from '../web/files/read-file.ts';
import { readLibrary } from '../web/files/read-library.ts';
import { readPage } from '../web/pages/read-page.ts';
import { readResponse } from '../web/read-response.ts';
import type { ReadingJobs } from '../web/reading-jobs.ts';
import { answerJobs } from './answer-jobs.ts';

answerJobs<ReadingJobs>({
	page: readResponse,
	html: readPage,
	file: readFile,
	library: readLibrary,
	feed: readFeed,
	site: readSite,
	opml: readOpml,
	robots: readRobots,
});
