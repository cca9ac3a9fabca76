import { expect, test } from 'vitest';
import { mergeRepeats } from '../../../src/analysis/events/repeats.ts';
import type { EventClass } from '../../../src/domain/articles/event.ts';
import { toldIn } from './told.ts';

type Change = {
	readonly label: string;
	readonly eventClass?: EventClass;
	readonly value?: string;
	readonly doubt?: string;
	readonly leaning?: string;
	readonly worth?: number;
	readonly verb?: string;
};

/** Which times tell one event: the indices of each, the one it is best read from first. */
function merged(changes: readonly Change[]): (readonly number[])[] {
	const weighed = changes.flatMap((change, index) => {
		const {
			label,
			eventClass = 'other',
			value = '2024-03-11',
			doubt,
			leaning,
			worth = 0.5,
			verb = 'sang',
		} = change;
		const [candidate] = toldIn(`Ann Lee ${verb} on Monday.`).candidates;
		if (!candidate?.label) return [];
		return [
			{
				candidate: {
					...candidate,
					index,
					eventClass,
					leaning,
					date: { ...candidate.date, value },
					label: { ...candidate.label, text: label },
				},
				worth,
				doubt,
			},
		];
	});
	return mergeRepeats(weighed).map(({ indices }) => indices);
}

const MILL = 'The mill burned down in Zellburg';

test.each<[string, Change[], number[][]]>([
	['the same words', [{ label: MILL }, { label: MILL }], [[0, 1]]],
	['another day', [{ label: MILL }, { label: MILL, value: '2024-03-12' }], [[0], [1]]],
	[
		'an hour of the same day',
		[{ label: MILL }, { label: MILL, value: '2024-03-11T10:00' }],
		[[0, 1]],
	],
	[
		'other words',
		[
			{ label: MILL, verb: 'fell' },
			{ label: 'Ann sold her paintings', verb: 'rose' },
		],
		[[0], [1]],
	],
	[
		'half of the words',
		[
			{ label: 'mill burned', verb: 'fell' },
			{ label: 'mill closed', verb: 'rose' },
		],
		[[0, 1]],
	],
	[
		'a third of the words',
		[
			{ label: 'mill burned badly', verb: 'fell' },
			{ label: 'mill closed forever', verb: 'rose' },
		],
		[[0], [1]],
	],
	[
		'a third of them and one verb',
		[{ label: 'mill burned badly' }, { label: 'mill closed forever' }],
		[[0, 1]],
	],
	[
		'a fifth of them and one verb',
		[{ label: 'mill burned badly near Zellburg' }, { label: 'mill closed forever without reason' }],
		[[0], [1]],
	],
	[
		'one word of one class',
		[
			{ label: 'Fire', eventClass: 'disaster', verb: 'fell' },
			{ label: MILL, eventClass: 'disaster', verb: 'rose' },
		],
		[[0, 1]],
	],
	[
		'one word of no class',
		[
			{ label: 'Fire', verb: 'fell' },
			{ label: MILL, verb: 'rose' },
		],
		[[0], [1]],
	],
	[
		'one word of another class',
		[
			{ label: 'Fire', eventClass: 'disaster', verb: 'fell' },
			{ label: MILL, eventClass: 'accident', verb: 'rose' },
		],
		[[0], [1]],
	],
	[
		'the one worth more first',
		[
			{ label: MILL, worth: 0.4 },
			{ label: MILL, worth: 0.6 },
		],
		[[1, 0]],
	],
	[
		'a certain one before one worth more',
		[
			{ label: MILL, worth: 0.9, doubt: 'it is alleged' },
			{ label: MILL, worth: 0.1 },
		],
		[[1, 0]],
	],
	[
		'one that stands alone before one worth more',
		[
			{ label: MILL, worth: 0.9, leaning: 'it points back' },
			{ label: MILL, worth: 0.1 },
		],
		[[1, 0]],
	],
	[
		'a certain one that leans before a doubtful one that stands alone',
		[
			{ label: MILL, doubt: 'it is alleged' },
			{ label: MILL, leaning: 'it points back' },
		],
		[[1, 0]],
	],
	[
		'three in a chain',
		[
			{ label: 'mill burned', verb: 'fell' },
			{ label: 'burned houses', verb: 'rose' },
			{ label: 'Ann sold paintings', verb: 'sold' },
		],
		[[0, 1], [2]],
	],
])('%s', (_, changes, expected) => expect(merged(changes)).toEqual(expected));

test('one verb of one sentence with two times is one event', () => {
	const { candidates } = toldIn('Ann Lee sang on Monday, 11 March.');
	const weighed = candidates.map((candidate) => ({ candidate, worth: 0.5, doubt: undefined }));
	expect(mergeRepeats(weighed)).toHaveLength(1);
});

test('what the article tells itself comes before what somebody says of it', () => {
	const { candidates } = toldIn(
		'The owner was sentenced on Monday to nine years in prison. “Monday’s sentence tells others that the bill comes due,” said Ann Lee.',
	);
	const weighed = candidates.map((candidate) => ({ candidate, worth: 0.5, doubt: 'none' }));
	expect(mergeRepeats(weighed)[0]?.first.candidate.date.isQuoted).toBe(false);
});
