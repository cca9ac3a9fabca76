import { describe } from 'vitest';
import { checkSpeaker } from './check-speaker.ts';

describe('a noun that tells somebody is something else than who is named', () => {
	checkSpeaker(
		'beside the lawyer',
		'Bo Ek was jailed. His lawyer, Ann Lee, said she would appeal. The forewoman, a teacher who gave no name, said it was the till. “It was for a tub,” the forewoman said.',
		'forewoman',
	);
	checkSpeaker(
		'beside the chief',
		'“All are dead,” said Bo Ek, chief of the rescue office. The pilot asked to turn. “You may turn left,” the controller answered.',
		'controller',
	);
	checkSpeaker(
		'before who is named only later',
		'It fell.\n\nIt burned.\n\n“All are dead,” said Bo Ek, chief of the rescue office. The pilot asked to turn. “You may turn left,” the controller answered. Rain fell.\n\nAnn Lee wept. Lee had a ticket. Lee stayed at home.',
		'controller',
	);
	checkSpeaker(
		'where it is what they are',
		'Bo Ek, the air traffic controller, was awake. The pilot asked to turn. “You may turn left,” the controller answered.',
		'Bo Ek',
	);
	checkSpeaker(
		'where nothing else is told of them',
		'Bo Ek has sold his oven in Zell. “It was hard,” the baker said.',
		'Bo Ek',
	);
	checkSpeaker(
		'where they are that too',
		'Bo Ek, an inspector, was there. “It was hard,” the officer said.',
		'Bo Ek',
	);
});

describe('somebody without a name, told of by what they are', () => {
	checkSpeaker(
		'behind an apposition',
		'Ann Lee made it. “We tried,” Lee said. One early tester, a baker from Zell who gave no name, told me that she dropped hers. “It still worked,” she said.',
		'one early tester',
	);
	checkSpeaker(
		'in a clause with “by”, sentences before',
		'Ann Lee looks for stars. “I worry,” Lee says. Her best is the one found by a colleague in May. It rained that week. “I was at a wedding,” she says.',
		'Ann Lee',
	);
	checkSpeaker(
		'in a clause about the one spoken of',
		'Ann Lee looks for stars. “I worry,” Lee says. She went to Zell, where a tutor told her to stop. It rained that year. She went home. “I was tired,” she says.',
		'Ann Lee',
	);
	checkSpeaker(
		'who wrote what is quoted next',
		'The story was handed to Ann Lee. It came in a letter sent by a priest. “I saw it all,” he wrote.',
		'a priest',
	);
	checkSpeaker(
		'of the other gender than whose they are',
		'Ann Lee worked at sea. Her father was against it, and when he heard of it he wrote her a letter of one line: “You were made for land.”',
		'her father',
	);
	checkSpeaker(
		'of the same gender as whose they are',
		'Bo Ek worked at sea. His father fell ill, and he wrote home: “I was made for this.”',
		'Bo Ek',
	);
});

describe('whom a pronoun cannot mean', () => {
	checkSpeaker(
		'whoever was “he” just before',
		'Ann Lee is late. “I lost the key,” Lee says. Her editor then and now, Tunrak Vlum, tells me it is true. “It was cut,” he says.\n\nThe book is out. “It is about my uncle,” she says.',
		'Ann Lee',
	);
	checkSpeaker(
		'her husband, told to be something too',
		'Ann Lee looks for stars. “I worry,” Lee says. Her husband, the potter Bo March, fell. “Of course,” she says.',
		'Ann Lee',
	);
	checkSpeaker(
		'whom a title would make a woman by her name’s usual bearers',
		'Deputy Mayor Sani Vlum said four were held with “bad” papers. “They will be charged,” he said.',
		'Sani Vlum',
	);
	checkSpeaker(
		'her editor where that is who speaks',
		'Ann Lee is late. Her editor then and now, Bo Ek, tells me it is true. “It was cut,” he says.',
		'Bo Ek',
	);
	checkSpeaker(
		'a company by its legal form',
		'Zorvik Pumps AB sold a mill, according to Bo Ek, who runs it.\n\n“It is a sad day,” he says.',
		'Bo Ek',
	);
	checkSpeaker(
		'a company that goes by one word',
		'Zorvik Pumps AB sold a mill. Then Zorvik bought one, according to Bo Ek, who met them.\n\n“It is a sad day,” he says.',
		'Bo Ek',
	);
});
