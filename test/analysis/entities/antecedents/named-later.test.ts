import { describe } from 'vitest';
import { checkSpeaker } from '../../quotes/check-speaker.ts';

describe('who speaks without a name has the one that comes next', () => {
	checkSpeaker(
		'a woman',
		'“I held on to a ball,” says a woman who lost both parents. “We sang.” Zalia Tan now teaches.',
		'Zalia Tan',
	);
	checkSpeaker(
		'somebody’s president',
		'“It is thin soup,” said the local’s president. Zalia Tan said nobody was after money.',
		'Zalia Tan',
	);
	checkSpeaker(
		'a rank that fits',
		'“Nobody is glad,” said the officer who led it. Detective Superintendent Bo Ek added that it hurt.',
		'Bo Ek',
	);
	checkSpeaker(
		'in the next paragraph',
		'“They were wronged,” said the head of the bureau.\n\nZalia Tan was speaking of two pilots.',
		'Zalia Tan',
	);
	checkSpeaker(
		'not one who is introduced',
		'“Nobody is glad,” said a neighbour. Bo Ek, 40, a baker from Zell, laughed.',
		'a neighbour',
	);
	checkSpeaker(
		'not one with another rank',
		'“Nobody is glad,” said the pilot. Councillor Bo Ek laughed.',
		'pilot',
	);
	checkSpeaker(
		'not one who was named before',
		'Bo Ek came. “Nobody is glad,” said a woman in tears. Bo Ek left.',
		'a woman',
	);
	checkSpeaker(
		'not one to whom something is done',
		'“It is sad,” said a guard. Bo Ek was jailed.',
		'a guard',
	);
});

describe('whose words they were is told behind them', () => {
	checkSpeaker(
		'the words',
		'Bo Ek stood up. “This was a cruel man,” the jury was told.\n\nThe words were those of Zalia Tan, for the Crown.',
		'Zalia Tan',
	);
	checkSpeaker(
		'the joke',
		'“There was a second kitchen,” said one of the gloomier ones. The joke was that of Zalia Tan.',
		'Zalia Tan',
	);
	checkSpeaker(
		'one of the gloomier ones',
		'“There was a second kitchen,” said one of the gloomier ones. Shares fell.',
		'one of the gloomier ones',
	);
	checkSpeaker(
		'not whom the sentence before is about',
		'Bo Ek stood up. “This was a cruel man,” the court heard.',
		null,
	);
	checkSpeaker(
		'not what was another’s',
		'Bo Ek stood up. “This was a cruel man,” the jury was told. The words were new.',
		null,
	);
	checkSpeaker(
		'one of the three has a name',
		'“This was a cruel man,” said one of the three, Zalia Tan.',
		'Zalia Tan',
	);
});
