import type { Generated, Insertable, Kysely } from 'kysely';

/**
 * The tables. Snowflakes and ids are text, instants are milliseconds since 1970, days are text, findings are JSON as
 * text, booleans 0 or 1, so that every dialect reads and writes them alike. Every row of an article says whose it is.
 */
export type Schema = {
	articles: ArticleTable;
	quotes: QuoteTable;
	speaker_forms: SpeakerFormTable;
	key_dates: KeyDateTable;
	presses: PressTable;
	registrations: RegistrationTable;
};

export type Queries = Kysely<Schema>;

export type ArticleTable = {
	/** In the order of filing; never leaves the database. */
	number: Generated<number>;
	id: string;
	owner: string;
	title: string;
	source: string | null;
	/** Title and source as they are searched. */
	heading: string;
	url: string | null;
	url_key: string | null;
	author: string | null;
	language: string;
	published_day: string;
	published_instant: string | null;
	/** For sorting within a day: see published-at.ts. */
	published_at: number;
	time_zone: string;
	added_at: number;
	text_hash: string;
	analysis_version: number;
	note: string | null;
	analysis: string;
	text: string;
};

export type NewArticleRow = Insertable<ArticleTable>;

/** Read from the analysis when the article is filed. */
export type QuoteTable = {
	row: Generated<number>;
	article: number;
	number: number;
	owner: string;
	/** As in its article, so that quotes are sorted without reading articles. */
	published_day: string;
	published_at: number;
	/** Where it begins in the text. */
	start_index: number;
	speaker: string | null;
	speaker_key: string | null;
	/** The quote's words as they are searched. */
	words: string;
	finding: string;
};

/** What a speaker can be asked for by: whole names and aliases, and each of their words. */
export type SpeakerFormTable = {
	article: number;
	owner: string;
	speaker_key: string;
	form: string;
	/** 1: the whole of a name or alias; 0: one of its words. */
	whole: number;
};

export type KeyDateTable = {
	row: Generated<number>;
	article: number;
	number: number;
	owner: string;
	earliest: string;
	latest: string;
	finding: string;
};

export type PressTable = { key: string; guild: string; press: string };

export type RegistrationTable = { application: string; fingerprint: string };
