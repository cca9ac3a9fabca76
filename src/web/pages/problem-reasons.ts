import type { PageProblem } from '../../ports/articles/page-fetcher.ts';

/** What a reader is told of a page that gives no article. */
const REASONS: Record<PageProblem, string> = {
	address:
		'That address cannot be read: only public web pages can, by an address that begins with http:// or https://.',
	limit: 'Too many pages were asked for in a short time; try again in a few minutes.',
	unreachable:
		'The site could not be reached; try again later, or paste the text with /article add text or send it with /article add file.',
	'not found':
		'There is no page at that address; check it, or paste the text with /article add text or send it with /article add file.',
	forbidden:
		'The site does not let programs read that page; paste the text with /article add text or send it with /article add file.',
	'too large':
		'That page is too large to be read; paste the text with /article add text or send it with /article add file.',
	'too slow':
		'That page took too long to read; try again later, or paste the text with /article add text or send it with /article add file.',
	'not text':
		'There is no text at that address; paste the text with /article add text or send it with /article add file.',
	consent:
		'The site shows a notice about cookies and consent instead of its article; paste the text with /article add text or send it with /article add file.',
	paywall:
		'The site shows that article only to its subscribers; if you may read it, paste the text with /article add text or send it with /article add file.',
	javascript:
		'The site shows that article only to browsers that run its scripts; paste the text with /article add text or send it with /article add file.',
	'too short':
		'There is too little text on that page to be an article; paste the text with /article add text or send it with /article add file.',
	'not an article':
		'That page is a list of links or something else that is not an article; paste the text with /article add text or send it with /article add file.',
};

/** One sentence on `problem` that says what to do. */
export function reasonFor(problem: PageProblem): string {
	return REASONS[problem];
}
