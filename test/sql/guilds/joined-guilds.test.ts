import { expect, test } from 'vitest';
import { openJoinedGuilds } from '../../../src/sql/guilds/joined-guilds.ts';
import { DATABASES } from '../../support/databases.ts';

const JOINED = new Date('2027-02-22T09:00:00Z');
const AGAIN = new Date('2027-02-22T09:00:01Z');

test.each(DATABASES)(
	'a guild is claimed once for each joining, whoever asks: %s',
	async (_, open) => {
		const database = await open();
		const [one, other] = [openJoinedGuilds(database), openJoinedGuilds(database)];

		expect(await one.claim('g1', JOINED)).toBe(true);
		expect(await other.claim('g1', JOINED)).toBe(false);
		expect(await one.claim('g2', JOINED)).toBe(true);
		expect(await other.claim('g1', AGAIN)).toBe(true);
		expect(await one.claim('g1', JOINED)).toBe(false);
	},
);

test.each(DATABASES)('a guild that could not be greeted is free again: %s', async (_, open) => {
	const joined = openJoinedGuilds(await open());
	await joined.claim('g1', JOINED);
	await joined.release('g1');
	expect(await joined.claim('g1', JOINED)).toBe(true);
});
