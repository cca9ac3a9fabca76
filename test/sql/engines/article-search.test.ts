import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSearch } from '../../../src/domain/articles/search-words.ts';
import type { Database } from '../../../src/sql/database.ts';
import {
	articlesAbout,
	articlesWith,
	fileArticleWords,
} from '../../../src/sql/engines/article-search.ts';
import type { SearchedPart, WantedArticles } from '../../../src/sql/engines/dialect.ts';
import { openDatabase } from '../../../src/sql/open-database.ts';

const ALL = ['title', 'people', 'lead', 'body'] as const;
const MINE = [{ mark: 'o1' }];

let database: Database;

beforeAll(async () => {
	database = await openDatabase(':memory:');
	await fileArticleWords(database.queries, 1, {
		marks: 'o1 spost y2024',
		title: 'old bridge',
		people: 'ida marsh mayor',
		lead: 'the ferry waits',
		body: 'gulls over the bridge of 東 京',
	});
	await fileArticleWords(database.queries, 2, {
		marks: 'o2 spost y2024',
		title: 'gulls',
		people: '',
		lead: '',
		body: 'the old ferry',
	});
});

afterAll(() => database.close());

async function found(
	words: string,
	within: readonly SearchedPart[] = ALL,
	more: Partial<WantedArticles> = {},
): Promise<number[]> {
	const wanted = { words: readSearch(words), within, marks: [], ...more };
	const { rows } = await articlesAbout(articlesWith(wanted), 10).execute(database.queries);
	return rows.map(({ found }) => found);
}

const named = (name: string) => ({ words: name.split(' '), isPrefix: false });
const beginning = (word: string) => ({ words: [word], isPrefix: true });

function check(name: string, ask: () => Promise<number[]>, articles: readonly number[]): void {
	test(name, async () => expect(await ask()).toEqual(articles));
}

check('a word of any part, filed last first', () => found('gulls'), [2, 1]);
check('a word of the body is none of the title', () => found('gulls', ['title']), [2]);
check('words of two parts', () => found('gulls ferry', ['lead', 'body']), [1]);
check('words side by side', () => found('"old bridge"', ['title']), [1]);
check('no words side by side over two parts', () => found('"bridge ida"'), []);
check('words side by side in another part', () => found('"old ferry"', ['title', 'lead']), []);
check('letters that are words each', () => found('東京'), [1]);
check('a beginning', () => found('bri*', ['title']), [1]);
check('a beginning of the last of them', () => found('"old" ferr*', ['body']), [2]);
check('without a word, wherever it stands', () => found('gulls -ida', ['title', 'body']), [2]);
check('of one library', () => found('gulls', ALL, { marks: [MINE] }), [1]);
check(
	'of a source that begins so',
	() => found('gulls', ALL, { marks: [[{ mark: 'spo', isPrefix: true }]] }),
	[2, 1],
);
check('by somebody', () => found('ferry', ALL, { people: [[named('ida marsh')]] }), [1]);
check(
	'by one of two',
	() => found('ferry', ALL, { people: [[named('wen tao'), named('ida marsh')]] }),
	[1],
);
check(
	'by nobody of the whole name',
	() => found('ferry', ALL, { people: [[named('ida mar')]] }),
	[],
);
check(
	'by somebody of whose words both begin so',
	() => found('ferry', ALL, { people: [[beginning('mar')], [beginning('ida')]] }),
	[1],
);
check(
	'by somebody of whose words only one begins so',
	() => found('ferry', ALL, { people: [[beginning('mar')], [beginning('wen')]] }),
	[],
);
check('no mark is a word', () => found('o1'), []);
check(
	'what begins with the letter of a part is no other word',
	() => found('tgulls', ['title']),
	[],
);

test('each part has a list of its own of the articles that hold a word', async () => {
	await sql`create virtual table terms using fts5vocab(article_search, row)`.execute(
		database.queries,
	);
	const { rows } =
		await sql`select term, doc from terms where term like '%ferry' order by term`.execute(
			database.queries,
		);

	expect(rows).toEqual([
		{ term: 'bferry', doc: 1 },
		{ term: 'lferry', doc: 1 },
	]);
});
