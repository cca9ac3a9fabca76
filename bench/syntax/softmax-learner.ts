/** One choice: the features of each candidate, as pairs of place and value, and which one is right. */
export type Choice = {
	readonly candidates: readonly (readonly (readonly [number, number])[])[];
	readonly right: number;
};

export type Learning = {
	readonly size: number;
	readonly epochs: number;
	readonly rate: number;
	/** How strongly weights are drawn towards zero. */
	readonly decay: number;
};

/** Learns weights that make the right candidates probable (logistic choice, AdaGrad); the same on every run. */
export function learnChoices(choices: readonly Choice[], options: Learning): Float64Array {
	const { size, epochs, rate, decay } = options;
	const weights = new Float64Array(size);
	const squares = new Float64Array(size);
	let seed = 9;
	const order = [...choices];
	for (let epoch = 0; epoch < epochs; epoch += 1) {
		for (let at = order.length - 1; at > 0; at -= 1) {
			seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
			const other = (seed >>> 8) % (at + 1);
			const [one, two] = [order[at], order[other]];
			if (one !== undefined && two !== undefined) [order[at], order[other]] = [two, one];
		}
		for (const { candidates, right } of order) {
			const scores = candidates.map((features) =>
				features.reduce((sum, [at, value]) => sum + value * (weights[at] ?? 0), 0),
			);
			const most = Math.max(...scores);
			const powers = scores.map((score) => Math.exp(score - most));
			const all = powers.reduce((sum, power) => sum + power, 0);
			for (const [index, features] of candidates.entries()) {
				const error = (powers[index] ?? 0) / all - Number(index === right);
				for (const [at, value] of features) {
					const slope = error * value + decay * (weights[at] ?? 0);
					squares[at] = (squares[at] ?? 0) + slope * slope;
					weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt((squares[at] ?? 0) + 1e-3);
				}
			}
		}
	}
	return weights;
}
