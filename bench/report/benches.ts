/** A bench: the file of its name in bench/, what it is given, and what it shows. */
export type Bench = {
	readonly name: string;
	readonly values: readonly string[];
	readonly title: string;
	readonly shows: string;
};

/** In the order of the report. */
export const BENCHES: readonly Bench[] = [
	{
		name: 'answers',
		values: ['4000'],
		title: 'Answers',
		shows:
			'Processor time of an answer, eight at once, beside a bot of discord.js alone that says “pong” and one that sends the very same card: the three run together and are asked in turns. How long one answer takes, asked alone. Resident memory after so many answers, and in 100,000 servers. What a start takes.',
	},
	{
		name: 'store',
		values: ['100000'],
		title: 'The library as it grows',
		shows:
			'Milliseconds of processor time of what each command asks, the bound that its 99th percentile should keep, and bare prepared statements with the right indexes that give the rows its answer shows or is made of; how the median grows, and that of the statements; bytes of an article by table and index. Each is asked sixty times, in turns with the statements: the first has to read what the others find kept. Where ten times as many articles hold more of what is asked for (a word of every hundredth, whoever is quoted more often, a day of the year), both grow with what they find, until a count ends at 1,001 articles, a day at 100 or 200 dates, and somebody at 500 quotes; what one article, or ten, hold is found as soon in either library. Of each event three articles tell. Two common words that seldom stand in one title, and a beginning that begins many words, grow with the library. The last line is of articles that were written and read, not made up alike: shorter, and full of quotes and days.',
	},
	{
		name: 'analysis',
		values: [],
		title: 'The analysis',
		shows:
			'Milliseconds for 6 KB of news by stage, beside chrono-node (dates alone) and compromise (names and quotations alone).',
	},
	{
		name: 'extract',
		values: [],
		title: 'Reading a page',
		shows: 'Milliseconds a page, beside Readability and linkedom alone.',
	},
	{
		name: 'reminders',
		values: ['30'],
		title: 'Reminders',
		shows:
			'A year of reminders planned, and the busiest hour of 100,000 servers posted to a Discord that keeps its limits.',
	},
	{
		name: 'feeds',
		values: [],
		title: 'Feeds',
		shows:
			'A simulated week of 500 feeds with faults of every kind: what was posted, and how politely they were read.',
	},
];
