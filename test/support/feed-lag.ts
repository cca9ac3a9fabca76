import { expect, onTestFinished, test } from 'vitest';
import { openAnalysers } from '../../src/workers/open-analysers.ts';
import { fileDatabase } from './databases.ts';
import { startFeeding } from './feeding.ts';
import { item } from './feeds.ts';
import { type Lag, lagOf, MEASURED_ANEW } from './loop-lag.ts';

const START = '2024-03-07T12:00:00Z';
const LATER = '2024-03-07T14:00:00Z';
/** So long does nobody wait, but one in a hundred. */
const MOST_MS = 20;

/** A feed with the whole text of `items` new articles is read, filed and posted for `guilds` servers, and holds nobody up meanwhile. */
export function feedLag(
	items: number,
	guilds: number,
	tell: (name: string, lag: Lag) => void = () => {},
): void {
	const name = `${items} articles for ${guilds} servers`;
	test(`${name} let nobody wait`, { timeout: 900_000, retry: MEASURED_ANEW }, async () => {
		const analysers = openAnalysers();
		onTestFinished(() => analysers.close());
		const feeding = await startFeeding(START, await fileDatabase());
		Object.assign(feeding.app, { analysers });
		for (let guild = 0; guild < guilds; guild += 1) {
			await feeding.follow({ place: { channel: String(guild) } }, `g${guild}`);
		}
		feeding.serve([]);
		await feeding.tick(START);
		feeding.serve(
			Array.from({ length: items }, (_, number) => item(number, { content: storyOf(number) })),
		);

		const lag = await lagOf(() => feeding.tick(LATER));

		tell(name, lag);
		const posts = new Set(feeding.tried.map(({ guild }) => guild));
		expect(posts.size).toBe(guilds);
		expect(lag.p99).toBeLessThanOrEqual(MOST_MS);
	});
}

function storyOf(number: number): string {
	return Array.from(
		{ length: 12 },
		(_, place) =>
			`On 7 March 2024 the harbour of Lumen closed its gate ${number} for the ${place + 1}. time, and Mayor Ann Lee said: “We will open gate ${number} again on 4 May 2026, whatever the sea says.” Fishermen of quay ${place} were cross about it.`,
	).join('\n\n');
}
