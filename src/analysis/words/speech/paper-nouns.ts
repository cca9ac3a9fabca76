import { wordSet, wordTable } from '../word-set.ts';

/** Of what one and the same paper may be called: a diary is a book, a minute one of the minutes. */
export type PaperKind = 'book' | 'report' | 'minutes';

/** What somebody keeps or writes, and speaks in: “the diary of Ann Lee”, “the entry for May”. */
export const PAPERS: ReadonlyMap<string, PaperKind> = wordTable({
	diary: 'book',
	diaries: 'book',
	journal: 'book',
	journals: 'book',
	log: 'book',
	logbook: 'book',
	'log-book': 'book',
	notebook: 'book',
	notebooks: 'book',
	daybook: 'book',
	'day-book': 'book',
	scrapbook: 'book',
	chronicle: 'book',
	memoir: 'book',
	memoirs: 'book',
	autobiography: 'book',
	biography: 'book',
	book: 'book',
	volume: 'book',
	report: 'report',
	memorandum: 'report',
	minutes: 'minutes',
	minute: 'minutes',
});

/** They belong to the paper that was told of last, whatever that is. */
export const PARTS_OF_PAPERS: ReadonlySet<string> = wordSet(
	'entry entries page pages line lines passage chapter paragraph postscript preface foreword footnote',
);

/** They tell of a life or a time, not whose words they are: the book `of` the war. */
export const ABOUT: ReadonlySet<string> = wordSet(
	'book volume biography memoir memoirs minutes minute chronicle autobiography',
);
