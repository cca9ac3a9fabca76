import { describe } from 'vitest';
import { checkAttributed } from './attributed.ts';
import { checkSpeaker } from './check-speaker.ts';

describe('the subject of a verb', () => {
	checkSpeaker(
		'from a charity',
		'Ann Lee from the charity The House of St Barnabas said: “It is all we have.”',
		'Ann Lee',
	);
	checkSpeaker(
		'of a firm with a clause',
		'Ann Lee of Zell Capital, which owns the rest, called it “a disaster with gravy on it.”',
		'Ann Lee',
	);
	checkSpeaker(
		'past a place',
		'Ann Lee, a fellow in Munich, Germany, and co-author, said: “It is a start.”',
		'Ann Lee',
	);
	checkSpeaker(
		'past a think tank',
		'“It is a start,” Ann Lee, fellow at the Orla Institute, a Zell-based think tank, said.',
		'Ann Lee',
	);
	checkSpeaker(
		'by clubs of old',
		'Tom Reed agreed.\n\n“It is a start,” said the former Rovers and City Athletic forward.',
		'Tom Reed',
	);
	checkSpeaker(
		'by age',
		'Singer Ann Lee was angry. “It is a false paper,” the 23-year-old wrote.',
		'Ann Lee',
	);
	checkSpeaker(
		'by where they are from',
		'Coach Sandro Verdi laughed. “The boy came to watch,” the Italian said.',
		'Sandro Verdi',
	);
	checkSpeaker(
		'by a seat',
		'Orla Devane rose. “Where was the army?” the Clare TD asked.',
		'Orla Devane',
	);
});

describe('two verbs and one subject', () => {
	checkSpeaker('met and said', 'Ann Lee met Tom Reed and said: “It is a start.”', 'Ann Lee');
	checkSpeaker(
		'thanked and added',
		'Ann Lee thanked Tom Reed and added: “It is a start.”',
		'Ann Lee',
	);
	checkSpeaker('a pronoun', 'Bo Ek came. He met Ann Lee and said: “It is a start.”', 'Bo Ek');
	checkSpeaker(
		'a subject of its own',
		'Ann Lee met Bo Ek and Tom Reed said: “It is a start.”',
		'Tom Reed',
	);
	checkSpeaker(
		'one who is described',
		'Ann Lee met Tom Reed, who smiled and said: “It is a start.”',
		'Tom Reed',
	);
	checkSpeaker('with an adverb', 'Tom Reed later smiled and said: “It is a start.”', 'Tom Reed');
});

describe('by what anybody may be', () => {
	checkSpeaker(
		'a teenager',
		'Ann Lee, 17, won the race. “I did not eat,” the teenager said.',
		'Ann Lee',
	);
	checkSpeaker(
		'behind the verb',
		'Coach Viktor Hlavac laughed. “She complains a lot,” said the Czech.',
		'Viktor Hlavac',
	);
	checkSpeaker(
		'one who was introduced',
		'Ann Lee came. A man shouted. “It is a lie,” the man said.',
		'a man',
	);
	checkSpeaker(
		'one who is told apart',
		'Ann Lee came. “It is a lie,” the driver in the yard said.',
		'driver in the yard',
	);
});

describe('no subject', () => {
	checkSpeaker('an owner', '“It is a start,” Ann Lee’s lawyer said.', 'lawyer');
	checkSpeaker(
		'a nation as a whole',
		'Ann Lee left. “It is a start,” the British said.',
		'British',
	);
	checkSpeaker('a clause of its own', 'Ann Lee slept while Bo Ek said: “It is a start.”', 'Bo Ek');
	checkSpeaker(
		'behind a preposition',
		'In the office of Ann Lee a clerk said: “It is a start.”',
		'a clerk',
	);
});

