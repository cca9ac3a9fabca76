import { expect, test } from 'vitest';
import { openGuildRecords } from '../../../src/sql/guild-records.ts';
import { openAddressBook } from '../../../src/sql/guilds/address-book.ts';
import { DATABASES } from '../../support/databases.ts';

test.each(DATABASES)('an address is one guild’s until another is made: %s', async (_, open) => {
	const book = openAddressBook(await open());
	expect(await book.of('g1')).toBeUndefined();

	const first = await book.renew('g1');
	const other = await book.renew('g2');
	expect(first).toMatch(/^[\w-]{32}$/);
	expect(first).not.toBe(other);
	expect(await book.of('g1')).toBe(first);
	expect(await book.guildOf(other)).toBe('g2');

	const second = await book.renew('g1');
	expect(await book.guildOf(first)).toBeUndefined();
	expect(await book.guildOf(second)).toBe('g1');

	expect(await book.remove('g1')).toBe(true);
	expect(await book.remove('g1')).toBe(false);
	expect(await book.guildOf(second)).toBeUndefined();
	expect(await book.guildOf(other)).toBe('g2');
});

test.each(DATABASES)('it goes with all else that is kept of a guild: %s', async (_, open) => {
	const database = await open();
	const book = openAddressBook(database);
	const secret = await book.renew('g1');
	const records = openGuildRecords(database);
	expect(await records.guilds()).toEqual(['g1']);

	await records.erase('g1');

	expect(await book.guildOf(secret)).toBeUndefined();
});
