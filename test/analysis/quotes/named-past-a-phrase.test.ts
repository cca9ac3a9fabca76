import { describe } from 'vitest';
import { checkSpeaker } from './check-speaker.ts';

const check = (text: string, expected: string | null): void => checkSpeaker(text, text, expected);

describe('several titles before several names', () => {
	const BENCH = 'A bench of Justices K Vinod and Mary Joseph sat. ';
	check(`${BENCH}Justice Vinod spoke. “These are no falls,” he said.`, 'K Vinod');
	check(`${BENCH}“These are no falls,” Justice Joseph said.`, 'Mary Joseph');
	check('Detectives Bo Ek and Ann Lee came. “We ran,” Ek said.', 'Bo Ek');
	check('Ministers came. “We ran,” Bo Ek said.', 'Bo Ek');
	check(
		'The Kerala High Court was cross. A bench of Justices K Vinod and Mary Joseph sought CCTV footage. “If it is gone, somebody will answer,” the bench said.',
		'Kerala High Court',
	);
	check('Bo Ek came off the bench. “I ran,” he said.', 'Bo Ek');
});

describe('an office and what it is of before a name', () => {
	check(
		'The head of the commission, Magda Sroka, came. “It was an industry,” she said.',
		'Magda Sroka',
	);
	check('Commissioner of police Amitesh Rane came. “It is real work,” he said.', 'Amitesh Rane');
	check('The director of the agency, Zorkan Vlum, came. “It is late,” he said.', 'Zorkan Vlum');
	check('The commission, Corvane Watch, came. “It is late,” it said.', 'Corvane Watch');
	check('Bo Ek went to the agency, Corvane. “I was late,” he said.', 'Bo Ek');
	check('The guide of the airline Corvane was read. “I was late,” Bo Ek said.', 'Bo Ek');
});

describe('the name before a body’s noun is the body’s', () => {
	const FRANCE = 'The flights were not to France. ';
	check(
		`${FRANCE}The SNCTA union, which called the strike, said its members were tired. “We have old radars,” it said.`,
		'SNCTA',
	);
	check(`${FRANCE}The Vlum agency was late. “We are sorry,” the agency said.`, 'Vlum agency');
	check('The France team lost. “We are sorry,” the team said.', 'France team');
	check('Ann Lee won. The Lee campaign was glad. “We ran,” the campaign said.', 'Lee campaign');
	check('Zell Bank fell. The bank was sorry. “We ran,” the bank said.', 'Zell Bank');
	check('Zell’s bank fell. “We ran,” the bank said.', 'bank');
});

describe('a phrase and a comma before the name', () => {
	check(
		'A passenger stranded at Beauvais, Colette Marin, said she was late. “They cut the cake,” she said.',
		'Colette Marin',
	);
	check(
		'One of the victims, retired teacher Sushila Deshpande, 72, knew it. “It was my mother’s,” she said.',
		'Sushila Deshpande',
	);
	check('A man injured in the fall, Bo Ek, spoke. “It gave way,” he said.', 'Bo Ek');
	check('A passenger stranded at Beauvais wept. “They cut the cake,” she said.', 'a passenger');
	check('A dog bred in Zell, Rex, barked. “He bites,” Ann Lee said.', 'Ann Lee');
	check('One of the victims met Ann Lee, 72. “I wept,” Lee said.', 'Ann Lee');
});

describe('a field in brackets stands between the office and the name', () => {
	check('DCP (Crime) Archana Sathe came. “He ran,” the DCP said.', 'Archana Sathe');
	check('Deputy Commissioner (Revenue) Bo Ek came. “It is dry,” the DC said.', 'Bo Ek');
	check('ADGP (Law and Order) Ann Lee came. “It is calm,” the ADGP said.', 'Ann Lee');
	check('The AAP (Zell) won. “We ran,” the AAP said.', 'AAP');
	check('Bo Ek (Labour) came. “I ran,” he said.', 'Bo Ek');
	check('The BBC (London) Ann Lee left is gone. “It is old,” the BBC said.', 'BBC');
});

describe('for whom somebody appears is another', () => {
	const VINOD = 'Justice K Vinod was there. ';
	check(
		`${VINOD}Senior counsel P Ramakumar, appearing for the victim’s mother, said she had to wait. “She had no water,” he said.`,
		'P Ramakumar',
	);
	check(
		`${VINOD}R Lee, the victim’s mother, said she had to wait. “I had no water,” she said.`,
		'R Lee',
	);
	check(`${VINOD}R Lee said she had to wait. “I had no water,” she said.`, 'R Lee');
});

describe('one word more that somebody goes by is nobody else', () => {
	const KNOWN = 'Tunde Kolawole was sued. Kolawole, popularly known as TeeKay, stood by it. ';
	check(`${KNOWN}“Let us meet in court,” he wrote.`, 'Tunde Kolawole');
	check(`${KNOWN}“Let us meet in court,” TeeKay wrote.`, 'Tunde Kolawole');
	check('Bo Ek, aka Slim, left. Slim wept. “I ran,” said Slim.', 'Bo Ek');
	check('Bo Ek, a baker known as Slim, left. Ann Lee wept. “I ran,” she said.', 'Ann Lee');
	check('Bo Ek met a man known as Slim. “I ran,” Slim said.', 'Slim');
	check('Orla, once known as Zell, is old. “I ran,” Bo Ek said.', 'Bo Ek');
});

describe('to whom or what somebody is sent stands before the name', () => {
	check(
		'Prof Neil Curtis was there. Nigeria’s high commissioner to the UK, Sarafa Isola, called on others. “We look at you,” he said.',
		'Sarafa Isola',
	);
	check(
		'Counsel to the actress, Femi Obalade (SAN), said no. “It is not money,” the lawyer said.',
		'Femi Obalade',
	);
	check('The envoy to Zell, Zorkan Vlum, wept. “We look at you,” he said.', 'Zorkan Vlum');
	check('Close to Zell, Corvane Steel closed. “We look at you,” Bo Ek said.', 'Bo Ek');
	check('A rival to the bank, Corvane Trust, fell. “We are sorry,” it said.', 'Corvane Trust');
	check('The way to the sea, Bo Ek said, is long. “I ran,” he said.', 'Bo Ek');
});
