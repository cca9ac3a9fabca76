import { randomBytes } from 'node:crypto';
import type { AddressBook } from '../../ports/guilds/address-book.ts';
import type { Database } from '../database.ts';

/** As many as nobody can try: 192 bits. */
const SECRET_BYTES = 24;

/** Addresses kept in `db`. */
export function openAddressBook({ queries }: Database): AddressBook {
	return {
		async of(guild) {
			const found = await queries
				.selectFrom('addresses')
				.where('guild', '=', guild)
				.select('secret')
				.executeTakeFirst();
			return found?.secret;
		},

		async renew(guild) {
			const secret = randomBytes(SECRET_BYTES).toString('base64url');
			await queries
				.insertInto('addresses')
				.values({ guild, secret })
				.onConflict((it) => it.column('guild').doUpdateSet({ secret }))
				.execute();
			return secret;
		},

		async remove(guild) {
			const { numDeletedRows } = await queries
				.deleteFrom('addresses')
				.where('guild', '=', guild)
				.executeTakeFirst();
			return numDeletedRows > 0n;
		},

		async guildOf(secret) {
			const found = await queries
				.selectFrom('addresses')
				.where('secret', '=', secret)
				.select('guild')
				.executeTakeFirst();
			return found?.guild;
		},
	};
}
