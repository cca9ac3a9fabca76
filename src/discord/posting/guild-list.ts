import { type RESTGetAPICurrentUserGuildsResult, Routes } from 'discord-api-types/v10';
import type { GuildList } from '../../ports/guilds/guild-list.ts';
import { openPostingRest, type PostingConnection } from './posting-rest.ts';

/** Discord tells no more at once. */
const A_PAGE = 200;

/** Asks Discord page by page, as slowly as posts go out. */
export function openGuildList(connection: PostingConnection): GuildList {
	const rest = openPostingRest(connection);
	return {
		async all() {
			const found = new Set<string>();
			for (let after = '0'; ; ) {
				const query = new URLSearchParams({ limit: String(A_PAGE), after });
				const page = (await rest.get(Routes.userGuilds(), {
					query,
				})) as RESTGetAPICurrentUserGuildsResult;
				for (const { id } of page) found.add(id);
				const last = page.at(-1);
				if (last === undefined || page.length < A_PAGE) return found;
				after = last.id;
			}
		},
	};
}
