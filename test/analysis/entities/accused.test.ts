import { describe } from 'vitest';
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
