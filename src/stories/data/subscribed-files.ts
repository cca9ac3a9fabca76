import type { App } from '../../app.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import type { SubscribedFile } from '../../ports/guilds/address-book.ts';
import { readChoices } from '../reminders/read-choices.ts';
import { breath } from '../work-off.ts';
import { writeCalendar } from './export-calendar.ts';

/** The names of the files that other programs read. */
export const CALENDAR_FILE = 'calendar.ics';
export const ARTICLES_FILE = 'articles.rss';

/** What feed readers show at most. */
const NEWEST = 50;

type Subscribed = Pick<
	App,
	'store' | 'reminderBooks' | 'guildSettings' | 'reminderSettings' | 'feedFetcher' | 'now'
>;

/** What other programs read of a guild: its anniversaries, and the articles it published last. */
export function subscribedFiles(app: Subscribed): readonly SubscribedFile[] {
	return [
		{
			name: CALENDAR_FILE,
			type: 'text/calendar; charset=utf-8',
			async write(guild) {
				const settings = await readChoices(app, guild);
				const calendar = { guild, settings, now: app.now() };
				return (await writeCalendar(app.reminderBooks.book(guild), calendar)).text;
			},
		},
		{
			name: ARTICLES_FILE,
			type: 'application/rss+xml; charset=utf-8',
			write: (guild) => writeArticles(app, guild),
		},
	];
}

async function writeArticles({ store, feedFetcher }: Subscribed, guild: GuildId): Promise<string> {
	const library = store.library(guild);
	const { rows } = await library.articles({ offset: 0, limit: NEWEST });
	const items = [];
	for (const { id, owner } of rows) {
		const article = owner === guild ? await library.article(id) : undefined;
		if (!article) continue;
		const { title, text, url, source, published, analysis } = article;
		items.push({
			id,
			title,
			summary: analysis.summary.points.map(({ start, end }) => text.slice(start, end)).join(' '),
			at: new Date(published.instant ?? published.day),
			...(url !== undefined && { url }),
			...(source !== undefined && { source }),
		});
		await breath();
	}
	return feedFetcher.writeRss({
		title: 'Dateline',
		about: 'The newest articles of a server',
		url: `https://discord.com/channels/${guild}`,
		items,
	});
}
