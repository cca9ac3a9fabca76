import type { Day } from '../../../domain/calendar.ts';
import { wordsOf } from '../../../domain/words.ts';
import type { StoredArticle } from '../../../ports/articles/library.ts';
import type { ArticleWords } from '../../engines/dialect.ts';
import { breath } from '../../in-turn.ts';

type Searched = Pick<
	StoredArticle,
	'owner' | 'title' | 'source' | 'text' | 'published' | 'analysis'
>;

/** What an article opens with, in characters: its first paragraphs. */
const LEAD = 500;

/** All words by which an article is found; of a long one others have their turn meanwhile. */
export async function articleWords(article: Searched): Promise<ArticleWords> {
	const { title, source = '', text, analysis } = article;
	const lead = leadEnd(text);
	return {
		marks: marksOf(article).join(' '),
		title: joined(`${title} ${source}`),
		people: joined(peopleIn(analysis).join(' | ')),
		lead: joined(text.slice(0, lead)),
		body: await joinedBitByBit(text.slice(lead)),
	};
}

function joined(text: string): string {
	return wordsOf(text).join(' ');
}

/** So many letters take a few milliseconds. */
const LETTERS_AT_ONCE = 100_000;

async function joinedBitByBit(text: string): Promise<string> {
	const parts: string[] = [];
	for (let start = 0; start < text.length; ) {
		if (start > 0) await breath();
		const gap = text.slice(start + LETTERS_AT_ONCE).search(/\s/);
		const end = gap === -1 ? text.length : start + LETTERS_AT_ONCE + gap;
		parts.push(joined(text.slice(start, end)));
		start = end;
	}
	return parts.filter((part) => part !== '').join(' ');
}

function leadEnd(text: string): number {
	const end = text.indexOf('\n', LEAD);
	return end === -1 ? text.length : end;
}

/** Whoever is quoted or speaks, by every name and role the article gives them. */
function peopleIn({ speakers, quotes }: StoredArticle['analysis']): string[] {
	const names = speakers
		.filter((speaker) => speaker.quotes > 0)
		.flatMap(({ name, aliases, roles }) => [name, ...aliases, ...roles]);
	return [...new Set([...names, ...quotes.flatMap(({ speaker }) => speaker ?? [])])];
}

/** By which whole groups of articles are told from others: whose it is, its source, its year and its month. */
function marksOf({ owner, source = '', published: { day } }: Searched): string[] {
	return [ownerMark(owner), ...sourceMarks(source), yearMark(day), monthMark(day)];
}

/** The mark of a library. */
export function ownerMark(owner: string): string {
	return `o${owner}`;
}

/** The mark of a source, or of its name from one of its words on: letters and digits, so that half of a name begins it. */
export function sourceMark(source: string): string {
	return `s${wordsOf(source).join('')}`;
}

function sourceMarks(source: string): string[] {
	const words = wordsOf(source).slice(0, MOST_SOURCE_WORDS);
	return words.map((_, first) => sourceMark(words.slice(first).join(' ')));
}

const MOST_SOURCE_WORDS = 8;

/** The mark of the year of a day. */
export function yearMark(day: Day): string {
	return `y${withoutHyphens(day.slice(0, -'-MM-DD'.length))}`;
}

/** The mark of the month of a day. */
export function monthMark(day: Day): string {
	return `m${withoutHyphens(day.slice(0, -'-DD'.length))}`;
}

/** One word to the index; a year before the first is no other year. */
function withoutHyphens(time: string): string {
	return time.replace(/^-/, 'b').replaceAll('-', '');
}
