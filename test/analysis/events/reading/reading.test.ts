import { describe, expect, test } from 'vitest';
import { toldBefore } from '../../../../src/analysis/events/reading/read-at.ts';
import { parsedAt } from '../parsed.ts';
import { labelIn } from '../told.ts';

/** In every row: a text, and what is told of its last time. */
function check(name: string, rows: readonly (readonly [string, string])[]): void {
	describe(name, () => {
		test.each(rows)('%s', (text, told) => expect(labelIn(text)).toBe(told));
	});
}

check('the verb above says it whole', [
	[
		'Six people died in Zell when the ferry Orla sank on Monday.',
		'Six people died in Zell when the ferry Orla sank',
	],
	[
		'Six people died when the ferry sank off Zell on Monday.',
		'The ferry sank off Zell | “the ferry” is told elsewhere',
	],
	[
		'Ann Lee became the first woman to swim Lake Orla on Monday.',
		'Ann Lee became the first woman to swim Lake Orla',
	],
	[
		'Zell voted to leave the union on Monday.',
		'Zell voted to leave the union | “the union” is told elsewhere',
	],
	[
		'Zell voted to leave the union on 4 May 2030.',
		'Zell voted to leave the union | “the union” is told elsewhere',
	],
	['Six people died on Monday when the ferry Orla sank on Tuesday.', 'The ferry Orla sank'],
	[
		'In May six people died when the ferry Orla sank off Zell on Monday.',
		'The ferry Orla sank off Zell',
	],
	[
		'Six people died when the ferry Orla sank off Zell on Monday in May.',
		'The ferry Orla sank off Zell',
	],
	['Six people slept when the ferry Orla sank off Zell on Monday.', 'The ferry Orla sank off Zell'],
]);

check('a clause behind a noun tells what it did', [
	[
		'The tsunami of 4 May 1971, which drowned 640 people on Tavoa, began at night.',
		'The tsunami, which drowned 640 people on Tavoa, began at night',
	],
	[
		'The tsunami of 4 May 1971, which drowns people on Tavoa, began at night.',
		'The tsunami, which drowns people on Tavoa, began at night',
	],
	[
		'The parade of 4 May 1971, which drowned 640 people on Tavoa, began at night.',
		'The parade, which drowned 640 people on Tavoa, began at night',
	],
	[
		'The tsunami of 4 May 1971 began at night.',
		'The tsunami began at night | who or what it was is told elsewhere',
	],
]);

check('a time that stands first is that of both verbs', [
	[
		'On 4 May 1947 a boy signed a paper, and the port of Zell ceased to exist.',
		'The port of Zell ceased to exist',
	],
	[
		'On 4 May 1947 a boy signed a paper, and the port of Zell exists no more.',
		'A boy signed a paper | who or what it was is told elsewhere',
	],
	[
		'A boy signed a paper on 4 May 1947, and the port of Zell ceased to exist.',
		'A boy signed a paper | who or what it was is told elsewhere',
	],
	[
		'On 4 May 1947 a boy signed a paper, and the port of Zell burned in June.',
		'The port of Zell burned',
	],
	['On 4 May 1947 a boy signed a paper and left Zell.', 'A boy signed a paper and left Zell'],
]);

check('what stands above in the present', [
	[
		'Zell has a new mayor after voters threw out the old one on Monday.',
		'Zell has a new mayor after voters threw out the old one',
	],
	[
		'Zell had a new mayor after voters threw out the old one on Monday.',
		'Voters threw out the old one | who or what it was is told elsewhere',
	],
	[
		'Zell has a new mayor after voters threw out the old one on Monday in May.',
		'Voters threw out the old one | who or what it was is told elsewhere',
	],
]);

