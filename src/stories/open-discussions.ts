import type { App } from '../app.ts';
import type { Library } from '../ports/articles/library.ts';
import type { DiscussionBatch } from '../ports/discussion-ledger.ts';
import type { Discussed, Discussion } from '../ports/posted-messages.ts';
import { type Acknowledged, acknowledge, LEASE_MS } from './acknowledge.ts';
import { workOff } from './work-off.ts';

/** What opening threads takes. */
export type OpeningDiscussions = Pick<
	App,
	| 'store'
	| 'guildSettings'
	| 'discussionLedger'
	| 'discussionCards'
	| 'postedMessages'
	| 'announcer'
	| 'now'
	| 'log'
>;

const AT_ONCE = 8;
const MOST_IN_VAIN = 20;
const QUOTES_SHOWN = 5;

/**
 * Opens the threads that guilds wish under posts, each once. It may be interrupted anywhere and run again, also by several
 * processes at once.
 */
export function openDiscussions(tools: OpeningDiscussions, stopping: AbortSignal): Promise<void> {
	const { discussionLedger, now } = tools;
	return workOff(
		{
			atOnce: AT_ONCE,
			mostInVain: MOST_IN_VAIN,
			claim: (limit) => discussionLedger.claim({ now: now(), leaseMs: LEASE_MS, limit }),
			work: (batch) => openPlanned(tools, batch),
		},
		stopping,
	);
}

async function openPlanned(
	tools: OpeningDiscussions,
	batch: DiscussionBatch,
): Promise<Acknowledged> {
	const { store, guildSettings, discussionLedger, discussionCards } = tools;
	const { guild, channel, post, article } = batch;
	const { locale } = await guildSettings.of(guild);
	const wanted = { guild, channel, message: post, article, locale };
	const discussed = await discuss({ ...tools, library: store.library(guild) }, wanted);
	if (discussed.outcome === 'nothing to discuss') {
		await discussionLedger.drop(batch);
		return 'done';
	}
	const isThere = discussed.outcome === 'opened' || discussed.outcome === 'there';
	const announced = isThere ? ({ outcome: 'posted', id: discussed.id } as const) : discussed;
	const notice = {
		card: (reason: string) => discussionCards.blocked(reason, locale),
		nonce: `t${channel}`,
		isKnown: async () => false,
	};
	return acknowledge(tools, discussionLedger, { batch, channel, announced, notice });
}

/** A post, and the article that is discussed under it. */
export type WantedThread = Pick<Discussion, 'guild' | 'channel' | 'message' | 'isAsked'> & {
	readonly article: string;
	/** Of the first message. */
	readonly locale: string;
};

/** Opens the thread under a post, with the article's quotes; the same post always gets the same one. */
export async function discuss(
	{
		library,
		postedMessages,
		discussionCards,
	}: Pick<App, 'postedMessages' | 'discussionCards'> & { readonly library: Library },
	{ article: id, locale, message, ...where }: WantedThread,
): Promise<Discussed | { readonly outcome: 'nothing to discuss' }> {
	const article = await library.article(id);
	if (!article) return { outcome: 'nothing to discuss' };
	const quotes = await library.quotes({ article: id }, { offset: 0, limit: QUOTES_SHOWN });
	const card = discussionCards.opening({ article, quotes, locale });
	return postedMessages.discuss({
		...where,
		message,
		name: article.title,
		card,
		nonce: `d${message}`,
	});
}
