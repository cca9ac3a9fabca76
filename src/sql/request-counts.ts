import {
	REQUEST_LIMITS,
	type RequestLimit,
	type SiteRequest,
	type TooMany,
	WITHIN_MS,
} from '../domain/request-limits.ts';
import type { RequestCounts } from '../ports/request-counts.ts';
import type { Database } from './database.ts';
import { inTurn } from './in-turn.ts';
import type { Queries } from './schema.ts';
import { shortKey } from './short-key.ts';

type Options = { readonly now: () => Date; readonly limits?: readonly RequestLimit[] };

/** Requests, counted in `db`. What is dated ahead, by a clock that was put back since, counts for nothing. */
export function openRequestCounts(
	database: Database,
	{ now, limits = REQUEST_LIMITS }: Options,
): RequestCounts {
	const { queries } = database;
	return {
		count: (request) =>
			inTurn(database, 'requests', async (db) => {
				const at = now().getTime();
				const scopes = scopesOf(request);
				const reached: TooMany[] = [];
				for (const limit of limits) {
					const scope = scopes[limit.of];
					const waitMs = scope === undefined ? 0 : await waitFor(db, { limit, scope, at });
					if (waitMs > 0) reached.push({ limit, waitMs });
				}
				const [longest] = reached.sort((one, other) => other.waitMs - one.waitMs);
				if (longest) return longest;
				const rows = Object.values(scopes).flatMap((scope) =>
					scope === undefined ? [] : [{ scope, asked_at: at }],
				);
				if (rows.length > 0) await db.insertInto('requests').values(rows).execute();
				return undefined;
			}),

		async sweep() {
			const at = now().getTime();
			await queries
				.deleteFrom('requests')
				.where((it) => it.or([it('asked_at', '<=', at - WITHIN_MS.day), it('asked_at', '>', at)]))
				.execute();
		},
	};
}

type Scopes = Readonly<Record<RequestLimit['of'], string | undefined>>;

function scopesOf({ by, guild, host }: SiteRequest): Scopes {
	const named = (kind: string, name: string | undefined) => name && shortKey(`${kind} ${name}`);
	return { person: named('person', by), server: named('server', guild), host: named('host', host) };
}

type Asked = { readonly limit: RequestLimit; readonly scope: string; readonly at: number };

/** Until the oldest of those that use the limit up is old enough; 0 where there is room. */
async function waitFor(db: Queries, { limit, scope, at }: Asked): Promise<number> {
	const withinMs = WITHIN_MS[limit.within];
	const oldest = await db
		.selectFrom('requests')
		.where('scope', '=', scope)
		.where('asked_at', '>', at - withinMs)
		.where('asked_at', '<=', at)
		.orderBy('asked_at', 'desc')
		.offset(limit.most - 1)
		.limit(1)
		.select('asked_at')
		.executeTakeFirst();
	return oldest ? oldest.asked_at + withinMs - at : 0;
}
