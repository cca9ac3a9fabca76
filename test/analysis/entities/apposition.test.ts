import { describe } from 'vitest';
import { checkSpeaker } from '../quotes/check-speaker.ts';

describe('a name beside a noun phrase', () => {
	checkSpeaker('set off', 'The judge, Ann Lee, said: “The court is closed.”', 'Ann Lee');
	checkSpeaker('with an age', 'The girl, 11-year-old Ann Lee, said: “I held on to it.”', 'Ann Lee');
	checkSpeaker(
		'with what it does',
		'A farmer, Zell resident Ann Lee, said: “It all went up.”',
		'Ann Lee',
	);
	checkSpeaker(
		'behind a tie',
		'“They run away,” said another rebel at Zell, Omar Salem, a baker.',
		'Omar Salem',
	);
	checkSpeaker(
		'kin behind a tie',
		'The widow of one of the men, Ann Lee, stood up. “They sent me his boots,” she said.',
		'Ann Lee',
	);
	checkSpeaker(
		'a first name asked for',
		'A villager reached by phone, who asked that only her first name, Nino, be used, came. “The cows went first,” she said.',
		'Nino',
	);
	checkSpeaker('a title in front', '“We stay here,” said Voivode Ann Lee.', 'Ann Lee');
});

describe('and what only looks like one', () => {
	checkSpeaker(
		'a friend of somebody',
		'The mayor, a friend of Ann Lee, said: “The hall is closed.”',
		'mayor',
	);
	checkSpeaker('a place', '“They run away,” said a rebel at Zell, Ohio.', 'a rebel at Zell');
	checkSpeaker('an owner', '“They run away,” said a driver, Ann Lee’s cousin.', 'a driver');
	checkSpeaker(
		'two who are listed',
		'The judge met Ann Lee. A clerk said: “The court is closed.”',
		'a clerk',
	);
});
