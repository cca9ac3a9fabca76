import { expect, test } from 'vitest';
import { timelineCard } from '../../../../src/cards/articles/pictures/timeline-card.ts';
import { english } from '../../../../src/cards/messages/say.ts';
import type { TimelinePicture } from '../../../../src/domain/picture.ts';
import { linesOf } from '../../../support/card-lines.ts';
import { citedDates } from '../../../support/shown-articles.ts';

const ASKED = { article: 'a1', when: '', offset: 0 };
const PREVIEW = { theme: 'dark', as: 'preview' } as const;
const rows = citedDates([
	{
		earliest: '2022-12-01',
		latest: '2022-12-31',
		precision: 'month',
		certain: false,
		label: 'Ice breaks the quay',
	},
	{ earliest: '2024-03-08', label: 'The harbour closes' },
	{ earliest: '2024-06-14', certain: false, label: 'The quay opens' },
]).map((keyDate) => ({ keyDate, alsoToldBy: [] }));

function pictureOf(total = rows.length, offset = 0, title?: string): TimelinePicture {
	const named = rows.map(({ keyDate, alsoToldBy }) => {
		const article = { ...keyDate.article, ...(title && { title }) };
		return { keyDate: { ...keyDate, article }, alsoToldBy };
	});
	const [block] = timelineCard(
		english,
		{ rows: named, total },
		{ ...ASKED, offset },
		PREVIEW,
	).blocks;
	if (block?.kind !== 'picture') throw new Error('no picture');
	return block.picture as TimelinePicture;
}

test('what is certain to the day is told from the rest', () => {
	expect(pictureOf().events).toEqual([
		{
			day: '2022-12-01',
			when: [{ day: '2022-12-01', as: 'month' }],
			label: 'Ice breaks the quay',
			isCertain: false,
		},
		{
			day: '2024-03-08',
			when: [{ day: '2024-03-08' }],
			label: 'The harbour closes',
			isCertain: true,
		},
		{
			day: '2024-06-14',
			when: [{ day: '2024-06-14' }],
			label: 'The quay opens',
			isCertain: false,
		},
	]);
});
test('described in words, in words where it is not drawn, and posted by its button', () => {
	const lines = linesOf(timelineCard(english, { rows, total: 3 }, ASKED, PREVIEW));
	expect(lines[0]).toBe(
		'[picture: Timeline of “Talks in Lumen”: 2022-12, Ice breaks the quay (no exact day, or less certain); 2024-03-08, The harbour closes; 2024-06-14, The quay opens (no exact day, or less certain).]',
	);
	expect(lines[1]).toBe('Talks in Lumen');
	expect(lines.slice(2, 5).map((line) => line.split(' — ')[1]?.split(' · ')[0])).toEqual([
		'Ice breaks the quay',
		'The harbour closes',
		'The quay opens',
	]);
	expect(lines.slice(5)).toEqual([
		'[Post here! → dates.timelinePost(a1, , 0, dark)] [Light background → dates.timelineTurn(a1, , 0, light)]',
	]);
});
test('one page of many says which', () => {
	expect(pictureOf(17, 12).footer).toMatch(/or less certain\. 13–17 of 17 key dates\.$/);
	expect(pictureOf().footer).toMatch(/or less certain\.$/);
});
test('a title of 300 letters is cut', () => {
	expect(pictureOf(3, 0, 'T'.repeat(300)).title).toBe(`${'T'.repeat(149)}…`);
});
