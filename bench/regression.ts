/** What was measured, and what came of it. The first value is always 1. */
export type Example = { readonly values: readonly number[]; readonly outcome: number };

type Row = Example & { readonly importance: number };

/**
 * Weights by which the values tell the outcome inside each group, whatever sets the groups apart (ridge regression;
 * a group counts by the root of its size). `restraint` keeps weights small.
 */
export function fitWithinGroups(
	groups: readonly (readonly Example[])[],
	restraint: number,
): number[] {
	return fit(groups.flatMap(centred), restraint);
}

function centred(group: readonly Example[]): Row[] {
	const size = group[0]?.values.length ?? 0;
	const mean = (read: (example: Example) => number) =>
		group.reduce((sum, example) => sum + read(example), 0) / group.length;
	const means = Array.from({ length: size }, (_, place) =>
		place === 0 ? 0 : mean(({ values }) => values[place] ?? 0),
	);
	const outcome = mean((example) => example.outcome);
	return group.map((example) => ({
		values: example.values.map((value, place) => value - (means[place] ?? 0)),
		outcome: example.outcome - outcome,
		importance: 1 / Math.sqrt(group.length),
	}));
}

/** Least squares; the last column of `sums` is the right-hand side. */
function fit(rows: readonly Row[], restraint: number): number[] {
	const size = rows[0]?.values.length ?? 0;
	const sums = Array.from({ length: size }, () => new Float64Array(size + 1));
	for (const { values, outcome, importance } of rows) {
		sums.forEach((sum, place) => {
			const weight = (values[place] ?? 0) * importance;
			if (weight === 0) return;
			for (let column = 0; column < size; column += 1) {
				sum[column] = (sum[column] ?? 0) + weight * (values[column] ?? 0);
			}
			sum[size] = (sum[size] ?? 0) + weight * outcome;
		});
	}
	sums.forEach((sum, place) => {
		sum[place] = (sum[place] ?? 0) + (place === 0 ? 1e-9 : restraint);
	});
	return solve(sums);
}

/** Elimination by Gauss and Jordan. */
function solve(rows: Float64Array[]): number[] {
	const size = rows.length;
	for (let step = 0; step < size; step += 1) {
		const left = rows.map((row, place) => ({ row, place })).slice(step);
		const best = left.reduce((one, other) =>
			Math.abs(other.row[step] ?? 0) > Math.abs(one.row[step] ?? 0) ? other : one,
		);
		rows[best.place] = rows[step] ?? best.row;
		rows[step] = best.row;
		for (const row of rows) {
			if (row !== best.row) subtract(row, best.row, step);
		}
	}
	return rows.map((row, place) => (row[size] ?? 0) / (row[place] || 1e-12));
}

function subtract(row: Float64Array, pivot: Float64Array, step: number): void {
	const factor = (row[step] ?? 0) / (pivot[step] || 1e-12);
	if (factor === 0) return;
	for (let column = step; column < row.length; column += 1) {
		row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0);
	}
}
