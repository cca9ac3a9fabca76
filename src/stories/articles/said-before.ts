import type { Quote } from '../../domain/articles/quote.ts';
import { compareDays } from '../../domain/calendar.ts';
import { wordsOf } from '../../domain/words.ts';
import type { Cited, Library } from '../../ports/articles/library.ts';

/** Shorter words tell of nothing, in scripts that write spaces. */
const SHORTEST = 4;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** So many words of a quote are looked for, the longest first. */
const MOST_WORDS = 10;
/** Of the quotes with one word the newest so many are compared. */
const MOST_WITH_WORD = 100;
/** A word of more quotes than this share of all, and of more than so many, is anybody's. */
const COMMON = { share: 0.05, quotes: 10 };
/** One word in common is chance. */
const LEAST_SHARED = 2;

/** What the speaker of `quote` said on the same words in articles that came out before, oldest first. */
export async function saidBefore(library: Library, quote: Cited<Quote>): Promise<Cited<Quote>[]> {
	const { speaker, text, article } = quote;
	if (speaker === null) return [];
	const { quotes: all } = await library.count();
	const found = await Promise.all(
		tellingWords(text).map(async (about) => {
			const { total } = await library.quotes({ about }, { offset: 0, limit: 0 });
			if (total > Math.max(COMMON.quotes, all * COMMON.share)) return [];
			return (await library.quotes({ speaker, about }, { offset: 0, limit: MOST_WITH_WORD })).rows;
		}),
	);
	const byName = Map.groupBy(found.flat(), (one) => `${one.article.id} ${one.number}`);
	return [...byName.values()]
		.flatMap(([one, ...others]) =>
			one !== undefined && others.length + 1 >= LEAST_SHARED ? [one] : [],
		)
		.filter(({ article: { published } }) => compareDays(published.day, article.published.day) < 0)
		.sort(
			(one, other) =>
				compareDays(one.article.published.day, other.article.published.day) ||
				one.start - other.start,
		);
}

/** Words that may be what it is about, the longest first, each once. */
function tellingWords(text: string): string[] {
	const words = [...new Set(wordsOf(text))].filter(
		(word) => word.length >= SHORTEST || UNSPACED.test(word),
	);
	return words.sort((one, other) => other.length - one.length).slice(0, MOST_WORDS);
}
