import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { stableHash } from '../../domain/stable-hash.ts';

/** The number of a post's container, which says which post it is: Discord shows it to nobody and gives it back for good. */
export function markOf(nonce: string): number {
	return 1_000_000 + (stableHash(nonce) % 2_000_000_000);
}

/** Is this the post with the nonce? */
export function isMarked({ components = [] }: APIMessage, nonce: string): boolean {
	const mark = markOf(nonce);
	return components.some(({ type, id }) => type === ComponentType.Container && id === mark);
}
