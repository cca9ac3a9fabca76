import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { readNames } from '../../../src/analysis/entities/names/name-table.ts';
import { checkSpeaker } from '../quotes/check-speaker.ts';

const WORDS =
	' District Attorney Joan Fell thanked the court. Joan Fell was glad. The defendant said: “I was not there that day.”';

describe('the defendant is the one before the court', () => {
	checkSpeaker('sentenced', `Bo Ek, 31, of Zell, was sentenced to ten years.${WORDS}`, 'Bo Ek');
	checkSpeaker('pleading', `Bo Ek pleaded guilty to arson.${WORDS}`, 'Bo Ek');
	checkSpeaker('named as such', `The defendant, Bo Ek, came late.${WORDS}`, 'Bo Ek');
	checkSpeaker('identified', `Police identified the defendant as Bo Ek.${WORDS}`, 'Bo Ek');
	checkSpeaker('arrested', `Officers arrested Bo Ek on Monday.${WORDS}`, 'Bo Ek');
	checkSpeaker('with an adverb', `Bo Ek was also charged with arson.${WORDS}`, 'Bo Ek');
});

describe('and not whoever stands near the word', () => {
	checkSpeaker(
		'the one who sentenced',
		'Judge Joan Fell sentenced Bo Ek. The defendant said: “I was not there that day.”',
		'Bo Ek',
	);
	checkSpeaker(
		'who was thanked',
		'Joan Fell was thanked. Bo Ek was convicted. The defendant said: “I was not there that day.”',
		'Bo Ek',
	);
});

test.each<[string, string | undefined]>([
	['Ann Lee was sentenced.', 'Ann Lee'],
	['Ann Lee was quickly sentenced.', 'Ann Lee'],
	['Ann Lee was also sentenced.', 'Ann Lee'],
	['Ann Lee was seen.', undefined],
	['Ann Lee has been sentenced.', 'Ann Lee'],
	['Ann Lee had been sentenced.', 'Ann Lee'],
	['Ann Lee saw it and was sentenced.', undefined],
	['Ann Lee, 27, of Zell, was sentenced.', 'Ann Lee'],
	['Ann Lee, 27, of the old red town by the sea, and of so many more, was sentenced.', undefined],
	['Ann Lee, 27, of the old red town by the sea, and of many more, was sentenced.', 'Ann Lee'],
	['Ann Lee pleaded guilty.', 'Ann Lee'],
	['Ann Lee, 27, pleaded guilty.', 'Ann Lee'],
	['Ann Lee, 27 pleaded guilty.', undefined],
	['Ann Lee, “no”, pleaded guilty.', undefined],
	['Ann Lee left. He pleaded guilty.', undefined],
	['Ann Lee. Was sentenced.', undefined],
	['The defendant, Ann Lee, left.', 'Ann Lee'],
	['He named the defendant as Ann Lee.', 'Ann Lee'],
	['The suspect Ann Lee left.', 'Ann Lee'],
	['They arrested Ann Lee.', 'Ann Lee'],
	['The judge, Ann Lee, left.', undefined],
	['He named the judge as Ann Lee.', undefined],
	['Ann Lee’s friend was sentenced.', undefined],
	['The suspect Ann Lee’s friend left.', undefined],
	['Zell Council was sentenced.', undefined],
	['Ann Lee was charged. Tom Reed was charged. Reed was jailed.', 'Tom Reed'],
	['Ann Lee was charged. Tom Reed was charged.', 'Ann Lee'],
	['Tom Reed was seen. Ann Lee was charged. Tom Reed denies it, and was charged.', 'Ann Lee'],
])('whom “%s” has before a court: %s', (text, name) => {
	expect(readNames(readDocument({ text, language: 'en' })).accused?.name).toBe(name);
});
