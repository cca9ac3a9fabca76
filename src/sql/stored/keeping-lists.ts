/** So many rows of lists are kept: whoever leafs through what is told of somebody, or of a day, asks for the same again and again. */
const MOST_ROWS = 4000;
const MOST_LISTS = 8;

type Kept<Row, Made> = { readonly rows: readonly Row[]; readonly made: Made };

/**
 * `make`, which makes the same of the same rows always, with what it made last kept: as long as the database gives the same
 * rows, what is made of them is one thing, and what is made of that in turn can be kept by it. Rows are of one query, and have
 * the same columns all; what else stands in lists is the same where `isSame` says so.
 */
export function keepingLists<Row extends object, Made>(
	make: (rows: readonly Row[]) => Made,
	isSame: (one: Row, other: Row) => boolean = haveSameValues,
): (rows: readonly Row[]) => Made {
	let kept: readonly Kept<Row, Made>[] = [];
	const areSame = (ones: readonly Row[], others: readonly Row[]) =>
		ones.length === others.length &&
		ones.every((one, at) => {
			const other = others[at];
			return other !== undefined && isSame(one, other);
		});
	return (rows) => {
		const known = kept.find((one) => areSame(one.rows, rows));
		const found = known ?? { rows, made: make(rows) };
		// The one used last stands first.
		kept = newest([found, ...kept.filter((one) => one !== known)]);
		return found.made;
	};
}

function newest<Row, Made>(all: readonly Kept<Row, Made>[]): readonly Kept<Row, Made>[] {
	let left = MOST_ROWS;
	return all.slice(0, MOST_LISTS).filter(({ rows }) => {
		left -= rows.length;
		return left >= 0;
	});
}

function haveSameValues<Row extends object>(one: Row, other: Row): boolean {
	for (const column in one) {
		if (one[column] !== other[column]) return false;
	}
	return true;
}
