import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/analysis/document/document.ts';
import { calledBefore } from '../../../../src/analysis/entities/bearings/called-before.ts';
import { readNames } from '../../../../src/analysis/entities/names/name-table.ts';

/** What the sentence before calls the last person whom the article names. */
function calledIn(text: string): string {
	const names = readNames(readDocument({ text, language: 'en', published: '2024-05-01' }));
	const person = names.entities.findLast(({ kind }) => kind === 'person');
	return person === undefined ? 'nobody' : (calledBefore(names, person) ?? '');
}

test.each<[string, string]>([
	[
		'They left after the health minister spoke to them. Mr Vlum promised a doctor.',
		'health minister',
	],
	[
		'The sit-in ended when the Collector came. Mr. Vlum said a list would be drawn up.',
		'Collector',
	],
	['The Public Works Minister rang them. Mr Vlum promised a bridge.', 'Public Works Minister'],
	[
		'Senators pressed the finance minister. Before a committee, Mrs Vlum defended it.',
		'finance minister',
	],
	['The club have sold their playmaker to Orla. Vlum, 23, scored twice.', 'playmaker'],
	[
		'The former minister of trade was questioned on Friday. Bo Ek bowed.',
		'former minister of trade',
	],
	['The bank’s founder steps back in May. Ms Vlum wrote to the staff.', 'bank’s founder'],
	[
		'The spokesman for the police confirmed it. SP Vlum said a road was closed.',
		'spokesman for the police',
	],
	['The founder steps back for the finance chief, Ann Lee. Ms Vlum wrote to the staff.', 'founder'],
	['A farmer has sued the mayor of Tarn. Tom Reed, 52, says the dam leaks.', 'farmer'],
	[
		'A police officer pulled two children from a car. Sgt. Vlum broke the window.',
		'police officer',
	],
	['ORLA — A chemist has won the prize. Ann Lee, 52, of Mill Lane, Orla, wept.', 'chemist'],
	['The chairman told it through an interpreter. Mr Vlum left.', 'chairman'],
	['The chairman put a plan to the bank. Mr Vlum, who was cleared in May, left.', 'chairman'],
])('%s calls somebody so: %s', (text, expected) => expect(calledIn(text)).toBe(expected));

test.each<[string, string]>([
	[
		'who keeps sheep',
		'They left after the minister wrote to them. Mr Vlum, who keeps sheep, read it.',
	],
	['a father', 'They left when the Collector came. Mr Vlum, the father of two, was not satisfied.'],
	['the chairman’s brother', 'The chairman’s brother is here. Mr Vlum slept on a table.'],
	['a mayor', 'They met a mayor. Mr Vlum slept on a table.'],
	['somebody else is named', 'The minister met Ann Lee. Ms Vlum slept on a table.'],
	['two are told of', 'The minister met the mayor. Mr Vlum slept on a table.'],
	['another sentence between', 'The minister left. Rain fell on Orla. Mr Vlum slept on a table.'],
	['who was named before', 'Mr Vlum came. The minister left. Mr Vlum slept on a table.'],
	['a judge', 'The minister left. Judge Vlum slept on a table.'],
	['a woman', 'The chairman left. Mrs Vlum slept on a table.'],
	['a driver', 'Police stopped the driver. Mr Vlum slept on a table.'],
	['a farmer who was killed', 'A farmer was killed on Friday. Tom Reed said it was sad.'],
	['a farmer and a teacher', 'A farmer sued a teacher on Friday. Tom Reed said it was sad.'],
	['a farmer further down', 'Rain fell. A farmer sued. Tom Reed said it was sad.'],
	['whose name comes later', 'A farmer sued. The mayor, Tom Reed, said it was sad.'],
	['the mayor of a farmer', 'The mayor of a farmer sued. Tom Reed, who owns it, said it was sad.'],
	['another farmer', 'A farmer sued. Mayor Tom Reed said it was sad.'],
	['his brother', 'They met his coach. Mr Vlum slept on a table.'],
	['whose table', 'The minister left. Mr Vlum’s table was sold.'],
	['another paragraph', 'The minister left.\n\nMr Vlum slept on a table.'],
])('%s calls nobody so', (_, text) => expect(calledIn(text)).toBe(''));