check('what a clause with “when” tells beside it', [
	[
		'35 people died on Monday when the bridge in Zell fell.',
		'35 people died when the bridge in Zell fell',
	],
	[
		'Twenty people were hurt on Monday when a train derailed in Zell.',
		'Twenty people were hurt when a train derailed in Zell',
	],
	[
		'Twenty people sang on Monday when a train derailed in Zell.',
		'Twenty people sang when a train derailed in Zell',
	],
	[
		'Twenty people were hurt on Monday when a train stood in Zell.',
		'Twenty people were hurt when a train stood in Zell',
	],
	[
		'Twenty people were hurt on Monday as a train derailed in Zell.',
		'Twenty people were hurt as a train derailed in Zell',
	],
	[
		'When a train derailed in Zell, twenty people were hurt on Monday.',
		'When a train derailed in Zell, twenty people were hurt',
	],
	[
		'Twenty people were hurt on Monday when a train derailed in Zell in May.',
		'A train derailed in Zell',
	],
	[
		'Twenty people are hurt on Monday when a train derails in Zell.',
		'Twenty people are hurt when a train derails in Zell',
	],
]);

check('what the noun before it did, by the verb above', [
	['Zell Tower was gutted by a fire that broke out on Monday.', 'Zell Tower was gutted by a fire'],
	['Zell Tower was gutted by a mob that broke out on Monday.', 'Zell Tower: A mob broke out'],
	['Zell Tower is gutted by a fire that broke out on Monday.', 'Zell Tower: A fire broke out'],
	[
		'Zell Tower was gutted in May by a fire that broke out on Monday.',
		'Zell Tower: A fire broke out',
	],
	['A fire that broke out on Monday gutted Zell Tower.', 'Zell Tower: A fire broke out'],
]);

check('as if the day did not stand between', [
	[
		'The World Court Friday struck down the law of Zell.',
		'The World Court struck down the law of Zell',
	],
	[
		'The World Court on Friday struck down the law of Zell.',
		'The World Court struck down the law of Zell',
	],
	[
		'The court Friday struck down the law.',
		'The court struck down the law | “the court” is told elsewhere',
	],
]);

check('whom it befell is too long to tell', [
	[
		'The fire at the Orla mill in Zell on 4 May 1998 killed Ann Lee, 34, Tom Reed, 27, Mia Sol, 45, Bo Ek, 61, Ida Roth, 22, and Max Lind, 19, all of them bakers of the town.',
		'Fire at the Orla mill in Zell',
	],
	[
		'The mayor of the Orla mill in Zell on 4 May 1998 thanked Ann Lee, 34, Tom Reed, 27, Mia Sol, 45, Bo Ek, 61, Ida Roth, 22, Eva Grom-Harting, 31, and Max Lind, 19, all of them bakers of the town.',
		'no label | it is too long',
	],
]);

check('an infinitive with the verb before it', [
	[
		'Ann Lee is due to open the port of Zell on 4 May 2030.',
		'Ann Lee is due to open the port of Zell',
	],
	['Ann Lee hoped to open the port of Zell on Monday.', 'Ann Lee hoped to open the port of Zell'],
]);

check('what is left out of it', [
	[
		'Ann Lee opened the port of Zell on Monday, a year after Tom Reed fell in 2023.',
		'Tom Reed fell',
	],
	['Ann Lee opened the port of Zell on Monday, 4 May 2020.', 'Ann Lee opened the port of Zell'],
	[
		'In March 2024 Ann Lee opened the port of Zell on Monday.',
		'In March 2024 Ann Lee opened the port of Zell',
	],
	[
		'Zell marked the first anniversary of the Orla fire on Monday.',
		'Zell marked the first anniversary of the Orla fire | the time cannot be left out',
	],
	['The mill of Zell was sold, Ann Lee said on Monday.', 'The mill of Zell was sold, Ann Lee said'],
]);

check('what “it” means in the sentence before', [
	['Orla Airways grew fast. It failed on Monday.', 'Orla Airways failed'],
	['ZELL — Orla Airways grew fast. It failed on Monday.', 'Orla Airways failed'],
	['It failed on Monday.', 'It failed | “It” is told elsewhere'],
]);

