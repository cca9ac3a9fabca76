import { isOneStory, storyMarks } from '../../domain/articles/one-story.ts';
import { holdsQuote, type Quote, quotableWords } from '../../domain/articles/quote.ts';
import { addDays, FIRST_DAY, LAST_DAY } from '../../domain/calendar.ts';
import { wordsOf } from '../../domain/words.ts';
import type { Cited, Library, StoredArticle } from '../../ports/articles/library.ts';

/** An article of a story, with what of its quotes no other one has. */
export type StoryArticle = {
	readonly article: StoredArticle;
	/** In the order of the text. */
	readonly alone: readonly Cited<Quote>[];
	/** How many of its quotes another one has as well. */
	readonly shared: number;
};

/** So many days apart it is no longer one story. */
const DAYS = 7;
const MOST_TERMS = 10;
const MOST_FOUND = 30;
const MOST_READ = 20;
const SHORTEST_WORD = 5;
/** More than anybody compares. */
const QUOTES = { offset: 0, limit: 200 };

/** The articles that tell the same story as this one, itself among them, first published first. */
export async function gatherStory(
	library: Library,
	article: StoredArticle,
): Promise<StoryArticle[]> {
	const marks = storyMarks(article);
	const candidates = await findCandidates(library, article);
	const others: StoredArticle[] = [];
	for (const id of candidates) {
		const other = await library.article(id);
		if (other && isOneStory(marks, storyMarks(other))) others.push(other);
	}
	const all = [article, ...others].sort(
		(one, other) =>
			one.published.day.localeCompare(other.published.day) ||
			one.added.localeCompare(other.added) ||
			one.id.localeCompare(other.id),
	);
	const words = new Map(all.map(({ id, text }) => [id, quotableWords(text)]));
	const told: StoryArticle[] = [];
	for (const one of all) {
		const rest = all.filter((other) => other !== one).map(({ id }) => words.get(id) ?? '');
		const { rows: quotes } = await library.quotes({ article: one.id }, QUOTES);
		const alone = quotes.filter(({ text }) => !rest.some((other) => holdsQuote(other, text)));
		told.push({ article: one, alone, shared: quotes.length - alone.length });
	}
	return told;
}

/** Those of the days around it in which most of its names and of the words of its title stand. */
export async function findCandidates(library: Library, article: StoredArticle): Promise<string[]> {
	const { day } = article.published;
	const between = { from: addDays(day, -DAYS) ?? FIRST_DAY, to: addDays(day, DAYS) ?? LAST_DAY };
	const hits = new Map<string, number>();
	for (const word of termsOf(article)) {
		const words = { all: [{ words: [word], isPrefix: false }], none: [] };
		const { rows } = await library.search({ words, ...between }, { offset: 0, limit: MOST_FOUND });
		for (const { id } of rows) hits.set(id, (hits.get(id) ?? 0) + 1);
	}
	hits.delete(article.id);
	return [...hits]
		.filter(([, count]) => count > 1)
		.sort(([, one], [, other]) => other - one)
		.slice(0, MOST_READ)
		.map(([id]) => id);
}

/** What it names most, and then the words of its title. */
function termsOf({ title, text }: StoredArticle): string[] {
	const { main, names } = storyMarks({ title, text });
	const ofTitle = wordsOf(title).filter((word) => word.length >= SHORTEST_WORD);
	return [...new Set([...main, ...ofTitle, ...names])].slice(0, MOST_TERMS);
}
