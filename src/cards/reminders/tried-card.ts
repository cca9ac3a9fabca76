import type { Card, Words } from '../../domain/card.ts';

/** What became of a test post. */
export function triedCard(words: Words): Card {
	return { tone: 'notice', blocks: [{ kind: 'text', words }] };
}
