import { describe } from 'vitest';
import { checkSpeaker } from './check-speaker.ts';

const check = (text: string, expected: string | null): void => checkSpeaker(text, text, expected);

describe('what opens a sentence before a comma names nobody', () => {
	check(
		'Reacting, the state government in a statement called it a shame.\n\n“Nobody will be left behind,” the statement read in part.',
		'state government',
	);
	check('Responding, the Lumen Group denied it. “It is untrue,” it said.', 'Lumen Group');
	check('Speaking, Ann Lee wept. “I am sorry,” she said.', 'Ann Lee');
	check('Reading, Berkshire, was quiet. Bo Ek stood there. “I saw it,” he said.', 'Bo Ek');
	check('Manning, 34, was freed. “I am glad,” Manning said.', 'Manning');
	check('Sterling, the striker, scored twice. “I closed my eyes,” Sterling said.', 'Sterling');
});

describe('a name that is many is a club or a band', () => {
	check(
		'Marsden Town are delighted. Town have signed Tobi Okonjo, a winger. Okonjo is Town’s third.\n\n“I wanted this,” he told Town TV.',
		'Tobi Okonjo',
	);
	check('Vale Albion were poor. “We are sorry,” they said.', 'Vale Albion');
	check('The Lantern Boys are back. “We never left,” they said.', 'Lantern Boys');
	check('Ann Lee and Bo Ek are back. “I never left,” Ek said.', 'Bo Ek');
	check('If Ann Lee were mayor, we would know. “I am not,” she said.', 'Ann Lee');
	check('Never have Ann Lee or Bo Ek met. “I would like to,” she said.', 'Ann Lee');
});

describe('a sentence is no headline, however many names it has', () => {
	const CHARGED =
		'Cormac Duignan (28), of Castle Grove, Ardcarrick, Co Louth, pleaded guilty to the manslaughter of Liam Carolan (41) at Main Street, Ardcarrick, on December 27th, 2020.\n\n';
	check(
		`${CHARGED}Garda Síle Brogan was there.\n\nIn a statement Mr Carolan’s widow, Bernadette Carolan, told of him.\n\n“You took the five of us,” she said.`,
		'Bernadette Carolan',
	);
	check(
		'Philippa Grange had quietly led Northmoor NHS Trust since 2021.\n\n“I am sorry,” she wrote.',
		'Philippa Grange',
	);
	check('Ann Lee Joins Zell Council Of Elders.\n\nBo Ek came. “I am glad,” he said.', 'Bo Ek');
});

describe('whose child somebody is, and whom they married, the life is not', () => {
	const DEAD = 'Hedda Lindqvist-Moore, who has died aged 88, was a potter.\n\n';
	check(
		`${DEAD}Hedda was born in Gothenburg, the daughter of Karin (nee Ek), a seamstress, and Nils Lindqvist, an engineer. She was sent to a tile works. “I thought they would be potters,” she said later.`,
		'Hedda Lindqvist-Moore',
	);
	check(
		`${DEAD}She was born to Sven Lindqvist, a cobbler. She left in May. “I walked,” she said.`,
		'Hedda Lindqvist-Moore',
	);
	check(
		`${DEAD}There she met Kenneth Moore, a printmaker, whom she married in 1952. “I had a studio,” she said.`,
		'Hedda Lindqvist-Moore',
	);
	check(`${DEAD}Her husband, Kenneth Moore, was a printer. “She sang,” he said.`, 'Kenneth Moore');
	check(
		`${DEAD}Her daughter, Britt Moore, threw pots. “She sang to them,” she said.`,
		'Britt Moore',
	);
	check(`${DEAD}Kenneth Moore, a printer, wept. “I miss her,” he said.`, 'Kenneth Moore');
});

describe('who rings, and nobody names', () => {
	const CALLED = 'The caller asked for money. “Come alone,” he said.\n\n';
	const BROTHER =
		'The victim’s brother, Chinedu Okafor, sold his land. “We have nothing,” he said.';
	check('The caller asked for money. “Come alone,” he said.', 'caller');
	check(`${CALLED}${BROTHER}`, 'Chinedu Okafor');
	check(`${CALLED}${BROTHER}\n\nThe caller rang again. “Your time is going,” he said.`, 'caller');
	check(
		'Bo Ek was buried in May. A cousin quoted the caller as saying, “Bring it on Sunday.”',
		null,
	);
	check('A caller, Ann Lee, was cross. “I waited,” the caller said.', 'Ann Lee');
	check(
		'The victim told the court she cannot sleep. “I see his face,” she said.\n\nBo Dawes, 41, shouted. Dawes was led away.',
		'victim',
	);
});
