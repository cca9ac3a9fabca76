import { english } from '../../src/cards/messages/say.ts';
import { countedTo } from '../../src/cards/reminders/upcoming-card.ts';
import { readSearch } from '../../src/domain/articles/search-words.ts';
import { addDays } from '../../src/domain/calendar.ts';
import { USUAL_CHOICES } from '../../src/domain/reminders/reminder-settings.ts';
import type { Library } from '../../src/ports/articles/library.ts';
import { openArticleStore } from '../../src/sql/articles/article-store.ts';
import type { Database } from '../../src/sql/database.ts';
import { openFeedStore } from '../../src/sql/feeds/feed-store.ts';
import { openGuildSettingsStore } from '../../src/sql/guilds/guild-settings-store.ts';
import { openPeopleBooks } from '../../src/sql/people/people-books.ts';
import { openDeliveryLedger } from '../../src/sql/reminders/delivery-ledger.ts';
import { openReminderBooks } from '../../src/sql/reminders/reminder-book.ts';
import { openReminderSettingsStore } from '../../src/sql/reminders/reminder-settings-store.ts';
import { suggestArticles, suggestPeople, suggestTimes } from '../../src/stories/articles/offers.ts';
import { findSuggestions } from '../../src/stories/reminders/editing/find-suggestions.ts';
import { eventsOn } from '../../src/stories/reminders/events-on.ts';
import { listKeyDates } from '../../src/stories/reminders/list-key-dates.ts';
import { suggestKeyDates } from '../../src/stories/reminders/reminder-offers.ts';
import {
	nextTellingDay,
	upcomingReminders,
} from '../../src/stories/reminders/upcoming-anniversaries.ts';
import { datesCounted, type Read, searched } from './bare.ts';
import { FEW_QUOTED, MOST_QUOTED, RARE_WORD } from './news-article.ts';
import { MOST_QUOTED_KEY, peopleReads } from './people-reads.ts';

export const GUILD = '111222333444555666';
const FIRST = { offset: 0, limit: 5 };
const TODAY = '2026-11-28';
/** Days on which reminders are posted, the next first. */
const NEXT_DAYS = Array.from(
	{ length: 30 },
	(_, index) => addDays(TODAY, index + 1)?.slice(5) ?? '',
);
export const now = (): Date => new Date(`${TODAY}T12:00:00Z`);

/** A search of all words: of one that stands in a tenth of the articles, of several, of few, of a beginning, by a speaker. */
function searchReads(library: Library): Read[] {
	const search = (name: string, words: string, speaker?: string): Read => ({
		name: `/search, ${name}`,
		most: 50,
		ask: () => library.search({ words: readSearch(words), ...(speaker && { speaker }) }, FIRST),
		bare: [searched(words, 5, speaker)],
	});
	return [
		search('a word of every article', 'delegates'),
		search('a common word', 'harbour'),
		search('two common words', 'harbour bridge'),
		search('words side by side', '"bridge of this town"'),
		search('a word of every hundredth', '77'),
		search('a rare word', RARE_WORD),
		search('words of one article', '"number 777"'),
		search('a beginning', 'harb*'),
		search('no match', 'zzzyx'),
		search('a common word of one speaker', 'harbour', FEW_QUOTED),
	];
}

