const HEAD = 'a.id, a.title, a.source, a.url, a.published_day';
const NEWEST = 'published_day desc, published_at desc, number desc';
const QUOTES_NEWEST =
	'q.published_day desc, q.published_at desc, q.article desc, q.start_index, q.number';
const DATES_IN_ORDER = 'earliest, latest desc, k.article, k.number';
const BEST_OF_A_DAY = 'worth desc, earliest, k.article, k.number';
const KEY_DATE = `${HEAD}, k.number, k.finding from key_dates k join articles a on a.number = k.article`;
const QUOTE = `q.finding, ${HEAD} from quotes q join articles a on a.number = q.article`;
const LIBRARY = '(select number from libraries where owner = ?1)';
const SPEAKERS = `select name, quotes from speakers where library = ${LIBRARY}`;
const NAMED = `select speaker_key from speaker_names
	where library = ${LIBRARY} and whole = 0 and form >= ?2 and form < ?3`;
/** What is counted is counted so far. */
const COUNTED = 1001;

/** The quotes that tell where somebody is quoted, with what they are called there, and who else is. */
function appearances(whom: string): string {
	return `select article_id, published_day, name, quotes, told from appearances
		where library = ${LIBRARY} and ${whom} and named = 0
		order by published_day desc, published_at desc, article desc limit 500`;
}

function articlesOf(whom: string, limit: number): string {
	return `select article from appearances where library = ${LIBRARY} and ${whom} and named = 0
		order by published_day desc, published_at desc, article desc limit ${limit}`;
}

/** The articles that hold words, each with the best of the places in which they stand. */
const PLACED = `placed as materialized (select rowid, min(place) as place from (${Array.from(
	{ length: 4 },
	(_, place) => `select * from (select rowid, ${place} as place from article_search
		where article_search match '@article AND (' || ?${place + 2} || ')' order by rowid desc limit ${COUNTED})`,
).join(' union all ')}) group by rowid)`;

const ONE = 'speaker_key = ?2';
const NAMESAKES = `speaker_key in (select speaker_key from speaker_names
	where library = ${LIBRARY} and whole = 0 and form = ?2 and speaker_key like ?3)`;

function quotedBeside(whom: string): string {
	return `select (select name from speakers where library = ${LIBRARY} and speaker_key = beside.speaker_key) as name, articles
		from (select speaker_key, count(distinct article) as articles from quotes where article in (${articlesOf(whom, 60)})
		group by speaker_key order by articles desc limit 6) as beside`;
}

function quotesOf(whom: string): string {
	return `select ${QUOTE}, (select article, speaker_key from appearances
		where library = ${LIBRARY} and ${whom} and named = 0
		order by published_day desc, published_at desc, article desc limit 5) as newest
		where q.article = newest.article and q.speaker_key = newest.speaker_key
		order by ${QUOTES_NEWEST} limit 5`;
}

/**
 * The owner is the first value of all. What says in the full-text indexes whose something is stands behind an @: without it
 * the first so many that are found may be another's. See openBare.
 */
