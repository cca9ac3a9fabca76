import { describe } from 'vitest';
import { checkSpeaker } from './check-speaker.ts';

describe('the subject of a verb', () => {
	checkSpeaker(
		'from a charity',
		'Ann Lee from the charity The House of St Barnabas said: “It is all we have.”',
		'Ann Lee',
	);
	checkSpeaker(
		'of a firm with a clause',
		'Ann Lee of Zell Capital, which owns the rest, called it “a disaster with gravy on it.”',
		'Ann Lee',
	);
	checkSpeaker(
		'past a place',
		'Ann Lee, a fellow in Munich, Germany, and co-author, said: “It is a start.”',
		'Ann Lee',
	);
	checkSpeaker(
		'past a think tank',
		'“It is a start,” Ann Lee, fellow at the Orla Institute, a Zell-based think tank, said.',
		'Ann Lee',
	);
	checkSpeaker(
		'by clubs of old',
		'Tom Reed agreed.\n\n“It is a start,” said the former Rovers and City Athletic forward.',
		'Tom Reed',
	);
	checkSpeaker(
		'by age',
		'Singer Ann Lee was angry. “It is a false paper,” the 23-year-old wrote.',
		'Ann Lee',
	);
	checkSpeaker(
		'by where they are from',
		'Coach Sandro Verdi laughed. “The boy came to watch,” the Italian said.',
		'Sandro Verdi',
	);
	checkSpeaker(
		'by a seat',
		'Orla Devane rose. “Where was the army?” the Clare TD asked.',
		'Orla Devane',
	);
});

describe('by what anybody may be', () => {
	checkSpeaker(
		'a teenager',
		'Ann Lee, 17, won the race. “I did not eat,” the teenager said.',
		'Ann Lee',
	);
	checkSpeaker(
		'behind the verb',
		'Coach Viktor Hlavac laughed. “She complains a lot,” said the Czech.',
		'Viktor Hlavac',
	);
	checkSpeaker(
		'one who was introduced',
		'Ann Lee came. A man shouted. “It is a lie,” the man said.',
		'a man',
	);
	checkSpeaker(
		'one who is told apart',
		'Ann Lee came. “It is a lie,” the driver in the yard said.',
		'driver in the yard',
	);
});

describe('no subject', () => {
	checkSpeaker('an owner', '“It is a start,” Ann Lee’s lawyer said.', 'lawyer');
	checkSpeaker(
		'a nation as a whole',
		'Ann Lee left. “It is a start,” the British said.',
		'British',
	);
	checkSpeaker('a clause of its own', 'Ann Lee slept while Bo Ek said: “It is a start.”', 'Bo Ek');
	checkSpeaker(
		'behind a preposition',
		'In the office of Ann Lee a clerk said: “It is a start.”',
		'a clerk',
	);
});
