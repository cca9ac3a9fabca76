import { DatabaseSync, type SQLInputValue } from 'node:sqlite';

/** A statement by its name, with what it is asked with behind the owner; `match` is looked for in a full-text index. */
export type Bare = {
	readonly of: keyof typeof STATEMENTS;
	readonly with?: readonly SQLInputValue[];
	readonly match?: string;
};

/** Runs bare statements, each prepared once: one owner, one statement, no more rows and columns than an answer shows. */
export function openBare(file: string, guild: string): { run(bare: Bare): void; close(): void } {
	const database = new DatabaseSync(file, { readOnly: true });
	database.exec('pragma cache_size = -16000');
	const prepared = new Map<string, ReturnType<DatabaseSync['prepare']>>();
	return {
		run({ of, with: values = [], match }) {
			const statement = prepared.get(of) ?? database.prepare(STATEMENTS[of]);
			prepared.set(of, statement);
			statement.all(...(match === undefined ? [guild, ...values] : [wordsOf(of, match)]));
		},
		close: () => database.close(),
	};
}

/** In the index of articles each word begins with the letter of a part of the article: see src/sql/engines/article-search.ts. */
function wordsOf(of: Bare['of'], words: string): string {
	if (of !== 'articles by words') return `"${words}"`;
	return Array.from('tplb', (part) => `"${part}${words.replaceAll(' ', ` ${part}`)}"`).join(' OR ');
}

const HEAD = 'a.id, a.title, a.source, a.url, a.published_day';
const NEWEST = 'published_day desc, published_at desc, number desc';
const QUOTES_NEWEST =
	'q.published_day desc, q.published_at desc, q.article desc, q.start_index, q.number';
const KEY_DATE = `${HEAD}, k.number, k.finding from key_dates k join articles a on a.number = k.article`;
const SPEAKERS = 'select name, quotes from speakers where owner = ?1';

const STATEMENTS = {
	'newest titles': `select ${HEAD} from articles a where owner = ? order by ${NEWEST} limit 25`,
	'titles by a letter': `select ${HEAD} from articles a where owner = ? and heading like ?
		order by ${NEWEST} limit 25`,
	'titles by letters': `select ${HEAD} from articles a where number in (select rowid
		from heading_search where heading_search match ? order by rowid desc limit 200)
		order by ${NEWEST} limit 25`,
	'most quoted': `${SPEAKERS} order by quotes desc, speaker_key limit 25`,
	'speakers by a letter': `${SPEAKERS} and exists (select 1 from speaker_names n
		where n.owner = ?1 and n.speaker_key = speakers.speaker_key and whole = 0
		and form >= ?2 and form < ?3) order by quotes desc, speaker_key limit 25`,
	'speakers by letters': `${SPEAKERS} and speaker_key in (select speaker_key from speaker_names
		where owner = ?1 and whole = 0 and form >= ?2 and form < ?3)
		order by quotes desc, speaker_key limit 25`,
	months: `with recursive months (month) as (
		select (select substr(earliest, 1, 7) from key_dates where owner = ?1 order by earliest limit 1)
		union all select (select substr(earliest, 1, 7) from key_dates where owner = ?1
		and earliest > months.month || '-99' order by earliest limit 1) from months where month is not null
		) select month from months`,
	'dates in order': `select ${KEY_DATE} where k.owner = ? and earliest >= ? and earliest <= ?
		order by earliest, latest desc, k.article, k.number limit ?`,
	'dates of a day of the year': `select ${KEY_DATE} where k.owner = ? and day_of_year = ?
		order by earliest, latest desc, k.article, k.number limit ?`,
	'anniversaries of a day': `select ${KEY_DATE} where k.owner = ? and month_day = ?
		order by earliest, latest desc, k.article, k.number limit ?`,
	suggestions: `select article, number from key_dates where owner = ? and month_day is null
		order by worth desc, earliest, latest desc, article, number limit ?`,
	'newest quotes': `select q.finding, ${HEAD} from quotes q join articles a on a.number = q.article
		where q.owner = ? order by ${QUOTES_NEWEST} limit 5`,
	'quotes of a speaker': `select q.finding, ${HEAD} from quotes q join articles a on a.number = q.article
		where q.owner = ? and speaker_key = ? order by ${QUOTES_NEWEST} limit 5`,
	'quotes of speakers': `select q.finding, ${HEAD} from quotes q join articles a on a.number = q.article
		where q.owner = ?1 and speaker_key in (select speaker_key from speaker_names
		where owner = ?1 and whole = 0 and form >= ?2 and form < ?3) order by ${QUOTES_NEWEST} limit 5`,
	'quotes by words': `select q.finding, ${HEAD} from quotes q join articles a on a.number = q.article
		where q.row in (select rowid from quote_search where quote_search match ?
		order by rowid desc limit 1000) order by ${QUOTES_NEWEST} limit 5`,
	'articles by words': `select ${HEAD}, a.text from articles a where number in (select rowid
		from article_search where article_search match ? order by rowid desc limit 1000)
		order by ${NEWEST} limit 5`,
	feeds: 'select s.*, f.* from feed_subscriptions s join feeds f on f.id = s.feed where guild = ?',
	counts: 'select articles, quotes from libraries where owner = ?',
	latest: `select * from articles where owner = ? order by ${NEWEST} limit 1`,
} as const;
