import { treeOf } from '../grammar/tree.ts';
import { type Placed, type Scene, stretchOf } from './scene.ts';

/**
 * The sentence as if the time did not stand in it. A bare “Friday” between two nouns misleads who parses: of “The World Court Friday
 * struck down the law” there is left “The World Court struck down the law”. Undefined where the time is held by its neighbours.
 */
export function timelessScene(scene: Scene, { date, stretch }: Placed): Scene | undefined {
	const { sentence, tree, syntax, document, placed } = scene;
	const word = (at: number) => tree.words[at]?.text.toLowerCase() ?? '';
	let { from, to } = stretch;
	while (LEADS.test(word(from - 1))) from -= 1;
	if (HOLDERS.test(word(from - 1)) || OWNER.test(word(to))) return undefined;
	if (from === 0 && /^(?::|[–—-]{1,2})$/.test(word(to))) to += 1;
	if (word(to) === ',' && (from === 0 || word(from - 1) === ',')) to += 1;
	const begin = tree.words[0]?.start ?? sentence.start;
	const [start, end] = [tree.words[from]?.start ?? begin, tree.words[to - 1]?.end ?? begin];
	const blank = ' '.repeat(end - start);
	const text = document.text.slice(begin, start) + blank + document.text.slice(end, sentence.end);
	const bare = treeOf(syntax.parse({ start: begin, end: sentence.end, text }));
	const others = placed.flatMap((other) => {
		const moved = other.date === date ? undefined : stretchOf(bare, other.date);
		return moved ? [{ ...other, stretch: moved }] : [];
	});
	return { ...scene, tree: bare, placed: others };
}

/** What stands before a day and goes with it. */
const LEADS = /^(?:on|late|early|earlier|later|last|this|the)$/;
/** Of what stands behind these the day is a part, a bound or an owner. */
const HOLDERS =
	/^(?:since|until|till|before|by|from|through|between|after|to|for|of|than|and|or|in|at|during|as|next)$/;
const OWNER = /^['’]s?$/;
