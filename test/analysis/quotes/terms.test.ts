import { describe, expect, test } from 'vitest';
import { spoken } from './spoken.ts';

const check = (text: string, expected: string[]): void => {
	test(text, () => expect(spoken(text)).toEqual(expected));
};

describe('what a thing is called is no quote', () => {
	check('Tom Reed would hide in what he called “fishing hours.”', []);
	check('The carrier flew what its pilots called “the old ladies”, Tom Reed said.', []);
	check('Boats that the Orla press calls “floating coffins” are built there.', []);
	check('Tom Reed disliked being called “the singing priest”: he never sang, he pointed out.', []);
	check('To the children he was “the goat father”, and Tom Reed answered to it.', []);
	check('Tom Reed called the deal “a robbery in broad daylight”.', [
		'Tom Reed: a robbery in broad daylight*',
	]);
	check('Ana Lopes attacked what she called “an outrage”.', ['Ana Lopes: an outrage*']);
	check('Ana Lopes attacked what she called “a policy that nobody voted for”.', [
		'Ana Lopes: a policy that nobody voted for',
	]);
});

describe('an apostrophe before a small word closes', () => {
	check(
		'Ana Lopes said it had ‘learnt hard lessons’ but would go.\n\n‘Nobody is glad,’ said Tom Reed.',
		['Ana Lopes: learnt hard lessons*', 'Tom Reed: Nobody is glad,'],
	);
	check('‘The boys’ caps were wet,’ said Tom Reed.', ['Tom Reed: The boys’ caps were wet,']);
});
