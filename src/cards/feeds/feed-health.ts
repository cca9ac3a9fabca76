import type { Piece, Words } from '../../domain/card.ts';
import type { FollowedFeed } from '../../ports/feeds/feed-store.ts';
import type { Say } from '../messages/say.ts';

/** How a feed is doing: what went wrong, when it was read last and when it is read next. */
export function healthWords(say: Say, feed: FollowedFeed): Words {
	const { isPaused, held, health } = feed;
	const { lastSuccess, next, failures, problem = '', stopped } = health;
	const read: readonly Piece[] = lastSuccess
		? say('Checked {time}.', { time: { instant: lastSuccess, as: 'distance' } })
		: [say('Not read yet.')];
	const again: readonly Piece[] = next
		? [' ', ...say('Next check {time}.', { time: { instant: next, as: 'distance' } })]
		: [];
	const why = say.told(problem);
	if (stopped === 'gone') return [say('Stopped: {why}', { why }), ' ', ...read];
	if (stopped === 'failing') {
		const after = say(
			'{n, plural, one {Stopped after # failure: {why}} other {Stopped after # failures: {why}}}',
			{ n: failures, why },
		);
		return [after, ' ', ...read];
	}
	if (isPaused) return [say('Paused.'), ' ', ...read];
	if (held !== undefined) return [`${say('On hold:')} ${say.told(held)} `, ...read];
	if (failures > 0) {
		const times = say(
			'{n, plural, one {Failed once: {why}} other {Failed # times in a row: {why}}}',
			{ n: failures, why },
		);
		return [times, ' ', ...read, ...again];
	}
	return [...read, ...again, ...sharingWords(say, health)];
}

/** Why some of its posts do not tell what stands behind their link. */
function sharingWords(say: Say, { sharingItems = 0 }: FollowedFeed['health']): readonly string[] {
	if (sharingItems === 0) return [];
	const shared = say(
		'{n, plural, one {# article shares an address with another, so it is posted in the feed’s own words.} other {# articles share an address with another, so each of them is posted in the feed’s own words.}}',
		{ n: sharingItems },
	);
	return [' ', shared];
}

/** Is there something that only people can mend? */
export function needsPeople({ held, health }: FollowedFeed): boolean {
	return held !== undefined || health.stopped !== undefined;
}
