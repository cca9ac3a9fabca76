import { describe } from 'vitest';
import { checkSpeaker } from './check-speaker.ts';

const check = (text: string, expected: string | null): void => checkSpeaker(text, text, expected);

describe('an office is spoken of by its initials', () => {
	check(
		'Superintendent of Police Kiran Malhotra came at noon. “The driver dozed off,” the SP said.',
		'Kiran Malhotra',
	);
	check('Attorney General Lucia Ferrand will sue. “We waited,” the AG said.', 'Lucia Ferrand');
	check(
		'NDMA Director General Irfan Kathia was blunt. “The water came at night,” the DG told reporters.',
		'Irfan Kathia',
	);
	check(
		'The army’s head, Chief of Army Staff Musa Bello, flew in. “We hold the town,” the COAS said.',
		'Musa Bello',
	);
	check(
		'In a text message DSP Ngozi Eze asked for calm. “Operatives are there,” the DSP said.',
		'Ngozi Eze',
	);
	check(
		'Deputy Commissioner Shehzad Mahboob drove there. “Machines are at work,” the DC said.\n\nPrime Minister Nadia Sharif wept.',
		'Shehzad Mahboob',
	);
});

describe('letters are not everybody’s office', () => {
	check('Minister of Foreign Affairs Ann Lee was away. “There is no deal,” the MFA said.', 'MFA');
	check('Football Association chairman Bo Ek resigned. “We thank him,” the FA said.', 'FA');
	check('Deputy Commissioner Bo Ek drove there. “It is a disgrace,” the AAP said.', 'AAP');
	check(
		'The Democratic Alliance (DA) wants a vote. District Attorney Ann Lee is against it. “We have the numbers,” the DA said.',
		'Democratic Alliance',
	);
	check('Bo da Silva ran. “I won,” Da Silva said.', 'Bo da Silva');
	check('DC United won at home. “We were lucky,” said DC United.', 'DC United');
});

describe('behind a post, a title that is a first name too is one', () => {
	check('Manager Dean Coyle had waited a year. “He will score,” Coyle said.', 'Dean Coyle');
	check('Striker Duke Adeyemi came on. “I ran,” he said.', 'Duke Adeyemi');
	check('Goalkeeper Earl Hobbs went off. “It is my knee,” Hobbs said.', 'Earl Hobbs');
	check('Dean Ann Lee spoke last. “We are full,” Lee said.', 'Ann Lee');
	check('Associate Dean Lee spoke last. “We are full,” Lee said.', 'Lee');
	check('Field Marshal Ek spoke last. “We hold it,” Ek said.', 'Ek');
});
