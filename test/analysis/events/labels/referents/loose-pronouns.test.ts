import { describe, expect, test } from 'vitest';
import { isLoosePronoun } from '../../../../../src/analysis/events/labels/referents/loose-pronouns.ts';
import { toldIn } from '../../told.ts';

/** Does the label of the sentence about Monday leave open whom the word in brackets means? */
function isLoose(marked: string): boolean | undefined {
	const start = marked.indexOf('[');
	const { candidates } = toldIn(marked.replace('[', '').replace(']', ''));
	const candidate = candidates.at(-1);
	if (!candidate?.label) return undefined;
	const { tree, label, clause, sentence } = candidate;
	const at = tree.words.findIndex((word) => word.end > start - sentence.start);
	return isLoosePronoun(tree, at, label, clause?.subject);
}

function check(name: string, rows: readonly (readonly [string, boolean | undefined])[]): void {
	describe(name, () => {
		test.each(rows)('%s', (marked, expected) => expect(isLoose(marked)).toBe(expected));
	});
}

check('its subject or before it', [
	['[She] sold the mill of Zell on Monday.', true],
	['Ann Lee wept. [She] sold the mill of Zell on Monday.', false],
	['[Ann] Lee sold the mill of Zell on Monday.', false],
	['[Her] sister sold the mill of Zell on Monday.', true],
	['Ann Lee and [her] sister sold the mill of Zell on Monday.', false],
	['Ann Lee and [his] sister sold the mill of Zell on Monday.', true],
	['Tom Reed and [his] sister sold the mill of Zell on Monday.', false],
	['The baker and [his] sister sold the mill of Zell on Monday.', true],
	['For [her], Ann Lee sold the mill of Zell on Monday.', true],
	['[It] rained in Zell on Monday.', true],
]);

check('a ship by name', [
	['The trawler Star of Zell went down on Monday with all but one of [her] crew of ten.', false],
	['The ferry Orla lost [her] rudder off Zell on Monday.', false],
	['The keeper of Zell lost [her] boat off Orla on Monday.', true],
	['The mill of Zell lost [her] roof on Monday.', true],
]);

check('behind a preposition', [
	['Tom Reed escaped from Zell with [him] on Monday.', true],
	['Tom Reed founded a school in Zell for [them] on Monday.', true],
	['Ann Lee sailed to Zell with [her] on Monday.', true],
	['Ann Lee took the treasure of Zell with [her] on Monday.', false],
	['Ann Lee built two schools in Zell for [them] on Monday.', false],
	['The rebels took the flag of Zell with [them] on Monday.', false],
	['Ann Lee sailed to Zell with [her] husband on Monday.', false],
]);

check('what a person does', [
	['Ann Lee sold [it] on Monday.', true],
	['Zell Council sold [it] on Monday.', true],
	['Ann Lee of Zell Council sold [it] on Monday.', true],
	['Ann Lee sold the mill for [me] on Monday.', true],
	['Ann Lee sold [our] mill on Monday.', true],
	['Ann Lee called [her] out on Monday.', true],
	['Ann Lee called [them] on Monday.', true],
	['Ann Lee sold [her] mill on Monday.', false],
	['Ann Lee sold the mill of [her] sister on Monday.', false],
	['Ann Lee wept. She sold [her] mill on Monday.', false],
	['Ann Lee wept. She hurt [herself] on Monday.', false],
	['Ann Lee hurt [herself] on Monday.', false],
	['Ann Lee met Tom Reed in [his] mill on Monday.', true],
	['Ann Lee sold the mill before [she] left on Monday.', false],
	['The mill of Zell was sold with [her] house on Monday.', true],
	['The mill of Zell was sold by a woman with [her] house on Monday.', false],
	['The mill of Zell was sold by a baker with [her] house on Monday.', false],
	['The mill of Zell was sold by the baker with [her] house on Monday.', true],
]);

check('what several do', [
	['Corvo Rovers won the cup for the first time in [their] history on Monday.', false],
	['Corvo Rovers said [they] would be sold on Monday.', true],
	['The council of Zell announced [they] would be moved on Monday.', true],
	['The council of Zell sold [their] mill on Monday.', false],
	['The bakers of Zell sold [their] mill on Monday.', false],
	['The two of Zell sold [their] mill on Monday.', false],
	['The baker and the tailor of Zell sold [their] mill on Monday.', false],
	['The baker of Zell sold [their] mill on Monday.', true],
	['Ann Lee sold [their] mill on Monday.', true],
	['Ann Lee and Tom Reed sold [their] mill on Monday.', false],
	['Ann Lee sold the mill when [they] left on Monday.', true],
	['The crowd in Zell lost [their] way on Monday.', false],
	['The mill in Zell lost [its] way on Monday.', false],
]);
