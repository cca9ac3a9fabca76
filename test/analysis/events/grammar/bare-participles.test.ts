import { expect, test } from 'vitest';
import { withBareParticiples } from '../../../../src/analysis/events/grammar/bare-participles.ts';
import { treeBuilt } from '../built.ts';

/** “Lee played in Zell, [verb] in May”, with the verb read as Lee’s second: what it then hangs on, and as what. */
function read(verb: string): string {
	const { words } = withBareParticiples(
		treeBuilt(
			`Lee/PROPN/NNP/nsubj/1 played/VERB/VBD/root/-1 in/ADP/IN/case/3 Zell/PROPN/NNP/obl/1 ,/PUNCT/,/punct/1 ${verb}/VERB/VBD/conj/1 in/ADP/IN/case/7 May/PROPN/NNP/obl/5`,
		),
	);
	return `${words[5]?.tag} ${words[5]?.relation} ${words[5]?.head}`;
}

test.each([
	['burned', 'VBN acl 3'],
	['built', 'VBN acl 3'],
	['opened', 'VBN acl 3'],
	['died', 'VBD conj 1'],
	['collapsed', 'VBD conj 1'],
	['vanished', 'VBD conj 1'],
])('%s behind a comma: %s', (verb, expected) => expect(read(verb)).toBe(expected));
