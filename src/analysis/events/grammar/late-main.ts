import {
	type Change,
	childrenBy,
	lowerOf,
	relationOf,
	rootOf,
	type Tree,
	withChanges,
	wordAt,
} from './tree.ts';

/**
 * `Ann Lee, who on 4 May 1998 became the first to climb it, died on Monday`, `Kin of Ann Lee, the nurse shot dead in Zell, have met the mayor`: where the
 * first verb was taken for that of the sentence and the main one, behind a comma, for a part of it.
 */
export function withLateMain(tree: Tree): Tree {
	const early = rootOf(tree);
	if (wordAt(tree, early).tag !== 'VBD') return tree;
	const late = lateVerb(tree, early);
	if (late === undefined) return tree;
	const changes = ofWho(tree, early) ?? ofApposition(tree, early);
	if (changes === undefined) return tree;
	const [subject = early] = childrenBy(tree, early, ['nsubj']);
	const behind = (tree.children[early] ?? []).filter((at) => at > late);
	return withChanges(
		tree,
		new Map<number, Change>([
			...behind.map((at) => [at, { head: late, relation: wordAt(tree, at).relation }] as const),
			[late, { head: -1, relation: 'root' }],
			[subject, { head: late, relation: 'nsubj' }],
			...changes,
		]),
	);
}

/** A verb with a tense behind a comma that has no subject and no link. */
function lateVerb(tree: Tree, early: number): number | undefined {
	return childrenBy(tree, early, ['advcl', 'conj', 'parataxis']).find((at) => {
		const auxiliaries = childrenBy(tree, at, ['aux']);
		const first = auxiliaries[0] ?? at;
		const isTensed = /^(?:VB[DPZ]|MD)$/.test(wordAt(tree, first).tag);
		const isLinked = childrenBy(tree, at, ['nsubj', 'mark', 'cc']).length > 0;
		return at > early && isTensed && !isLinked && wordAt(tree, first - 1).text === ',';
	});
}

/** `Ann Lee, who on 4 May 1998 became` */
function ofWho(tree: Tree, early: number): (readonly [number, Change])[] | undefined {
	const [name = -1, ...more] = childrenBy(tree, early, ['nsubj']);
	const who = tree.words.findIndex((_word, at) => at < early && lowerOf(tree, at) === 'who');
	const isOfName =
		who > name && wordAt(tree, who - 1).text === ',' && wordAt(tree, who).head === name;
	if (!isOfName || name < 0 || more.length > 0) return undefined;
	return [
		[early, { head: name, relation: 'acl:relcl' }],
		[who, { head: early, relation: 'nsubj' }],
		...(tree.children[who] ?? []).map(
			(at) =>
				[
					at,
					{
						head: early,
						relation: relationOf(tree, at) === 'nmod' ? 'obl' : wordAt(tree, at).relation,
					},
				] as const,
		),
	];
}

/** `Kin of Ann Lee, the nurse shot dead`: the noun before the verb, which a name stands before. */
function ofApposition(tree: Tree, early: number): (readonly [number, Change])[] | undefined {
	const [first = -1, noun = -1, ...more] = childrenBy(tree, early, ['nsubj']);
	if (noun !== early - 1 || more.length > 0 || wordAt(tree, noun).upos !== 'NOUN') return undefined;
	const begin = Math.min(noun, ...(tree.children[noun] ?? []));
	const isSetOff = wordAt(tree, begin - 1).text === ',' && lowerOf(tree, begin) === 'the';
	let name = begin - 2;
	while (/^(?:flat|compound)/.test(wordAt(tree, name).relation) && name > first)
		name = wordAt(tree, name).head;
	if (!isSetOff || name < first || wordAt(tree, name).upos !== 'PROPN') return undefined;
	return [
		[early, { head: noun, relation: 'acl', tag: 'VBN' }],
		[noun, { head: name, relation: 'appos' }],
	];
}
