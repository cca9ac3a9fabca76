import { expect, test } from 'vitest';
import { fillLibrary } from '../../bench/store/fill-library.ts';
import { GUILD, now } from '../../bench/store/reads.ts';
import { fileDatabase } from './databases.ts';
import { type Lag, lagOf, MEASURED_ANEW } from './loop-lag.ts';

/** So long does nobody wait. */
const LONGEST_MS = 20;

/** A library of so many articles is tidied as it is each night, and what was deleted overwritten, and holds nobody up meanwhile. */
export function nightLag(
	articles: number,
	tell: (name: string, lag: Lag) => void = () => {},
): void {
	const name = `a library of ${articles} articles`;
	test(`${name} is tidied and lets nobody wait`, {
		timeout: 3_600_000,
		retry: MEASURED_ANEW,
	}, async () => {
		const db = await fileDatabase();
		await fillLibrary(db, { guild: GUILD, added: now(), from: 0, to: articles });

		const lags = [
			[`${name}, its statistics`, await lagOf(() => db.gatherStatistics())],
			[`${name}, its night`, await lagOf(() => db.maintain())],
			[`${name}, made clean of what was deleted`, await lagOf(() => db.scrub())],
		] as const;

		for (const [work, lag] of lags) {
			tell(work, lag);
			expect(lag.longest, work).toBeLessThanOrEqual(LONGEST_MS);
		}
	});
}
