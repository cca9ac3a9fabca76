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

describe('who and what the article names late', () => {
	checkSpeaker(
		'an order',
		'Ann Lee has died. The order she belonged to, the Sisters of Hope, said she had worked. “She died well,” it said.',
		'Sisters of Hope',
	);
	checkSpeaker(
		'a star whose surname is a sigh',
		'The film won. Its star, the 81-year-old Oh Young-ja, had not acted. “I peel onions,” she said.',
		'Oh Young-ja',
	);
	checkSpeaker(
		'an archduke',
		'Archduke Leopold drives a bus. “The hours are better,” he told a paper.',
		'Leopold',
	);
	checkSpeaker(
		'a caterer',
		'School caterer Munchbox said it did not know. “They told us so,” it said.',
		'Munchbox',
	);
	checkSpeaker(
		'one of them',
		'Ann Lee wept. “I wept.” Inspectors of the Food Agency came. “It was not a pretty sight,” one of them said.',
		'one of them',
	);
	checkSpeaker(
		'a tribunal holds',
		'Ann Lee won. “A master is a master,” the tribunal held.',
		'tribunal',
	);
	checkSpeaker('a sign is held', '“A master is a master.” Ann Lee held a sign up.', null);
});

describe('who asks does not answer', () => {
	checkSpeaker(
		'her',
		'Mary Reed sat down. Ann Lee asked her why. “It is late,” she said.',
		'Mary Reed',
	);
	checkSpeaker(
		'for water',
		'Mary Reed sat down. Ann Lee asked for water. “I am dry,” she said.',
		'Ann Lee',
	);
	checkSpeaker(
		'a question goes on',
		'Mary Reed sat down. Ann Lee asked her why. “Were you late then?” she said.',
		'Ann Lee',
	);
	checkSpeaker(
		'who is asked',
		'Mary Reed sat down. Asked why, Ann Lee wept. “It is late,” she said.',
		'Ann Lee',
	);
	checkSpeaker(
		'who questions a thing',
		'Chairman Tom Reed questioned the time. “They had it,” he said.',
		'Tom Reed',
	);
});

describe('a clerk is not the commissioner', () => {
	checkSpeaker(
		'who comes next',
		'It began. “I was asked to do it,” the former clerk said. Commissioner Ann Lee sat.',
		'former clerk',
	);
	checkSpeaker(
		'who is nothing else',
		'Ann Lee sat. “I was asked to do it,” the former clerk said.',
		'Ann Lee',
	);
});

describe('what else stands before a name, or is one', () => {
	checkSpeaker(
		'a rambler',
		'Rambler Dot Haskins won. “I only wanted to walk,” she said.',
		'Dot Haskins',
	);
	checkSpeaker(
		'a first name in -er',
		'Peter Ann Lee won. “I only wanted to walk,” he said.',
		'Peter Ann Lee',
	);
	checkSpeaker(
		'a regular',
		'Cook Tom Reed wept. A regular, Zorkan Vlum, has her own view. “He lost it,” she said.',
		'Zorkan Vlum',
	);
	checkSpeaker(
		'a list',
		'Ann Lee of the Farmers’ List won. “We go on,” the Farmers’ List said.',
		'Farmers’ List',
	);
	checkSpeaker(
		'a kitchen',
		'Marrow Street Kitchen is open. A guest wept. The restaurant denied it. “It is on the menu,” it said.',
		'Marrow Street Kitchen',
	);
	checkSpeaker(
		'a restaurant that is another',
		'Zell Motors is open. A restaurant shut. “It is on the menu,” the restaurant said.',
		'restaurant',
	);
	checkSpeaker('one word more', '“It sat on them,” Ann Lee said. “Gently.”', 'Ann Lee');
	checkSpeaker('one word in marks', 'Ann Lee said that it sat on them. It was “gentle”.', null);
});
