import { describe } from 'vitest';
import { checkAttributed } from '../attributed.ts';

describe('by whose words', () => {
	checkAttributed('In the words of Ann Lee, “we wait here now.”', [
		'Ann Lee, words-of 0.808, fragment',
	]);
	checkAttributed('In Ann Lee’s words, “we wait here now.”', [
		'Ann Lee, speech-noun 0.76, fragment',
	]);
	checkAttributed('In his own words, “we wait here now.”', ['?, speech-noun 0.16, none']);
	checkAttributed('In other words, “we wait here now.”', ['?, none 0.2, none']);
	checkAttributed('In the words of one old baker, “we wait here now.”', [
		'one old baker, words-of 0.68, fragment',
	]);
	checkAttributed('It was, in the words of Ann Lee, “a very long and cold night.”', [
		'Ann Lee, words-of 0.808',
	]);
	checkAttributed('Ann Lee sat. In her words, “we wait here now.”', [
		'Ann Lee, speech-noun 0.736, fragment',
	]);
	checkAttributed('Tom Reed met Ann Lee; in Lee’s words, “we wait here now.”', [
		'Ann Lee, speech-noun 0.76, fragment',
	]);
});

describe('according to a pronoun', () => {
	checkAttributed('Ann Lee sat. According to her, “we wait here now.”', [
		'Ann Lee, according-to-before 0.782, fragment',
	]);
	checkAttributed('Tom Reed sat. According to him, “we wait here now.”', [
		'Tom Reed, according-to-before 0.782, fragment',
	]);
	checkAttributed('Mr Tom Reed sat. According to her, “we wait here now.”', [
		'?, according-to-before 0.17, none',
	]);
	checkAttributed('Ann Lee sat. According to her sister, “we wait here now.”', [
		'her sister, according-to-before 0.68, fragment',
	]);
});
