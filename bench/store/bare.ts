import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { readSearch } from '../../src/domain/articles/search-words.ts';
import { STATEMENTS } from './bare-statements.ts';

/** A statement by its name, with what it is asked with behind the owner. */
export type Bare = {
	readonly of: keyof typeof STATEMENTS;
	readonly with?: readonly SQLInputValue[];
	/** It is asked once for each of these, until it has given so many different rows, apart from their articles. */
	readonly each?: { readonly values: readonly SQLInputValue[]; readonly until: number };
};

/** What a command asks of the store, the bare statements with the right indexes that it is measured beside, and its bound. */
export type Read = {
	readonly name: string;
	/** In milliseconds, of which the 99th percentile stays below. */
	readonly most: number;
	readonly ask: (round: number) => Promise<unknown>;
	readonly bare: readonly Bare[];
};

/** Runs bare statements, each prepared once: one owner, and no more rows and columns than an answer shows or is made of. */
export function openBare(
	file: string,
	guild: string,
): { run(answer: readonly Bare[]): void; close(): void } {
	const database = new DatabaseSync(file, { readOnly: true });
	database.exec('pragma cache_size = -16000');
	const prepared = new Map<string, ReturnType<DatabaseSync['prepare']>>();
	const ask = ({ of, with: values = [] }: Bare) => {
		const statement = prepared.get(of) ?? database.prepare(STATEMENTS[of]);
		prepared.set(of, statement);
		return statement.all(guild, ...values);
	};
	const run = ({ each, ...bare }: Bare): void => {
		if (!each) return void ask(bare);
		const different = new Set<string>();
		for (const value of each.values) {
			for (const { earliest, label } of ask({ ...bare, with: [value, ...(bare.with ?? [])] })) {
				different.add(`${earliest} ${label}`);
			}
			if (different.size > each.until) break;
		}
	};
	return { run: (answer) => answer.forEach(run), close: () => database.close() };
}

/** Key dates in order, and how many there are. */
export function datesCounted(from: string, to: string): Bare {
	return { of: 'dates in order, counted', with: [from, to] };
}

/** A search for words: the articles by the best place of theirs, as src/sql/articles/search has them. */
export function searched(words: string, limit: number): Bare {
	return {
		of: 'articles by words',
		with: [...PLACES.map((place) => matchOf(words, place)), limit],
	};
}

const PLACES = ['t', 'p', 'tpl', 'tplb'];

/** In the index each word begins with the letter of a part of the article: see src/sql/engines/article-search.ts. */
function matchOf(words: string, parts: string): string {
	return readSearch(words)
		.all.map(({ words: term, isPrefix }) => {
			const phrases = Array.from(parts, (part) => {
				const phrase = term.map((word) => part + word).join(' ');
				return `"${phrase}"${isPrefix ? ' *' : ''}`;
			});
			return `(${phrases.join(' OR ')})`;
		})
		.join(' AND ');
}
