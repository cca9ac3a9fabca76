import { describe, expect, test } from 'vitest';
import type { Reading, ReadingStore } from '../../../src/ports/articles/reading-store.ts';

const READING: Reading = {
	draft: { title: 'Talks', text: 'Talks go on in Lumen.', url: 'https://lumen.example/talks' },
	published: { day: '2024-03-07', timeZone: 'UTC' },
	likelyDays: ['2024-03-06'],
};
const BY = '2001';
const HOUR_MS = 3_600_000;

/** The promises of ReadingStore; `open` gives an empty one that goes by the clock `now`. */
export function readingStoreContract(
	name: string,
	open: (now: () => Date) => Promise<ReadingStore>,
): void {
	describe(name, () => {
		let hour = Date.parse('2024-03-08T09:00:00Z');
		const opened = () => open(() => new Date(hour));
		const pass = (hours: number) => {
			hour += hours * HOUR_MS;
		};

		test('keeps a reading for all of a guild', async () => {
			const store = await opened();
			const key = await store.keep(READING, { by: BY, guild: '111' });

			expect(key).toMatch(/^[a-z0-9]{20,40}$/);
			expect(await store.find(key, { by: 'another', guild: '111' })).toEqual(READING);
		});

		test.each([
			['another guild', { by: BY, guild: '222' }],
			['a guild whose name begins alike', { by: BY, guild: '11' }],
			['the same person outside the guild', { by: BY }],
		])('but not for %s', async (_, keeper) => {
			const store = await opened();
			const key = await store.keep(READING, { by: BY, guild: '111' });

			expect(await store.find(key, keeper)).toBeUndefined();
			expect(await store.findByUrl('https://lumen.example/talks', keeper)).toBeUndefined();
		});

		test('keeps a person’s own for nobody else', async () => {
			const store = await opened();
			const key = await store.keep(READING, { by: BY });

			expect(await store.find(key, { by: BY })).toEqual(READING);
			expect(await store.find(key, { by: '2002' })).toBeUndefined();
			expect(await store.find(key, { by: '2002', guild: BY })).toBeUndefined();
		});

		test('finds the latest of an address', async () => {
			const store = await opened();
			const keeper = { by: BY, guild: '111' };
			await store.keep(READING, keeper);
			pass(1);
			const later = { ...READING, likelyDays: [] };
			await store.keep(later, keeper);

			expect(await store.findByUrl('https://lumen.example/talks/?utm_source=x', keeper)).toEqual(
				later,
			);
			expect(await store.findByUrl('https://lumen.example/other', keeper)).toBeUndefined();
		});

		test('forgets it after a day', async () => {
			const store = await opened();
			const keeper = { by: BY, guild: '111' };
			const key = await store.keep(READING, keeper);
			pass(23);
			await store.sweep();
			expect(await store.find(key, keeper)).toEqual(READING);

			pass(1);
			expect(await store.find(key, keeper)).toBeUndefined();
			await store.sweep();
			pass(-12);
			expect(await store.find(key, keeper)).toBeUndefined();
		});
	});
}
