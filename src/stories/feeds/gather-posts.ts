import type { App } from '../../app.ts';
import { isOneStory, type StoryMarks, storyMarks } from '../../domain/articles/one-story.ts';
import { holdsQuote, quotableWords } from '../../domain/articles/quote.ts';
import { dayNumber } from '../../domain/calendar.ts';
import type { Announced } from '../../ports/announcer.ts';
import type { Library, StoredArticle } from '../../ports/articles/library.ts';
import type {
	AlsoTold,
	GuildWishes,
	ListedItem,
	TellableItem,
} from '../../ports/feeds/feed-cards.ts';
import type { FeedBatch } from '../../ports/feeds/feed-ledger.ts';
import { findCandidates } from '../articles/gather-story.ts';
import { readBack } from './read-back.ts';

type Gathering = Pick<App, 'store' | 'feedLedger' | 'guildRules' | 'postedMessages' | 'feedCards'>;

/** So long after the first post of a story later articles are added to it. */
const WITHIN_MS = 12 * 3_600_000;
/** The lease ran out: whoever has the batch by now goes on. */
const TAKEN_OVER: Announced = { outcome: 'later', afterMs: 0, mayBeThere: true };

/**
 * Adds the article of a batch to the post in which another feed told its story here; undefined where there is none, or it
 * can be changed no more. Which post it is stays written down, so that nothing comes twice whatever breaks off.
 */
export async function addToStory(
	tools: Gathering,
	batch: FeedBatch,
	{ told, wishes }: { readonly told: readonly TellableItem[]; readonly wishes: GuildWishes },
): Promise<Announced | undefined> {
	const { store, feedLedger, postedMessages, feedCards } = tools;
	const [only] = told;
	if (batch.kind !== 'at once' || !only || !('article' in only)) return undefined;
	const library = store.library(batch.guild);
	const message = batch.joins ?? (await findPost(tools, { library, batch, article: only.article }));
	const earlier = message === undefined ? undefined : await feedLedger.toldIn(batch, message);
	if (message === undefined || !earlier) return undefined;
	if (!(await feedLedger.join(batch, message))) return TAKEN_OVER;

	const all = await Promise.all(earlier.posts.map((post) => readBack(library, post)));
	const [first = only, ...others] = all;
	const { channel, forumTags, role } = earlier.place;
	const amended = await postedMessages.amend({
		guild: batch.guild,
		channel,
		isForum: forumTags !== undefined,
		message,
		card: feedCards.post(first, wishes, alsoTold(first, [...others, only])),
		...(role !== undefined && { roles: [role] }),
		nonce: earlier.nonce,
	});
	if (amended.outcome !== 'unchangeable') return amended;
	return (await feedLedger.join(batch, undefined)) ? undefined : TAKEN_OVER;
}

type Sought = {
	readonly library: Library;
	readonly batch: FeedBatch;
	readonly article: StoredArticle;
};

/** Decided at the first attempt alone: a later one may have been posted by itself already. */
async function findPost(
	{ feedLedger, guildRules }: Gathering,
	{ library, batch, article }: Sought,
): Promise<string | undefined> {
	const { guild, attempt, place, firstTried } = batch;
	if (attempt > 1 || place.apart || (await guildRules.of(guild)).apart) return undefined;
	const since = new Date(firstTried.getTime() - WITHIN_MS);
	const posts = await feedLedger.joinable(batch, since);
	if (posts.length === 0) return undefined;

	const marks = storyMarks(article);
	const candidates = new Set(await findCandidates(library, article));
	for (const post of posts) {
		for (const id of post.articles) {
			const other = candidates.has(id) ? await library.article(id) : undefined;
			if (other && isOneStory(marks, storyMarks(other))) return post.message;
		}
	}
	return undefined;
}

/** Each article with the quotes that none before it has. */
function alsoTold(first: TellableItem, others: readonly TellableItem[]): AlsoTold[] {
	const before = 'article' in first ? [quotableWords(first.article.text)] : [];
	return others.flatMap((told): AlsoTold[] => {
		if (!('article' in told)) return [];
		const { article } = told;
		const isNew = ({ text }: { readonly text: string }) =>
			!before.some((words) => holdsQuote(words, text));
		const quotes = article.analysis.quotes.filter(isNew);
		before.push(quotableWords(article.text));
		return [{ article, quotes }];
	});
}

/** So many days apart it is no longer one story. */
const DAYS = 7;

/** A list in which each story stands once, where it was told first, with who else tells it. */
export function gatherListed(told: readonly TellableItem[]): ListedItem[] {
	const heads: { readonly one: ListedItem; readonly also: StoredArticle[] }[] = [];
	const marked = new Map<string, StoryMarks>();
	const marksOf = (article: StoredArticle) => {
		const marks = marked.get(article.id) ?? storyMarks(article);
		marked.set(article.id, marks);
		return marks;
	};
	for (const one of told) {
		const article = 'article' in one ? one.article : undefined;
		const head = heads.find(
			(it) => article && 'article' in it.one && areOne(it.one.article, article),
		);
		if (head && article) head.also.push(article);
		else heads.push({ one, also: [] });
	}
	return heads.map(({ one, also }) => (also.length === 0 ? one : { ...one, also }));

	function areOne(first: StoredArticle, other: StoredArticle): boolean {
		const days = dayNumber(first.published.day) - dayNumber(other.published.day);
		return Math.abs(days) <= DAYS && isOneStory(marksOf(first), marksOf(other));
	}
}
