import { subtree, type Tree } from '../../grammar/tree.ts';

/** What a label is made of: words of a sentence around a verb or noun. */
export type Draft = {
	readonly tree: Tree;
	/** The verb or noun that the date hangs on. */
	readonly core: number;
	readonly subject: number | undefined;
	/** The verb of telling that has the date, so that it cannot be left out. */
	readonly telling?: number | undefined;
	/** Another that cannot. */
	readonly needed?: number | undefined;
	readonly kept: ReadonlySet<number>;
};

/** The draft without what each of `roots` heads. */
export function without(draft: Draft, roots: readonly number[]): Draft {
	const kept = new Set(draft.kept);
	const needed = pathTo(draft);
	for (const root of roots) {
		if (needed.has(root)) continue;
		for (const at of subtree(draft.tree, root)) if (!needed.has(at)) kept.delete(at);
	}
	return { ...draft, kept };
}

/** The core, its subject and what else is needed can never be left out. */
function pathTo({ core, subject, needed }: Draft): Set<number> {
	return new Set([core, subject ?? core, needed ?? core]);
}

/** The words of the draft of which it holds, in their order. */
export function keptBy({ tree, kept }: Draft, test: (at: number) => boolean): number[] {
	return [...kept].filter((at) => tree.words[at] && test(at)).sort((one, other) => one - other);
}
