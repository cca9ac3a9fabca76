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
	// One that is too large by itself still comes.
	expect((await exportLibrary({ ...server, guild: GUILD }, { kind: 'quotes' }, 1)).articles).toBe(
		1,
	);
});
