import { fold } from '../fold.ts';
import type { KeptNameChange, NameInArticle } from './name-change.ts';

/** What stands together as one person, and by which changes. */
export type Regrouped<Item> = {
	readonly items: readonly Item[];
	readonly changes: readonly KeptNameChange[];
};

/**
 * The groups as editors changed them, one change after the other, oldest first. A name stands for the group in which it is
 * found in its article; where its article no longer has it, for the only group that has the name. What is found in no
 * group, or in several, changes nothing.
 */
export function regroupPeople<Item>(
	groups: readonly (readonly Item[])[],
	changes: readonly KeptNameChange[],
	nameOf: (item: Item) => NameInArticle,
): readonly Regrouped<Item>[] {
	let all: readonly Group<Item>[] = groups.map((items) => ({ items, changes: [], isOther: false }));
	for (const change of changes)
		all = change.kind === 'same' ? join(all, change, nameOf) : take(all, change, nameOf);
	return all;
}

type Group<Item> = Regrouped<Item> & {
	/** It was taken out of another: whoever else has the name is not meant. */
	readonly isOther: boolean;
};

type NameOf<Item> = (item: Item) => NameInArticle;

function join<Item>(groups: readonly Group<Item>[], change: KeptNameChange, nameOf: NameOf<Item>) {
	const meant = new Set(change.names.flatMap((name) => groupOf(groups, name, nameOf) ?? []));
	const [first, ...rest] = meant;
	if (first === undefined || rest.length === 0) return groups;
	const joined = {
		items: [...meant].flatMap(({ items }) => items),
		changes: [...new Set([...meant].flatMap((group) => group.changes)), change],
		isOther: [...meant].every(({ isOther }) => isOther),
	};
	return groups.flatMap((group) => (group === first ? [joined] : meant.has(group) ? [] : [group]));
}

function take<Item>(groups: readonly Group<Item>[], change: KeptNameChange, nameOf: NameOf<Item>) {
	const isTaken = (item: Item) => change.names.some((name) => isSame(nameOf(item), name));
	const from = groups.filter(({ items }) => items.some(isTaken));
	// Where nobody else is left, it is not somebody else.
	if (from.every(({ items }) => items.every(isTaken))) return groups;
	const others = from.flatMap(({ items }) => items.filter(isTaken));
	return [
		...groups.flatMap((group): Group<Item>[] => {
			const items = group.items.filter((item) => !isTaken(item));
			return items.length === 0 ? [] : [{ ...group, items }];
		}),
		{ items: others, changes: [change], isOther: true },
	];
}

function groupOf<Item>(
	groups: readonly Group<Item>[],
	name: NameInArticle,
	nameOf: NameOf<Item>,
): Group<Item> | undefined {
	const here = groups.find(({ items }) => items.some((item) => isSame(nameOf(item), name)));
	if (here) return here;
	const bearing = groups.filter(
		({ items, isOther }) =>
			!isOther && items.some((item) => fold(nameOf(item).name) === fold(name.name)),
	);
	return bearing.length === 1 ? bearing[0] : undefined;
}

function isSame(one: NameInArticle, other: NameInArticle): boolean {
	return one.article === other.article && fold(one.name) === fold(other.name);
}

/** The names that editors put together with one of `names`, over however many changes; itself none of them. */
export function joinedNames(
	changes: readonly KeptNameChange[],
	isMeant: (name: string) => boolean,
): string[] {
	const linked = new Set<string>();
	const same = changes.filter(({ kind }) => kind === 'same');
	for (let before = -1; before !== linked.size; ) {
		before = linked.size;
		for (const { names } of same) {
			if (!names.some(({ name }) => isMeant(name) || linked.has(name))) continue;
			for (const { name } of names) linked.add(name);
		}
	}
	return [...linked];
}
