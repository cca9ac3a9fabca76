import type { SearchTerm } from '../../domain/articles/search-words.ts';
import type { ArticleWords, Mark, SearchedPart, WantedArticles } from './dialect.ts';

/** A text search vector or query as PostgreSQL reads it: made here, so that no parser of a locale says what a word is. */
export type Written = string;

/** Where a word stands in an article, as PostgreSQL marks places of different weight. */
const WEIGHTS: Readonly<Record<SearchedPart, string>> = {
	title: 'A',
	people: 'B',
	lead: 'C',
	body: 'D',
};
const PARTS = ['title', 'people', 'lead', 'body'] as const;

/** What no word has in it: what begins so says of what kind a text is, and is no word of it. */
const MARK = ':';

/** All words of an article with where they stand, and its marks. */
export function articleVector(words: ArticleWords): Written {
	const vector = createVector();
	for (const mark of words.marks.split(' ')) vector.mark(mark);
	for (const part of PARTS) {
		vector.words(wordsIn(words[part]), WEIGHTS[part]);
	}
	return vector.written();
}

/** See Dialect.articlesAbout. */
export function articleQuery({ words, within, marks, people = [] }: WantedArticles): Written {
	const weights = within.map((part) => WEIGHTS[part]).join('');
	return [
		...marks.map((some) => eitherOf(some.map(markQuery))),
		...people.map((some) => eitherOf(some.map((term) => termQuery(term, WEIGHTS.people)))),
		...words.all.map((term) => termQuery(term, weights)),
		...words.none.map((term) => `!(${termQuery(term)})`),
	].join(' & ');
}

/** The words of a quote, and whose it is. */
export function quoteVector(owner: string, words: string): Written {
	const vector = createVector();
	vector.mark(owner);
	vector.words(wordsIn(words));
	return vector.written();
}

/** Quotes of one of these owners that hold all phrases. */
export function quoteQuery(owners: readonly string[], phrases: readonly string[]): Written {
	const whose = eitherOf(owners.map((owner) => markQuery({ mark: owner })));
	return [whose, ...phrases.map((phrase) => sideBySide(wordsIn(phrase)))].join(' & ');
}

/** Any three letters of a heading that stand side by side, and of which library it is. */
export function headingVector(library: number, heading: string): Written {
	const vector = createVector();
	vector.mark(String(library));
	vector.words(threesOf(heading));
	return vector.written();
}

/** Headings in these libraries that hold `part`; undefined where it is too short to be found. */
export function headingQuery(libraries: readonly number[], part: string): Written | undefined {
	const threes = threesOf(part);
	if (threes.length === 0) return undefined;
	const whose = eitherOf(libraries.map((library) => markQuery({ mark: String(library) })));
	return `${whose} & ${sideBySide(threes)}`;
}

function threesOf(text: string): string[] {
	const letters = Array.from(text);
	return letters.slice(2).map((_, start) => letters.slice(start, start + 3).join(''));
}

function wordsIn(text: string): string[] {
	return text.split(' ').filter((word) => word !== '');
}

function markQuery({ mark, isPrefix = false }: Mark): Written {
	return `${lexeme(MARK + mark)}${isPrefix ? ':*' : ''}`;
}

function termQuery({ words, isPrefix }: SearchTerm, weights = ''): Written {
	const last = words.length - 1;
	const written = words.map((word, place) => {
		const kind = `${isPrefix && place === last ? '*' : ''}${weights}`;
		return kind === '' ? lexeme(word) : `${lexeme(word)}:${kind}`;
	});
	return `(${written.join(' <-> ')})`;
}

function sideBySide(words: readonly string[]): Written {
	return `(${words.map(lexeme).join(' <-> ')})`;
}

function eitherOf(queries: readonly Written[]): Written {
	return `(${queries.join(' | ')})`;
}

/** A lexeme has at most 2,046 bytes: of a longer word its beginning is filed and asked for. */
const LONGEST_WORD = 500;
/** Places are numbered no further: what stands behind them is found by single words alone. */
const LAST_PLACE = 16_383;
/** A vector holds at most 1 MB: of an endless text the rest is left out. */
const MOST_BYTES = 900_000;
const BYTES_A_PLACE = 4;

function createVector() {
	const written: Written[] = [];
	const seen = new Set<string>();
	let place = 0;
	let bytes = 0;
	const takes = (word: string): boolean => {
		bytes += BYTES_A_PLACE + (seen.has(word) ? 0 : Buffer.byteLength(word) + BYTES_A_PLACE);
		seen.add(word);
		return bytes <= MOST_BYTES;
	};
	return {
		/** No part of the text: it has no place there. */
		mark(mark: string): void {
			if (mark !== '' && takes(mark)) written.push(lexeme(MARK + mark));
		},
		words(words: readonly string[], weight = ''): void {
			for (const word of words) {
				if (!takes(word)) return;
				place = Math.min(place + 1, LAST_PLACE);
				written.push(`${lexeme(word)}:${place}${weight}`);
			}
			// No phrase goes from one part over into the next.
			place += 1;
		},
		written: () => written.join(' '),
	};
}

function lexeme(word: string): string {
	const letters = word.slice(0, LONGEST_WORD).toWellFormed();
	return `'${letters.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