describe('the noun phrase before the verb', () => {
	checkAttributed('Ann Lee said: “We wait here now.”', ['Ann Lee, before 0.884 (said)']);
	checkAttributed('Ann Lee never really said: “We wait here now.”', [
		'Ann Lee, before 0.884 (said)',
	]);
	checkAttributed('Ann Lee, a baker, said: “We wait here now.”', ['Ann Lee, before 0.884 (said)']);
	checkAttributed('Ann Lee (a baker) said: “We wait here now.”', ['Ann Lee, before 0.884 (said)']);
	checkAttributed('Ann Lee — a baker — said: “We wait here now.”', [
		'Ann Lee, before 0.884 (said)',
	]);
	checkAttributed('Ann Lee, who leads the union, said: “We wait here now.”', [
		'Ann Lee, before 0.884 (said)',
	]);
	checkAttributed('The union, which Ann Lee leads, said: “We wait here now.”', [
		'union, before 0.744 (said)',
	]);
	checkAttributed('Ann Lee, M.D., said: “We wait here now.”', ['Ann Lee, before 0.884 (said)']);
	checkAttributed('Ann Lee (D-Ohio) said: “We wait here now.”', ['Ann Lee, before 0.884 (said)']);
	checkAttributed('The girl, 11-year-old Ann Lee, said: “We wait here now.”', [
		'Ann Lee, before 0.884 (said)',
	]);
	checkAttributed('The girl, Ann Lee, said: “We wait here now.”', ['Ann Lee, before 0.884 (said)']);
	checkAttributed('The girl, a friend of Ann Lee, said: “We wait here now.”', [
		'girl, before 0.744 (said)',
	]);
	checkAttributed('A fellow in Munich, Ann Lee, said: “We wait here now.”', [
		'Ann Lee, before 0.884 (said)',
	]);
	checkAttributed('Ann Lee, a fellow in Munich, Germany, said: “We wait here now.”', [
		'Ann Lee, before 0.884 (said)',
	]);
	checkAttributed('Ann Lee of Zell Capital, which owns it, said: “We wait here now.”', [
		'Ann Lee, before 0.884 (said)',
	]);
	checkAttributed('With Ann Lee of Zell Capital, which owns it, it said: “We wait here now.”', [
		'Zell Capital, before 0.856 (said)',
	]);
	checkAttributed('Ann Lee’s, a baker, said: “We wait here now.”', [
		'a baker, before 0.744 (said)',
	]);
	checkAttributed('The baker, Zell’s, said: “We wait here now.”', ['baker, before 0.744 (said)']);
	checkAttributed('Mayor Ann Lee (of Zell) said: “We wait here now.”', [
		'Ann Lee, before 0.884 (said)',
	]);
	checkAttributed('He, a baker, said: “We wait here now.”', ['a baker, before 0.744 (said)']);
	checkAttributed('Ann Lee, he, said: “We wait here now.”', ['Ann Lee, before 0.884 (said)']);
});

describe('relatives', () => {
	checkAttributed('Ann Lee, who said: “We wait here now.”', ['Ann Lee, before 0.884 (said)']);
	checkAttributed('Ann Lee who said: “We wait here now.”', ['Ann Lee, before 0.884 (said)']);
	checkAttributed('Tom Reed met Ann Lee, who said: “We wait here now.”', [
		'Ann Lee, before 0.884 (said)',
	]);
	checkAttributed('Tom Reed met Ann Lee, which he said “we wait here now and then.”', [
		'Tom Reed, before 0.856 (said)',
	]);
});