export const STATEMENTS = {
	'newest titles': `select ${HEAD} from articles a where owner = ? order by ${NEWEST} limit 25`,
	'titles by a letter': `select ${HEAD} from articles a where owner = ? and heading like ?
		order by ${NEWEST} limit 25`,
	'titles by letters': `select ${HEAD} from articles a where +owner = ?1 and number in (select rowid
		from heading_search where heading_search match '@title AND ' || ?2 order by rowid desc limit 200)
		order by ${NEWEST} limit ?3`,
	'titles by letters, counted': `with held as materialized (select ${HEAD}, published_at, number
		from articles a where +owner = ?1 and number in (select rowid from heading_search
		where heading_search match '@title AND ' || ?2 order by rowid desc limit ${COUNTED}))
		select *, (select count(*) from held) as total from held order by ${NEWEST} limit 5`,
	'most quoted': `${SPEAKERS} order by quotes desc, speaker_key limit 25`,
	'speakers by a letter': `${SPEAKERS} and exists (select 1 from speaker_names n
		where n.library = ${LIBRARY} and n.speaker_key = speakers.speaker_key and whole = 0
		and form >= ?2 and form < ?3) order by quotes desc, speaker_key limit 25`,
	'speakers by letters': `${SPEAKERS} and speaker_key in (${NAMED})
		order by +quotes desc, speaker_key limit 25`,
	'total of a speaker': `${SPEAKERS} and speaker_key = ?2`,
	'totals of speakers': `select sum(quotes) from speakers where library = ${LIBRARY} and speaker_key in (${NAMED})`,
	months: `with recursive months (month) as (
		select (select substr(earliest, 1, 7) from key_dates where library = ${LIBRARY} order by earliest limit 1)
		union all select (select substr(earliest, 1, 7) from key_dates where library = ${LIBRARY}
		and earliest > months.month || '-99' order by earliest limit 1) from months where month is not null
		) select month from months`,
	years: `with recursive years (year) as (
		select (select substr(earliest, 1, 4) from key_dates where library = ${LIBRARY} order by earliest limit 1)
		union all select (select substr(earliest, 1, 4) from key_dates where library = ${LIBRARY}
		and earliest > years.year || '-99' order by earliest limit 1) from years where year is not null
		) select year from years`,
	'dates in order': `select ${KEY_DATE} where k.library = ${LIBRARY} and earliest >= ? and earliest <= ?
		order by ${DATES_IN_ORDER} limit ?`,
	// Months that began before go on. Where they are counted to the last, all are read: each event counts once.
	'dates in order, counted': `with long as materialized (select row, earliest, latest, article, number
		from key_dates where library = ${LIBRARY} and span > 0 and span = 1 and latest >= ?2
		and latest <= date(?2, '+31 days') and earliest < ?2),
		size as materialized (select (select count(*) from long) + (select count(*) from (select 1 from key_dates
		where library = ${LIBRARY} and earliest >= ?2 and earliest <= ?3 limit ${COUNTED})) as total),
		some as materialized (select iif(total >= ${COUNTED}, ?4, total) as count from size),
		found as (select * from (select row, earliest, latest, article, number from key_dates
		where library = ${LIBRARY} and earliest >= ?2 and earliest <= ?3
		order by earliest, latest desc, article, number limit (select count from some))
		union all select * from long)
		select (select total from size) as total, ${KEY_DATE} where k.row in (select row from found
		order by earliest, latest desc, article, number limit (select count from some)) order by ${DATES_IN_ORDER}`,
	/** Events of a day are told apart by what they say; of a longer time each stands for itself. */
	'events in order': `select earliest, iif(latest = earliest, finding ->> 3, row) as label from key_dates k
		where library = ${LIBRARY} and earliest >= ?2 and earliest <= ?3 order by ${DATES_IN_ORDER} limit ?4`,
	'dates of titles': `select ${KEY_DATE} where +k.library = ${LIBRARY} and k.article in (select rowid
		from heading_search where heading_search match '@title AND ' || ?2 order by rowid desc limit 3)
		order by ${DATES_IN_ORDER} limit 75`,
	'dates of articles with words': `select ${KEY_DATE} where +k.library = ${LIBRARY} and k.article in (select rowid
		from article_search where article_search match '@article AND ' || ?2 order by rowid desc limit 100)
		order by ${DATES_IN_ORDER}`,
	'dates of articles that quote': `select ${KEY_DATE} where k.article in (${articlesOf(ONE, 100)})
		order by ${DATES_IN_ORDER}`,
	'dates of a day of the year': `select ${KEY_DATE} where k.library = ${LIBRARY} and day_of_year = ?
		order by ${BEST_OF_A_DAY} limit ?`,
	'anniversaries of a day': `select k.earliest, k.finding ->> 3 as label, ${KEY_DATE}
		where k.library = ${LIBRARY} and month_day = ? order by ${BEST_OF_A_DAY} limit ?`,
	'how many wait': `select count(*) from (select 1 from key_dates
		where library = ${LIBRARY} and month_day is null limit ${COUNTED})`,
	suggestions: `select a.id, k.number from (select article, number, row from key_dates
		where library = ${LIBRARY} and month_day is null order by worth desc, earliest, latest desc, article, number limit ?) k
		join articles a on a.number = k.article`,
	'suggestions of an article': `select ${KEY_DATE} where k.article = (select article from key_dates
		where library = ${LIBRARY} and month_day is null order by worth desc, earliest, latest desc, article, number limit 1)
		and month_day is null`,
	'newest quotes': `select q.finding, ${HEAD} from articles a cross join quotes q
		where a.owner = ? and q.article = a.number order by a.published_day desc, a.published_at desc,
		a.number desc, q.start_index, q.number limit 5`,
	'quotes of a speaker': quotesOf(ONE),
	'quotes of speakers': quotesOf(`speaker_key in (${NAMED})`),
	'quotes by words': `with held as materialized (select row, published_day, published_at, article,
		start_index, number from quotes where +library = ${LIBRARY} and row in (select rowid from quote_search
		where quote_search match '@owner AND words : ' || ?2 order by rowid desc limit ${COUNTED}))
		select (select count(*) from held) as total, ${QUOTE}
		where q.row in (select row from held as q order by ${QUOTES_NEWEST} limit 5)`,
	'quotes of a speaker by words': `with held as materialized (select row, published_day, published_at,
		article, start_index, number from quotes where +library = ${LIBRARY} and row in (select rowid from quote_search
		where quote_search match '@owner AND words : ' || ?2 order by rowid desc limit 2000) and +speaker_key = ?3)
		select (select count(*) from held) as total, ${QUOTE}
		where q.row in (select row from held as q order by ${QUOTES_NEWEST} limit 5)`,
	'articles by words': `with ${PLACED}
		select (select count(*) from placed) as total, ${HEAD} from placed cross join articles a
		where a.number = placed.rowid and a.owner = ?1 order by place, ${NEWEST} limit ?6`,
	'articles by words of one': `with ${PLACED}, theirs as materialized (select rowid, place from placed
		where exists (select 1 from quotes q where q.article = placed.rowid and speaker_key = ?7))
		select (select count(*) from theirs) as total, ${HEAD} from theirs cross join articles a
		where a.number = theirs.rowid and a.owner = ?1 order by place, ${NEWEST} limit ?6`,
	'appearances of one': appearances(ONE),
	'appearances of namesakes': appearances(NAMESAKES),
	'quoted beside one': quotedBeside(ONE),
	'namings of one': `select article_id, published_day, name, told from appearances
		where library = ${LIBRARY} and speaker_key = ?2 and named = 1
		order by published_day desc, published_at desc, article desc limit 200`,
	'latest article of one': `select analysis from articles where number in (${articlesOf(ONE, 1)})`,
	feeds: 'select s.*, f.* from feed_subscriptions s join feeds f on f.id = s.feed where guild = ?',
	counts: 'select articles, quotes from libraries where owner = ?',
	latest: `select * from articles where owner = ? order by ${NEWEST} limit 1`,
} as const;
