import { describe } from 'vitest';
import { checkAttributed } from './attributed.ts';

describe('with more between the subject and its verb', () => {
	checkAttributed('Ann Lee softly said: “We wait here now.”', ['Ann Lee, before 0.884 (said)']);
	checkAttributed('Minister Ann Lee (of Zell) said: “We wait here now.”', [
		'Ann Lee, before 0.884 (said)',
	]);
	checkAttributed('In Zell Minister Ann Lee (of Tolve) said: “We wait here now.”', [
		'Ann Lee, before 0.884 (said)',
	]);
	checkAttributed('With Minister Ann Lee (of Tolve) there, Tom Reed said: “We wait here now.”', [
		'Tom Reed, before 0.884 (said)',
	]);
	checkAttributed('The girl, a very big friend Ann Lee, said: “We wait here now.”', [
		'Ann Lee, before 0.884 (said)',
	]);
	checkAttributed('The girl, seen by Ann Lee, said: “We wait here now.”', [
		'girl, before 0.744 (said)',
	]);
	checkAttributed('Tom Reed met Ann Lee, who then said: “We wait here now.”', [
		'Ann Lee, before 0.884 (said)',
	]);
	checkAttributed('Tom Reed met a man who said: “We wait here now.”', [
		'a man, before 0.744 (said)',
	]);
	checkAttributed('Tom Reed, of Zell and of Tolve, said: “We wait here now.”', [
		'Tom Reed, before 0.884 (said)',
	]);
	checkAttributed('Ann Lee at the hall of Zell sang and said: “We wait here now.”', [
		'Ann Lee, before 0.884 (said)',
	]);
	checkAttributed('A friend of Ann Lee, and Tom Reed said: “We wait here now.”', [
		'Tom Reed, before 0.884 (said)',
	]);
	checkAttributed('Ann Lee sat - Tom Reed said: “We wait here now.”', [
		'Tom Reed, before 0.884 (said)',
	]);
	checkAttributed('Ann Lee sat: Tom Reed said: “We wait here now.”', [
		'Tom Reed, before 0.884 (said)',
	]);
	checkAttributed('Ann Lee sat, then rose, and said: “We wait here now.”', [
		'Ann Lee, before 0.884 (said)',
	]);
	checkAttributed('The hall that burned said: “We wait here now.”', ['?, none 0.2, none']);
	checkAttributed('When Ann Lee sat she said: “We wait here now.”', [
		'Ann Lee, before 0.856 (said)',
	]);
	checkAttributed('Because Ann Lee sat, Tom Reed said: “We wait here now.”', [
		'Tom Reed, before 0.884 (said)',
	]);
	checkAttributed('If so, said: “We wait here now.”', ['?, none 0.2, none']);
	checkAttributed('“We wait here now,” said he, Ann Lee.', ['?, verb-speaker-after 0.194 (said)']);
	checkAttributed('“We wait here now,” said of Zell Ann Lee.', ['?, none 0.2']);
	checkAttributed('“We wait here now,” said CEO of Minister Ann Lee.', [
		'Ann Lee, verb-speaker-after 0.922 (said)',
	]);
});
