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

/**
 * `least` with what was left out on the way to it, where that fits after all: of a place and a longer name behind it both had to go, and
 * the place alone would have had room. What went last is worth most and comes back first.
 */
export function takenBack<Kept extends Pick<Draft, 'kept'>>(
	drafts: readonly Draft[],
	least: Kept,
	fitting: (draft: Draft) => Kept | undefined,
): Kept {
	const way = drafts.slice(0, drafts.findIndex(({ kept }) => kept === least.kept) + 1);
	let best = least;
	for (const [place, shorter] of [...way.entries()].toReversed()) {
		const longer = way[place - 1];
		if (longer === undefined) continue;
		for (const part of partsBetween(longer, shorter)) {
			const isHung = part.some((at) => best.kept.has(longer.tree.words[at]?.head ?? -1));
			const kept = new Set([...best.kept, ...part].toSorted((one, other) => one - other));
			best = (isHung ? fitting({ ...longer, kept }) : undefined) ?? best;
		}
	}
	return best;
}

/** The phrases that one draft has and the other has not; of a list no member comes back without the others. */
function partsBetween({ tree, kept }: Draft, shorter: Draft): number[][] {
	const gone = new Set([...kept].filter((at) => !shorter.kept.has(at)));
	const roots = [...gone].filter((at) => {
		const { head = -1, relation = '' } = tree.words[at] ?? {};
		return !gone.has(head) && !relation.startsWith('conj');
	});
	return roots.map((root) => [...subtree(tree, root)].filter((at) => gone.has(at)));
}
