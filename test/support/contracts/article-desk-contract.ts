import { expect, test } from 'vitest';
import type { Change } from '../../../src/domain/articles/correction.ts';
import type { Day } from '../../../src/domain/calendar.ts';
import type {
	ArticleDesk,
	Revision,
	WorkingArticle,
} from '../../../src/ports/articles/article-desk.ts';
import type { ArticleStore } from '../../../src/ports/articles/article-store.ts';
import type { ReminderBooks } from '../../../src/ports/reminders/reminder-book.ts';
import { type ArticleParts, article, saveArticle } from '../articles.ts';

const ALL = { offset: 0, limit: 100 };
const EDITOR = '2001';
const HARBOUR: ArticleParts = {
	title: 'Harbour closes',
	draft: { url: 'https://news.lumen.example/harbour', source: 'The Post' },
	quotes: [
		{ speaker: 'Ann Lee', text: 'The harbour closes.' },
		{ speaker: 'Tom Reed', text: 'We fish from the beach.' },
	],
	dates: [{ earliest: '2024-03-08' }, { earliest: '2024-05-01', certain: false }],
};
const TITLE: Change['deed'] = { kind: 'title', from: 'Harbour closes', to: 'Port closes' };

/** A way to an empty store, the same as a later version of the analysis opens it, and what reminders read from it. */
type OpenStores = () => Promise<{
	readonly store: ArticleStore;
	readonly later: ArticleStore;
	readonly books: ReminderBooks;
}>;

