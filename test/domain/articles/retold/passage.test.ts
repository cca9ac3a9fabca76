import { expect, test } from 'vitest';
import { passageOf } from '../../../../src/domain/articles/retold/passage.ts';

const around = (text: string, sentence: string) => {
	const start = text.indexOf(sentence);
	return passageOf(text, { start, end: start + sentence.length });
};

test.each([
	['One came. Two left. Three stayed.', 'Two left.', 'One came. Three stayed.'],
	['Zero. One came. Two left.', 'Two left.', 'One came.'],
	['Two left. Three stayed. Four slept.', 'Two left.', 'Three stayed.'],
	['Two left.', 'Two left.', ''],
	['It rose by 2.5 percent. Two left.', 'Two left.', 'It rose by 2.5 percent.'],
	['“One came.” Two left.', 'Two left.', '“One came.”'],
	['One came.\nTwo left.\nThree stayed.', 'Two left.', 'One came. Three stayed.'],
])('in “%s” beside “%s” stands “%s”', (text, sentence, beside) => {
	expect(around(text, sentence)).toEqual({ sentence, beside });
});

test('of a sentence without an end no more than 320 letters are kept', () => {
	const sentence = 'a'.repeat(400);
	expect(passageOf(sentence, { start: 0, end: 400 }).sentence).toHaveLength(320);
});
