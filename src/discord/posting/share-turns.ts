import { setTimeout as pause } from 'node:timers/promises';
import type { SpacedTurns } from '../../ports/spaced-turns.ts';
import { createTurns, type Turns } from './turns.ts';

/** What sending takes to know of the processes there are. */
export type Company = {
	/** Is this the one that posts by the clock? */
	isPoster(): boolean;
	/** May there be others? */
	isAccompanied(): boolean;
	/** Resolves when the one that posts leaves room for others. */
	known(signal?: AbortSignal): Promise<void>;
};

/** Discord allows the whole bot 50 requests a second; one is left for the little else that counts. */
const ALONE = 49;
/** Where other processes send too. */
const ACCOMPANIED = 40;
/** All others together: six a second, and two more where some of them are late on their way. What is left is for one of them that starts. */
const OTHERS = 6;
const SECOND_MS = 1000;
const NAME = 'requests to Discord';

/** Another process posts by now. */
export class NotPoster extends Error {
	constructor() {
		super('another process posts by now');
	}
}

/**
 * Shares out between processes what Discord lets the bot send. The one that posts has nearly all of it to itself, so that
 * posting asks nobody; for what a member or a feed needs meanwhile in another process there are turns in the store.
 */
export function shareTurns(
	company: Company,
	spaced: SpacedTurns,
): { readonly posts: Turns; readonly others: Turns } {
	const own = createTurns(() => (company.isAccompanied() ? ACCOMPANIED : ALONE));
	/** Of one of the others no more lie unanswered than come in a second. */
	const few = createTurns(() => OTHERS);

	function pauseFor(forMs: number): void {
		own.pause(forMs);
		few.pause(forMs);
	}

	return {
		posts: {
			async take(urgency, signal) {
				if (!company.isPoster()) throw new NotPoster();
				const turn = await own.take(urgency, signal);
				if (company.isPoster()) return turn;
				turn('failed');
				throw new NotPoster();
			},
			pause: pauseFor,
		},
		others: {
			async take(urgency, signal) {
				if (!company.isPoster()) await company.known(signal);
				if (company.isPoster()) return own.take(urgency, signal);
				const turn = await few.take(urgency, signal);
				try {
					const waitMs = await spaced.take(NAME, SECOND_MS / OTHERS);
					if (waitMs > 0) await pause(waitMs, undefined, { ...(signal && { signal }) });
					return turn;
				} catch (error) {
					turn('failed');
					throw error;
				}
			},
			pause: pauseFor,
		},
	};
}