/** Every read of a command, as the command makes it. */
export function readsOf(db: Database): Read[] {
	const library = openArticleStore(db, { now, analysisVersion: 1 }).library(GUILD);
	const book = openReminderBooks(db, now).book(GUILD);
	const people = openPeopleBooks(db, now).book(GUILD);
	const remembering = { library, people, book };
	const feeds = openFeedStore(db).feedsOf(GUILD);
	const tools = {
		...remembering,
		guildSettings: openGuildSettingsStore(db),
		reminderSettings: openReminderSettingsStore(db),
		ledger: openDeliveryLedger(db),
		now,
	};
	const ahead = { settings: USUAL_CHOICES, guild: GUILD };
	const datesOf = (from: `${number}-${number}-${number}`, to: typeof from) => () =>
		listKeyDates(remembering, { from, to }, { offset: 0, limit: 12 });
	return [
		{
			name: 'autocomplete: article, nothing typed',
			most: 10,
			ask: () => suggestArticles(library, ''),
			bare: [{ of: 'newest titles' }],
		},
		{
			name: 'autocomplete: article, 1 letter',
			most: 10,
			ask: (round) => suggestArticles(library, 'abehlmrst'[round % 9] ?? 'a'),
			bare: (round) => [{ of: 'titles by a letter', with: [`%${'abehlmrst'[round % 9]}%`] }],
		},
		{
			name: 'autocomplete: article, 4 letters',
			most: 10,
			ask: () => suggestArticles(library, 'harb'),
			bare: [{ of: 'titles by letters', with: ['"harb"', 25] }],
		},
		{
			name: 'autocomplete: speaker, nothing typed',
			most: 10,
			ask: () => suggestPeople(library, ''),
			bare: [{ of: 'most quoted' }],
		},
		{
			name: 'autocomplete: speaker, 1 letter',
			most: 10,
			ask: (round) => suggestPeople(library, 'abcdefgh'[round % 8] ?? 'a'),
			bare: (round) => [
				{
					of: 'speakers by a letter',
					with: ['abcdefgh'[round % 8] ?? '', 'bcdefghi'[round % 8] ?? ''],
				},
			],
		},
		{
			name: 'autocomplete: speaker, 3 letters',
			most: 10,
			ask: () => suggestPeople(library, MOST_QUOTED.slice(0, 3)),
			bare: [{ of: 'speakers by letters', with: ['wen', 'wen~'] }],
		},
		{
			name: 'autocomplete: time',
			most: 10,
			ask: () => suggestTimes(library, '202', english),
			bare: [{ of: 'months' }],
		},
		{
			name: 'autocomplete: key date',
			most: 10,
			ask: () => suggestKeyDates(library, 'harb', 'en-US'),
			bare: [
				{ of: 'dates in order', with: ['0000', '9999', 60] },
				{ of: 'titles by letters', with: ['"harb"', 3] },
				{ of: 'dates of titles', with: ['"harb"'] },
			],
		},
		{
			name: '/quotes, newest',
			most: 20,
			ask: () => library.quotes({}, FIRST),
			bare: [{ of: 'newest quotes' }, { of: 'counts' }],
		},
		{
			name: '/quotes of the most quoted',
			most: 20,
			ask: () => library.quotes({ speaker: MOST_QUOTED }, FIRST),
			bare: [
				{ of: 'quotes of a speaker', with: [MOST_QUOTED_KEY] },
				{ of: 'total of a speaker', with: [MOST_QUOTED_KEY] },
			],
		},
		{
			name: '/quotes of all of a family name',
			most: 20,
			ask: () => library.quotes({ speaker: 'Reed' }, FIRST),
			bare: [
				{ of: 'quotes of speakers', with: ['reed', 'reed~'] },
				{ of: 'totals of speakers', with: ['reed', 'reed~'] },
			],
		},
		{
			name: '/quotes about a common word',
			most: 20,
			ask: () => library.quotes({ about: 'harbour' }, FIRST),
			bare: [{ of: 'quotes by words', with: ['"harbour"'] }],
		},
		{
			name: '/quotes of the most quoted about a word',
			most: 20,
			ask: () => library.quotes({ speaker: MOST_QUOTED, about: 'harbour' }, FIRST),
			bare: [{ of: 'quotes of a speaker by words', with: ['"harbour"', MOST_QUOTED_KEY] }],
		},
		{
			name: '/articles, common word',
			most: 50,
			ask: () => library.articles(FIRST, 'harbour'),
			bare: [{ of: 'titles by letters, counted', with: ['"harbour"'] }],
		},
		{
			name: '/articles, rare word',
			most: 50,
			ask: () => library.articles(FIRST, RARE_WORD),
			bare: [{ of: 'titles by letters, counted', with: [`"${RARE_WORD}"`] }],
		},
		{
			name: '/articles, a word of every hundredth',
			most: 50,
			ask: (round) => library.articles(FIRST, `number ${round * 7}`),
			bare: (round) => [{ of: 'titles by letters, counted', with: [`"number ${round * 7}"`] }],
		},
		{
			name: '/articles, no match',
			most: 50,
			ask: () => library.articles(FIRST, 'zzzyx'),
			bare: [{ of: 'titles by letters, counted', with: ['"zzzyx"'] }],
		},
		...searchReads(library),
		...peopleReads(remembering),
		{
			name: '/dates of a year',
			most: 20,
			ask: datesOf('2019-01-01', '2019-12-31'),
			bare: [datesCounted('2019-01-01', '2019-12-31')],
		},
		{
			name: '/dates of a month',
			most: 20,
			ask: datesOf('2019-03-01', '2019-03-31'),
			bare: [datesCounted('2019-03-01', '2019-03-31')],
		},
		{
			name: '/dates upcoming',
			most: 20,
			ask: datesOf(TODAY, '9999-12-31'),
			bare: [datesCounted(TODAY, '9999-12-31')],
		},
		{
			name: '/onthisday',
			most: 20,
			ask: () => eventsOn(remembering, '2026-02-22'),
			bare: [
				{ of: 'dates of a day of the year', with: ['02-22', 120] },
				{ of: 'anniversaries of a day', with: ['02-22', 120] },
			],
		},
		{
			name: '/reminders panel',
			most: 20,
			ask: async () => [
				await nextTellingDay(book, ahead, now()),
				await book.suggestions({ offset: 0, limit: 0 }),
			],
			bare: [{ of: 'anniversaries of a day', with: ['11-29', 5] }, { of: 'how many wait' }],
		},
		{
			name: '/upcoming',
			most: 20,
			ask: () => upcomingReminders(tools, GUILD, { days: 30, most: countedTo(0) }),
			bare: [
				{
					of: 'anniversaries of a day',
					with: [100],
					each: { values: NEXT_DAYS, until: countedTo(0) },
				},
			],
		},
		{
			name: '/reminders suggestions',
			most: 20,
			ask: () => findSuggestions(remembering, { offset: 0 }),
			bare: [{ of: 'suggestions', with: [1001] }, { of: 'suggestions of an article' }],
		},
		{ name: '/feed list', most: 20, ask: () => feeds.list(), bare: [{ of: 'feeds' }] },
		{ name: '/about', most: 20, ask: () => library.count(), bare: [{ of: 'counts' }] },
		{ name: '/summary, latest', most: 20, ask: () => library.latest(), bare: [{ of: 'latest' }] },
	];
}
