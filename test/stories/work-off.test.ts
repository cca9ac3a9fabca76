import { expect, test } from 'vitest';
import { inSteps, type Queue, workOff } from '../../src/stories/work-off.ts';

const ENDLESS = new AbortController().signal;

/** A queue of pieces by name; `work` says what becomes of each. */
function queueOf(
	names: readonly string[],
	work: Queue<string>['work'],
	more: Partial<Queue<string>> = {},
) {
	const left = [...names];
	const done: string[] = [];
	const claims: number[] = [];
	let atWork = 0;
	let most = 0;
	const queue: Queue<string> = {
		atOnce: 4,
		async claim(limit) {
			claims.push(limit);
			return left.splice(0, limit);
		},
		async work(piece) {
			atWork += 1;
			most = Math.max(most, atWork);
			done.push(piece);
			await new Promise((resolve) => setImmediate(resolve));
			atWork -= 1;
			return work(piece);
		},
		...more,
	};
	return { queue, left, done, claims, most: () => most };
}

const NAMES = [...'abcdefghij'];

test('all is done once, so many at once, claimed several at a time', async () => {
	const { queue, done, claims, most } = queueOf(NAMES, async () => 'done');
	await workOff(queue, ENDLESS);
	expect(done.toSorted()).toEqual(NAMES);
	expect(most()).toBe(4);
	expect(claims[0]).toBe(4);
	expect(Math.min(...claims)).toBeGreaterThanOrEqual(2);
});

test('what fails keeps nothing else from being done, and is thrown at the end', async () => {
	const { queue, done } = queueOf(NAMES, async (piece) => {
		if ('bd'.includes(piece)) throw new Error(`no ${piece}`);
	});
	const failure = await workOff(queue, ENDLESS).catch((error: unknown) => error);
	expect(done).toHaveLength(NAMES.length);
	expect(failure).toMatchObject({ message: '2 pieces of work failed' });
	expect((failure as AggregateError).errors.map(String)).toEqual(['Error: no b', 'Error: no d']);
});

test('of very many failures a few are shown', async () => {
	const { queue } = queueOf(NAMES, () => Promise.reject(new Error('no')));
	const failure = await workOff(queue, ENDLESS).catch((error: unknown) => error);
	expect(failure).toMatchObject({ message: '10 pieces of work failed' });
	expect((failure as AggregateError).errors).toHaveLength(5);
});

test('after many in a row that came to nothing, the rest waits', async () => {
	const { queue, left } = queueOf(NAMES, async () => 'later', { atOnce: 1, mostInVain: 3 });
	await workOff(queue, ENDLESS);
	expect(left).toEqual([...'defghij']);
});

test('one that came to something begins the count anew', async () => {
	const work = async (piece: string) => ('cfi'.includes(piece) ? 'done' : 'later');
	const { queue, left } = queueOf(NAMES, work, { atOnce: 1, mostInVain: 3 });
	await workOff(queue, ENDLESS);
	expect(left).toEqual([]);
});

test('what is to stop claims no more, and ends what it is at', async () => {
	const stopping = new AbortController();
	const { queue, done, left } = queueOf(
		NAMES,
		async (piece) => {
			if (piece === 'b') stopping.abort();
		},
		{ atOnce: 2 },
	);
	await workOff(queue, stopping.signal);
	expect(done).toContain('b');
	expect(left.length).toBeGreaterThan(4);
});

test('it plans on while there is more to plan, and works off what that makes', async () => {
	const days = ['Monday', 'Tuesday', 'Wednesday'];
	const made: string[] = [];
	const { queue, done } = queueOf([], async () => 'done', {
		async plan() {
			made.push(...days.splice(0, 1));
			return days.length > 0;
		},
		claim: async () => made.splice(0),
	});
	await workOff(queue, ENDLESS);
	expect(done).toEqual(['Monday', 'Tuesday', 'Wednesday']);
});

test.each([
	[1, 3],
	[2, 1],
	[4, 0],
])('work of three steps, %i at once, lets others have %i turns', async (atOnce, wanted) => {
	const work = function* () {
		yield* [1, 2, 3];
		return 'done';
	};
	let turns = 0;
	let isDone = false;
	const count = () => {
		if (isDone) return;
		turns += 1;
		setImmediate(count);
	};
	setImmediate(count);

	const result = await inSteps(work(), atOnce);
	isDone = true;

	expect(result).toBe('done');
	expect(turns).toBe(wanted);
});
