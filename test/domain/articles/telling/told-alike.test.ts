import { expect, test } from 'vitest';
import type { EventSketch } from '../../../../src/domain/articles/telling/event-sketch.ts';
import WEIGHTS from '../../../../src/domain/articles/telling/told-alike.json' with { type: 'json' };
import {
	haveInCommon,
	TELLING_FEATURES,
	tellingFeatures,
	toldAlike,
} from '../../../../src/domain/articles/telling/told-alike.ts';

function sketch(change: Partial<EventSketch> = {}): EventSketch {
	return {
		text: 'one',
		later: 1,
		names: new Map([['sollen', 9]]),
		numbers: new Set(['24']),
		topic: Int8Array.of(100, 20),
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
	const second = other({ names: new Map([['sollen', 3]]), later: 9, topic: Int8Array.of(5, 90) });
	expect(toldAlike(sketch(), second)).toBe(toldAlike(second, sketch()));
});

test('two passages of one text are never of one event: the article tells them apart', () => {
	expect(toldAlike(sketch(), sketch())).toBe(Number.NEGATIVE_INFINITY);
});

test.each<[string, Partial<EventSketch>, boolean]>([
	['a name', { numbers: new Set() }, true],
	['a number', { names: new Map() }, true],
	['a number of one digit', { names: new Map(), numbers: new Set(['4']) }, false],
	['neither', { names: new Map([['tarn', 9]]), numbers: new Set(['25']) }, false],
])('with %s in common they have something: %s', (_, change, expected) => {
	const first = sketch({ numbers: new Set(['4', '24']) });
	expect(haveInCommon(first, other(change))).toBe(expected);
	expect(Number.isFinite(toldAlike(first, other(change)))).toBe(expected);
});

test('what speaks for one event counts: topic, names and numbers, rare ones more, and being told long after', () => {
	const likest = toldAlike(sketch({ later: 60 }), other());
	for (const change of [
		{ topic: Int8Array.of(-20, 100) },
		{ topic: new Int8Array(0) },
		{ names: new Map([['sollen', 5]]) },
		{ numbers: new Set<string>() },
	])
		expect(toldAlike(sketch({ later: 60 }), other(change))).toBeLessThan(likest);
	expect(toldAlike(sketch({ later: 2 }), other())).toBeLessThan(likest);
	expect(toldAlike(sketch({ later: 1 }), other())).toBeLessThan(
		toldAlike(sketch({ later: 2 }), other()),
	);
});

test('features are bounded, whatever the passages hold', () => {
	const names = new Map(Array.from({ length: 9 }, (_, at) => [`name${at}`, 9]));
	const numbers = new Set(['1', '2', '3', '14', '15', '16']);
	const many = sketch({ names, numbers, later: 40_000, topic: Int8Array.of(3, 4) });
	expect(tellingFeatures(many, { ...many, later: -5 })).toEqual({
		constant: 1,
		topic: 1,
		rareNames: 2,
		names: 1,
		numbers: 2,
		smallNumbers: 2,
		later: Math.log2(61),
		lookedBack: 1,
	});
});
