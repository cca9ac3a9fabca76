import { wordSet } from '../../words/word-set.ts';
import { isListed } from '../grammar/stems.ts';
import { childrenBy, lowerOf, relationOf, subtree, type Tree, wordAt } from '../grammar/tree.ts';
import type { Label } from './labelled.ts';

/** `Ann Lee said on Monday`: said what? */
export function lacksContent(tree: Tree, core: number, { kept }: Label): boolean {
	if (!isListed(lowerOf(tree, core), NEEDS_CONTENT)) return false;
	const isPassive = (tree.children[core] ?? []).some((at) =>
		/:pass$/.test(wordAt(tree, at).relation),
	);
	const wanted =
		lowerOf(tree, core) === 'told' ? ['ccomp', 'xcomp'] : ['ccomp', 'xcomp', 'obj', 'parataxis'];
	const hasContent = childrenBy(tree, core, wanted).some(
		(at) => kept.has(at) && !isQuoteMark(tree, at),
	);
	const hasThat = [...subtree(tree, core)].some(
		(at) => kept.has(at) && lowerOf(tree, at) === 'that' && relationOf(tree, at) === 'mark',
	);
	return !hasContent && !hasThat && !isPassive;
}

function isQuoteMark(tree: Tree, at: number): boolean {
	return tree.words[at]?.upos === 'PUNCT';
}

const NEEDS_CONTENT =
	wordSet(`say said tell told announce report claim add insist state reveal confirm acknowledge declare argue note suggest
	urge promise vow pledge warn explain respond reply describe write wrote predict estimate believe think thought stress emphasise
	indicate inform allege assure propose reiterate comment remark`);

/** Has each mark that opens its partner? */
export function isBalanced(text: string): boolean {
	const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
	return (
		count(/“/g) === count(/”/g) &&
		count(/"/g) % 2 === 0 &&
		count(/\(/g) === count(/\)/g) &&
		count(/\[/g) === count(/\]/g) &&
		count(/(?<=^|\s)['‘]/g) <= count(/['’](?=$|[\s.,])/g)
	);
}
