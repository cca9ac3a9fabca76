/** Work that several processes share: each piece is claimed, done and settled. */
export type Shared<Piece> = {
	/** Takes up to `limit` pieces that nobody else has. */
	claim(limit: number): Promise<readonly Piece[]>;
	work(piece: Piece): Promise<void>;
	readonly atOnce: number;
};

const MOST_SHOWN = 5;

/**
 * Works off all there is, a few pieces at once, until nothing is left or it is to stop. A piece that fails is left to
 * whoever claims it when its lease has run out; the failures are thrown at the end.
 */
export async function workOff<Piece>(
	{ claim, work, atOnce }: Shared<Piece>,
	stopping: AbortSignal,
): Promise<void> {
	const working = new Set<Promise<unknown>>();
	const failures: unknown[] = [];
	try {
		while (!stopping.aborted) {
			// Many at a time: to claim each piece by itself would cost more than the work.
			const isFew = working.size <= atOnce / 2;
			const pieces = isFew ? await claim(atOnce - working.size) : [];
			for (const piece of pieces) {
				// Timers and sockets get a turn before each piece.
				const done = nextTurn()
					.then(() => work(piece))
					.catch((error: unknown) => failures.push(error))
					.finally(() => working.delete(done));
				working.add(done);
			}
			if (working.size === 0) break;
			await Promise.race(working);
		}
	} finally {
		await Promise.all(working);
	}
	if (failures.length > 0) {
		throw new AggregateError(failures.slice(0, MOST_SHOWN), `${failures.length} pieces failed`);
	}
}

function nextTurn(): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, 0);
	});
}