/** The promises of ArticleDesk and ArticleBacklog. */
export function articleDeskContract(open: OpenStores): void {
	test('opens an article as it was filed', async () => {
		const { desk, saved } = await filed(open);
		const working = await opened(desk, saved.id);

		expect(working).toMatchObject({ article: saved, changes: [], revision: 0 });
		expect(working.asRead).toEqual({ draft: article(HARBOUR).draft, analysis: saved.analysis });
		expect(working.numbers).toEqual({ quotes: [0, 1], dates: [0, 1], nextQuote: 2, nextDate: 2 });
	});

	test('names the articles of some days, newest first, and removes one of them alone', async () => {
		const { store } = await open();
		const [library, desk] = [store.library('111'), store.desk('111')];
		const save = async (day: Day) => (await saveArticle(library, { title: `On ${day}`, day })).id;
		const [one, two, three] = [
			await save('2024-03-01'),
			await save('2024-03-02'),
			await save('2024-03-03'),
		];
		await saveArticle(store.library('222'), { title: 'Of others', day: '2024-03-02' });

		expect(await desk.ids({})).toEqual([three, two, one]);
		expect(await desk.ids({ from: '2024-03-02' })).toEqual([three, two]);
		expect(await desk.ids({ to: '2024-03-02' })).toEqual([two, one]);
		expect(await desk.ids({ from: '2024-03-02', to: '2024-03-02' })).toEqual([two]);
		expect(await store.desk('222').remove(two)).toBe(false);
		expect(await desk.remove(two)).toBe(true);
		expect(await desk.remove(two)).toBe(false);
		expect(await desk.ids({})).toEqual([three, one]);
		expect(await store.desk('222').ids({})).toHaveLength(1);
	});

	test('makes it what the revision says, in every list and search', async () => {
		const { desk, library, saved } = await filed(open);
		const working = await opened(desk, saved.id);
		const [lee, reed] = working.asRead.analysis.quotes;
		if (!lee || !reed) throw new Error('no quotes');
		const shown = {
			draft: { ...working.asRead.draft, title: 'Port closes' },
			analysis: { ...working.asRead.analysis, quotes: [{ ...reed, speaker: 'Tom Rood' }] },
		};
		const numbers = { ...working.numbers, quotes: [1] };

		const changes = [{ by: EDITOR, deed: TITLE }];
		expect(await desk.revise(saved.id, 0, { ...still(working), shown, numbers, changes })).toBe(
			true,
		);

		const revised = await opened(desk, saved.id);
		expect(revised).toMatchObject({
			article: { id: saved.id, title: 'Port closes', added: saved.added },
			asRead: working.asRead,
			numbers,
			revision: 1,
			changes: [{ number: 1, by: EDITOR, deed: TITLE }],
		});
		expect(await library.articles(ALL, 'port closes')).toMatchObject({ total: 1 });
		expect(await library.quotes({ speaker: 'rood' }, ALL)).toMatchObject({ rows: [{ number: 1 }] });
		expect(await library.quotes({ speaker: 'Ann Lee' }, ALL)).toMatchObject({ total: 0 });
		expect(await library.quotes({ about: 'harbour closes' }, ALL)).toMatchObject({ total: 0 });
		expect(await library.quotes({ about: 'beach' }, ALL)).toMatchObject({ total: 1 });
		expect(await library.quote({ article: saved.id, number: 0 })).toBeUndefined();
		expect(await library.quote({ article: saved.id, number: 1 })).toMatchObject({
			speaker: 'Tom Rood',
		});
	});

	test('lets only the first of two revisions through', async () => {
		const { desk, saved } = await filed(open);
		const revision = still(await opened(desk, saved.id));

		const done = await Promise.all([
			desk.revise(saved.id, 0, { ...revision, changes: [{ by: EDITOR, deed: TITLE }] }),
			desk.revise(saved.id, 0, { ...revision, changes: [{ by: EDITOR, deed: TITLE }] }),
		]);

		expect(done.sort()).toEqual([false, true]);
		expect((await opened(desk, saved.id)).changes).toHaveLength(1);
	});

	test('counts changes up and remembers what was undone, and by whom', async () => {
		const { desk, saved } = await filed(open);
		const revision = still(await opened(desk, saved.id));
		await desk.revise(saved.id, 0, { ...revision, changes: [{ by: EDITOR, deed: TITLE }] });
		await desk.revise(saved.id, 1, { ...revision, changes: [{ by: EDITOR, deed: TITLE }] });
		await desk.revise(saved.id, 2, { ...revision, undo: { number: 1, by: '2002' } });

		const { changes } = await opened(desk, saved.id);
		expect(changes.map(({ number, undone }) => [number, undone?.by])).toEqual([
			[1, '2002'],
			[2, undefined],
		]);
	});

	test('leaves decisions and mutes with their findings, but for a day that is no longer meant', async () => {
		const { desk, book, saved } = await filed(open);
		const of = (number: number) => ({ article: saved.id, number });
		await book.decide([{ keyDate: of(0), decision: 'ignored' }]);
		await book.decide([{ keyDate: of(1), decision: { confirmed: '2024-05-01' } }]);
		const working = await opened(desk, saved.id);
		const [first, second] = working.asRead.analysis.dates;
		if (!first || !second) throw new Error('no dates');

		const dates = [{ ...second, label: 'Renamed' }, first];
		const shown = { ...working.asRead, analysis: { ...working.asRead.analysis, dates } };
		const numbers = { ...working.numbers, dates: [1, 0] };
		await desk.revise(saved.id, 0, { ...still(working), shown, numbers });
		expect(await book.anniversaries(['05-01', '03-08'])).toMatchObject([
			{ number: 1, label: 'Renamed', origin: '2024-05-01' },
		]);

		const moved = { ...second, earliest: '2024-05-02', latest: '2024-05-02' } as const;
		const later = { ...working.asRead, analysis: { ...shown.analysis, dates: [moved, first] } };
		await desk.revise(saved.id, 1, { ...still(working), shown: later, numbers });
		expect(await book.anniversaries(['05-01', '05-02', '03-08'])).toEqual([]);
		expect(await book.suggestions(ALL)).toMatchObject({ rows: [{ number: 1 }], total: 1 });
	});

	test('forgets the text, and the texts before it, where the revision does', async () => {
		const { desk, library, saved } = await filed(open);
		const working = await opened(desk, saved.id);
		const deed = { kind: 'refresh', from: working.asRead.draft } as const;
		await desk.revise(saved.id, 0, { ...still(working), changes: [{ by: EDITOR, deed }] });
		const draft = { ...working.asRead.draft, text: 'What is left.' };
		const empty = { ...working.asRead.analysis, quotes: [], dates: [] };
		const left = { draft, analysis: empty };
		const none = { quotes: [], dates: [], nextQuote: 2, nextDate: 2 };
		const abridged = { shown: left, asRead: left, numbers: none, isAbridged: true, changes: [] };
		await desk.revise(saved.id, 1, abridged);

		const { article: shown, changes } = await opened(desk, saved.id);
		expect(shown).toMatchObject({ text: 'What is left.', isAbridged: true });
		expect(changes[0]?.deed).toEqual({
			kind: 'refresh',
			from: { ...working.asRead.draft, text: undefined },
		});
		expect(await library.find({ text: saved.text })).toMatchObject({ id: saved.id });
	});

	test('removes an article with all that hangs on it', async () => {
		const { desk, library, saved } = await filed(open);
		expect(await desk.remove(saved.id)).toBe(true);
		expect(await desk.remove(saved.id)).toBe(false);
		expect(await library.count()).toEqual({ articles: 0, quotes: 0 });
		expect(await library.speakers('', 9)).toEqual([]);
		expect(await library.speakers('l', 9)).toEqual([]);
		expect(await library.count()).toEqual({ articles: 0, quotes: 0 });
		expect(await library.quotes({ about: 'beach' }, ALL)).toMatchObject({ total: 0 });
		expect(await saveArticle(library, HARBOUR)).toMatchObject({ title: 'Harbour closes' });
	});

	test.each([
		['news.lumen.example', 1],
		['lumen.example', 1],
		['LUMEN.example', 1],
		['example', 1],
		['umen.example', 0],
		['news.lumen.example.org', 0],
		['n%', 0],
	])('finds what is from %s', async (host, count) => {
		const { desk } = await filed(open);
		expect(await desk.fromHost(host)).toHaveLength(count);
	});

	test('has no way to another guild’s articles, nor to the bundled ones', async () => {
		const { store } = await open();
		const saved = await saveArticle(store.library('111'), HARBOUR);
		const bundled = await saveArticle(store.library(), { title: 'Bundled' });
		const revision = still(await opened(store.desk('111'), saved.id));
		for (const stranger of [store.desk('222'), store.desk('11'), store.desk()]) {
			expect(await stranger.open(saved.id)).toBeUndefined();
			expect(await stranger.revise(saved.id, 0, revision)).toBe(false);
			expect(await stranger.remove(saved.id)).toBe(false);
			expect(await stranger.fromHost('lumen.example')).toEqual([]);
			expect((await stranger.all()).map(({ id }) => id)).not.toContain(saved.id);
		}
		expect(await store.desk('111').open(bundled.id)).toBeUndefined();
		expect(await store.desk('111').remove(bundled.id)).toBe(false);
		expect((await store.desk('111').all()).map(({ id }) => id)).toEqual([saved.id]);
		expect(await store.desk().open(bundled.id)).toBeDefined();
		expect(await store.library('111').article(saved.id)).toEqual(saved);
	});

	test('tells what was read by an earlier version, until it is read again', async () => {
		const { store, later } = await open();
		const saved = await saveArticle(store.library('111'), HARBOUR);
		expect(await store.backlog.outdated(9)).toEqual([]);
		expect(await later.backlog.outdated(9)).toEqual([{ owner: '111', id: saved.id }]);
		const desk = later.desk('111');
		await desk.revise(saved.id, 0, still(await opened(desk, saved.id)));
		expect(await later.backlog.outdated(9)).toEqual([]);
	});

	test('tells whose text has been kept since when, but no bundled one', async () => {
		const { store, saved } = await filed(open);
		await saveArticle(store.library(), { title: 'Bundled' });
		expect(await store.backlog.keptSince(new Date('2024-03-08T09:00:00Z'), 9)).toEqual([]);
		expect(await store.backlog.keptSince(new Date('2024-03-08T09:00:01Z'), 9)).toEqual([
			{ owner: '111', id: saved.id },
		]);
	});
}

async function filed(open: OpenStores) {
	const { store, books } = await open();
	const library = store.library('111');
	const book = books.book('111');
	return {
		store,
		library,
		book,
		desk: store.desk('111'),
		saved: await saveArticle(library, HARBOUR),
	};
}

async function opened(desk: ArticleDesk, id: string): Promise<WorkingArticle> {
	const working = await desk.open(id);
	if (!working) throw new Error('there is no such article');
	return working;
}

/** A revision that changes nothing. */
function still({ article, asRead, numbers }: WorkingArticle): Revision {
	const { title, text, published, source, url, author, note, analysis } = article;
	const draft = {
		title,
		text,
		published,
		...(source && { source }),
		...(url && { url }),
		...(author && { author }),
		...(note && { note }),
	};
	return { shown: { draft, analysis }, asRead, numbers, isAbridged: false, changes: [] };
}
