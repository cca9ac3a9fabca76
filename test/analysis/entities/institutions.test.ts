import { describe, expect, test } from 'vitest';
import { institutionMeant } from '../../../src/analysis/entities/institutions.ts';
import { checkSpeaker } from '../quotes/check-speaker.ts';
import { readMarkedNames } from './marked.ts';

describe('a noun of kind means the institution of that kind', () => {
	checkSpeaker(
		'the club the article is about, not the one named last',
		'Zell Rovers have accused Orla Athletic of lying. Rovers wrote to Orla Athletic. “We were not asked,” the club said.',
		'Zell Rovers',
	);
	checkSpeaker(
		'not the one that is named as a rival',
		'Shares in Zell Foods fell. Ann Lee, who came from rival Orla Mills, slept. Orla Mills is big. The company said it was sorry. “We are sorry for it,” it said.',
		'Zell Foods',
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

describe('the noun of the name tells its kind', () => {
	checkSpeaker(
		'an office is the regulator',
		'The Office for Heat and Light fined Lumen Energy on Monday. “They chose to look away,” the regulator said.',
		'Office for Heat and Light',
	);
	checkSpeaker(
		'a company that cuts its forecast',
		'Zorvane cut its forecast. The Stanwell Museum watched. “We are sorry for it,” the company said.',
		'Zorvane',
	);
	checkSpeaker(
		'a firm after its trade',
		'The plane maker Zorvane was sorry for the delay. “We are sorry for it,” the Toulouse-based company said.',
		'Zorvane',
	);
	checkSpeaker(
		'the hall of a city is no club',
		'City Hall met Zell Rovers. “We play on,” the club said.',
		'Zell Rovers',
	);
	checkSpeaker(
		'the nations that are united are no club',
		'Zell Rovers wrote to the United Nations. “We play on,” the club said.',
		'Zell Rovers',
	);
	checkSpeaker(
		'any institution is an organisation: the one just spoken of',
		'The United Nations watched. The International Committee for Relief lost a driver. “He had three children,” the organisation said.',
		'International Committee for Relief',
	);
	checkSpeaker(
		'a mission of somebody’s',
		'But the European Union’s mission voiced concern. In a statement, it said: “We saw it all.”',
		'European Union’s mission',
	);
	checkSpeaker(
		'a regulator is no company',
		'The Office for Heat and Light met. “We are sorry for it,” the company said.',
		'company',
	);
});

describe('what distinguishes one body from another', () => {
	checkSpeaker(
		'the central bank is no other bank',
		'Banco Orla met. It rained in Zell.\n\n“We do not object to it,” the central bank said.',
		'central bank',
	);
	checkSpeaker(
		'a central bank by its name',
		'The Central Bank of Orla met Stanwell Bank. “We do not object to it,” the central bank said.',
		'Central Bank of Orla',
	);
	checkSpeaker(
		'another country’s bank',
		'Banco Orla met. “We do not object to it,” Marivela’s bank said.',
		'Marivela’s bank',
	);
	checkSpeaker(
		'the finance ministry is no other ministry',
		'The Health Ministry met. “We do not object to it,” the finance ministry said.',
		'finance ministry',
	);
	checkSpeaker(
		'the health ministry by its name',
		'The Health Ministry met. “We do not object to it,” the health ministry said.',
		'Health Ministry',
	);
	checkSpeaker(
		'an adjective distinguishes nothing',
		'Stanwell Bank closed. “We do not object to it,” the troubled bank said.',
		'Stanwell Bank',
	);
	checkSpeaker(
		'a federation is no union',
		'The Cycling Federation met. “Four of them missed it,” the union said.',
		'union',
	);
	checkSpeaker(
		'the one of no known kind that the paragraph is about',
		'The Nordic Space Agency wept.\n\nZASA, which gave a mirror, was kind. “It is what it is,” the agency said.',
		'ZASA',
	);
});

describe('places say nothing', () => {
	checkSpeaker(
		'a sea is no organisation',
		'The Conservation Union met. Eels swim to the Sargasso Sea. “It can be fixed,” the organisation said.',
		'Conservation Union',
	);
	checkSpeaker(
		'nor is it “it”',
		'The Zell Council met. It looked at the Sargasso Sea. “It can be fixed by us,” it said.',
		'Zell Council',
	);
	checkSpeaker(
		'a developer with the name of a place',
		'The Zell Council met. The developer, Zorkan Woods, defended it. “Nobody can afford to live here,” it said.',
		'Zorkan Woods',
	);
	checkSpeaker(
		'a port is no company',
		'Lumen Motors closed. Port Casimir wept. “We are sorry for it,” the company said.',
		'Lumen Motors',
	);
	checkSpeaker(
		'a bank named for one is a bank',
		'Lake Orla Bank closed. Zell Council wept. “We are sorry for it,” the bank said.',
		'Lake Orla Bank',
	);
	checkSpeaker(
		'a group with a name of its own is no other',
		'Radio Orla was told so. “The vote was calm and orderly,” the Commonwealth observer group said.',
		'Commonwealth observer group',
	);
	checkSpeaker(
		'a firm by its town',
		'Zorvane cut its forecast. “We are sorry for it,” the Orla company said.',
		'Zorvane',
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

test.each<[marked: string, name: string | undefined, isOfKind?: boolean]>([
	['Zell Rovers won. Zell Council met. The [club] left.', 'Zell Rovers', true],
	['Zell Rovers won. Zell Council met. The [council] left.', 'Zell Council', true],
	['Zell Rovers won. Zell Council met. The [company] left.', 'Zell Rovers', false],
	['Zell Rovers won. Zell Council met. The [group] left.', 'Zell Council', false],
	['Zell Council met. Zell Rovers won. The [group] left.', 'Zell Rovers', false],
	['Zell Council met. Zell Rovers won. Zell Rovers sat. The [group] left.', 'Zell Rovers', false],
	['Zell Council met. Then they saw Zell Rovers. The [group] left.', 'Zell Council', false],
	['Zell Council met. The [company] left.', undefined],
	['Lumen Zorb Inc met. The [company] left. Tolve Zorb Inc met.', 'Lumen Zorb Inc', true],
	['The [company] left. Lumen Zorb Inc met.', undefined],
	['Lumen’s chief executive left. Lumen met. The [company] sat.', 'Lumen', true],
	['Rovers manager Ann Lee left. Rovers won. The [club] sat.', 'Rovers', true],
])('what is meant in “%s”: %s', (marked, name, isOfKind) => {
	const { names, from } = readMarkedNames(marked);
	const mention = names.mentions.find((one) => one.from <= from && from < one.to);
	const meant = mention && institutionMeant(names, mention);
	expect([meant?.entity.name, meant?.isOfKind]).toEqual([name, isOfKind]);
});

describe('the board of whom the paragraph is about', () => {
	const inquiry = 'The Royal Commission opened in May at Orla Hospital.\n\n';
	const said = '“We failed them all,” the board said.';
	checkSpeaker('a hospital', `${inquiry}The hospital apologised. ${said}`, 'Orla Hospital');
	checkSpeaker('by its name', `${inquiry}Orla Hospital apologised. ${said}`, 'Orla Hospital');
	checkSpeaker(
		'past a person',
		`${inquiry}The hospital apologised. Tom Reed left. ${said}`,
		'Orla Hospital',
	);
	checkSpeaker(
		'the commission’s',
		`${inquiry}The commission apologised. ${said}`,
		'Royal Commission',
	);
	checkSpeaker(
		'of another paragraph',
		`${inquiry}The hospital apologised.\n\n${said}`,
		'Royal Commission',
	);
	checkSpeaker('of a place', `${inquiry}Lake Orla flooded. ${said}`, 'Royal Commission');
});
