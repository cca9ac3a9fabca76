import { discussionCards } from '../../src/cards/discussion-cards.ts';
import { feedCards } from '../../src/cards/feeds/feed-cards.ts';
import { followCards } from '../../src/cards/follows/follow-cards.ts';
import { guildCards } from '../../src/cards/guilds/guild-cards.ts';
import { logCards } from '../../src/cards/log-cards.ts';
import { highlightCards } from '../../src/cards/reminders/highlight-cards.ts';
import { reminderCards } from '../../src/cards/reminders/reminder-cards.ts';
import type { StoredArticle } from '../../src/ports/articles/library.ts';
import type { Told } from '../../src/ports/reminders/reminder-cards.ts';
import { nameIn } from './any-input.ts';
import { ASKER, GUILD, NOW, type Server } from './ask.ts';
import type { Check } from './check-answers.ts';
import type { RandomWriter } from './random-articles.ts';

type Posting = {
	readonly stored: readonly StoredArticle[];
	readonly write: RandomWriter;
	readonly check: Check;
};

/** What is posted unasked: of feeds, and of reminders. */
export async function checkPosts(server: Server, posting: Posting): Promise<void> {
	await checkFeedPosts(posting);
	await checkReminders(server, posting);
	await checkHighlights(server, posting);
	for (const article of posting.stored) await checkFollowed(server, posting, article);
	await checkNotices(posting);
}

async function checkFeedPosts({ stored, write, check }: Posting): Promise<void> {
	const told = stored.map((article, index) => ({
		feedName: write.text(80),
		item: { title: article.title, description: article.text, link: 'https://lumen.example/a' },
		...(index % 3 === 0 ? { problem: write.text(200) } : { article }),
		...(index % 3 === 1 && stored[0] && { like: stored[0] }),
		...(index % 3 === 2 && { also: stored.slice(0, write.integer(1, 6)) }),
	}));
	for (const one of told)
		await check.shown(
			'a post of a feed',
			feedCards.post(one as never, { locale: check.locale, threshold: 'everything certain' }),
		);
	for (const kind of ['daily', 'weekly', 'more'] as const) {
		const digest = {
			kind,
			told: told as never,
			leftOut: write.integer(0, 9),
			locale: check.locale,
		};
		await check.shown('a digest', feedCards.digest(digest));
	}
	const [first, ...more] = stored;
	if (first === undefined) return;
	const also = more.map((article) => ({ article, quotes: article.analysis.quotes.slice(0, 2) }));
	const gathered = { feedName: write.text(80), item: {}, article: first };
	const wishes = { locale: check.locale, threshold: 'everything certain' } as const;
	await check.shown('a gathered post', feedCards.post(gathered as never, wishes, also));
}

async function checkReminders({ book }: Server, { stored, write, check }: Posting): Promise<void> {
	const days = Array.from({ length: 12 * 31 }, (_, index) => {
		const two = (number: number) => String(number).padStart(2, '0');
		return `${two(1 + Math.floor(index / 31))}-${two(1 + (index % 31))}`;
	});
	const remembered = await book.anniversaries(days);
	for (let from = 0; from < remembered.length; from += 7) {
		const some = remembered.slice(from, from + 7);
		const all = some.map(
			(keyDate, index): Told => ({
				keyDate,
				alsoToldBy: index === 0 ? some.slice(1) : [],
				anniversary: { day: '2024-03-10', years: write.integer(1, 2_000), lead: index % 3 },
				...(index === 0 &&
					stored[0]?.analysis.quotes[0] && { quote: stored[0].analysis.quotes[0] }),
			}),
		);
		const cut = write.integer(1, all.length);
		const reminder = { told: all.slice(0, cut), missed: all.slice(cut), locale: check.locale };
		await check.shown('a reminder', reminderCards.post(reminder));
		check.offered('the name of a post in a forum', [
			{ name: reminderCards.nameOf(reminder), value: 'a' },
		]);
	}
}

/** What is brought back unasked: a quote of the day, the week's highlights. */
async function checkHighlights({ library }: Server, { check }: Posting): Promise<void> {
	const part = { offset: 0, limit: 3 };
	const quotes = (await library.quotes({}, part)).rows;
	const dates = (await library.keyDates({}, part)).rows;
	const { locale } = check;
	for (const kind of ['quote', 'week'] as const) {
		const told = { kind, quotes, dates: kind === 'week' ? dates : [], locale };
		await check.shown('highlights', highlightCards.post(told));
		await check.shown('highlights left out', highlightCards.leftOut(kind, '2024-03-10', locale));
	}
}

/** What a member follows of an article, alone and among others, and the thread under its post. */
async function checkFollowed(
	{ library }: Server,
	{ stored, write, check }: Posting,
	article: StoredArticle,
): Promise<void> {
	const { locale } = check;
	const follow = (target: 'member' | 'channel') => ({
		kind: 'speaker' as const,
		wanted: nameIn(article),
		target:
			target === 'member'
				? { kind: target, member: ASKER }
				: { kind: target, channel: '333444555666777888' },
		addedBy: ASKER,
		number: 1,
		guild: GUILD,
	});
	const told = (one: StoredArticle, target: 'member' | 'channel') => ({
		article: one,
		follows: [follow(target), follow(target)],
		quotes: one.analysis.quotes.slice(0, 2),
	});
	for (const target of ['member', 'channel'] as const) {
		const only = [told(article, target)];
		await check.shown('what is followed', followCards.post(only, locale, 0));
	}
	const all = stored.map((one) => told(one, 'channel'));
	await check.shown('all that is followed', followCards.post(all, locale, write.integer(0, 9)));
	const quotes = await library.quotes({ article: article.id }, { offset: 0, limit: 5 });
	await check.shown('a thread', discussionCards.opening({ article, quotes, locale }));
}

/** What admins are told, and what the bot says of itself. */
async function checkNotices({ write, check }: Posting): Promise<void> {
	const { locale } = check;
	const reason = write.text(300);
	await check.shown('welcome', guildCards.welcome(locale));
	await check.shown('hello', guildCards.hello('in a server', locale));
	await check.shown('hello', guildCards.hello('directly', locale));
	await check.shown('held', highlightCards.held(reason, locale));
	await check.shown('held', reminderCards.held(reason, locale));
	await check.shown('held', followCards.held(reason, locale));
	await check.shown('held', followCards.closed(ASKER, locale));
	await check.shown('held', feedCards.held(reason, locale));
	await check.shown('held', discussionCards.blocked(reason, locale));
	await check.shown('held', logCards.held(reason, locale));
	await check.shown('a test', reminderCards.test(locale, ASKER));
	const feed = { id: 'a', guild: GUILD, name: write.text(80), place: { channel: ASKER } };
	for (const stopped of ['gone', 'failing'] as const) {
		const why = { url: 'https://feeds.lumen.example/1', problem: reason, stopped };
		await check.shown('a stopped feed', feedCards.stopped(feed as never, why, locale));
	}
}

/** What editors did, as the log tells it. */
export async function checkLog({ editorLog }: Server, check: Check): Promise<void> {
	const batches = await editorLog.claim({ now: NOW, leaseMs: 1000, limit: 5 });
	for (const batch of batches) {
		await check.shown('the log', logCards.entries(batch, check.locale));
	}
}
