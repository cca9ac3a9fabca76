import { expect, test } from 'vitest';
import { placeOfWhere } from '../../../../../src/analysis/events/labels/referents/place-of-where.ts';
import { parsedAt } from '../../parsed.ts';

/** What stands in the place of “where” before the verb in brackets. */
function place(marked: string): string | undefined {
	const { tree, at } = parsedAt(marked);
	const found = placeOfWhere(tree, at, marked.replace(/[[\]]/g, ''));
	return found && `${tree.words[found.at]?.text} = ${found.place}`;
}

test.each([
	['Nobody went back to Orla, where a rocket [hit] the market.', 'where = in Orla,'],
	[
		'Nobody went back to Santa Orla Bay, where a rocket [hit] the market.',
		'where = in Santa Orla Bay,',
	],
	['Nobody slept at Orla, where a rocket [hit] the market.', 'where = at Orla,'],
	[
		'Nobody slept near the Orla Bridge, where a rocket [hit] the market.',
		'where = near the Orla Bridge,',
	],
	['Nobody visited Orla, where a rocket [hit] the market.', 'where = in Orla,'],
	['Nobody left for Orla, where a rocket [hit] the market.', undefined],
	['Nobody slept by Orla, where a rocket [hit] the market.', undefined],
	['Nobody saw Zell and Orla, where a rocket [hit] the market.', undefined],
	['Nobody went back to Orla where a rocket [hit] the market.', undefined],
	['Nobody went back to town, where a rocket [hit] the market.', undefined],
	['Nobody went back to Orla, when a rocket [hit] the market.', undefined],
	['A rocket [hit] Orla, where nobody slept.', undefined],
])('%s', (marked, expected) => expect(place(marked)).toBe(expected));
