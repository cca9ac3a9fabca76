import { describe, expect, test } from 'vitest';
import { isDamaged, soundLength } from '../../../src/analysis/document/damage.ts';

describe('damaged', () => {
	test.each([
		'Lake town drowns in rain',
		"Lake town drowns in 'heavy rain'",
		'Lake town drowns in “heavy rain”',
		'and then the rain fell.',
		'The rain fell on the the town.',
		'It rained , then it stopped.',
		'He said: “It rains.',
		'The rain (and the snow fell.',
		'They want both rain and rain to fall.',
		'She wants to visit the town in spring to visit in May.',
		'The rain came as he visited the town that Lee visited.',
		'The rain fell on the.',
		'They want to stop the… help the town.',
		'BREAKING RAIN NEWS!',
		'The rainFell on the townAnd on the hillsToday.',
		'The rain the rain fell.',
		'Rain fell on the the, and on the hills.',
		'The the rain fell.',
		'Lee said Anna Petrova said that it rained.',
		'(One crown is two marks.)',
	])('%s', (sentence) => {
		expect(isDamaged(sentence)).toBe(true);
	});
});

describe('sound', () => {
	test.each([
		'Rain fell on the town.',
		'“It rains,” she said (and it did).',
		'They said that that was all they had had.',
		'He wants to sing and to dance.',
		'‘It’s raining,’ the towns’ mayor said.',
		'iPhone sales rose.',
		'She flew to Bora Bora and back.',
		'“Will it rain?”',
		'YouTube and MasterCard fell.',
	])('%s', (sentence) => {
		expect(isDamaged(sentence)).toBe(false);
	});
});

test.each([
	['He crossed Orla before the storm crossed.', 'He crossed Orla before the storm'],
	[
		'She visited the dam a day before the great storm visited.',
		'She visited the dam a day before the great storm',
	],
	['Lee said he closed the dam early closed.', 'Lee said he closed the dam early closed.'],
	['They “closed the dam.” ”', 'They “closed the dam.”'],
	['The dam closed on Monday.', 'The dam closed on Monday.'],
])('the sound part of %s', (sentence, sound) => {
	expect(sentence.slice(0, soundLength(sentence))).toBe(sound);
});
