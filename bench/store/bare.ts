import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { readSearch } from '../../src/domain/articles/search-words.ts';
import { fold } from '../../src/domain/fold.ts';
import { wordsOf } from '../../src/domain/words.ts';
import { ownerMark } from '../../src/sql/articles/search/article-words.ts';
import { markOf } from '../../src/sql/engines/sqlite.ts';
import { STATEMENTS } from './bare-statements.ts';

/** A statement by its name, with what it is asked with behind the owner. */
export type Bare = {
	readonly of: keyof typeof STATEMENTS;
	readonly with?: readonly SQLInputValue[];
	/** It is asked once for each of these, until it has given so many different rows, apart from their articles. */
	readonly each?: { readonly values: readonly SQLInputValue[]; readonly until: number };
	/** As many rows are asked for, with its last value, as tell of so many events: that is found out before it is measured. */
	readonly telling?: number;
};

/** What a command asks of the store, the bare statements with the right indexes that it is measured beside, and its bound. */
export type Read = {
	readonly name: string;
	/** In milliseconds, of which the 99th percentile stays below. */
	readonly most: number;
	readonly ask: (round: number) => Promise<unknown>;
	readonly bare: readonly Bare[] | ((round: number) => readonly Bare[]);
};

/** Runs bare statements, each prepared once: one owner, and no more rows and columns than an answer shows or is made of. */
export function openBare(
	file: string,
	guild: string,
): { run(answer: Read['bare'], round: number): void; close(): void } {
	const database = new DatabaseSync(file, { readOnly: true });
	database.exec('pragma cache_size = -16000');
	const [library] = database.prepare('select number from libraries where owner = ?').all(guild);
	const marks = { title: markOf(Number(library?.number)), article: `m${ownerMark(guild)}` };
	const withMarks = (sql: string): string =>
		sql
			.replaceAll('@title', `"${marks.title}"`)
			.replaceAll('@article', `"${marks.article}"`)
			.replaceAll('@owner', `owner : "${guild}"`);
	const prepared = new Map<string, ReturnType<DatabaseSync['prepare']>>();
	const ask = ({ of, with: values = [] }: Bare) => {
		const statement = prepared.get(of) ?? database.prepare(withMarks(STATEMENTS[of]));
		prepared.set(of, statement);
		return statement.all(guild, ...values);
	};
	const limits = new Map<string, number>();
	/** How many rows there are until they tell of more than so many events. */
	const limitOf = (bare: Bare, telling: number): number => {
		const key = JSON.stringify(bare.with);
		const found = (limit: number): number => {
			const rows = ask({ of: 'events in order', with: [...(bare.with ?? []), limit] });
			const different = new Set(rows.map(({ earliest, label }) => `${earliest} ${label}`));
			return different.size > telling || rows.length < limit ? limit : found(limit * 2);
		};
		const limit = limits.get(key) ?? found(telling * 2);
		limits.set(key, limit);
		return limit;
	};
	const run = ({ each, telling, ...bare }: Bare): void => {
		if (telling !== undefined) {
			return void ask({ ...bare, with: [...(bare.with ?? []), limitOf(bare, telling)] });
		}
		if (!each) return void ask(bare);
		const different = new Set<string>();
		for (const value of each.values) {
			for (const { earliest, label } of ask({ ...bare, with: [value, ...(bare.with ?? [])] })) {
				different.add(`${earliest} ${label}`);
			}
			if (different.size > each.until) break;
		}
	};
	return {
		run: (answer, round) => {
			(typeof answer === 'function' ? answer(round) : answer).forEach(run);
		},
		close: () => database.close(),
	};
}

/** Key dates in order, and how many there are. */
export function datesCounted(from: string, to: string): Bare {
	return { of: 'dates in order, counted', with: [from, to], telling: 12 };
}

/**
 * A search for words: the articles by the best place of theirs, as src/sql/articles/search has them; of a speaker, in whose
 * articles the name stands among those of people.
 */
export function searched(words: string, limit: number, speaker?: string): Bare {
	const name = wordsOf(speaker ?? '').map((word) => `p${word}`);
	const whose = speaker === undefined ? '' : ` AND "${name.join(' ')}"`;
	const matches = PLACES.map((place) => matchOf(words, place) + whose);
	if (speaker === undefined) return { of: 'articles by words', with: [...matches, limit] };
	return { of: 'articles by words of one', with: [...matches, limit, fold(speaker)] };
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
