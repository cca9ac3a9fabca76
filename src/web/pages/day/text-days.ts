import { linesOf } from '../body/lines.ts';
import { PUBLISHED_WORDS } from '../words/date-names.ts';
import type { Candidate, ReadCandidate } from './candidate.ts';

const KEYWORD = new RegExp(
	`(?:^|[^\\p{L}])(?:${PUBLISHED_WORDS.join('|')})\\s*(?:am|on|le|el|il|op|dnia|:|by|at|den)?\\s*[:|]?\\s{0,3}(?<after>.{6,40})`,
	'giu',
);
const TEXT_READ = 60_000;
const MOST_KEYWORDS = 40;
const NEAR = { before: 250, after: 900 };
const FAR = 20_000;
const WINDOW = 60;
const STEP = 40;
const SCRIPT_FIELD =
	/["'](?:datePublished|publishedAt|published_at|publishDate|publish_date|publicationDate|publication_date|datePublication|firstPublished|pubDate)["']\s*:\s*["'](?<value>\d{4}-\d\d-\d\d[^"']{0,30})["']/;

/** The days in the text of a page: near one of its `titles`, after a word such as "Published", or anywhere. */
export function textDays(
	document: Document,
	titles: readonly string[],
	read: ReadCandidate,
): Candidate[] {
	if (!document.body) return [];
	const text = linesOf(document.body)
		.map((line) => line.text)
		.join(' ')
		.slice(0, TEXT_READ);
	const title = headingOf(document, titles);
	const place = title ? Math.max(0, text.indexOf(title.slice(0, 40))) : 0;
	const near = text.slice(Math.max(0, place - NEAR.before), place + NEAR.after);
	return [
		...firstIn(near, (part) => read(part, 'near title')),
		...afterKeywords(text, read),
		...firstIn(text.slice(0, FAR), (part) => read(part, 'any text')),
	];
}

/** The heading that is the page's title; some sites have their own name in the first. */
function headingOf(document: Document, titles: readonly string[]): string {
	const texts = [...document.querySelectorAll('h1,h2,h3')].map((heading) =>
		(heading.textContent ?? '').replace(/\s+/g, ' ').trim(),
	);
	const [title = ''] = titles;
	const named = texts.find((text) => text.length > 3 && (text === title || title.startsWith(text)));
	const first = document.querySelector('h1')?.textContent ?? '';
	return named ?? first.replace(/\s+/g, ' ').trim();
}

/** The day in the first script that names the day of publication. */
export function scriptDays(document: Document, read: ReadCandidate): Candidate[] {
	for (const script of document.querySelectorAll('script:not([type*="ld+json"])')) {
		const value = SCRIPT_FIELD.exec(script.textContent ?? '')?.groups?.['value'];
		if (value) return read(value, 'script');
	}
	return [];
}

function afterKeywords(text: string, read: ReadCandidate): Candidate[] {
	const found: Candidate[] = [];
	KEYWORD.lastIndex = 0;
	for (let match = KEYWORD.exec(text); match; match = KEYWORD.exec(text)) {
		const after = match.groups?.['after'] ?? '';
		found.push(...read(after.slice(0, 32), 'after keyword'));
		if (found.length >= MOST_KEYWORDS) break;
		KEYWORD.lastIndex = match.index + 3;
	}
	return found;
}

/** Windows that overlap, so that no day is cut in two. */
function firstIn(text: string, read: (part: string) => Candidate[]): Candidate[] {
	for (let start = 0; start < text.length; start += STEP) {
		const found = read(text.slice(start, start + WINDOW));
		if (found.length > 0) return found;
	}
	return [];
}
