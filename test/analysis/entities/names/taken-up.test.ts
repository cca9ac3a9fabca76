import { describe, expect, test } from 'vitest';
import { readChunks } from '../../../../src/analysis/entities/names/chunks.ts';
import {
	isHeOrSheNext,
	ownsSomething,
	speaksNext,
	type TakenUp,
} from '../../../../src/analysis/entities/names/taken-up.ts';
import { readMarked } from '../marked.ts';

/** As what the name in brackets is taken up. */
function check(read: typeof ownsSomething, marked: string, expected: TakenUp): void {
	test(marked, () => {
		const { tokens, from } = readMarked(marked);
		const chunk = readChunks(tokens).find((one) => one.from <= from && from < one.to);
		expect(chunk && read(tokens, chunk)).toBe(expected);
	});
}

describe('what the subject of a verb owns', () => {
	check(ownsSomething, '[Zorkan Vlum] cut its forecast.', 'institution');
	check(ownsSomething, '[Zorkan Vlum] will cut its forecast.', 'institution');
	check(ownsSomething, '[Zorkan Vlum] is to cut its forecast.', 'institution');
	check(ownsSomething, '[Zorkan Vlum] has lost his seat.', 'person');
	check(ownsSomething, '[Zorkan Vlum] has its reasons.', 'institution');
	check(ownsSomething, 'Duke Bo of [Zorkan Vlum] will lose his seat.', undefined);
	check(ownsSomething, '[Zorkan Vlum] apologised for its part.', 'institution');
	check(ownsSomething, '[Zorkan Vlum] of Orla, saw its shares fall.', 'institution');
	check(ownsSomething, '[Zorkan Vlum] of Orla Bank said its end was near.', undefined);
	check(ownsSomething, '[Zorkan Vlum] lost his seat.', 'person');
	check(ownsSomething, '[Zorkan Vlum] stood by her words.', 'person');
	check(ownsSomething, '[Zorkan Vlum] praised her.', undefined);
	check(ownsSomething, '[Zorkan Vlum] met her in May.', undefined);
	check(ownsSomething, '[Zorkan Vlum] met the firm and its lawyers.', undefined);
	check(ownsSomething, '[Zorkan Vlum]’s house lost its roof.', undefined);
	check(ownsSomething, 'In [Zorkan Vlum] its name is known.', undefined);
});

describe('who speaks next', () => {
	check(speaksNext, '[Zorkan Vlum] was in no mood for it. “We go on,” he said.', 'person');
	check(speaksNext, '[Zorkan Vlum] was ill. She stayed. “We go on,” she said.', 'person');
	check(speaksNext, '[Zorkan Vlum] was ill. “We go on,” said the mayor.', 'person');
	check(speaksNext, '[Zorkan Vlum] was ill. “We go on,” the Finn said.', 'person');
	check(speaksNext, '[Zorkan Vlum] was ill. “We go on,” the 34-year-old said.', 'person');
	check(speaksNext, '[Zorkan Vlum] was late. “We are sorry,” the airline said.', 'institution');
	check(
		speaksNext,
		'[Zorkan Vlum] was late. “We are sorry,” said the Orla company.',
		'institution',
	);
	check(speaksNext, '[Zorkan Vlum] was ill. Bo Ek came. “We go on,” he said.', undefined);
	check(speaksNext, '[Zorkan Vlum] was ill. “We go on,” Ann Lee said.', undefined);
	check(speaksNext, '[Zorkan Vlum] was ill. “We go on.”', undefined);
	check(speaksNext, 'He saw [Zorkan Vlum]. “We go on,” he said.', undefined);
	check(speaksNext, '[Zorkan Vlum]’s aunt was ill. “We go on,” he said.', undefined);
});

describe('a first name and the pronoun for it', () => {
	function checkPronoun(marked: string, expected: boolean): void {
		test(marked, () => {
			const { tokens, from } = readMarked(marked);
			const chunk = readChunks(tokens).find((one) => one.from <= from && from < one.to);
			expect(chunk && isHeOrSheNext(tokens, chunk)).toBe(expected);
		});
	}

	checkPronoun('[Hannah] wrote back. She had a daughter.', true);
	checkPronoun('[Hannah] wrote back, as she always had.', true);
	checkPronoun('[Hannah] wrote back. He had a daughter.', false);
	checkPronoun('[Hannah] wrote back. It had a new road.', false);
	checkPronoun('[Hannah] wrote back. Bo Ek came. She had a daughter.', false);
	checkPronoun('[Zorkan] wrote back. She had a daughter.', false);
});
