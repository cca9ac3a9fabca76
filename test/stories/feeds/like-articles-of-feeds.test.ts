import { expect, test } from 'vitest';
import { saveArticle } from '../../support/articles.ts';
import { startFeeding } from '../../support/feeding.ts';
import { item } from '../../support/feeds.ts';
import { longText } from '../../support/long-text.ts';

const START = '2024-03-07T12:00:00Z';

test('a report that stands here already under another address is said to be much like it', async () => {
	const feeding = await startFeeding(START);
	await feeding.follow();
	const content = longText(0);
	await saveArticle(feeding.app.store.library('g1'), {
		title: 'Old quay',
		text: longText(4),
		draft: { url: 'https://hill.example/old' },
	});
	feeding.serve([item(1, { content })]);

	await feeding.tick(START);

	expect(feeding.posts()).toEqual([
		expect.stringContaining('From the feed Lumen · much like [Old quay](https://hill.example/old)'),
	]);
});
