import { expect, test } from 'vitest';
import {
	type EventSketch,
	lettersOfBits,
} from '../../../../src/domain/articles/telling/event-sketch.ts';
import WEIGHTS from '../../../../src/domain/articles/telling/told-alike.json' with { type: 'json' };
import {
	haveInCommon,
	TELLING_FEATURES,
	tellingFeatures,
	toldAlike,
} from '../../../../src/domain/articles/telling/told-alike.ts';

const YES = [true, true, true, true, true, true];
const NO = YES.map(() => false);
const ONE_WAY = lettersOfBits([...YES, ...YES]);
const HALF_WAY = lettersOfBits([...YES, ...NO]);
const OTHER_WAY = lettersOfBits([...NO, ...NO]);

function sketch(change: Partial<EventSketch> = {}): EventSketch {
	return {
		text: 'one',
		later: 1,
		names: new Map([['SOL', 7]]),
		words: new Map([['pig', 6]]),
		numbers: new Set(['24']),
		topic: ONE_WAY,
		which: [],
		...change,
	};
}

const other = (change: Partial<EventSketch> = {}) => sketch({ text: 'other', ...change });

test('every feature has its weight, and says what it is', () => {
	expect(Object.keys(WEIGHTS)).toEqual(Object.keys(TELLING_FEATURES));
	for (const [name, { says }] of Object.entries(WEIGHTS))
		expect(TELLING_FEATURES).toHaveProperty(name, says);
});

test('two passages of one topic that name one place and one number are of one event', () => {
	expect(toldAlike(sketch({ later: 30 }), other())).toBeGreaterThan(0);
});

test('the same either way round', () => {
	const second = other({ names: new Map([['SOL', 3]]), later: 9, topic: HALF_WAY });
	expect(toldAlike(sketch(), second)).toBe(toldAlike(second, sketch()));
});

test('two passages of one text are never of one event: the article tells them apart', () => {
	expect(toldAlike(sketch(), sketch())).toBe(Number.NEGATIVE_INFINITY);
});

const NONE: Partial<EventSketch> = { names: new Map(), words: new Map(), numbers: new Set() };

test.each<[string, Partial<EventSketch>, boolean]>([
	['a rare name', { names: new Map([['SOL', 7]]) }, true],
	['a usual name', { names: new Map([['SOL', 2]]) }, false],
	['a number of three figures', { numbers: new Set(['214']) }, true],
	['a decimal', { numbers: new Set(['61.6']) }, true],
	['a number of two figures', { numbers: new Set(['24']) }, false],
	['two of them', { numbers: new Set(['24', '37']) }, true],
	['a round number', { numbers: new Set(['4000']) }, false],
	['a rare word', { words: new Map([['pig', 7]]) }, true],
	['a word that is not so rare', { words: new Map([['pig', 6]]) }, false],
	['two of them', { words: new Map(['pig', 'wxy'].map((word) => [word, 6])) }, true],
	['nothing', {}, false],
])('with %s in common they have something that tells', (_, shared, expected) => {
	const [first, second] = [sketch({ ...NONE, ...shared }), other({ ...NONE, ...shared })];
	expect(haveInCommon(first, second)).toBe(expected);
	expect(Number.isFinite(toldAlike(first, second))).toBe(expected);
});

test('of what one of them alone has nothing is in common', () => {
	const second = other({ names: new Map([['TAR', 7]]), numbers: new Set(['25']) });
	expect(haveInCommon(sketch(), second)).toBe(false);
});

test('what speaks for one event counts: topic, names, rare words and being told long after', () => {
	const likest = toldAlike(sketch({ later: 60 }), other());
	for (const change of [
		{ topic: HALF_WAY },
		{ topic: OTHER_WAY },
		{ topic: '' },
		{ names: new Map([['SOL', 5]]) },
		{ words: new Map([['owl', 6]]) },
	])
		expect(toldAlike(sketch({ later: 60 }), other(change))).toBeLessThan(likest);
	expect(toldAlike(sketch({ later: 2 }), other())).toBeLessThan(likest);
	expect(toldAlike(sketch({ later: 1 }), other())).toBeLessThan(
		toldAlike(sketch({ later: 2 }), other()),
	);
});

test('the more of what they name both name, the likelier they are of one event', () => {
	const many = new Map([
		['SOL', 7],
		['TAR', 7],
		['VEL', 7],
	]);
	expect(toldAlike(sketch({ names: many }), other({ names: many }))).toBeGreaterThan(
		toldAlike(sketch({ names: many }), other()),
	);
});

test('features are bounded, whatever the passages hold', () => {
	const names = new Map(Array.from({ length: 9 }, (_, at) => [`NA${at}`, 7]));
	const many = sketch({ names, numbers: new Set(['14', '315', '1,672']), later: 60 });
	expect(tellingFeatures(many, many)).toEqual({
		constant: 1,
		topic: 1,
		shared: 2.7,
		names: 1,
		words: 1,
		later: Math.log2(61),
		lookedBack: 1,
		opened: 0,
		aside: 0,
	});
});

test.each([
	[1, ['l'], ['l'], { opened: 1, aside: 0 }],
	[6, ['sw', 'l'], ['l'], { opened: 1, aside: 0 }],
	[1, ['l'], [], { opened: 0, aside: 1 }],
	[6, [], [], { opened: 0, aside: 1 }],
	[7, ['l'], [], { opened: 0, aside: 0 }],
	[30, ['l'], ['l'], { opened: 0, aside: 0 }],
])('told %i days later, %j and %j: %j', (later, one, also, expected) => {
	expect(tellingFeatures(sketch({ later, which: one }), other({ which: also }))).toMatchObject(
		expected,
	);
});

test('who opens with something else may tell it in other words', () => {
	const told = (which: readonly string[]) => toldAlike(sketch({ which: ['l'] }), other({ which }));
	expect(told([])).toBeGreaterThan(told(['l']));
});
