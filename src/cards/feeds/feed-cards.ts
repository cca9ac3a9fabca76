import type { FeedCards } from '../../ports/feeds/feed-cards.ts';
import { feedDigestCard } from './feed-digest-card.ts';
import { feedPostCard } from './feed-post-card.ts';
import { feedHeldCard, stoppedCard } from './feed-stopped-card.ts';

/** The cards that stories post of feeds. */
export const feedCards: FeedCards = {
	post: feedPostCard,
	digest: feedDigestCard,
	stopped: stoppedCard,
	held: feedHeldCard,
};
