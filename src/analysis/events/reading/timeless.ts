import { childrenBy, lowerOf, type Tree, wordAt } from '../grammar/tree.ts';
import { type Read, readAt } from './read-at.ts';
import { type Placed, readTree, type Scene, stretchOf } from './scene.ts';

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
	const bare = readTree(syntax.parse({ start: begin, end: sentence.end, text }));
	const others = placed.flatMap((other) => {
		const moved = other.date === date ? undefined : stretchOf(bare, other.date);
		return moved ? [{ ...other, stretch: moved }] : [];
	});
	return { ...scene, tree: bare, placed: others };
}

/**
 * `Ann Lee was on Monday elected mayor`, `Gunmen numbering 30 on Monday invaded Zell`: the day parts a verb from what belongs to it, and the
 * whole may be read wrong. Undefined where it was read right, and given to that verb, or where the verb is none of the sentence’s own.
 */
export function readWithout(scene: Scene, one: Placed, found: number): Read | undefined {
	const { tree } = scene;
	const verb = one.stretch.to;
	if (!isParted(tree, one) || (found === verb && isReadRight(tree, verb))) return undefined;
	const bare = timelessScene(scene, one);
	const { start } = wordAt(tree, verb);
	const core = bare?.tree.words.findIndex((word) => word.start === start) ?? -1;
	return bare && wordAt(bare.tree, core).head === -1 && isReadRight(bare.tree, core)
		? readAt(bare, undefined, core)
		: undefined;
}

/** Has the verb a subject, and all words of its own before it? */
function isReadRight(tree: Tree, verb: number): boolean {
	const { upos, tag } = wordAt(tree, verb);
	const isPassive = tag === 'VBN';
	return (
		upos === 'VERB' &&
		childrenBy(tree, verb, ['nsubj']).length > 0 &&
		(!isPassive || childrenBy(tree, verb, ['aux']).length > 0)
	);
}

/** Does a verb stand right behind the day that a “was” or a subject without another tensed verb stands before? */
function isParted(tree: Tree, { stretch: { from, to } }: Placed): boolean {
	const first = /^(?:on|late|early)$/.test(lowerOf(tree, from - 1)) ? from - 1 : from;
	const { tag } = wordAt(tree, to);
	if (/^VB[ND]$/.test(tag) && /^(?:was|were)$/.test(lowerOf(tree, first - 1))) return true;
	const before = tree.words.slice(0, first);
	return (
		tag === 'VBD' &&
		/^(?:CD|NN.*)$/.test(wordAt(tree, first - 1).tag) &&
		before.every((word) => !/^(?:VB[^G]?|MD|W.*|:)$/.test(word.tag) && word.text !== ',')
	);
}

/** What stands before a day and goes with it. */
const LEADS = /^(?:on|late|early|earlier|later|last|this|the)$/;
/** Of what stands behind these the day is a part, a bound or an owner. */
const HOLDERS =
	/^(?:since|until|till|before|by|from|through|between|after|to|for|of|than|and|or|in|at|during|as|next)$/;
const OWNER = /^['’]s?$/;
