import { describe } from 'vitest';
import { checkSpeaker } from './check-speaker.ts';

describe('what somebody is, with a capital, is no part of the name', () => {
	checkSpeaker(
		'at the head of a sentence',
		'Poet Zarok Vlum has won. “It is odd,” said Vlum.',
		'Zarok Vlum',
	);
	checkSpeaker(
		'an agent in charge',
		'Money was lost. “We found it,” said Special Agent in Charge Keira Vance.',
		'Keira Vance',
	);
	checkSpeaker(
		'what a firm is',
		'Developer Barrow & Vlum said it was “extremely disappointed by that”.',
		'Barrow & Vlum',
	);
	checkSpeaker(
		'an initial tells a first name',
		'Hunter S. Vlum has won. “It is odd,” said Vlum.',
		'Hunter S. Vlum',
	);
	checkSpeaker(
		'two words are a name',
		'Baker Mayfield has won. “It is odd,” said Mayfield.',
		'Baker Mayfield',
	);
	checkSpeaker(
		'a year of a school',
		'It began. “It is like rain,” said Year 10 pupil Ella.',
		'Ella',
	);
});

describe('small words inside a name', () => {
	checkSpeaker('Us', 'Ann Lee was cross. “We paid for it,” said Us Weekly.', 'Us Weekly');
	checkSpeaker(
		'at the end',
		'The charity Hear Us met. “We are ten years late,” Hear Us said.',
		'Hear Us',
	);
	checkSpeaker('us is nobody', 'Ann Lee was cross. “We paid for it,” she told us.', 'Ann Lee');
	checkSpeaker(
		'for',
		'Transport for Orla said it was sorry. “We know it hurts,” it said.',
		'Transport for Orla',
	);
	checkSpeaker(
		'a thing for somebody',
		'Thanks for Ann Lee came in. “We know it hurts,” she said.',
		'Ann Lee',
	);
	checkSpeaker(
		'what it calls for',
		'Ann Lee wept. “We did win,” said Save the Meadow.',
		'Save the Meadow',
	);
	checkSpeaker(
		'on X',
		'“We lost it,” Zell Motors posted on X. Ann Lee was calm: “It is hard to fly.”',
		'Ann Lee',
	);
	checkSpeaker('an initial', '“We lost it,” said Ann X. Lee.', 'Ann X. Lee');
});

describe('any verb right behind the words', () => {
	checkSpeaker('laughs', '“We did not see a tiger,” laughs Ingvild Haug.', 'Ingvild Haug');
	checkSpeaker('beamed', '“We did see a tiger!” beamed Ann Lee.', 'Ann Lee');
	checkSpeaker('a place', '“We did see a tiger,” she was told in Lisbon.', null);
	checkSpeaker('what follows is new', '“We did see a tiger.” Trains passed Ann Lee.', null);
});

describe('who is told by family or age has the name right behind', () => {
	checkSpeaker(
		'a mother',
		'“It is sad,” said the mother of three. Ann Lee is out of work.',
		'Ann Lee',
	);
	checkSpeaker('not the judge', '“It is sad,” said the judge. Ann Lee was jailed.', 'judge');
	checkSpeaker(
		'nor whom the judge speaks to',
		'Ann Lee sat in court. “You are a menace,” the judge said.',
		'judge',
	);
	checkSpeaker(
		'not whom the article knows',
		'Ann Lee wept. “It is sad,” said a mother of three. Ann Lee sat.',
		'a mother of three',
	);
});

describe('a newcomer', () => {
	checkSpeaker(
		'who leads the sentence before',
		'Ann Reed sat. Boss Tom Lee was cross. “Nine?” he said. His rival Ben Ashe laughed. “Ten, I say,” he said.',
		'Ben Ashe',
	);
	checkSpeaker(
		'who is only met',
		'Boss Tom Lee was cross. “Nine?” he said. He met Ben Ashe. “Ten, I say,” he said.',
		'Tom Lee',
	);
	checkSpeaker(
		'behind a participle',
		'Officer Tom Lee read it. “We won,” said Ann Reed. Beaten by a nose, sitting MP Ben Ashe wept. “A drink now,” he said.',
		'Ben Ashe',
	);
});

describe('in an interview', () => {
	checkSpeaker(
		'whoever answered goes on',
		'“I was tired,” says Ann Lee. Did the rest see? “Tom did. In the end.”',
		'Ann Lee',
	);
	checkSpeaker(
		'a slogan is no answer',
		'Governor Ann Lee began. The line? “Rain. We are in it.”',
		null,
	);
});

describe('those who signed', () => {
	checkSpeaker(
		'they wrote',
		'The letter, signed by chairman Tom Lee and chief executive Ann Reed, said no. “We urge you to wait,” they wrote.',
		'Tom Lee and Ann Reed',
	);
	checkSpeaker(
		'on the site of a club',
		'Zell Rovers lost. “We back him,” read a statement on the club’s website.',
		'Zell Rovers',
	);
	checkSpeaker('said one', 'Passengers at Zell wept. “I missed a wedding,” said one.', 'one');
});

describe('an office, and then the name', () => {
	checkSpeaker(
		'with its place',
		'Sergeant Bo Ek left. The Director of Public Prosecutions in Zell, Ms Ann Lee, praised Sergeant Bo Ek. “It is right,” she said.',
		'Ann Lee',
	);
	checkSpeaker(
		'whose task ends in -s',
		'“It is right,” said Zell Council’s director of highways, Tom Reed.',
		'Tom Reed',
	);
	checkSpeaker(
		'past a clause',
		'Ann Lee won. The man she beat, Zorkan Vlum, has not. “It is wrong,” he said.',
		'Zorkan Vlum',
	);
	checkSpeaker(
		'a nominee is no senator',
		'Senator Ann Lee asked the nominee why. “I do not know,” Tom Reed said. Lee held it up. “It is long,” she said. “I read it,” said the nominee.',
		'Tom Reed',
	);
	checkSpeaker(
		'a people',
		'Rovers boss Rui Vlum was cross. “It is wrong,” the Portuguese said.',
		'Rui Vlum',
	);
	checkSpeaker(
		'record her as saying',
		'Governor Ann Lee was there. “I see no case for it,” the minutes record her as saying.',
		'Ann Lee',
	);
	checkSpeaker(
		'what she calls a plane',
		'Ann Lee will sell the plane, which she calls “Air Mulligan”.',
		null,
	);
});
