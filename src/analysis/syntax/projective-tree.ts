/**
 * The best tree in which no two arcs cross (Eisner's algorithm): for each word its head, 0 for the root.
 * `scores[dependent * size + head]` is an arc's score; words are counted from 1, 0 is the root and has no head (-1).
 */
export function bestProjectiveTree(scores: Float32Array, size: number): Int32Array {
	return treeOfHighest(scores, size) ?? searchedTree(scores, size);
}

/** The head that suits each word best alone, where these make a tree in which no two arcs cross; undefined too where two suit equally well. */
function treeOfHighest(scores: Float32Array, size: number): Int32Array | undefined {
	const heads = new Int32Array(size).fill(-1);
	for (let word = 1; word < size; word += 1) {
		let best = 0;
		let highest = scores[word * size] ?? 0;
		let isShared = false;
		for (let head = 1; head < size; head += 1) {
			const score = scores[word * size + head] ?? 0;
			if (score < highest || head === word) continue;
			isShared = score === highest;
			highest = score;
			best = head;
		}
		if (isShared) return undefined;
		heads[word] = best;
	}
	return isWithoutCrossings(heads) && isWithoutCircles(heads) ? heads : undefined;
}

function isWithoutCrossings(heads: Int32Array): boolean {
	for (let word = 1; word < heads.length; word += 1) {
		const head = heads[word] ?? 0;
		const [from, to] = head < word ? [head, word] : [word, head];
		for (let inside = from + 1; inside < to; inside += 1) {
			const other = heads[inside] ?? 0;
			if (other < from || other > to) return false;
		}
	}
	return true;
}

function isWithoutCircles(heads: Int32Array): boolean {
	for (let word = 1; word < heads.length; word += 1) {
		let steps = 0;
		for (let at = word; at > 0; at = heads[at] ?? 0) {
			steps += 1;
			if (steps > heads.length) return false;
		}
	}
	return true;
}

function searchedTree(scores: Float32Array, size: number): Int32Array {
	const chart = fillChart(scores, size);
	const heads = new Int32Array(size).fill(-1);
	const spans: Span[] = [{ from: 0, to: size - 1, isRight: true, isComplete: true }];
	for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
		const { from, to, isRight, isComplete } = span;
		if (from >= to) continue;
		const cell = from * size + to;
		if (!isComplete) {
			const split = chart.arcSplit[cell] ?? 0;
			if (isRight) heads[to] = from;
			else heads[from] = to;
			spans.push({ from, to: split, isRight: true, isComplete: true });
			spans.push({ from: split + 1, to, isRight: false, isComplete: true });
		} else if (isRight) {
			const split = chart.rightSplit[cell] ?? 0;
			spans.push({ from, to: split, isRight: true, isComplete: false });
			spans.push({ from: split, to, isRight: true, isComplete: true });
		} else {
			const split = chart.leftSplit[cell] ?? 0;
			spans.push({ from: split, to, isRight: false, isComplete: false });
			spans.push({ from, to: split, isRight: false, isComplete: true });
		}
	}
	return heads;
}

/** A piece of the sentence whose head is its first word (right) or its last; incomplete while it is but one arc and what is under it. */
type Span = {
	readonly from: number;
	readonly to: number;
	readonly isRight: boolean;
	readonly isComplete: boolean;
};

const NEVER = -1e18;

/** By first and last word of each piece: where it is best split. */
function fillChart(scores: Float32Array, size: number) {
	const cells = size * size;
	const left = new Float64Array(cells);
	const right = new Float64Array(cells);
	const leftArc = new Float64Array(cells);
	const rightArc = new Float64Array(cells);
	const leftSplit = new Int16Array(cells);
	const rightSplit = new Int16Array(cells);
	const arcSplit = new Int16Array(cells);
	for (let length = 1; length < size; length += 1) {
		for (let from = 0; from + length < size; from += 1) {
			const to = from + length;
			const cell = from * size + to;
			let best = NEVER;
			for (let split = from; split < to; split += 1) {
				const value = (right[from * size + split] ?? 0) + (left[(split + 1) * size + to] ?? 0);
				if (value > best) {
					best = value;
					arcSplit[cell] = split;
				}
			}
			leftArc[cell] = from === 0 ? NEVER : best + (scores[from * size + to] ?? 0);
			rightArc[cell] = best + (scores[to * size + from] ?? 0);
			best = NEVER;
			leftSplit[cell] = from;
			for (let split = from; split < to; split += 1) {
				const value = (left[from * size + split] ?? 0) + (leftArc[split * size + to] ?? 0);
				if (value > best) {
					best = value;
					leftSplit[cell] = split;
				}
			}
			left[cell] = best;
			best = NEVER;
			for (let split = from + 1; split <= to; split += 1) {
				const value = (rightArc[from * size + split] ?? 0) + (right[split * size + to] ?? 0);
				if (value > best) {
					best = value;
					rightSplit[cell] = split;
				}
			}
			right[cell] = best;
		}
	}
	return { leftSplit, rightSplit, arcSplit };
}
