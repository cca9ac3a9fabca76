import { expect, test } from 'vitest';
import type { Day } from '../../../src/domain/calendar.ts';
import { peopleCalled, quotesOf } from '../../../src/stories/people/find-person.ts';
import { saveArticle } from '../../support/articles.ts';
import { ASKER, emptyServer, type Server } from '../../support/ask.ts';

async function serverQuoting(
	...said: readonly (readonly [speaker: string, day: Day])[]
): Promise<{ server: Server; ids: string[] }> {
	const server = await emptyServer();
	const ids: string[] = [];
	for (const one of said) ids.push(await quote(server, ...one));
	return { server, ids };
}

async function quote({ library }: Server, speaker: string, day: Day): Promise<string> {
	const quotes = [{ speaker, text: `The ferry sails on ${day}` }];
	return (await saveArticle(library, { title: `Talks of ${day}`, day, quotes })).id;
}

/** `Ann Lee 2` */
async function called(server: Server, asked: string): Promise<string[]> {
	return (await peopleCalled(server, asked)).map((one) => `${one.name} ${quotesOf(one)}`);
}

test('whoever is told of as before is not gathered anew', async () => {
	const { server } = await serverQuoting(['Ann Lee', '2024-03-01'], ['Ann Lee', '2024-03-02']);

	const [first] = await peopleCalled(server, 'Ann Lee');

	expect((await peopleCalled(server, 'Ann Lee'))[0]).toBe(first);
});

test('another name, found in the same articles, means others', async () => {
	const { server } = await serverQuoting(['Ann Lee', '2024-03-01'], ['Tom Lee', '2024-03-02']);

	expect(await called(server, 'Lee')).toEqual(['Tom Lee 1', 'Ann Lee 1']);
	expect(await called(server, 'Ann Lee')).toEqual(['Ann Lee 1']);
	expect(await called(server, 'Tom Lee')).toEqual(['Tom Lee 1']);
	expect(await called(server, 'Lee')).toEqual(['Tom Lee 1', 'Ann Lee 1']);
});

test('two ask at once', async () => {
	const { server } = await serverQuoting(['Ann Lee', '2024-03-01'], ['Tom Lee', '2024-03-02']);

	const both = ['Lee', 'L', 'Ann Lee'].map((asked) => called(server, asked));

	expect(await Promise.all(both)).toEqual([
		['Tom Lee 1', 'Ann Lee 1'],
		['Tom Lee 1', 'Ann Lee 1'],
		['Ann Lee 1'],
	]);
});

test('an article that came in between is told of', async () => {
	const { server } = await serverQuoting(['Ann Lee', '2024-03-01']);
	await peopleCalled(server, 'Ann Lee');

	await quote(server, 'Ann Lee', '2024-03-05');

	expect(await called(server, 'Ann Lee')).toEqual(['Ann Lee 2']);
});

test('so is what editors said in between, and took back', async () => {
	const { server, ids } = await serverQuoting(['Ann Lee', '2024-03-01'], ['Ann Lee', '2024-03-02']);
	const names = [{ article: ids[0] ?? '', name: 'Ann Lee' }];
	const together = await peopleCalled(server, 'Ann Lee');

	const number = await server.people.keep({ kind: 'other', names }, ASKER);
	expect(await called(server, 'Ann Lee')).toEqual(['Ann Lee 1', 'Ann Lee 1']);
	await server.people.undo(number ?? 0, ASKER);

	expect(await peopleCalled(server, 'Ann Lee')).toEqual(together);
});
