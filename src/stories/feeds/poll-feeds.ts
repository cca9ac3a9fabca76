import type { App } from '../../app.ts';
import {
	FLOOR_MS,
	MOST_FAILURES,
	nextAfterAnswer,
	nextAfterFailure,
} from '../../domain/feeds/feed-schedule.ts';
import { USUAL_GUILD_SETTINGS } from '../../domain/guilds/guild-settings.ts';
import type { FeedAnswer } from '../../ports/feeds/feed-fetcher.ts';
import type { FeedStop, PlanPosts, Poll, PollResult } from '../../ports/feeds/feed-store.ts';
import { workOff } from '../work-off.ts';
import { planFeedPosts } from './plan-feed-posts.ts';

export type Polling = Pick<
	App,
	'feeds' | 'feedFetcher' | 'guildSettings' | 'announcer' | 'feedCards' | 'now' | 'log'
>;

const AT_ONCE = 16;
const NEVER_CAME_BACK: FeedAnswer = {
	outcome: 'failed',
	reason:
		'Reading it took too long every time. Look whether the address is really a feed, or remove it.',
};
const BROKEN =
	'Something in Dateline broke while reading it. Whoever runs this bot finds the reason in its log.';
/**
 * No shorter than the floor, so that a feed whose poll broke off is not read sooner than any other, and no round number,
 * so that a lease that ran out is not taken for a poll that was acknowledged.
 */
const LEASE_MS = FLOOR_MS + 7001;
/** Longer than one request may take. */
const HOST_LEASE_MS = 120_000;

/**
 * Reads every feed that is due, each once for all who follow it and one of a host at a time, and plans what is told of
 * it. It may be interrupted anywhere and run again, also by several processes at once.
 */
export function pollFeeds(polling: Polling, stopping: AbortSignal): Promise<void> {
	const { feeds, now } = polling;
	const leases = { leaseMs: LEASE_MS, hostLeaseMs: HOST_LEASE_MS };
	return workOff(
		{
			atOnce: AT_ONCE,
			claim: (limit) => feeds.claim({ now: now(), ...leases, limit }),
			work: (poll) => pollFeed(polling, poll, stopping),
		},
		stopping,
	);
}

async function pollFeed(polling: Polling, poll: Poll, stopping: AbortSignal): Promise<void> {
	const { feeds, feedFetcher, log, now } = polling;
	// A feed whose polls never came back may have ended the process each time: it is not asked once more.
	const asking =
		poll.failures >= MOST_FAILURES
			? Promise.resolve(NEVER_CAME_BACK)
			: feedFetcher.poll(poll.url, poll.state, stopping);
	const answer = await asking.catch((err: unknown): FeedAnswer => {
		// A document that breaks its reader is a fault of the feed, as far as its followers go.
		log.error({ err, url: poll.url }, 'reading a feed broke');
		return { outcome: 'failed', reason: BROKEN };
	});
	// What was broken off says nothing of the feed; its lease runs out.
	if (stopping.aborted && answer.outcome === 'failed') return;

	const result = resultOf(answer, { poll, now: now(), plan: await planOf(polling, poll, answer) });
	if (result.outcome === 'failed' && result.stopped) await tellStopped(polling, poll, result);
	await feeds.acknowledge(poll, result);
	if (result.outcome !== 'failed') return;
	const { problem, stopped } = result;
	log.info(
		{ host: new URL(poll.url).host, failures: poll.failures + 1, problem, stopped },
		'feed failed',
	);
}

/** The hours of those who gather are looked up before: planning itself waits for nothing. */
async function planOf(
	{ feeds, guildSettings, now }: Polling,
	{ feed }: Poll,
	{ outcome }: FeedAnswer,
): Promise<PlanPosts> {
	const followers = outcome === 'items' ? await feeds.followers(feed) : [];
	const gathering = followers.filter(({ pace }) => pace !== 'at once');
	const clocks = new Map(
		await Promise.all(
			gathering.map(async ({ guild }) => [guild, await guildSettings.of(guild)] as const),
		),
	);
	return planFeedPosts(now(), ({ guild }) => clocks.get(guild) ?? USUAL_GUILD_SETTINGS);
}

type Given = { readonly poll: Poll; readonly now: Date; readonly plan: PlanPosts };

function resultOf(answer: FeedAnswer, { poll, now, plan }: Given): PollResult {
	const seed = `${poll.feed} ${poll.attempt}`;
	if (answer.outcome === 'gone') {
		const problem = 'Its server says that it is gone for good (410).';
		return { outcome: 'failed', now, hostFreeAt: now, problem, stopped: 'gone' };
	}
	if (answer.outcome === 'failed') {
		const { reason: problem, afterMs } = answer;
		const failures = poll.failures + 1;
		const hostFreeAt = new Date(now.getTime() + (afterMs ?? 0));
		const failed = { outcome: 'failed', now, hostFreeAt, problem } as const;
		if (failures >= MOST_FAILURES) return { ...failed, stopped: 'failing' };
		return { ...failed, next: nextAfterFailure({ now, seed, failures, afterMs }) };
	}
	const { restMs, movedTo } = answer;
	const skipHours = answer.outcome === 'items' ? answer.skipHours : undefined;
	const next = nextAfterAnswer({ now, seed, newAt: poll.newAt, restMs, skipHours });
	const answered = { now, next, hostFreeAt: now, ...(movedTo !== undefined && { movedTo }) };
	if (answer.outcome === 'unchanged') return { outcome: 'unchanged', ...answered };
	return { outcome: 'items', ...answered, reading: answer, plan };
}

/** Told first: after a crash in between it is told again, and never forgotten. */
async function tellStopped(
	{ feeds, guildSettings, announcer, feedCards, log }: Polling,
	{ feed, attempt, url }: Poll,
	{ problem, stopped }: { readonly problem: string; readonly stopped?: FeedStop },
): Promise<void> {
	for (const subscription of await feeds.followers(feed)) {
		const { locale } = await guildSettings.of(subscription.guild);
		const why = { url, problem, stopped: stopped ?? 'failing' } as const;
		const card = feedCards.stopped(subscription, why, locale);
		const nonce = `${subscription.id}x${attempt}`.slice(0, 25);
		const isTold = await announcer
			.tellAdmins(subscription.guild, card, nonce)
			.catch((err: unknown) => log.warn({ err }, 'admins not told'));
		log.info({ guild: subscription.guild, stopped, isTold }, 'feed stopped');
	}
}
