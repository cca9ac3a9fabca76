import { expect, test } from 'vitest';
import { peopleCalled } from '../../../src/stories/people/find-person.ts';
import { saveArticle } from '../../support/articles.ts';
import { emptyServer } from '../../support/ask.ts';

test.each([
	['Dr Ann Lee', ['Ann Lee', 'Tom Lee'], ['Ann Lee']],
	['Ms Quennevil', ['Ada Quennevil'], ['Ada Quennevil']],
	['Dr Mia Lee', ['Ann Lee'], []],
	['Dr', ['Ann Lee'], []],
	['Mayor of Lumen', ['Bank of Lumen'], []],
	['King Aldric IV', ['King Aldric V'], []],
])('asked for %s, of %j', async (asked, speakers, expected) => {
	const server = await emptyServer();
	const quotes = speakers.map((speaker) => ({ speaker, text: `${speaker} speaks of the harbour` }));
	await saveArticle(server.library, { title: 'Talks', quotes });
	const people = await peopleCalled(server, asked);
	expect(people.map(({ name }) => name)).toEqual(expected);
});

test.each([
	['Hirnfeldböck', ['Ada Hirnfeldböck', 'Ada Hirnfeldboeck'], 2],
	['Hirnfeldboeck', ['Ada Hirnfeldböck', 'Ada Hirnfeldboeck'], 2],
	['Yıldıraz', ['Elif Yıldıraz', 'Elif Yildiraz'], 2],
	['Hirnfeldböck', ['Ada Hirnfeldböck', 'Ludwig Hirnfeldboeck'], 1],
	['Yıldıraz', ['Elif Yıldıraz', 'Mert Yildiraz'], 1],
	['Hirnfeldböck', ['Ada Hirnfeldböck', 'Ada Hirnfeld'], 1],
])('asked for the surname %s, of %j', async (asked, speakers, articles) => {
	const server = await emptyServer();
	for (const speaker of speakers) {
		const quotes = [{ speaker, text: `${speaker} speaks of the harbour`, role: 'mayor of Lumen' }];
		await saveArticle(server.library, { title: speaker, quotes });
	}
	const [first] = await peopleCalled(server, asked);
	expect(first?.appearances.length).toBe(articles);
});
