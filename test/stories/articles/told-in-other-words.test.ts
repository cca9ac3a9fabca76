import { expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/stages.ts';
import type { Day } from '../../../src/domain/calendar.ts';
import { mergeKeyDates } from '../../../src/stories/articles/merge-key-dates.ts';
import { emptyLibrary } from '../../support/ask.ts';
import { models } from '../../support/models.ts';

/** The labels of each event on the timeline of a library with these articles. */
async function timelineOf(...articles: readonly (readonly [Day, string])[]) {
	const library = await emptyLibrary();
	for (const [day, text] of articles) {
		const published = { day, timeZone: 'UTC' };
		const analysis = analyse({ text, published: day }, models);
		await library.save({ title: text.slice(0, 60), text, published }, analysis);
	}
	const { rows } = await library.keyDates({}, { offset: 0, limit: 100 });
	return mergeKeyDates(rows).map(({ keyDate, alsoToldBy }) => [keyDate, ...alsoToldBy].length);
}

test.each<[string, string, string]>([
	[
		'a ferry',
		'The ferry Estrolle went down off Quillorme on Monday with 214 people on board. Fishermen pulled a dozen from the water.',
		'Divers are back at Quillorme. Of the 214 passengers who boarded the Estrolle on 4 March 2024 only 61 reached the shore when the ship capsized in the swell.',
	],
	[
		'a mine',
		'An explosion tore through a coal mine at Borvessa on Monday, and 37 men are missing underground. Gas had been smelled for days.',
		'Firedamp killed their fathers: on 4 March 2024 the pit of Borvessa blew up and buried 37 miners of the night shift.',
	],
])(
	'%s told again months later in other words is on the timeline once',
	async (_, first, second) => {
		expect(await timelineOf(['2024-03-05', first], ['2024-09-10', second])).toEqual([2]);
	},
);

test('what two articles tell of one day and one place, but of two topics, stands there twice', async () => {
	expect(
		await timelineOf(
			['2024-03-05', 'A fire gutted the cinema of Quillorme on Monday. Nobody was hurt.'],
			[
				'2024-03-05',
				'Quillorme beat Borvessa 3-1 in the league on Monday. Two goals were penalties.',
			],
		),
	).toEqual([1, 1]);
});

test('two events of a day that one article tells stay two, even where another article tells one of them', async () => {
	const both =
		'The ferry Estrolle went down off Quillorme on Monday with 214 people on board. A school bus from Borvessa crashed into a bridge on Monday and eleven children were hurt.';
	const later =
		'Of the 214 passengers who boarded the Estrolle at Quillorme on 4 March 2024 only 61 reached the shore when the ship capsized.';
	expect((await timelineOf(['2024-03-05', both], ['2024-09-10', later])).toSorted()).toEqual([
		1, 2,
	]);
});

test.each<[string, string, number[]]>([
	[
		'remembers the ferry',
		'Two years on, today, 31 chairs stood empty on the quay of Quillorme, one for each who drowned with the Estrolle.',
		[2, 1],
	],
	[
		'remembers the ferry on its anniversary',
		'Wreaths were laid at Quillorme on Wednesday, the second anniversary of the loss of the Estrolle.',
		[2, 1],
	],
	[
		'remembers another thing of that day',
		'The brass band of Borvessa played in the park on Wednesday, the second anniversary of its first concert.',
		[1, 1],
	],
])('who %s tells of what happened then as well', async (_, later, expected) => {
	const ferry =
		'The ferry Estrolle went down off Quillorme on Monday with 214 people on board. Of the passengers 31 drowned.';
	const timeline = await timelineOf(['2024-03-05', ferry], ['2026-03-04', later]);
	expect(timeline.slice(0, 2)).toEqual(expected);
});
