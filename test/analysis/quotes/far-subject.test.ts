import { describe, expect, test } from 'vitest';
import { checkAttributed } from './attributed.ts';
import { spoken } from './spoken.ts';

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

describe('whose verb it is, past an insertion, a tie or another', () => {
	test.each<[string, string[]]>([
		[
			'Ann Lee of Zell Capital, which owns the rest, said it was “a bad day for all.”',
			['Ann Lee: a bad day for all.*'],
		],
		[
			'Ann Lee’s of Zell Capital, which owns the rest, said it was “a bad day for all.”',
			['Zell Capital: a bad day for all.*'],
		],
		[
			'With Ann Lee of Zell Capital, which owns the rest, Bo Ek said it was “a bad day for all.”',
			['Bo Ek: a bad day for all.*'],
		],
		['Ann Lee, M.D., of Zell, said it was “a bad day for all.”', ['Ann Lee: a bad day for all.*']],
		['Bo Ek (D-Ohio) said it was “a bad day for all.”', ['Bo Ek: a bad day for all.*']],
		['The girl, who met Ann Lee, said it was “a bad day for all.”', ['girl: a bad day for all.*']],
		[
			'Her father, Ann Lee said, had told her it was “a bad day for all.”',
			['her father: a bad day for all.*'],
		],
		[
			'Ann Lee, who, so, leads the union, said it was “a bad day for all.”',
			['Ann Lee: a bad day for all.*'],
		],
		['The mayor (Ann Lee) said it was “a bad day for all.”', ['Ann Lee: a bad day for all.*']],
		[
			'In a letter to Mayor Ann Lee (Zell), Bo Ek said it was “a bad day for all.”',
			['Bo Ek: a bad day for all.*'],
		],
		[
			'A fellow of Munich, Ann Lee, said it was “a bad day for all.”',
			['Ann Lee: a bad day for all.*'],
		],
		['Bo Ek met Ann Lee and said it was “a bad day for all.”', ['Bo Ek: a bad day for all.*']],
		[
			'Ann Lee said her father had told her it was “a bad day for all.”',
			['her father: a bad day for all.*'],
		],
		['Ann Lee said a baker said it was “a bad day for all.”', ['a baker: a bad day for all.*']],
		[
			'Ann Lee from the one two three four five six seven eight nine ten eleven twelve said it was “a bad day for all.”',
			['Ann Lee: a bad day for all.*'],
		],
		[
			'Ann Lee from the one two three four five six seven eight nine ten eleven twelve thirteen said it was “a bad day for all.”',
			['Ann Lee: a bad day for all.*'],
		],
		['Ann Lee used to say it was “a bad day for all.”', ['Ann Lee: a bad day for all.*']],
		[
			'Ann Lee quickly and often said it was “a bad day for all.”',
			['Ann Lee: a bad day for all.*'],
		],
	])('%s', (text, expected) => expect(spoken(text)).toEqual(expected));
});
