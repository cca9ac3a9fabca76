import type { Analysis } from '../../analysis/stages.ts';
import type { Article, ArticleDraft } from '../../domain/articles/article.ts';
import type { KeyDate } from '../../domain/articles/key-date.ts';
import type { Quote } from '../../domain/articles/quote.ts';
import type { SearchWords } from '../../domain/articles/search-words.ts';
import type { Bearings } from '../../domain/articles/speaker.ts';
import type { Day } from '../../domain/calendar.ts';

/** What a list shows of an article. */
export type ArticleHead = Omit<Article, 'text' | 'note' | 'image'>;

/** An article by its id alone, and when it was published: of very many no more is read. */
export type DatedArticle = Pick<ArticleHead, 'id'> & {
	readonly published: Pick<ArticleHead['published'], 'day'>;
};

/** What a choice of articles shows. */
export type ArticleTitle = Pick<ArticleHead, 'id' | 'title' | 'source' | 'published'>;

export type StoredArticle = Article & { readonly analysis: Analysis };

/** A finding, its number among the article's findings of its kind, and the article it stands in. */
export type Cited<Finding> = Finding & {
	readonly number: number;
	readonly article: ArticleHead;
};

/** A part of a longer list, and how long the whole is. */
export type Page<Row> = {
	readonly rows: readonly Row[];
	readonly total: number;
	/** It was counted no further than `total`: there are more. */
	readonly hasMore?: true;
};

/** Which part of a list: `limit` rows after the first `offset`. */
export type Part = { readonly offset: number; readonly limit: number };

/** Somebody who is quoted in the library, or only named, under the fullest form of the name. */
export type QuotedSpeaker = { readonly name: string; readonly quotes: number };

export type QuotedIn = { readonly name: string; readonly articles: number };

/** That an article quotes somebody under a name, or only names them. */
export type Appearance = {
	readonly article: DatedArticle;
	/** As the article has it. */
	readonly name: string;
	/** What it calls them: beside their quotes, where it quotes them. */
	readonly roles: readonly string[];
	/** What else it tells of them, by which they are told from others of the name; only where it does. */
	readonly besides?: Bearings & { readonly roles: readonly string[] };
	/** None where it only names them. */
	readonly quotes: number;
};

/** `isCut` says that there are older ones. */
export type Appearances = { readonly rows: readonly Appearance[]; readonly isCut: boolean };

export type QuoteQuery = {
	/**
	 * The name or an alias, or the beginnings of their words: 'lee', 'Ann Lee'. Where somebody bears exactly this name,
	 * nobody else is meant but those who have it as an alias.
	 */
	readonly speaker?: string;
	readonly article?: string;
	/** Words that the quote itself holds, all of them. */
	readonly about?: string;
};

export type KeyDateQuery = {
	readonly article?: string;
	/** Of some articles, where it is not of one. */
	readonly articles?: readonly string[];
	/** Key dates that touch these days, both included. */
	readonly from?: Day;
	readonly to?: Day;
	/** Key dates that are one day, and this one of the year: '02-22', in any year. */
	readonly monthDay?: string;
};

export type SearchQuery = {
	readonly words: SearchWords;
	/** Articles that quote them; as in QuoteQuery. */
	readonly speaker?: string;
	/** A source by its name, or by a part of it that begins with a word, in any case. */
	readonly source?: string;
	/** Published on these days, both included. */
	readonly from?: Day;
	readonly to?: Day;
};

/** A quote, by its article and its number there. */
export type QuoteRef = { readonly article: string; readonly number: number };

/** A key date, by its article and its number there. */
export type KeyDateRef = { readonly article: string; readonly number: number };

/**
 * All that one guild can see: its own articles and the bundled ones; in a direct message the bundled ones alone.
 * There is no way from here to another guild's articles, whatever id or words are asked for.
 */
export interface Library {
	/**
	 * Newest published first. `matching` is any part of a title or source; of very many those filed last, and one or two
	 * letters are looked for in the newest articles.
	 */
	articles(part: Part, matching?: string): Promise<Page<ArticleHead>>;

	/** The same for a choice while somebody types: of those that match, filed last, so many; they are not counted. */
	titles(matching: string, limit: number): Promise<ArticleTitle[]>;

	/**
	 * Articles that hold all the words, in their titles, sources, texts, or in the names and roles of those who speak: first those
	 * with all of them in the title, then in people, then in the first paragraphs; each newest published first. Of very
	 * many those filed last.
	 */
	search(query: SearchQuery, part: Part): Promise<Page<ArticleHead>>;

	/** As a member reads it: the sketches of its events and what is told around people are asked for with key dates and appearances. */
	article(id: string): Promise<StoredArticle | undefined>;

	/** Those of these articles that are to be seen, in the same order. */
	heads(ids: readonly string[]): Promise<ArticleHead[]>;

	/** The guild's article published last; a bundled one only where the guild has none. */
	latest(): Promise<StoredArticle | undefined>;

	/** Its id alone, for who reads something else of it. */
	latestId(): Promise<string | undefined>;

	/** Newest published first, then in the order of the text; of very many about the same words those filed last. */
	quotes(query: QuoteQuery, part: Part): Promise<Page<Cited<Quote>>>;

	/** The quote with this number; undefined where there is none. */
	quote(quote: QuoteRef): Promise<Cited<Quote> | undefined>;

	/** The key date with this number; undefined where there is none. */
	keyDate(keyDate: KeyDateRef): Promise<Cited<KeyDate> | undefined>;

	/**
	 * Most quoted first. `matching` is the beginnings of words of the name or of its aliases, in any case, with or without
	 * accents; where it is empty, everybody who is quoted.
	 */
	speakers(matching: string, limit: number): Promise<QuotedSpeaker[]>;

	/** The same, and behind them those whom articles only name, who have no quotes. */
	people(matching: string, limit: number): Promise<QuotedSpeaker[]>;

	/**
	 * Where those are quoted or named whom `name` may mean, newest first: everybody meant by it as in QuoteQuery, and whoever
	 * has one of these names or may have another form of it. Of very many quotes the newest are gone through, and of very
	 * many articles that only name them.
	 */
	appearances(name: string, others?: readonly string[]): Promise<Appearances>;

	/** Who else is quoted in these articles, in most of them first: each name with how many that are. */
	quotedIn(articles: readonly string[], limit: number): Promise<QuotedIn[]>;

	/** In calendar order, a month before its days; those of one day of the year by how much they are worth remembering. */
	keyDates(query: KeyDateQuery, part: Part): Promise<Page<Cited<KeyDate>>>;

	/** The years with key dates, '2024', in order. */
	keyYears(): Promise<string[]>;

	/** The months with key dates, '2024-03', in order. */
	keyMonths(): Promise<string[]>;

	/** Which days of the year are the one day of a key date, in any year: '02-22', in order. */
	keyDaysOfYear(): Promise<string[]>;

	/** The article with this address or exactly this text, if it is here already. */
	find(draft: Pick<ArticleDraft, 'text' | 'url'>): Promise<StoredArticle | undefined>;

	/**
	 * An article whose text is much like this one: the same report at another address, say. None for a text of a few
	 * sentences. Never the article with the id `except`.
	 */
	similar(text: string, except?: string): Promise<ArticleHead | undefined>;

	/**
	 * Files an article with its analysis, whole or not at all, under a new id. The same text again, also at the
	 * same moment from another process, gives the article that is there.
	 */
	save(draft: ArticleDraft, analysis: Analysis): Promise<StoredArticle>;

	/** How many articles and quotes there are. */
	count(): Promise<{ readonly articles: number; readonly quotes: number }>;
}
