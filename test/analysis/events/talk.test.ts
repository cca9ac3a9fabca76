import { describe, expect, test } from 'vitest';
import { postedOf } from './posted.ts';

const posted = (texts: readonly string[]) =>
	test.each(texts)('%s', (text) => expect(postedOf(text, 'Notes of the week')).toHaveLength(1));
const heldBack = (texts: readonly string[]) =>
	test.each(texts)('%s', (text) => expect(postedOf(text, 'Notes of the week')).toEqual([]));

describe('what somebody held', () => {
	heldBack([
		'Ida Roth condemned the harbour fees of Zell on Monday as cruel.',
		'Ida Roth defended the ferry plan of Corvo on Monday.',
		'Ida Roth told the Zell council on Monday that she expects few ships.',
		'Ida Roth, the mayor of Zell, said on Monday that the mill of Corvo is too old.',
		'If no deal is reached, Ida Roth said on Monday that she would close the port of Zell.',
		'Ida Roth said on Monday that Zell gave the order to sink the ferry.',
		'Ida Roth said on Monday that the lenders of Zell had already agreed to wait.',
		'The mayor of Corvo, Max Lind, disclosed on Monday that Zell had bought two ferries.',
		'The Supreme Court of Corvo said on Monday that it would give its ruling on the ferry.',
		'Corvo Steel said on Monday that it would study the judgment of Zell.',
		'Corvo Steel said on Monday that it had proposed a truce in the harbour of Zell.',
		'The United Nations said on Monday that it had offered to feed the people of Zell.',
	]);
	posted([
		'Ida Roth said on Monday that the mill of Corvo would close.',
		'Corvo Steel said on Monday that it had sold the harbour of Zell.',
		'Corvo Steel said on Monday that it would close the mill of Zell.',
		'Corvo Steel said on Monday that it has chosen 16 schools for its first pilots.',
		'Ida Roth said on Monday that she is running for a seventh term as mayor of Zell.',
		'Ida Roth apologised to the people of Zell on Monday for sinking the ferry.',
	]);
});

describe('what somebody announced', () => {
	heldBack([
		'Corvo Hall announced an array of guests on Monday.',
		'Corvo Studios confirmed on Monday that the Zell series is set in Oslo.',
		'Corvo Air revealed its new logo on Monday.',
	]);
	posted([
		'Corvo announced an end to the war with Zell on Monday.',
		'Corvo Steel announced the closure of the Zell mill on Monday.',
		'Corvo announced a ceasefire with Zell on Monday.',
		'Corvo Steel confirmed the sale of the Zell mill on Monday.',
	]);
});

describe('what is told of a state, a thing or a deed', () => {
	test.each<[string, string[]]>([
		['Residents said the water of Zell was cold on Monday.', []],
		['Corvo Steel said the mill of Zell would close on Monday.', []],
		['Ida Roth said on Monday that Corvo apparently sold the harbour of Zell.', []],
		['Corvo Steel promised Ida Roth a mill in Zell on Monday.', []],
		[
			'Corvo Steel promised Russia a mill in Zell on Monday.',
			['Corvo Steel promised Russia a mill in Zell'],
		],
		[
			'Corvo Steel repeated on Monday that it had sold the harbour of Zell.',
			['Corvo Steel repeated that it had sold the harbour of Zell'],
		],
		['Corvo Steel quoted Ida Roth on Monday in Zell.', []],
		['Corvo Steel announced three halls for Zell on Monday.', []],
		[
			'Corvo Steel announced $3 million for Zell on Monday.',
			['Corvo Steel announced $3 million for Zell'],
		],
		['Corvo Steel announced a hall for Zell on Monday.', []],
		['Corvo Steel announced a plan for Zell on Monday.', ['Corvo Steel announced a plan for Zell']],
		['Corvo Steel announced Zell Mill on Monday.', []],
		['Corvo Steel thanked Zell on Monday.', []],
		['Corvo Steel said on Monday that it hopes to sell the harbour of Zell.', []],
		['Corvo Steel said on Monday that it sells the harbour of Zell.', []],
		[
			'Corvo Steel said on Monday that it is selling the harbour of Zell.',
			['Corvo Steel said that it is selling the harbour of Zell'],
		],
		[
			'Corvo Steel said on Monday that the harbour of Zell is being sold.',
			['Corvo Steel said that the harbour of Zell is being sold'],
		],
		[
			'Corvo Steel said on Monday that it will sell the harbour of Zell.',
			['Corvo Steel said that it will sell the harbour of Zell'],
		],
		[
			'Corvo Steel said on Monday that it would sell the harbour of Zell if it rains.',
			['Corvo Steel said that it would sell the harbour of Zell if it rains'],
		],
		['Unless it rains, Corvo Steel said on Monday that it would sell the harbour of Zell.', []],
	])('%s', (text, labels) => expect(postedOf(text, 'Notes of the week')).toEqual(labels));
});