test.each([
	['The mill is sold, the owner [said] on Monday.', 'sold'],
	['The mill is sold, the owner [slept] on Monday.', undefined],
	['The owner [said] the mill is sold.', undefined],
	['The mill, the owner [said] on Monday, is sold.', undefined],
])('the verb of what was said: %s', (marked, expected) => {
	const { tree, at } = parsedAt(marked);
	expect(tree.words[toldBefore(tree, at) ?? -1]?.text).toBe(expected);
});

check('which verb tells it, and which does not', [
	[
		'Ann Lee stood on the summit on Monday and in May became the first woman to climb it.',
		'Ann Lee became the first woman to climb it | “it” is told elsewhere',
	],
	[
		'41 people were killed when a train left the rails near Orla on Monday.',
		'41 people were killed when a train left the rails near Orla',
	],
	[
		'41 people were killed and 100 injured when a train left the rails near Orla on Monday.',
		'41 people were killed and 100 injured when a train left the rails near Orla',
	],
	['41 people are feared drowned after a ferry sank off Orla on Monday.', 'A ferry sank off Orla'],
	[
		'41 people slept when a train left the rails near Orla on Monday.',
		'A train left the rails near Orla',
	],
	[
		'When a train left the rails near Orla on Monday, 41 people were killed.',
		'A train left the rails near Orla',
	],
	[
		'41 people were killed in May when a train left the rails near Orla on Monday.',
		'A train left the rails near Orla',
	],
	['A ferry rolled over and sank off Velia on Monday.', 'A ferry sank off Velia'],
	[
		'The ferry rolled over and sank off Velia on Monday.',
		'The ferry sank off Velia | “the ferry” is told elsewhere',
	],
	[
		'The fire at the Orla mill on 4 May 1998 killed Ann Lee, 34, Tom Reed, 27, Max Lind, 54, Ida Roth, 14, Bo Ek, 61, Cy Di, 71, and Al Fo, 41.',
		'Fire at the Orla mill',
	],
	['On 4 May 1947 a boy signed a paper, and Zell ceased to exist.', 'Zell ceased to exist'],
	[
		'A boy signed a paper on 4 May 1947, and Zell ceased to exist.',
		'A boy signed a paper | who or what it was is told elsewhere',
	],
	[
		'35 people died on Monday when the bridge in Zell fell.',
		'35 people died when the bridge in Zell fell',
	],
	[
		'Twenty people were hurt on Monday when a train derailed in Zell.',
		'Twenty people were hurt when a train derailed in Zell',
	],
	[
		'Twenty people were hurt on Monday when a train derailed in Zell in May.',
		'A train derailed in Zell',
	],
	[
		'The darkest day came on 3 October 1962, when the Hollin dam burst.',
		'The darkest day came when the Hollin dam burst',
	],
	[
		'He was eight on 4 May, when snow fell in Tolve.',
		'He was eight when snow fell in Tolve | “He” is told elsewhere',
	],
	[
		'He was eight on 4 May, when the Hollin dam burst.',
		'He was eight when the Hollin dam burst | “He” is told elsewhere',
	],
	['Zell Tower was gutted by a fire that broke out on Monday.', 'Zell Tower was gutted by a fire'],
	[
		'Zell Tower was gutted by a fire that broke out on Monday in May.',
		'Zell Tower: A fire broke out',
	],
	[
		'The tsunami of 4 May 1971, which drowned 640 people on Tavoa, was tall.',
		'The tsunami drowned 640 people on Tavoa',
	],
	[
		'Zell has a new mayor after voters threw out the old one on Monday.',
		'Zell has a new mayor after voters threw out the old one',
	],
	[
		'Zell had a new mayor after voters threw out the old one on Monday.',
		'Voters threw out the old one | who or what it was is told elsewhere',
	],
	[
		'Zell has a new mayor because voters threw out the old one on Monday.',
		'Voters threw out the old one | who or what it was is told elsewhere',
	],
]);
