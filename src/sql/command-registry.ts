import type { CommandRegistry } from '../ports/command-registry.ts';
import type { Database } from './database.ts';

/** What was last registered with Discord, kept in `db`. */
export function openCommandRegistry({ queries }: Database): CommandRegistry {
	return {
		async fingerprint(application) {
			const row = await queries
				.selectFrom('registrations')
				.where('application', '=', application)
				.select('fingerprint')
				.executeTakeFirst();
			return row?.fingerprint;
		},

		async keep(application, fingerprint) {
			await queries
				.insertInto('registrations')
				.values({ application, fingerprint })
				.onConflict((it) => it.column('application').doUpdateSet({ fingerprint }))
				.execute();
		},
	};
}
