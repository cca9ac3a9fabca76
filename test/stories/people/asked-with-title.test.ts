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
