import type { Words } from '../../domain/card.ts';
import { countOf } from '../../domain/count-of.ts';
import type { FollowedFeed } from '../../ports/feeds/feed-store.ts';

/** How a feed is doing: what went wrong, when it was read last and when it is read next. */
export function healthWords(feed: FollowedFeed): Words {
	const { isPaused, held, health } = feed;
	const { lastSuccess, next, failures, problem = '', stopped } = health;
	const read: Words = lastSuccess
		? ['Last read ', { instant: lastSuccess, as: 'distance' }, '.']
		: ['Not read yet.'];
	const again: Words = next ? [' Next try ', { instant: next, as: 'distance' }, '.'] : [];
	if (stopped === 'gone') return [`Stopped: ${problem} `, ...read];
	if (stopped === 'failing') return [`Stopped after ${failures} failures: ${problem} `, ...read];
	if (isPaused) return ['Paused. ', ...read];
	if (held !== undefined) return [`On hold: ${held} `, ...read];
	if (failures > 0) {
		const times = failures === 1 ? 'Failed once' : `Failed ${failures} times in a row`;
		return [`${times}: ${problem} `, ...read, ...again];
	}
	return [...read, ...again, ...sharingWords(health)];
}

/** Why some of its posts do not tell what stands behind their link. */
function sharingWords({ sharingItems = 0 }: FollowedFeed['health']): readonly string[] {
	if (sharingItems === 0) return [];
	return [
		` ${countOf(sharingItems, 'item')} share an address with another, so each of them is posted in the feed’s own words.`,
	];
}

/** Is there something that only people can mend? */
export function needsPeople({ held, health }: FollowedFeed): boolean {
	return held !== undefined || health.stopped !== undefined;
}
