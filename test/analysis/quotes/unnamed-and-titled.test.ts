import { describe } from 'vitest';
import { checkSpeaker } from './check-speaker.ts';

const check = (text: string, expected: string | null): void => checkSpeaker(text, text, expected);

describe('who is told something does not say it', () => {
	check(
		'Mira Lund bowled for Norway. She hurt her wrist in May. “You can have the wrist or the tour,” the surgeon told her.',
		'surgeon',
	);
	check('Bo Ek drove a bus. “You are the last one left,” the inspector warned him.', 'inspector');
	check('Ann Lee swam home. “You were lucky,” the lifeguard told her.', 'lifeguard');
	check(
		'Mira Lund is a surgeon. Bo Ek came to her in May. “You can have the wrist or the tour,” the surgeon told him.',
		'Mira Lund',
	);
	check('Ann Lee, an inspector, got on. “Tickets,” the inspector told him.', 'Ann Lee');
	check('Bo Ek coaches the Vale. “We lost it,” the coach told reporters.', 'Bo Ek');
});

describe('whose name the article keeps back is not who is named next', () => {
	check(
		'“Everybody knew in May,” said a senior departmental official who spoke on condition he not be identified.\n\nThe Auditor General warned of it.',
		'a senior departmental official',
	);
	check(
		'“We knew,” said an officer, who asked not to be named.\n\nAnn Lee called it a shame.',
		'an officer',
	);
	check(
		'“We knew,” said a clerk who would speak only on condition of anonymity.\n\nAnn Lee now lives in Orla.',
		'a clerk',
	);
	check(
		'“We lost it all,” said a woman who lost her home.\n\nAnn Lee now lives in Orla.',
		'Ann Lee',
	);
	check('“We knew,” said a man at the gate.\n\nBo Ek has worked there for years.', 'Bo Ek');
	check('“It went dark,” said a voice from the back.', 'a voice from the back');
});

describe('a noun of several words is one by what it begins with', () => {
	check(
		'Ann Lee keeps the lamps. “People think she is shy,” one former lady-in-waiting told this paper.',
		'one former lady-in-waiting',
	);
	check(
		'“He is hard to please,” said a brother-in-law of the mayor.',
		'a brother-in-law of the mayor',
	);
	check('“We hold the bridge,” the commander-in-chief said.', 'commander-in-chief');
	check('The work-to-rule was over. “We won,” Ann Lee said.', 'Ann Lee');
	check('A bill of sale hung there. “We won,” Ann Lee said.', 'Ann Lee');
	check('The cost-of-living pact broke. “We lost,” Bo Ek said.', 'Bo Ek');
});

describe('a post elsewhere is another’s', () => {
	check(
		'Bo Ek, the Vale manager, was cross. “We won it,” said Ally Reed, 38. The Orla manager, once of Zell, made his 400th start. “He came in for a trial last May in his boots.”',
		'Ally Reed',
	);
	check('Bo Ek, the Vale captain, was cross. “We won it,” the Orla captain said.', 'Orla captain');
	check(
		'Bo Ek, the Vale coach, sat down. Tom Reed had lost. “We were poor,” the Zell coach said.',
		'Tom Reed',
	);
	check('Bo Ek, the Vale manager, was cross. “We lost,” the 38-year-old manager said.', 'Bo Ek');
	check('Bo Ek, the Vale manager, was cross. “We lost,” the Danish manager said.', 'Bo Ek');
	check('Bo Ek, the Vale manager, was cross. “We lost,” the Vale manager said.', 'Bo Ek');
});

describe('of those who share a surname the title or the age tells', () => {
	check(
		'Mrs Carmela Lund lost her roof. It fell in the yard of her grandson, Const. Neville Lund. “I opened the door,” said Const. Lund.',
		'Neville Lund',
	);
	check(
		'Bo Reed is the minister. It was his nephew, Gordon Reed, who drew blood. The younger Reed asked “whether Uncle Bo proposes to pay this one in person.”',
		'Gordon Reed',
	);
	check(
		'Bo Reed is the minister. It was his nephew, Gordon Reed, who drew blood. The elder Reed called it “a computer matter of no great weight”.',
		'Bo Reed',
	);
	check(
		'Mrs Carmela Lund lost her roof. It fell in the yard of her grandson, Const. Neville Lund. “I come from Sicily,” said Mrs Lund.',
		'Carmela Lund',
	);
	check('Ann Reed farms. Her son, Tom Reed, does not. “I farm,” Ann Reed said.', 'Ann Reed');
	check('Bo Reed and Ann Lee met. “It was short,” the younger Reed said.', 'Bo Reed');
});

describe('titles and first names cut short', () => {
	check('Coun. Ann Lee and Ald. Bo Ek sat. “We had a report,” Ald. Ek said.', 'Bo Ek');
	check('“I want it known,” said Ald. J. W. Reed, moving the report.', 'J. W. Reed');
	check(
		'Inspector Thos. Ward wrote in May that “the singing is loud and the stove warm.”',
		'Thos. Ward',
	);
	check('“It fades the curtains,” said Cr Wal Reed.', 'Wal Reed');
	check('The Ald lay low. “It floods,” said Ann Lee.', 'Ann Lee');
	check('Ann Lee, with Wm. Reed, saw it. “It floods,” she said.', 'Ann Lee');
});

describe('a life goes on with whom the article is about', () => {
	check(
		'Philomena Lund-Hart wrote novels. “She told us to hush,” said Ruth Hart, her daughter.\n\nShe was born in a tent in 1925. “I was in Orla,” she told a paper in 1991.',
		'Philomena Lund-Hart',
	);
	check(
		'Philomena Lund-Hart wrote novels. “She told us to hush,” said Ruth Hart, her sister.\n\nShe grew up in a tent. “I was in Orla,” she said in 1991.',
		'Philomena Lund-Hart',
	);
	check(
		'It was the captain’s son, Danilo, 14 at the time, who would not let go. As a naval architect he rebuilt her lines.\n\n“That was the flaw,” he said.',
		'Danilo',
	);
	check(
		'Philomena Lund-Hart wrote novels. “She told us to hush,” said Ruth Hart, her daughter.\n\nShe laughed and put the kettle on. “I was in Orla,” she said.',
		'Ruth Hart',
	);
	check(
		'Philomena Lund-Hart wrote novels. “They told us to hush,” said Ruth Hart, a lawyer.\n\nShe was born in a tent in 1925. “I was in Orla,” she said.',
		'Ruth Hart',
	);
	check('It was a wet day when Ann Lee left. Bo Ek stayed. “I had to,” he said.', 'Bo Ek');
});
