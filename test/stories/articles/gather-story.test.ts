import { beforeEach, expect, test } from 'vitest';
import type { Day } from '../../../src/domain/calendar.ts';
import type { Library } from '../../../src/ports/articles/library.ts';
import { findCandidates, gatherStory } from '../../../src/stories/articles/gather-story.ts';
import { saveArticle } from '../../support/articles.ts';
import { emptyLibrary } from '../../support/ask.ts';

let library: Library;
beforeEach(async () => {
	library = await emptyLibrary();
});

const save = (title: string, day: Day = '2024-03-20', text = 'Nothing.') =>
	saveArticle(library, { title, day, text: `${text} So told: ${title}, ${day}.` });

/** The titles of the articles that may tell the same story as the one of this title. */
async function candidatesOf(title: string): Promise<(string | undefined)[]> {
	const ids = await findCandidates(library, await save(title));
	return Promise.all(ids.map(async (id) => (await library.article(id))?.title));
}

test('what shares two words of the title may be of its story, what shares more comes first', async () => {
	await save('Bridge of the harbour closes again');
	await save('Harbour again');
	await save('Harbour bridge');
	await save('Harbours and bridges');

	expect(await candidatesOf('Harbour bridge closes')).toEqual([
		'Bridge of the harbour closes again',
		'Harbour bridge',
	]);
});

test('words of five letters tell, of four they do not', async () => {
	await save('Mills and quays');
	await save('Mill and quay');

	expect(await candidatesOf('The mills by the quays')).toEqual(['Mills and quays']);
	expect(await candidatesOf('The mill by the quay')).toEqual([]);
});

test('ten words are looked for', async () => {
	const words = [...'abcdefghijk'].map((letter) => letter.repeat(5));
	await save(words.slice(8, 10).join(' '));
	await save(words.slice(9).join(' '));

	expect(await candidatesOf(words.join(' '))).toEqual(['iiiii jjjjj']);
});

test('of more than twenty twenty are read', async () => {
	for (let number = 0; number < 21; number += 1) await save(`Harbour bridge ${number}`);

	expect(await candidatesOf('Harbour bridge')).toHaveLength(20);
});

test('a story lasts a week before and a week after', async () => {
	for (const day of ['12', '13', '27', '28'])
		await save(`Harbour bridge ${day}`, `2024-03-${day}` as Day);

	expect((await candidatesOf('Harbour bridge')).toSorted()).toEqual([
		'Harbour bridge 13',
		'Harbour bridge 27',
	]);
});

const FLOOD =
	'Three villages in the Wend valley were under water after the Halden dam burst in the night. Rescuers took people from roofs by boat in Ostra, and Governor Ilse Ferro flew over the Wend valley. The Halden dam had been inspected in May.';

test('the articles of a story come in the order of their days, whichever is asked for', async () => {
	const flood = (day: Day) => save(`Halden dam bursts, day ${day}`, day, FLOOD);
	await flood('2024-03-09');
	const article = await flood('2024-03-08');
	await flood('2024-03-07');
	await save('A budget is presented', '2024-03-08');

	const told = await gatherStory(library, article);

	expect(told.map((one) => one.article.published.day)).toEqual([
		'2024-03-07',
		'2024-03-08',
		'2024-03-09',
	]);
});
