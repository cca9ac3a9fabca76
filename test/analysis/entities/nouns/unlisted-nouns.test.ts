import { describe, expect, test } from 'vitest';
import {
	isOneSpeaking,
	kindByPlace,
	lengthOfOne,
} from '../../../../src/analysis/entities/nouns/unlisted-nouns.ts';
import { readMarked } from '../marked.ts';

describe('what a noun is by where it stands', () => {
	test.each([
		// who speaks is somebody, or what has a voice
		['The [beekeeper] said so.', 'person'],
		['A gruff [beekeeper] said so.', 'person'],
		['The [gazebo] said so.', 'institution'],
		['A [gazebo] said so.', 'person'],
		['“It is a start,” said the [gazebo].', 'institution'],
		['“It is a start,” said a [voice] from below.', 'person'],
		['It is a start, said the [gazebo].', undefined],
		['“It is a start,” said the gruff [gazebo].', undefined],
		['“It is a start,” saw the [gazebo].', undefined],
		['The [gazebo] stood.', undefined],
		['My [gazebo] said so.', undefined],
		['The gazebo’s [owners] said so.', 'person'],
		['The [gazebo’s] said so.', undefined],
		['The [Gazebo] said so.', undefined],
		['The [joyful] said so.', undefined],
		['The [other] said so.', undefined],
		['The [of] said so.', undefined],
		['[gazebo] said so.', undefined],
		// one more of many
		['A [second] was blunter.', 'person'],
		['A [fifth] shook hands.', 'person'],
		['He saw a [second] was blunter.', undefined],
		['The [second] was blunter.', undefined],
		['A [second] in red.', undefined],
		['A [sixth] was blunter.', undefined],
		// an age
		['The [23-year-old] wrote home.', 'person'],
		['An [82-year-old] in red sat down.', 'person'],
		['The [82-year-old] who sat down left.', 'person'],
		['They met the [82-year-old].', 'person'],
		['They met the [82-year-old] mayor.', undefined],
		['They met [82-year-old] in red.', undefined],
		['They met the [8200-year-old] in red.', undefined],
		// only somebody is a “who”
		['They met a [sophomore] who asked for it.', 'person'],
		['They met another [sophomore], who asked for it.', 'person'],
		['They met the [sophomore] who asked for it.', undefined],
		['They met a [sophomore] which asked for it.', undefined],
		['They met a [sophomore’s] who asked for it.', undefined],
		['They met a [Sophomore] who asked for it.', undefined],
		['They met an [it] who asked for it.', undefined],
		// what ends like somebody, where a clause begins with it
		['A [net-mender] sat down.', 'person'],
		['In the yard, a [net-mender] sat down.', 'person'],
		['A tired [net-mender] at Zell sat down.', 'person'],
		['A [net-mender] of Zell.', undefined],
		['The [net-mender] sat down.', undefined],
		['He bought a [net-mender] at Zell.', undefined],
		['A [net-mender], sat down.', undefined],
		['A [net-mender] house.', undefined],
		['A [Net-mender] sat down.', undefined],
	])('%s', (marked, expected) => {
		const { tokens, from } = readMarked(marked);
		expect(kindByPlace(tokens, from)).toBe(expected);
	});
});

describe('“one” who speaks', () => {
	test.each([
		['“It is a start,” said [one].', true],
		['“It is a start,” said [one]. He left.', true],
		['“It is a start,” said [one] mayor.', false],
		['“It is a start,” saw [one].', false],
		['It is a start, said [one].', false],
		['“It is a start,” said [none].', false],
	])('%s', (marked, expected) => {
		const { tokens, from } = readMarked(marked);
		expect(isOneSpeaking(tokens, from)).toBe(expected);
	});
});

describe('how many words “one of …” is', () => {
	test.each([
		['“It is a start,” [one] of them said.', 3],
		['“It is a start.” [One] of those said so.', 3],
		['The hall held [one] of them.', 0],
		['“It is a start,” said [one] of the gloomier ones.', 5],
		['“It is a start,” said [one] of the three, Ann Lee.', 0],
		['“It is a start,” said [one] of the three, smiling.', 4],
		['“It is a start,” said [one] of the mayors.', 0],
		['“It is a start,” said [one] of the Reeds.', 0],
		['“It is a start,” saw [one] of the gloomier ones.', 0],
		['It is a start, said [one] of the gloomier ones.', 0],
		['“It is a start,” said [one] in the crowd.', 0],
		['“It is a start,” said [all] of them.', 0],
	])('%s', (marked, expected) => {
		const { tokens, from } = readMarked(marked);
		expect(lengthOfOne(tokens, from)).toBe(expected);
	});
});
