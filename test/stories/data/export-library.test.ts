import { expect, test } from 'vitest';
import { exportLibrary } from '../../../src/stories/data/export-library.ts';
import { saveArticle } from '../../support/articles.ts';
import { emptyServer, GUILD } from '../../support/ask.ts';

test('a file holds as many of the newest articles as there is room for, and says how many the file with the others leaves out', async () => {
	const server = await emptyServer();
	for (const day of ['2024-03-01', '2024-03-02', '2024-03-03'] as const) {
		await saveArticle(server.library, { title: `News of ${day}`, day });
	}
	const whole = await exportLibrary({ ...server, guild: GUILD }, { kind: 'everything' });
	expect(whole).toMatchObject({ articles: 3, of: 3 });
	expect(whole.next).toBeUndefined();

	const part = await exportLibrary(
		{ ...server, guild: GUILD },
		{ kind: 'everything' },
		Buffer.byteLength(whole.text) - 1,
	);
	expect(part).toMatchObject({ articles: 2, of: 3, next: 2 });
	expect(JSON.parse(part.text).articles.map(({ title }: { title: string }) => title)).toEqual([
		'News of 2024-03-03',
		'News of 2024-03-02',
	]);
	const rest = await exportLibrary({ ...server, guild: GUILD }, { kind: 'everything', after: 2 });
	expect(rest).toMatchObject({ articles: 1, of: 3 });
	expect(rest.text).toContain('News of 2024-03-01');
	const fitting = await exportLibrary(
		{ ...server, guild: GUILD },
		{ kind: 'everything' },
		Buffer.byteLength(whole.text),
	);
	expect(fitting).toEqual(whole);
	// One that is too large by itself still comes.
	expect((await exportLibrary({ ...server, guild: GUILD }, { kind: 'quotes' }, 1)).articles).toBe(
		1,
	);
});

test('an article that is left in passages alone is counted', async () => {
	const server = await emptyServer();
	await saveArticle(server.library, { title: 'One' });
	const { id } = await saveArticle(server.library, { title: 'Two' });
	const working = await server.desk.open(id);
	if (!working) throw new Error('it was saved');
	const { article, numbers } = working;
	const { analysis, ...draft } = article;
	const shown = { draft, analysis };
	await server.desk.revise(id, 0, { shown, asRead: shown, numbers, isAbridged: true, changes: [] });

	const file = await exportLibrary({ ...server, guild: GUILD }, { kind: 'everything' });

	expect(file).toMatchObject({ articles: 2, abridged: 1, isWhole: true });
	expect(await exportLibrary({ ...server, guild: GUILD }, { kind: 'quotes' })).toMatchObject({
		isWhole: false,
	});
});

test('where there is nothing it says why', async () => {
	const server = await emptyServer();
	const written = (wanted: { from?: '2024-03-01'; to?: '2024-03-01' }) =>
		exportLibrary({ ...server, guild: GUILD }, { kind: 'everything', ...wanted });

	await expect(written({})).rejects.toThrow('This server has added no article yet.');
	await expect(written({ from: '2024-03-01' })).rejects.toThrow('published on these days');
	await expect(written({ to: '2024-03-01' })).rejects.toThrow('published on these days');
	await server.book.own.add({ day: '2024-03-01', label: 'The party', repeat: 'once' }, 'u1');
	expect(await written({})).toMatchObject({ articles: 0, ownDates: 1 });
});
