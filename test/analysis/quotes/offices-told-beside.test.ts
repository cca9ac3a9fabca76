import { describe } from 'vitest';
import { checkSpeaker } from './check-speaker.ts';

const check = (text: string, expected: string | null): void => checkSpeaker(text, text, expected);

describe('an office and its field before a name are no part of it', () => {
	const BLAKE = 'SSP Everton Blake came. “He is held,” he said.\n\n';
	check(
		`${BLAKE}Member of Parliament Dwight Sibblies wept. “Put down the guns,” he said.`,
		'Dwight Sibblies',
	);
	check(
		`${BLAKE}Superintendent of Police Ravi Menon wept. “Put down the guns,” he said.`,
		'Ravi Menon',
	);
	check(`${BLAKE}Head of Marketing Tom Reed wept. “Put down the guns,” he said.`, 'Tom Reed');
	check(`${BLAKE}Chief of Army Staff Musa Bello wept. “Put down the guns,” he said.`, 'Musa Bello');
	check(`${BLAKE}It rained on the Bank of Orla. “Put down the guns,” he said.`, 'Everton Blake');
	check(`${BLAKE}A friend of Tom Reed wept. “He liked guns,” he said.`, 'a friend of Tom Reed');
});

describe('the office of whoever is named behind the comma is nobody else', () => {
	check(
		'The Chief Medical Director, Prof. Olatunde Alabi, was there. A patient’s relative, who gave his name simply as Sule, wept. “Where do we go?” he asked.',
		'Sule',
	);
	check(
		'The Sector Commander, Yaw Boakye-Mensah, came. “They bolted,” the commander said.',
		'Yaw Boakye-Mensah',
	);
	check(
		'The governor, Dr Akinyi Omolo, denied it through her director of communication, Tom Mboya Ouko. “The county boss was away,” he said.',
		'Tom Mboya Ouko',
	);
	check('The Orla Herald, Ann Lee said, was wrong. “It was May,” she said.', 'Ann Lee');
	check('Bo Ek met the head of the choir. “I sang,” he said.', 'Bo Ek');
	check('The Kilvane Players, Ann Lee among them, won. “I sang,” she said.', 'Ann Lee');
});

describe('letters before a first name and a last are a rank', () => {
	check(
		'Kisumu Central OCPD Hellen Reed came. “Five are held,” she told reporters.',
		'Hellen Reed',
	);
	check('Orla PD Sgt Ann Lee came. “Five are held,” she said.', 'Ann Lee');
	check('Then JP Mary Reed came. “Five are held,” she said.', 'Mary Reed');
	check('NASA said no. “It is safe,” it said.', 'NASA');
	check('The ABC Mary Reed joined in May is gone. “I miss it,” Reed said.', 'Mary Reed');
	check('BBC News said no. “It is safe,” BBC News said.', 'BBC News');
});

describe('Will is a name where a verb is behind it and its surname', () => {
	check('Will Harcombe struck 134. “It was luck,” Harcombe said.', 'Will Harcombe');
	check('Will Harcombe, dropped on 12, struck 134. “It was luck,” he said.', 'Will Harcombe');
	check('Will Reed leads the Vale. “It was luck,” Reed said.', 'Will Reed');
	check('Will Bo Ek win? “I hope so,” Bo Ek said.', 'Bo Ek');
	check('Will it rain? “I hope so,” Bo Ek said.', 'Bo Ek');
	check('Will Vale Albion stay up? “I hope so,” Bo Ek said.', 'Bo Ek');
});

describe('whoever is told of by an age is the one the article tells of', () => {
	check(
		'When Linda Osei lost her husband, she stopped baking. “I couldn’t,” the 61-year-old from Luton tells me.',
		'Linda Osei',
	);
	check('Bo Ek won at last. “I ran,” the 34-year-old from Orla said.', 'Bo Ek');
	check('Bo Ek won at last. “He ran,” a 34-year-old from Orla said.', 'a 34-year-old from Orla');
	check('Bo Ek won at last. “He ran,” the baker from Orla said.', 'baker from Orla');
	check('Bo Ek won at last. “He ran,” the man in the hat said.', 'man in the hat');
	check('Ann Lee, 17, won. “I ran,” the 17-year-old said.', 'Ann Lee');
});

describe('words behind which a paragraph begins that tells of hearing', () => {
	const WROTE = '“I won’t hide,” Ann Lee wrote. “We’ll publish it next month.”';
	check(`${WROTE}\n\nSome have heard enough.`, 'Ann Lee');
	check(`${WROTE}\n\nThe court heard it was late.`, 'Ann Lee');
	check('Ann Lee was there. “It was dark,” the court heard.', null);
});

describe('what is made of something, and who makes it', () => {
	check(
		'Password manager startup Keyfern has confirmed it.\n\nIn a post the company told of a thief.\n\n“We were wrong,” the post reads.',
		'Keyfern',
	);
	check('Lender Zorvane fell. “We are sorry,” Zorvane said. Zorvane lives on.', 'Zorvane');
	check('Lumen manager Ann Lee left. “We are sorry,” the company said.', 'Lumen');
	check('Promoter Live Acts was glad. “Tickets remain valid,” it said.', 'Live Acts');
	check('Promoter Ann Lee was glad. “Tickets remain valid,” she said.', 'Ann Lee');
	check('Builder Bo Ek was glad. “It stands,” he said.', 'Bo Ek');
});
