/** So many lists are kept: whoever leafs through what is told of somebody asks for the same again and again. */
const MOST_LISTS = 8;

type Kept<Row, Made> = { readonly rows: readonly Row[]; readonly made: Made };

/**
 * `make`, which makes the same of the same rows always, with what it made last kept: as long as the database gives the same
 * rows, what is made of them is one thing, and what is made of that in turn can be kept by it.
 */
export function keepingLists<Row extends object, Made>(
	make: (rows: readonly Row[]) => Made,
): (rows: readonly Row[]) => Made {
	let kept: readonly Kept<Row, Made>[] = [];
	return (rows) => {
		const known = kept.find((one) => areSame(one.rows, rows));
		const found = known ?? { rows, made: make(rows) };
		// The one used last stands first.
		kept = [found, ...kept.filter((one) => one !== known)].slice(0, MOST_LISTS);
		return found.made;
	};
}

function areSame<Row extends object>(ones: readonly Row[], others: readonly Row[]): boolean {
	return ones.length === others.length && ones.every((one, at) => isSame(one, others[at]));
}

function isSame<Row extends object>(one: Row, other: Row | undefined): boolean {
	if (other === undefined) return false;
	for (const column in one) {
		if (one[column] !== other[column]) return false;
	}
	return true;
}
