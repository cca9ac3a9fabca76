import { expect, test } from 'vitest';
import { readPage } from '../../src/web/pages/read-page.ts';
import { LAYOUTS, layoutPage, STORY } from '../support/layouts.ts';

/** What is read of the story, whatever its system puts around it. */
test.each(Object.entries(LAYOUTS))('%s', (_, layout) => {
	const url = 'https://www.ostrel-post.example/news/ferry';
	const page = readPage({ html: layoutPage(layout), url, today: '2026-08-21' });

	expect({
		title: page.title,
		author: page.author,
		day: page.published?.day,
		paragraphs: page.text.split('\n\n'),
	}).toEqual(STORY);
	expect(page.problem).toBeUndefined();
	expect(page.site).toBe('Ostrel Post');
});
