import type { App } from './app.ts';
import type { Config } from './config.ts';
import type { Fleet } from './cron/join-fleet.ts';
import type { Job } from './cron/schedule.ts';
import type { Database } from './sql/database.ts';
import { abridgeTexts } from './stories/articles/editing/abridge-texts.ts';
import { rereadArticles } from './stories/articles/editing/reread-articles.ts';
import { fillSearch } from './stories/articles/searching/fill-search.ts';
import { followFeeds, readFeeds } from './stories/feeds/follow-feeds.ts';
import { forgetPosted, postFeedItems } from './stories/feeds/post-feed-items.ts';
import { forgetTold, tellFollows } from './stories/follows/tell-follows.ts';
import { eraseDue, findLeftGuilds } from './stories/guilds/forget-guilds.ts';
import { openDiscussions } from './stories/open-discussions.ts';
import { bringBack } from './stories/reminders/highlights/bring-back.ts';
import { remindGuilds } from './stories/reminders/remind-guilds.ts';
import { tellEdits } from './stories/tell-edits.ts';

const NIGHTLY = '17 3 * * *';
const SUNDAY = 0;
const EVERY_MINUTE = '* * * * *';
/** Where another process reads: of what it has read nobody says so here. */
const EVERY_FEW_SECONDS = '*/15 * * * * *';

export type Working = {
	readonly app: App;
	/** The same with the way to Discord of the one process that posts. */
	readonly poster: App;
	readonly fleet: Fleet;
	readonly database: Database;
};

type Work = Job['run'];

/** What a process of these roles does by the clock. */
export function jobsOf(
	{ roles, textRetentionDays }: Pick<Config, 'roles' | 'textRetentionDays'>,
	{ app, poster, fleet, database }: Working,
): Job[] {
	const reads = roles.has('reader');
	const eachMinute = (name: string, run: Work): Job => ({ name, when: EVERY_MINUTE, run });

	/** Only while this process posts; what is done by day also at once when it becomes the one. */
	const posting = (name: string, run: Work, when = EVERY_MINUTE): Job => ({
		name,
		when,
		...(when !== NIGHTLY && { also: fleet.onElected }),
		async run(stopping) {
			if (fleet.isPoster()) await run(AbortSignal.any([stopping, fleet.lost()]));
		},
	});

	const feeds = eachMinute('feeds', (stopping) =>
		fleet.isPoster()
			? followFeeds(poster, AbortSignal.any([stopping, fleet.lost()]))
			: readFeeds(app, stopping),
	);
	const reading = [
		feeds,
		eachMinute('search', (stopping) => fillSearch(app, stopping)),
		eachMinute('reread', (stopping) => rereadArticles(app, stopping)),
	];
	const posts = [
		posting('reminders', (stopping) => remindGuilds(poster, stopping)),
		posting('follows', (stopping) => tellFollows(poster, stopping)),
		posting('editors’ log', (stopping) => tellEdits(poster, stopping)),
		posting('discussions', (stopping) => openDiscussions(poster, stopping)),
		posting('highlights', (stopping) => bringBack(poster, stopping)),
		posting('statistics', () => database.gatherStatistics()),
		posting('tidy', tidy(poster, database, textRetentionDays), NIGHTLY),
	];
	const feedPosts = posting(
		'feed posts',
		(stopping) => postFeedItems(poster, stopping),
		EVERY_FEW_SECONDS,
	);
	return [
		...(reads ? reading : []),
		...(roles.has('poster') ? posts : []),
		...(roles.has('poster') && !reads ? [feedPosts] : []),
	];
}

/** What is done once a night, by one process. */
function tidy(app: App, database: Database, textRetentionDays: number | undefined): Work {
	return async (stopping) => {
		for (const store of [app.readings, app.requests, app.actionStates]) await store.sweep();
		await forgetTold(app);
		await forgetPosted(app);
		if (textRetentionDays !== undefined) await abridgeTexts(app, textRetentionDays, stopping);
		await database.maintain();
		if (app.now().getUTCDay() === SUNDAY) await findLeftGuilds(app);
		await eraseDue(app, stopping);
	};
}
