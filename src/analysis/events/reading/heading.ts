import { wordAt } from '../grammar/tree.ts';
import { type Read, readAt } from './read-at.ts';
import type { Placed, Scene } from './scene.ts';
import { timelessScene } from './timeless.ts';

/** `14 March 1931: The Tolve Bridge opened`: the day stands above what happened then. */
export function underHeading(scene: Scene, one: Placed): Read | undefined {
	const sign = scene.tree.words[one.stretch.to];
	if (one.stretch.from > 0 || !sign || !HEADING.test(sign.text)) return undefined;
	const bare = timelessScene(scene, one);
	const root = bare?.tree.words.findIndex(({ head }) => head === -1) ?? -1;
	return bare && wordAt(bare.tree, root).upos === 'VERB'
		? readAt(bare, undefined, root)
		: undefined;
}

/** What parts a day from what happened then. */
const HEADING = /^(?::|[–—-]{1,2})$/;
