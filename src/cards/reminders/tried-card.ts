import type { Card, Words } from '../../domain/card.ts';
import type { Tried } from '../../stories/reminders/try-posting.ts';
import { channelProblem } from '../channel-problem.ts';

/** What became of a test post. */
export function triedCard(tried: Tried): Card {
	return { tone: 'notice', blocks: [{ kind: 'text', words: triedWords(tried) }] };
}

function triedWords(tried: Tried): Words {
	if (tried.outcome === 'posted') {
		return ['The test was posted in ', { channel: tried.channel }, '.'];
	}
	return `The test was not posted. ${channelProblem(tried.found) ?? tried.reason}`;
}
