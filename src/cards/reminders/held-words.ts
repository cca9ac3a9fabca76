import type { Words } from '../../domain/card.ts';
import type { Say } from '../messages/say.ts';

/** Why nothing is posted just now. */
export function heldWords(say: Say, reason: string): Words {
	return [
		{ bold: `${say('On hold:')} ` },
		say('{reason} Nothing is lost.', { reason: say.told(reason) }),
	];
}
