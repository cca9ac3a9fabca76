/** Fills the tables that grow most; `:owners` servers with `:each` articles. */
export const FILLED = `
insert into articles (id, owner, title, heading, language, published_day, published_at, time_zone, added_at, text_hash,
	analysis_version, analysis, text)
select 'a' || n, 'g' || (n - 1) / :each, 'Article ' || n, 'article ' || n, 'en', '2024-03-12', n, 'UTC', n, 'h' || n, 1,
	decode(repeat(md5(n::text), 8), 'hex'), decode(repeat(md5(n::text), 32), 'hex')
from generate_series(1, :owners * :each) n;
insert into libraries (number, owner, articles, quotes) overriding system value
select n + 1, 'g' || n, :each, :each * 12 from generate_series(0, :owners - 1) n;
insert into quotes (article, number, library, published_day, published_at, start_index, speaker_key, finding)
select a.number, q, l.number, a.published_day, a.published_at, q, 'ann lee', repeat('x', 200)
from articles a join libraries l on l.owner = a.owner cross join generate_series(0, 11) q;
insert into key_dates (article, number, library, earliest, latest, finding, month_day, worth)
select a.number, d, l.number, '2020-03-1' || d, '2020-03-1' || d, repeat('x', 200), '03-1' || d, 0.5
from articles a join libraries l on l.owner = a.owner cross join generate_series(0, 7) d;
analyze`;

const PARTS = 64;

/** The same tables in parts by their owner or its number, with that in every key, filled from what is there. */
export const DIVIDED = `
create schema divided;
${[
	['articles', 'owner'],
	['quotes', 'library'],
	['key_dates', 'library'],
]
	.map(
		([
			table,
			whose,
		]) => `create table divided.${table} (like public.${table} including defaults including identity)
	partition by hash (${whose});
do $$ begin for part in 0..${PARTS - 1} loop
	execute format('create table divided.${table}_%s partition of divided.${table} for values with (modulus ${PARTS}, remainder %s)', part, part);
end loop; end $$;
insert into divided.${table} overriding system value select * from public.${table}`,
	)
	.join(';\n')};
alter table divided.articles add primary key (owner, number), add unique (owner, id), add unique (owner, text_hash);
create index on divided.articles (owner, published_day, published_at, number);
create index on divided.articles (id);
alter table divided.quotes add primary key (library, "row"), add unique (library, article, number);
create index on divided.quotes (article);
create index on divided.quotes (library, published_day desc, published_at desc, article desc, start_index, number);
create index on divided.quotes (library, speaker_key, published_day desc, published_at desc, article desc, start_index, number);
alter table divided.key_dates add primary key (library, "row"), add unique (library, article, number);
create index on divided.key_dates (library, earliest, latest desc, article, number);
create index on divided.key_dates (library, month_day, earliest, latest desc, article, number);
do $$ begin
	perform setval(pg_get_serial_sequence('divided.quotes', 'row'), (select max("row") from divided.quotes));
end $$`;

/** How many rows were moved. */
export const MOVED_ROWS = `select (select count(*) from divided.articles) + (select count(*) from divided.quotes)
	+ (select count(*) from divided.key_dates) as count`;
