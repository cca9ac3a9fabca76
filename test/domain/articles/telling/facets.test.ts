import { describe, expect, test } from 'vitest';
import {
	areOfTwoKinds,
	doOtherThings,
	facetsOf,
} from '../../../../src/domain/articles/telling/facets.ts';

const compared = (
	ask: typeof doOtherThings,
	one: string,
	other: string,
): readonly [boolean, boolean] => [
	ask(facetsOf(one), facetsOf(other)),
	ask(facetsOf(other), facetsOf(one)),
];

describe('do other things, to other things, with other things', () => {
	test.each([
		['Fire gutted a mill in Tarn', 'Flames came from a school in Tarn'],
		['A woman died in a house fire in Tarn', 'The thatched pub burned down'],
		['Thieves broke into a jeweller’s', 'A pharmacist was threatened with a knife'],
		['A tram jumped the rails', 'A lorry overturned'],
		['A sightseeing helicopter crashed', 'A light aircraft came down in the sea'],
		['Nurses went on strike', 'Teachers stopped work'],
		['The Senate voted 29–21 for the bill', 'The Chamber of Deputies approved the bill'],
		['Thousands marched against the mine', 'Hundreds came in support of the mine'],
	])('“%s” and “%s” are two', (one, other) => {
		expect(compared(doOtherThings, one, other)).toEqual([true, true]);
	});

	test.each([
		['A fire broke out in a furniture factory', 'They went into the warehouse'],
		['A coach left the road', 'The bus plunged off the Tarn road'],
		['An aircraft made an emergency landing', 'The helicopter came down'],
		['Fire broke out in Mill Lane', 'A school burned down'],
		['A car bomb went off in Tarn', 'The lorry blew up in Tarn'],
		['Parliament passed the bill', 'Senators voted for the bill'],
		['Nurses went on strike', 'All-out stoppage at the clinic'],
		['The central bank raised its rate', 'The market fell'],
		['The director of a hospital was jailed', 'The panel handed him his prison term'],
		['A freight train left the rails in Tarn', 'The tanker cars came off the line'],
		['', 'Fire gutted a mill'],
	])('“%s” and “%s” may be one', (one, other) => {
		expect(compared(doOtherThings, one, other)).toEqual([false, false]);
	});
});

describe('of two kinds', () => {
	test.each([
		['Joyce Mutasa was arrested at a roadblock', 'Police broke up a rally'],
		['A tornado damaged forty houses', 'Lightning struck the camp'],
		['The club agreed to buy its rival', 'Its chief stepped down'],
		['He was convicted of fraud', 'The engineer was acquitted'],
		['Robbers held up a bank', 'A storm brought down wires'],
		['The probe’s rocket reached orbit', 'The bridge was inaugurated'],
	])('“%s” and “%s” are', (one, other) => {
		expect(compared(areOfTwoKinds, one, other)).toEqual([true, true]);
	});

	test.each([
		['A gas explosion shook the block', 'Flames spread to four floors'],
		['An explosion shook the market', 'The bomb killed nine'],
		['A storm brought down wires', 'Two men drowned'],
		['He was convicted of fraud', 'He was jailed for four years'],
		['Striking nurses filled the square', 'Hundreds marched'],
		['The ferry sank', 'Her captain ran aground'],
		['Police cleared his desk', 'He was convicted'],
		['Voltara unveiled its bid for Tarn Wind', 'Voltara agreed to buy Tarn Wind'],
		['The club unveiled its new signing', 'The club won the cup'],
		['Something happened', 'The bomb killed nine'],
	])('“%s” and “%s” need not be', (one, other) => {
		expect(compared(areOfTwoKinds, one, other)).toEqual([false, false]);
	});
});
