import { countOf } from '../domain/count-of.ts';

/** Work that several processes share: each piece is claimed, done and settled. */
export type Queue<Piece> = {
	/** Makes pieces of what has become due; true where there may be more of it at once. */
	plan?(): Promise<boolean>;
	/** Takes up to `limit` pieces that nobody else has. */
	claim(limit: number): Promise<readonly Piece[]>;
	/** 'later' says that it came to nothing. */
	work(piece: Piece): Promise<'later' | unknown>;
	readonly atOnce: number;
	/** After so many pieces in a row that came to nothing, the world is the matter, and the rest waits for the next time. */
	readonly mostInVain?: number;
};

const MOST_SHOWN = 5;

/**
 * Works off all there is, a few pieces at once, until nothing is left or it is to stop. A piece that fails is left to
 * whoever claims it when its lease has run out; the failures are thrown at the end. Answers to members come in between.
 */
export async function workOff<Piece>(
	{ plan, claim, work, atOnce, mostInVain = Number.POSITIVE_INFINITY }: Queue<Piece>,
	stopping: AbortSignal,
): Promise<void> {
	const working = new Set<Promise<unknown>>();
	const failures: unknown[] = [];
	let inVain = 0;

	function start(piece: Piece): void {
		const done = work(piece)
			.catch((error: unknown) => {
				failures.push(error);
				return 'later';
			})
			.then((became) => {
				inVain = became === 'later' ? inVain + 1 : 0;
				working.delete(done);
			});
		working.add(done);
	}

	try {
		while (!stopping.aborted && inVain < mostInVain) {
			const isPlanned = !(await plan?.());
			// Many at a time: to claim each piece by itself would cost more than the work.
			const isFew = working.size <= atOnce / 2;
			for (const piece of isFew ? await claim(atOnce - working.size) : []) start(piece);
			if (isPlanned && working.size === 0) break;
			await (isPlanned ? Promise.race(working) : breath());
		}
	} finally {
		await Promise.all(working);
	}
	if (failures.length > 0) {
		throw new AggregateError(
			failures.slice(0, MOST_SHOWN),
			`${countOf(failures.length, 'piece')} of work failed`,
		);
	}
}

/** Lets the process do something else: the database never waits, so that awaiting it does not. */
export function breath(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}

/** What work comes to that is done step by step, with turns for others in between. */
export async function inSteps<Result>(
	work: Iterator<unknown, Result>,
	stepsAtOnce: number,
): Promise<Result> {
	for (let count = 1; ; count += 1) {
		const step = work.next();
		if (step.done) return step.value;
		if (count % stepsAtOnce === 0) await breath();
	}
}
