import type { Card, Words } from '../../domain/card.ts';
import type { Tried } from '../../stories/reminders/try-posting.ts';
import { channelProblem } from '../channel-problem.ts';
import type { Say } from '../messages/say.ts';

/** What became of a test post. */
export function triedCard(say: Say, tried: Tried): Card {
	return { tone: 'notice', blocks: [{ kind: 'text', words: triedWords(say, tried) }] };
}

function triedWords(say: Say, tried: Tried): Words {
	if (tried.outcome === 'posted') {
		return say('The test was posted in {channel}.', { channel: { channel: tried.channel } });
	}
	const why = channelProblem(tried.found) ?? tried.reason;
	return say('The test was not posted. {why}', { why: say.told(why) });
}
