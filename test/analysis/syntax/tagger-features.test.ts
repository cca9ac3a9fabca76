import { expect, test } from 'vitest';
import {
	BESIDE_FEATURES,
	JOINED_FEATURES,
	NO_TAG,
	OUTSIDE,
	OWN_FEATURES,
	seeWords,
	TAG_FEATURES,
	TAGGER_FEATURES,
	type TagsBefore,
	writeFeaturesBeside,
	writeTaggerFeatures,
} from '../../../src/analysis/syntax/tagger-features.ts';

// The weights in data/ were learned of these very numbers: whoever changes one has to learn the tagger anew.
const signsOf = (form: string): number => (form === 'ferry' ? 0x1_2345 : -1);
const SEEN = seeWords(['The', 'old', 'ferry', 'sank', 'there'], signsOf);

test('what is seen of a word that has a vector, and of one that has none', () => {
	expect(SEEN[2]).toEqual({
		word: 205788084,
		lastThree: 1882713675,
		lastTwo: 1135430307,
		last: 2175118230,
		firstThree: 588742327,
		shape: 1482287526,
		signature: [5, 837, 9029],
	});
});

test('what is seen of the word that opens the sentence', () => {
	expect(SEEN[0]).toEqual({
		word: 813000264,
		lastThree: 228965411,
		lastTwo: 813000264,
		last: 3690897307,
		firstThree: 3344391994,
		shape: 3365547789,
		signature: [13, 14, 15],
	});
});

test.each([
	[
		0,
		NO_TAG,
		[
			3288117084, 4027283462, 1795606587, 3040153446, 396378694, 2612615731, 136929780, 333331325,
			4148036290, 24625081, 3620891348, 3326865153, 2985036262, 758566558, 3055728197, 3763759833,
			1798209753, 3301186951, 3447129964, 340468641, 2754464900, 281714616, 958507121, 3509743929,
			3935359165, 3289115227, 1480161422, 2538017160, 286851358, 783905442, 1896273608, 1364871358,
			3385341130, 1021629726, 3782129063, 3248059700, 2194008559,
		],
	],
	[
		1,
		{ before: 6, beforeThat: 500 },
		[
			3288117084, 1255274017, 138569742, 2063191169, 493268020, 1761524877, 510577094, 376044784,
			169369902, 1411703276, 1531826609, 3326865153, 1978129489, 1109132416, 3699558285, 3473720770,
			2587127886, 260935817, 1699301130, 1536463333, 3934437175, 476069497, 3934429035, 4286627425,
			3935359165, 1574053929, 3662428213, 1020950710, 2326368447, 783905442, 1896273608, 1364871358,
			2785740318, 1267082709, 2163047642, 3248059700, 3453062615,
		],
	],
	[
		2,
		{ before: 7, beforeThat: 6 },
		[
			3288117084, 1025205211, 146066289, 3670127837, 3432327618, 1761524877, 214529559, 670660559,
			970663498, 619392335, 963375519, 541468432, 2383505967, 111287512, 3825983913, 1319331498,
			3864764586, 1200246331, 1699301130, 3951138541, 3594843724, 3708425310, 3949443894, 282707401,
			3935359165, 2552653430, 2264526362, 99552467, 2515623033, 2212146207, 140809743, 2829389399,
			361972433, 3528014897, 3782129063, 3248059700, 4201085711,
		],
	],
	[
		3,
		{ before: 8, beforeThat: 7 },
		[
			3288117084, 3375685638, 2233300064, 501575218, 4272597427, 1761524877, 3388539328, 2772859875,
			1772666849, 1652546121, 1214255210, 2545789349, 1106700941, 193907868, 1561435166, 1967262079,
			3255746887, 1009516648, 1699301130, 678194753, 2138983044, 3125260035, 3109007796, 1337003555,
			3935359165, 1331189806, 1201841376, 601083691, 2874996718, 783905442, 1896273608, 1364871358,
			1706194504, 4022366477, 3782129063, 4145809919, 2194008559,
		],
	],
	[
		4,
		{ before: 16, beforeThat: 8 },
		[
			3288117084, 1290851205, 1530963045, 1772362569, 396378694, 1761524877, 136929780, 2311644658,
			2979014891, 442317405, 1873624776, 3021286084, 892735281, 193907868, 2393224786, 1197252462,
			1859309900, 1038759750, 4177130032, 3521536390, 1670679007, 3696158859, 2112231032,
			3096778201, 2600762508, 1351314284, 3518689674, 362718839, 2191966596, 783905442, 1896273608,
			1364871358, 3154511994, 1653128957, 3782129063, 3248059700, 2194008559,
		],
	],
] as [number, TagsBefore, number[]][])('the features of word %i', (index, tags, expected) => {
	const features = new Uint32Array(TAGGER_FEATURES);
	writeTaggerFeatures({ seen: SEEN, index, tags }, features);
	expect(Array.from(features)).toEqual(expected);
});

test('has as many features as are written, and no more', () => {
	const features = new Uint32Array(TAGGER_FEATURES + 1);
	writeTaggerFeatures({ seen: SEEN, index: 2, tags: { before: 7, beforeThat: 6 } }, features);
	expect(features[TAGGER_FEATURES - 1]).toBeGreaterThan(0);
	expect(features[TAGGER_FEATURES]).toBe(0);
	expect(NO_TAG).toEqual({ before: 500, beforeThat: 501 });
});

test('its own features are those that a word has whatever stands around it', () => {
	const featuresAt = (words: readonly string[], index: number, tags: TagsBefore) => {
		const features = new Uint32Array(TAGGER_FEATURES);
		writeTaggerFeatures({ seen: seeWords(words, signsOf), index, tags }, features);
		return features;
	};
	const one = featuresAt(['The', 'old', 'ferry', 'sank', 'there'], 2, NO_TAG);
	const signs = featuresAt(['ferry', 'Ferry', 'ferry', 'FERRY', '99'], 2, NO_TAG);
	const tags = featuresAt(['The', 'old', 'ferry', 'sank', 'there'], 2, {
		before: 3,
		beforeThat: 4,
	});
	const shared = [...one.keys()].filter((at) => one[at] === signs[at] && one[at] === tags[at]);
	expect(shared).toEqual(OWN_FEATURES);
});

test('each feature is its own, or given by what stands beside it or before it, or joins them', () => {
	const { left, farLeft, right, farRight } = BESIDE_FEATURES;
	const all = [OWN_FEATURES, left, farLeft, right, farRight, TAG_FEATURES, JOINED_FEATURES].flat();
	expect(all.toSorted((one, other) => one - other)).toEqual([...Array(TAGGER_FEATURES).keys()]);
});

test('what a word gives to those beside it is what they have of it', () => {
	const given = new Uint32Array(TAGGER_FEATURES);
	const expectGiven = (index: number, indices: readonly number[]) => {
		const found = new Uint32Array(TAGGER_FEATURES);
		writeTaggerFeatures({ seen: SEEN, index, tags: NO_TAG }, found);
		for (const at of indices) expect(found[at]).toBe(given[at]);
	};
	const { left, farLeft, right, farRight } = BESIDE_FEATURES;
	writeFeaturesBeside(SEEN[2] ?? OUTSIDE, given);
	expectGiven(0, farRight);
	expectGiven(1, right);
	expectGiven(3, left);
	expectGiven(4, farLeft);
});
