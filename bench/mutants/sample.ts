/** `count` of the values, other ones for another seed, the same ones for the same; in an order of chance. */
export function sample<Value>(values: readonly Value[], count: number, seed: number): Value[] {
	const rest = [...values];
	const random = randomFrom(seed);
	const drawn: Value[] = [];
	while (drawn.length < count && rest.length > 0) {
		const index = Math.floor(random() * rest.length);
		drawn.push(...rest.splice(index, 1));
	}
	return drawn;
}

/** Numbers from 0 to 1, by a linear congruential generator: any seed will do, and no more is asked of them here. */
function randomFrom(seed: number): () => number {
	let state = (seed * 2_654_435_761 + 12_345) >>> 0;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}
