import { describe, expect, test } from 'vitest';
import {
	lastConjuncts,
	vagueAgents,
} from '../../../../../src/analysis/events/labels/omissions/lists-and-agents.ts';
import { drafted } from './drafted.ts';

describe('by whom, where nobody knows which', () => {
	test.each([
		['The port was [opened] by the king.', 'king'],
		['The port was [opened] by King Otto.', ''],
		['The port was [opened] by the king of Zell.', ''],
		['The port was [opened] by a king.', ''],
		['The port was [opened] by the river.', 'river'],
		['Two planes chartered by the club [collided].', ''],
		['The king [opened] the port.', ''],
	])('%s', (marked, expected) => {
		const draft = drafted(marked);
		expect(draft.say(vagueAgents(draft))).toBe(expected);
	});
});

describe('the last of a list', () => {
	test.each([
		['Ann Lee [pleaded] guilty to theft and fraud.', 'fraud'],
		['Ann Lee [pleaded] guilty to theft, arson and fraud.', 'arson fraud'],
		['Ann Lee [killed] two men and a boy.', ''],
		['Rain [fell] in Zell and Corvo.', 'Corvo'],
		['Rain [fell] in Zell, Corvo and Tolve.', 'Corvo Tolve'],
		['Orla Steel [filed] for bankruptcy and protection from its creditors.', ''],
		['Orla Steel [filed] for bankruptcy and protection on time.', 'protection'],
		['They were [jailed] for the kidnapping and murder of 118 people.', ''],
		['Ann Lee and Tom Reed [left].', ''],
		['Ann Lee [left] and slept in Zell.', ''],
		['Ann Lee [left].', ''],
	])('%s', (marked, expected) => {
		const draft = drafted(marked);
		expect(draft.say(lastConjuncts(draft))).toBe(expected);
	});

	test('where it is gone, the one before it', () => {
		const draft = drafted('Rain [fell] in Zell and Corvo.');
		expect(lastConjuncts({ ...draft, kept: new Set([0, 1, 2, 3]) })).toEqual([]);
	});
});
