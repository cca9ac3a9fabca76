import { WorkStopped } from '../ports/worker-pool.ts';

/** Those who wait for a turn: one of each party after the other, so that nobody waits for all that another brought. */
export type FairQueue = {
	/** Ends when it is this one's turn; throws WorkStopped where there is no room for it. */
	wait(party: string): Promise<void>;
	/** Gives the next its turn; false where nobody waits. */
	next(): boolean;
};

type Turn = { readonly take: () => void; readonly refuse: (error: WorkStopped) => void };

/** Opens a queue in which `most` may wait. Where it is full, who has the most waiting loses the last of them. */
export function openFairQueue(most: number): FairQueue {
	/** By party, in the order of their turns. */
	const waiting = new Map<string, Turn[]>();
	let size = 0;

	const add = (party: string, turn: Turn): void => {
		waiting.set(party, [...(waiting.get(party) ?? []), turn]);
		size += 1;
	};
	const refuseLast = (): void => {
		const [longest] = [...waiting].toSorted(([, one], [, other]) => other.length - one.length);
		if (!longest) return;
		const [party, turns] = longest;
		const kept = turns.slice(0, -1);
		if (kept.length > 0) waiting.set(party, kept);
		else waiting.delete(party);
		size -= 1;
		turns.at(-1)?.refuse(new WorkStopped('busy'));
	};
	return {
		wait(party) {
			return new Promise((take, refuse) => {
				add(party, { take, refuse });
				if (size > most) refuseLast();
			});
		},
		next() {
			const [first] = waiting;
			if (!first) return false;
			const [party, [turn, ...later]] = first;
			// Behind all others, for its next turn.
			waiting.delete(party);
			if (later.length > 0) waiting.set(party, later);
			size -= 1;
			turn?.take();
			return true;
		},
	};
}
