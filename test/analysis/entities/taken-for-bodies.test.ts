import { describe } from 'vitest';
import { checkSpeaker } from '../quotes/check-speaker.ts';

describe('who has just spoken goes on', () => {
	checkSpeaker(
		'before the one named most',
		'Zell Athletic beat Orla Rovers. Zell Athletic rose. Zell Athletic sang.\n\nOrla Rovers said they would be banned.\n\n“It was a sad night,” the club said.',
		'Orla Rovers',
	);
	checkSpeaker(
		'not long before',
		'Zell Athletic rose. Zell Athletic sang. Orla Rovers said so. Ann Lee left the room. It rained.\n\nZell Athletic rose. “It was a sad night,” the club said.',
		'Zell Athletic',
	);
});

describe('the noun may be none of its name', () => {
	checkSpeaker(
		'an association',
		'Hearth Housing has been fined. “We let him down,” the association said.',
		'Hearth Housing',
	);
	checkSpeaker(
		'a federation',
		'International Rowing has moved it to Zell. “Health comes first,” the federation said.',
		'International Rowing',
	);
	checkSpeaker(
		'another that was told of',
		'Hearth Housing has been fined. An association of tenants cheered. “They let us down,” the association said.',
		'association',
	);
	checkSpeaker(
		'not the union',
		'Hearth Foods has been fined. “They let us down,” the union said.',
		'union',
	);
	checkSpeaker(
		'no council is a company',
		'Zell Council has been fined. “They let us down,” the airline said.',
		'airline',
	);
});

describe('names with small words', () => {
	checkSpeaker(
		'friends of a wood',
		'Ann Lee spoke for the Friends of Orla Wood. “We lost it,” the group wrote.',
		'Friends of Orla Wood',
	);
	checkSpeaker(
		'friends of somebody',
		'Friends of Ann Lee wept. “We lost it,” she said.',
		'Ann Lee',
	);
	checkSpeaker(
		'parents of a saint',
		'The nurse left. St Orla’s Parents, a support group, met. “We lost it,” the group said.',
		'St Orla’s Parents',
	);
	checkSpeaker(
		'a rival',
		'Zell Films fell. Rival Corvox was glad. “Welcome,” it tweeted.',
		'Corvox',
	);
	checkSpeaker(
		'the first word alone',
		'Then Tom Reed beat Kilquorn Thistle. Kilquorn were glad to go. Then we saw Kilquorn. Tom Reed left. “We lost it,” the club said.',
		'Kilquorn Thistle',
	);
});

describe('the paper', () => {
	checkSpeaker(
		'of researchers',
		'The study is new, Ann Lee told The Courier. The researchers counted. “We do not know,” the paper says.',
		'paper',
	);
	checkSpeaker(
		'of journalists',
		'Ann Lee told The Courier. “We do not know,” the paper says.',
		'Courier',
	);
	checkSpeaker(
		'its website',
		'The report on Oakham Homes came. Oakham Homes has no comment; its website says only that “every day is a new day”.',
		'Oakham Homes',
	);
});
