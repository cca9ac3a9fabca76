import { expect, test } from 'vitest';
import { createMessageShelf } from '../../../src/local-discord/messages/message-shelf.ts';
import type { Message } from '../../../src/local-discord/wire.ts';

const HARBOUR = 'harbour';
const TOWN = 'town';

function shelfOf(...ids: readonly [id: string, channel: string][]) {
	const shelf = createMessageShelf();
	for (const [id, channel_id] of ids) {
		const message = { id, channel_id } as Message;
		shelf.add({ message, userId: undefined, at: 0 });
	}
	return shelf;
}

const idsOf = (stored: readonly { readonly message: Message }[]) =>
	stored.map(({ message }) => message.id);

test('messages are found by channel and all together, oldest first', () => {
	const shelf = shelfOf(['b', HARBOUR], ['c', TOWN], ['a', HARBOUR]);

	expect(idsOf(shelf.inChannel(HARBOUR))).toEqual(['b', 'a']);
	expect(idsOf(shelf.all())).toEqual(['b', 'c', 'a']);
	expect(shelf.inChannel('elsewhere')).toEqual([]);
});

test('what is deleted is nowhere any more', () => {
	const shelf = shelfOf(['a', HARBOUR], ['b', HARBOUR], ['c', TOWN]);

	for (const id of ['a', 'never there']) shelf.delete(id);

	expect(shelf.get('a')).toBeUndefined();
	expect(idsOf(shelf.inChannel(HARBOUR))).toEqual(['b']);
	expect(idsOf(shelf.all())).toEqual(['b', 'c']);
});

test('ten thousand channels of a busy bot are looked through within a blink', () => {
	const channels = Array.from({ length: 10_000 }, (_, number) => `${number}`);
	const shelf = shelfOf(
		...channels.flatMap((channel) =>
			[0, 1, 2].map((at) => [`${channel}-${at}`, channel] as [string, string]),
		),
	);
	const since = performance.now();

	const counts = channels.map((channel) => shelf.inChannel(channel).length);

	expect(counts.every((count) => count === 3)).toBe(true);
	// Each channel looked for among all messages takes several seconds.
	expect(performance.now() - since).toBeLessThan(1000);
});
