import { expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { summarise } from '../../../src/analysis/summary/summarise.ts';

const read = (text: string, language = 'en') => summarise(readDocument({ text, language }));

test('of a long story eight sentences at most are long, of one in any language', () => {
	const chinese = read(
		Array.from({ length: 12 }, (_, at) => `第${at}座桥于周一重新开放，市长说。`).join('\n\n'),
		'zh',
	);
	const places =
		'bridge school harbour library museum station market theatre hospital bakery stadium airport garden brewery';
	const deeds =
		'opened burned closed flooded moved shrank grew collapsed reopened froze sank rose shook froze';
	const english = read(
		places
			.split(' ')
			.map(
				(place, at) => `The ${place} in ward ${at + 20} ${deeds.split(' ')[at]} on Monday morning.`,
			)
			.join('\n\n'),
	);

	expect([chinese.long.length, chinese.points.length]).toEqual([8, 3]);
	expect(english.long.length).toBe(8);
});
