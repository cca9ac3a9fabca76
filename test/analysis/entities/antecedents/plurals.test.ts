import { describe, expect, test } from 'vitest';
import { checkSpeaker } from '../../quotes/check-speaker.ts';
import { spoken } from '../../quotes/spoken.ts';

describe('they', () => {
	checkSpeaker(
		'an institution',
		'Zell Rovers have twice denied it.\n\n“At no point did we say so,” they said.',
		'Zell Rovers',
	);
	checkSpeaker(
		'a crowd',
		'Residents packed the hall. “We want our bus back,” they said.',
		'Residents',
	);
	checkSpeaker(
		'whoever of many goes on',
		'The couple sued Zell Times. “We print what we see,” Zell Times said. “It is news,” they added.',
		'Zell Times',
	);
	checkSpeaker(
		'two who are named together',
		'At the airport, Sam and Lea Reed sat down. “We got married today,” they said.',
		'Sam Reed and Lea Reed',
	);
	checkSpeaker(
		'two with where they are from',
		'Drivers agreed. Senators Ann Lee of Ohio and Tom Reed of Nevada demanded a vote. “We will not wait,” they wrote.',
		'Ann Lee and Tom Reed',
	);
	checkSpeaker(
		'one alone is not they',
		'Ann Lee sat down. “We got married today,” they said.',
		null,
	);
	checkSpeaker('nobody', '“We got married today,” they said.', null);
});

describe('they, of two with a clause behind them', () => {
	checkSpeaker(
		'a clause with a verb of its own',
		'Outside, Sam and Lea Reed, whose daughter Mia fell, wept. “We waited here,” they said.',
		'Sam Reed and Lea Reed',
	);
	checkSpeaker(
		'two who are only met',
		'Outside, officers met with Sam and Lea Reed. “We waited here,” they said.',
		'officers',
	);
});

describe('they, of two in one clause', () => {
	checkSpeaker(
		'both',
		'Both Ann Lee and Bo Ek wept. “We are lost,” they said.',
		'Ann Lee and Bo Ek',
	);
	checkSpeaker(
		'behind a word that opens a clause',
		'Then, while Ann Lee and Bo Ek wept, it rained. “We are lost,” they said.',
		'Ann Lee and Bo Ek',
	);
	checkSpeaker(
		'by whom it is signed, with what one is',
		'A letter signed by chairman Ann Lee and Bo Ek came. “We are lost,” they said.',
		'Ann Lee and Bo Ek',
	);
	checkSpeaker(
		'on whom it rains is no subject',
		'It rained on Ann Lee and Bo Ek. “We are lost,” they said.',
		null,
	);
});

describe('how far before “they” whoever is meant may stand, and who signed', () => {
	test.each<[string, string[]]>([
		[
			'A letter signed by chairman Ann Lee and Bo Ek came. “We will not wait,” they wrote.',
			['Ann Lee and Bo Ek: We will not wait,'],
		],
		[
			'A letter signed by one two three Ann Lee and Bo Ek came. “We will not wait,” they wrote.',
			['Ann Lee and Bo Ek: We will not wait,'],
		],
		[
			'A letter signed by one two three four Ann Lee and Bo Ek came. “We will not wait,” they wrote.',
			['Ann Lee and Bo Ek: We will not wait,'],
		],
		[
			'A letter to Ann Lee and Bo Ek came. “We will not wait,” they wrote.',
			['?: We will not wait,'],
		],
		[
			'Ann Lee and Bo Ek sat.\n\nRain fell.\n\n“We will not wait,” they wrote.',
			['Ann Lee and Bo Ek: We will not wait,'],
		],
		[
			'Ann Lee and Bo Ek sat.\n\nRain fell.\n\nSnow fell.\n\n“We will not wait,” they wrote.',
			['?: We will not wait,'],
		],
		[
			'Ann Lee and a baker sat. “We will not wait,” they wrote.',
			['Ann Lee and a baker: We will not wait,'],
		],
		[
			'Residents sat.\n\nRain fell.\n\n“We will not wait,” they wrote.',
			['Residents: We will not wait,'],
		],
		[
			'Residents sat.\n\nRain fell.\n\nSnow fell.\n\n“We will not wait,” they wrote.',
			['?: We will not wait,'],
		],
		['They met residents. “We will not wait,” they wrote.', ['?: We will not wait,']],
	])('%s', (text, expected) => expect(spoken(text)).toEqual(expected));
});
