import { describe } from 'vitest';
import { checkSpeaker } from '../quotes/check-speaker.ts';

describe('a noun of kind means the institution of that kind', () => {
	checkSpeaker(
		'the club the article is about, not the one named last',
		'Zell Rovers have accused Orla Athletic of lying. Rovers wrote to Orla Athletic. “We were not asked,” the club said.',
		'Zell Rovers',
	);
	checkSpeaker(
		'an airline that has pilots',
		'Pilots at Corvair walked out. The Stanwell Bank watched. “We are sorry for it,” the airline said.',
		'Corvair',
	);
	checkSpeaker(
		'a bank by its name',
		'Stanwell Bank closed. Lumen Motors did not. “We are sorry for it,” the bank said.',
		'Stanwell Bank',
	);
	checkSpeaker(
		'a paper by its name',
		'The Orla Times met the Zell Council. “We stand by every word,” the paper said.',
		'Orla Times',
	);
	checkSpeaker(
		'a company by its chief executive',
		'Lumen chief executive Ann Lee left. The Zell Council wept. “We are sorry for it,” the company said.',
		'Lumen',
	);
	checkSpeaker(
		'a union in apposition, past an article',
		'The pilots’ union, the Flight Crew Association, met. “We will not fly,” the union said.',
		'Flight Crew Association',
	);
	checkSpeaker(
		'a miner with a listing',
		'Copper Resources said it was sorry. Minister Ann Lee wept. “We were not asked,” the Toronto-listed miner said.',
		'Copper Resources',
	);
});

describe('and no other', () => {
	checkSpeaker(
		'a council is no company',
		'Zell Borough Council met. “We are sorry for it,” the company said.',
		'company',
	);
	checkSpeaker(
		'a bank is no club',
		'Stanwell Bank closed. “We are sorry for it,” the club said.',
		'club',
	);
	checkSpeaker(
		'one of many is nobody known',
		'Lumen Motors closed. “We are sorry for it,” another company said.',
		'another company',
	);
	checkSpeaker(
		'a spokesman is a spokesman',
		'Lumen Motors closed. “We are sorry for it,” a spokesman for Lumen Motors said.',
		'a spokesman for Lumen Motors',
	);
	checkSpeaker(
		'a source at a body is not the body',
		'The Football Association met. “It is over now,” a source at the governing body said.',
		'a source at the governing body',
	);
});
