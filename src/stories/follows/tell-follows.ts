import type { App } from '../../app.ts';
import { readSearch } from '../../domain/articles/search-words.ts';
import type { Follow } from '../../domain/follows/follow.ts';
import { isNamed, namesOf, speakersOf } from '../../domain/follows/match-follow.ts';
import type { KeptNameChange } from '../../domain/people/name-change.ts';
import type { StoredArticle } from '../../ports/articles/library.ts';
import type { FollowedArticle } from '../../ports/follows/follow-cards.ts';
import type { FollowBatch } from '../../ports/follows/follow-ledger.ts';
import { type Acknowledged, acknowledge, LEASE_MS, type Notice } from '../acknowledge.ts';
import { findPassages } from '../articles/searching/find-passages.ts';
import { breath, workOff } from '../work-off.ts';

/** What telling followers takes. */
export type TellingFollows = Pick<
	App,
	| 'store'
	| 'peopleBooks'
	| 'followLedger'
	| 'followCards'
	| 'guildSettings'
	| 'announcer'
	| 'now'
	| 'log'
>;

const AT_ONCE = 16;
const MOST_IN_VAIN = 20;
/** So few that answers to people are hardly held up. */
const MATCHED_AT_ONCE = 5;

/**
 * Compares what was filed with what is followed, and tells it, each article once for each who follows. It may be interrupted
 * anywhere and run again, also by several processes at once.
 */
export async function tellFollows(tools: TellingFollows, stopping: AbortSignal): Promise<void> {
	const { followLedger, now } = tools;
	// All of them first, so that what came together is told together.
	while (!stopping.aborted && (await followLedger.match(MATCHED_AT_ONCE)) > 0) await breath();
	return workOff(
		{
			atOnce: AT_ONCE,
			mostInVain: MOST_IN_VAIN,
			claim: (limit) => followLedger.claim({ now: now(), leaseMs: LEASE_MS, limit }),
			work: (batch) => tellBatch(tools, batch),
		},
		stopping,
	);
}

/** Forgets what was told long ago: it is needed for as long as messages of a day are counted, and while somebody asks what became of one. */
export function forgetTold({
	followLedger,
	now,
}: Pick<TellingFollows, 'followLedger' | 'now'>): Promise<void> {
	return followLedger.sweep(new Date(now().getTime() - TOLD_KEPT_MS));
}

const TOLD_KEPT_MS = 7 * 24 * 3_600_000;

async function tellBatch(tools: TellingFollows, batch: FollowBatch): Promise<Acknowledged> {
	const { followLedger, followCards, guildSettings } = tools;
	const { told, leftOut } = await readBack(tools, batch);
	if (told.length === 0) {
		await followLedger.drop(batch);
		return 'done';
	}
	const { locale } = await guildSettings.of(batch.guild);
	const announced = await send(tools, batch, followCards.post(told, locale, leftOut));
	if (announced.outcome === 'left') {
		await followLedger.end(batch);
		return 'done';
	}
	// What comes while they may not read it is not for them later, either.
	if (announced.outcome === 'barred') {
		await followLedger.drop(batch);
		return 'done';
	}
	const { target } = batch;
	const channel = target.kind === 'channel' ? target.channel : '';
	const notice: Notice = {
		card: (reason) =>
			target.kind === 'member'
				? followCards.closed(target.member, locale)
				: followCards.held(reason, locale),
		nonce: `held${batch.nonce.slice(0, 20)}`,
		isKnown: async () => false,
	};
	const telling =
		target.kind === 'member' ? { ...tools, announcer: inServer(tools, batch) } : tools;
	return acknowledge(telling, followLedger, { batch, channel, announced, notice });
}

function send(
	{ announcer }: TellingFollows,
	{ guild, target, roles, nonce, attempt, firstTried }: FollowBatch,
	card: Parameters<App['announcer']['announce']>[0]['card'],
): ReturnType<App['announcer']['tell']> {
	const message = { guild, card, nonce, ...(attempt > 1 && { since: firstTried }) };
	if (target.kind === 'member') return announcer.tell(target.member, message);
	return announcer.announce({ ...message, channel: target.channel, roles, silent: false });
}

/** Where nothing can be sent to a member it is told where they asked for it. */
function inServer({ announcer }: TellingFollows, { askedIn }: FollowBatch) {
	const tellAdmins: App['announcer']['tellAdmins'] = async (guild, card, nonce) => {
		if (askedIn === undefined) return false;
		const announcement = { guild, channel: askedIn, card, nonce, silent: false };
		return (await announcer.announce(announcement)).outcome === 'posted';
	};
	return { tellAdmins };
}

/** More are not listed, and need not be read. */
const MOST_READ = 12;

/** What is still there of what was filed first. */
async function readBack(
	{ store, peopleBooks }: TellingFollows,
	{ guild, posts }: FollowBatch,
): Promise<{ readonly told: readonly FollowedArticle[]; readonly leftOut: number }> {
	const library = store.library(guild);
	const changes = await peopleBooks.book(guild).changes();
	const told: FollowedArticle[] = [];
	let leftOut = 0;
	for (const { article: id, follows } of posts) {
		if (told.length === MOST_READ) {
			leftOut += 1;
			continue;
		}
		const article = await library.article(id);
		if (article) told.push(tellable(article, follows, changes));
	}
	return { told, leftOut };
}

const MOST_QUOTES = 3;

function tellable(
	article: StoredArticle,
	follows: readonly Follow[],
	changes: readonly KeptNameChange[],
): FollowedArticle {
	const { quotes, speakers } = article.analysis;
	const wanted = follows.filter(({ kind }) => kind === 'speaker').map((follow) => follow.wanted);
	const said = quotes.filter((quote) =>
		speakersOf(quote).some((name) => {
			const names = namesOf(name, speakers, changes);
			return wanted.some((one) => isNamed(names, one));
		}),
	);
	const terms = follows.flatMap((follow) =>
		follow.kind === 'words' ? readSearch(follow.wanted).all : [],
	);
	const [passage] = terms.length === 0 ? [] : findPassages(article.text, terms, 1);
	const whole = said.filter(({ kind }) => kind === 'direct');
	const shown = (whole.length > 0 ? whole : said).slice(0, MOST_QUOTES);
	return { article, follows, quotes: shown, ...(passage && { passage }) };
}
