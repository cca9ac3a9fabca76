import { expect, test } from 'vitest';
import { NotPoster, shareTurns } from '../../../src/discord/posting/share-turns.ts';
import type { Turn } from '../../../src/discord/posting/turns.ts';
import { openSpacedTurns } from '../../../src/sql/fleet/spaced-turns.ts';
import { memoryDatabase } from '../../support/databases.ts';

async function opened({ isPoster = true, isAccompanied = false } = {}) {
	const company = { isPoster, isAccompanied, known: Promise.resolve() };
	const spaced = openSpacedTurns(await memoryDatabase());
	const share = () =>
		shareTurns(
			{
				isPoster: () => company.isPoster,
				isAccompanied: () => company.isAccompanied,
				known: () => company.known,
			},
			spaced,
		);
	return { company, share };
}

/** When turns came that were taken at once, and how many of them within the first second. */
async function withinASecond(take: () => Promise<Turn>): Promise<number> {
	const began = performance.now();
	const came = await Promise.all(
		Array.from({ length: 60 }, async () => {
			const answered = await Promise.race([take(), later()]);
			answered?.('answered');
			return performance.now() - began;
		}),
	);
	return came.filter((at) => at < 1000).length;
}

const later = () => new Promise<undefined>((resolve) => setTimeout(resolve, 1100, undefined));

test.each([
	['alone nearly all that Discord lets a bot send', false, 49],
	['beside others less', true, 40],
])('whoever posts has %s', async (_name, isAccompanied, most) => {
	const { share } = await opened({ isAccompanied });
	const { posts } = share();

	const sent = await withinASecond(() => posts.take('by the clock'));

	expect(sent).toBeLessThanOrEqual(most);
	expect(sent).toBeGreaterThan(most / 2);
});

test('whoever posts no more sends nothing, what waits for its turn neither', async () => {
	const { company, share } = await opened({ isAccompanied: true });
	const { posts } = share();
	const taken = Array.from({ length: 5 }, () => posts.take('by the clock'));
	company.isPoster = false;

	const ends = await Promise.allSettled(taken);

	expect(ends.some(({ status }) => status === 'rejected')).toBe(true);
	await expect(posts.take('by the clock')).rejects.toThrow(NotPoster);
});

test('all others have a few turns together', async () => {
	const { share } = await opened({ isPoster: false });
	const [one, other] = [share().others, share().others];
	let count = 0;
	const either = () => {
		count += 1;
		return (count % 2 === 0 ? one : other).take('asked');
	};

	const sent = await withinASecond(either);

	expect(sent).toBeLessThanOrEqual(7);
	expect(sent).toBeGreaterThanOrEqual(3);
});

test('one of the others leaves no more unanswered than they all have in a second', async () => {
	const { share } = await opened({ isPoster: false });
	const { others } = share();
	const came: Turn[] = [];
	for (let place = 0; place < 10; place += 1) {
		void others.take('asked').then((turn) => came.push(turn));
	}

	await expect.poll(() => came.length, { timeout: 5000 }).toBe(6);
	await new Promise((resolve) => setTimeout(resolve, 500));
	expect(came).toHaveLength(6);

	for (const turn of came) turn('answered');
	await expect.poll(() => came.length, { timeout: 5000 }).toBe(10);
});

test('nobody takes a turn beside one that does not know of it yet', async () => {
	const { company, share } = await opened({ isPoster: false });
	const known = Promise.withResolvers<void>();
	company.known = known.promise;
	let isTaken = false;
	const taken = share()
		.others.take('asked')
		.then(() => {
			isTaken = true;
		});
	await new Promise((resolve) => setTimeout(resolve, 50));
	expect(isTaken).toBe(false);
	known.resolve();
	await taken;
});
