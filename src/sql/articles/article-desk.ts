import type { Change } from '../../domain/articles/correction.ts';
import { type FindingNumbers, firstNumbers } from '../../domain/articles/finding-numbers.ts';
import type { ArticleDesk, AsRead } from '../../ports/articles/article-desk.ts';
import type { Database } from '../database.ts';
import { logDeed } from '../editor-log.ts';
import { inTurn } from '../in-turn.ts';
import type { ChangeTable } from '../schema.ts';
import { asRead, deed as deedSchema, numbers as numbersSchema } from '../stored/articles.ts';
import { readStored } from '../stored/read-stored.ts';
import { ARTICLE_COLUMNS, articleOf, HEAD_COLUMNS, headOf } from './article-rows.ts';
import { NEWEST_FIRST } from './articles.ts';
import { withKept } from './kept-once.ts';
import { type Owning, reviseRow } from './revise-row.ts';
import { removeSketch } from './similar.ts';
import { takeTotals } from './totals.ts';
import { articlesOf } from './visible.ts';

/** The desk of one owner: every query goes by it. */
export function openDesk(db: Database, owning: Owning): ArticleDesk {
	const own = () => db.queries.selectFrom('articles').where('articles.owner', '=', owning.owner);
	return {
		async open(id) {
			const row = await own()
				.where('articles.id', '=', id)
				.select([
					...ARTICLE_COLUMNS,
					'articles.number',
					'articles.revision',
					'articles.numbers',
					'articles.as_read',
				])
				.executeTakeFirst();
			if (!row) return undefined;

			const kept = articleOf(row);
			const numbers = row.numbers === null ? firstNumbers(kept.analysis) : readNumbers(row.numbers);
			const of = { number: row.number, owner: owning.owner };
			const whole = await withKept(db.queries, of, kept.analysis, numbers);
			const article = { ...kept, analysis: whole };
			const { id: _id, owner, language, added, isAbridged, analysis, ...draft } = article;
			const changes = await db.queries
				.selectFrom('changes')
				.where('article', '=', row.number)
				.selectAll()
				.orderBy('number')
				.execute();
			return {
				article,
				asRead: readAsRead(row.as_read, draft.text) ?? { draft, analysis },
				numbers,
				changes: changes.map(changeOf),
				revision: row.revision,
			};
		},

		revise: (id, from, revision) => reviseRow(db, owning, { id, from, revision }),

		async remove(id, by) {
			return inTurn(db, articlesOf(owning.owner), async (queries) => {
				const row = await queries
					.selectFrom('articles')
					.where('owner', '=', owning.owner)
					.where('id', '=', id)
					.select(['number', 'title'])
					.executeTakeFirst();
				if (!row) return false;
				if (by !== undefined) {
					const deed = { kind: 'removal', title: row.title } as const;
					await logDeed(queries, owning.owner, { by, at: owning.now(), deed });
				}
				await db.dialect.removeFromSearch(queries, row.number);
				await removeSketch(queries, { article: row.number, owner: owning.owner });
				await takeTotals(queries, { number: row.number, owner: owning.owner });
				await queries.deleteFrom('articles').where('number', '=', row.number).execute();
				return true;
			});
		},

		async all() {
			const rows = await own().select(HEAD_COLUMNS).orderBy(NEWEST_FIRST).execute();
			return rows.map(headOf);
		},

		async ids({ from, to }) {
			let rows = own().select('articles.id').orderBy(NEWEST_FIRST);
			if (from !== undefined) rows = rows.where('published_day', '>=', from);
			if (to !== undefined) rows = rows.where('published_day', '<=', to);
			return (await rows.execute()).map(({ id }) => id);
		},

		async fromHost(host) {
			const name = host.toLowerCase();
			const rows = await own()
				.where('url_key', 'is not', null)
				.select([...HEAD_COLUMNS, 'articles.url_key'])
				.orderBy(NEWEST_FIRST)
				.execute();
			return rows.filter(({ url_key }) => isOfHost(url_key ?? '', name)).map(headOf);
		},
	};
}

/** A key of an address begins with its host, which ends at the first slash or question mark. */
function isOfHost(key: string, name: string): boolean {
	const [host = ''] = key.split(/[/?]/, 1);
	return host === name || host.endsWith(`.${name}`);
}

function readAsRead(json: string | null, text: string): AsRead | undefined {
	if (json === null) return undefined;
	const { draft, analysis } = readStored('an article as it was read', asRead, json);
	return { draft: { ...draft, text }, analysis };
}

function readNumbers(json: string): FindingNumbers {
	return readStored('the numbers of findings', numbersSchema, json);
}

function changeOf({ number, by, at, deed, undone_by, undone_at }: ChangeTable): Change {
	return {
		number,
		by,
		at: new Date(at).toISOString(),
		deed: readStored('a change', deedSchema, deed),
		...(undone_by !== null && {
			undone: { by: undone_by, at: new Date(undone_at ?? at).toISOString() },
		}),
	};
}