describe('across and', () => {
	checkAttributed('Ann Lee sat and said: “We wait here now.”', ['Ann Lee, before 0.884 (said)']);
	checkAttributed('Ann Lee sat, and said: “We wait here now.”', ['Ann Lee, before 0.884 (said)']);
	checkAttributed('Ann Lee met Tom Reed, and she said: “We wait here now.”', [
		'Ann Lee, before 0.856 (said)',
	]);
	checkAttributed('Ann Lee sat while Tom Reed said: “We wait here now.”', [
		'Tom Reed, before 0.884 (said)',
	]);
	checkAttributed('Ann Lee sat; Tom Reed said: “We wait here now.”', [
		'Tom Reed, before 0.884 (said)',
	]);
	checkAttributed('Ann Lee sat; then said: “We wait here now.”', ['Ann Lee, before 0.884 (said)']);
	checkAttributed('Ann Lee knew that Tom Reed said: “We wait here now.”', [
		'Tom Reed, before 0.884 (said)',
	]);
	checkAttributed('Ann Lee, when Tom Reed sat, said: “We wait here now.”', [
		'Ann Lee, before 0.884 (said)',
	]);
	checkAttributed('In the office of Ann Lee a baker said: “We wait here now.”', [
		'a baker, before 0.744 (said)',
	]);
	checkAttributed('A friend of Ann Lee said: “We wait here now.”', [
		'a friend of Ann Lee, before 0.744 (said)',
	]);
	checkAttributed('A friend of Ann Lee and Tom Reed said: “We wait here now.”', [
		'a friend of Ann Lee, before 0.744 (said)',
	]);
	checkAttributed('A friend with Ann Lee, and Tom Reed said: “We wait here now.”', [
		'Tom Reed, before 0.884 (said)',
	]);
	checkAttributed('Ann Lee from the club of Zell said: “We wait here now.”', [
		'Ann Lee, before 0.884 (said)',
	]);
	checkAttributed('Ann Lee from the club knew and said: “We wait here now.”', [
		'Ann Lee, before 0.884 (said)',
	]);
	checkAttributed('Ann Lee from the club when all said: “We wait here now.”', [
		'Ann Lee, before 0.884 (said)',
	]);
	checkAttributed(
		'Ann Lee at the club’s old and new and very small red hall on the sea by the long hill said: “We wait here now.”',
		['Ann Lee, before 0.884 (said)'],
	);
	checkAttributed('Ann Lee’s baker at the club said: “We wait here now.”', [
		'baker at the club, before 0.744 (said)',
	]);
	checkAttributed('A friend of Ann Lee at the club said: “We wait here now.”', [
		'a friend of Ann Lee, before 0.744 (said)',
	]);
	checkAttributed('The hall burned, said: “We wait here now.”', ['?, none 0.2, none']);
});

describe('behind the verb', () => {
	checkAttributed('“We wait here now,” said the judge, Ann Lee.', [
		'Ann Lee, verb-speaker-after 0.922 (said)',
	]);
	checkAttributed('“We wait here now,” said the judge Ann Lee.', [
		'Ann Lee, verb-speaker-after 0.922 (said)',
	]);
	checkAttributed('“We wait here now,” said Ann Lee’s judge.', [
		'judge, verb-speaker-after 0.776 (said)',
	]);
	checkAttributed('“We wait here now,” said one two three four five six seven Ann Lee.', [
		'Ann Lee, verb-speaker-after 0.922 (said)',
	]);
	checkAttributed('“We wait here now,” said one two three four five six seven eight Ann Lee.', [
		'Ann Lee, verb-speaker-after 0.922 (said)',
	]);
	checkAttributed(
		'“We wait here now,” said one two three four five six seven eight nine Ann Lee.',
		['?, none 0.2'],
	);
	checkAttributed('“We wait here now,” said who Ann Lee.', [
		'Ann Lee, verb-speaker-after 0.922 (said)',
	]);
	checkAttributed('“We wait here now,” said CEO of the Refugee Council Ann Lee.', [
		'Ann Lee, verb-speaker-after 0.922 (said)',
	]);
});

describe('what a sentence is about', () => {
	checkAttributed('Ann Lee’s dog and Tom Reed rose. “We wait here now.”', [
		'Tom Reed, sentence-before 0.736',
	]);
	checkAttributed('With Ann Lee came Tom Reed. “We wait here now.”', [
		'Tom Reed, sentence-before 0.736',
	]);
	checkAttributed('Who knew Ann Lee. “We wait here now.”', ['Ann Lee, sentence-before 0.736']);
	checkAttributed('The baker, Ann Lee, rose. “We wait here now.”', [
		'Ann Lee, sentence-before 0.736',
	]);
});
