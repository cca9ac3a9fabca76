import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

/** What may be posted of a text, with its title. */
const posted = (text: string, title?: string) =>
	eventsOf(text, title === undefined ? {} : { title })
		.events.filter(({ certain }) => certain)
		.map(({ label }) => label);

describe('a death or a plea, of the one whose name is the subject of that verb', () => {
	test.each([
		['Ida Roth died in Tolve on Monday.', ['Ida Roth died in Tolve']],
		[
			'Retired painter Ida Roth died in Tolve on Monday.',
			['Retired painter Ida Roth died in Tolve'],
		],
		['Friends of Ida Roth died in Tolve on Monday.', []],
		['Ida Roth was hurt in a fall but sadly died on Monday.', ['Ida Roth died']],
		[
			'Ida Roth, 45, of Mill Lane, was hurt in a fall but sadly died on Monday.',
			['Ida Roth, 45, of Mill Lane, died'],
		],
		['Ida Roth was hurt in a fall and her husband Max Lind died on Monday.', []],
		['Friends of Ida Roth sang and died on Monday.', []],
		[
			'Ida Roth hired a lawyer and pleaded guilty on Monday to two counts of theft.',
			['Ida Roth pleaded guilty to two counts of theft'],
		],
		['Ida Roth pleaded not guilty on Monday to two counts of theft.', []],
		[
			'The former mayor of Tolve, Ida Roth, died in Corvo on Monday.',
			['The former mayor of Tolve, Ida Roth, died in Corvo'],
		],
		['The lawyer of the former mayor, Ida Roth, died in Corvo on Monday.', []],
		['The mayor of Tolve, Ida Roth, was acquitted of fraud on Monday.', []],
		['Ida Roth was cleared of fraud on Monday.', []],
		['Judge Max Lind sentenced Ida Roth to four years in prison on Monday.', []],
	])('%s', (text, expected) => {
		expect(posted(text)).toEqual(expected);
	});
});

describe('the title, where the sentence has the same name and verb', () => {
	const TEXT =
		'Ida Roth, whose paintings of the old mills of Corvo, shown in Tolve in a hall where she once had taught, were loved by many, died on Monday at her home.';

	test.each([
		['Ida Roth, Painter of Old Mills, Dies at 89', ['Ida Roth, Painter of Old Mills, Dies at 89']],
		[
			'Ida Roth dies in Tolve aged 89, home of old paintings',
			['Ida Roth dies in Tolve aged 89, home of old paintings'],
		],
		['Max Lind, Painter of Old Mills of Corvo, Dies at 89', []],
		['Painter of Old Mills of Corvo, Friend of Ida Roth, Dies', []],
		['Ida Roth’s Painter of Old Mills of Corvo, Tolve, Dies', []],
	])('%s', (title, expected) => {
		expect(posted(TEXT, title)).toEqual(expected);
	});
});

describe('who died or was hurt, by an apposition, a clause, a role or beside another', () => {
	test.each<[string, string[]]>([
		[
			'Ida Roth died in Tolve on Monday, her family said.',
			['Ida Roth died in Tolve, her family said'],
		],
		['Ida Roth died in Tolve on Monday, police said.', []],
		[
			'Ida Roth died in Tolve on Monday, her publicist said.',
			['Ida Roth died in Tolve, her publicist said'],
		],
		[
			'Ida Roth died in Tolve on Monday, her neighbour said.',
			['Ida Roth died in Tolve, her neighbour said'],
		],
		['Ida Roth died in Tolve on Monday, the family said.', []],
		['Ida Roth and Max Lind died in Tolve on Monday.', ['Ida Roth and Max Lind died in Tolve']],
		[
			'Ida Roth and her husband Max Lind died in Tolve on Monday.',
			['Ida Roth and her husband Max Lind died in Tolve'],
		],
		['Ida Roth and the widow of Max Lind died in Tolve on Monday.', []],
		[
			'The painter Ida Roth, who died in Tolve on Monday, was 89.',
			['The painter Ida Roth died in Tolve'],
		],
		['Ida Roth, who died in Tolve on Monday, was 89.', ['Ida Roth died in Tolve']],
		['The widow of Max Lind, who died in Tolve on Monday, was 89.', []],
		['Ida Roth, the painter who died in Tolve on Monday, was 89.', ['Ida Roth died in Tolve']],
		['Ida Roth, a friend of the painter who died in Tolve on Monday, was 89.', []],
		['Ida Roth and Max Lind, who died in Tolve on Monday, were painters.', []],
		['Ida Roth, a painter, who died in Tolve on Monday, was 89.', []],
		['Ida Roth met Max Lind, who died in Tolve on Monday.', ['Max Lind died in Tolve']],
		['Her friend Ida Roth, who died in Tolve on Monday, was 89.', []],
		['A miner, Ida Roth, died in Tolve on Monday.', ['A miner, Ida Roth, died in Tolve']],
		['A miner, Ida Roth, 44, died in Tolve on Monday.', ['A miner, Ida Roth, 44, died in Tolve']],
		[
			'A girl, Ida Roth, 14, was hurt in Tolve on Monday.',
			['A girl, Ida Roth, 14, was hurt in Tolve'],
		],
		['A girl, Ida Roth, was hurt in Tolve on Monday.', ['A girl, Ida Roth, was hurt in Tolve']],
		['The boy, Max Lind, 14, died in Tolve on Monday.', ['The boy, Max Lind, 14, died in Tolve']],
		['Nobel laureate and novelist Ida Roth died in Tolve on Monday.', []],
		['Mother and daughter Ida Roth died in Tolve on Monday.', []],
		['Singers and dancers Ida Roth died in Tolve on Monday.', []],
		['Ida Roth was hurt in a fall and died in Tolve on Monday.', ['Ida Roth died in Tolve']],
		['Ida Roth was hurt and Max Lind died in Tolve on Monday.', ['Max Lind died in Tolve']],
		['Friends of Ida Roth were hurt and died in Tolve on Monday.', []],
		['Ida Roth killed Max Lind in Tolve on Monday.', []],
		['Ida Roth was killed in Tolve on Monday.', ['Ida Roth was killed in Tolve']],
		['Ida Roth was shot dead in Tolve on Monday.', ['Ida Roth was shot dead in Tolve']],
		[
			'Ida Roth was convicted of fraud in Tolve on Monday.',
			['Ida Roth was convicted of fraud in Tolve'],
		],
		['Max Lind said Ida Roth died in Tolve on Monday.', []],
		['Ida Roth died in Tolve on Monday, Max Lind said.', []],
		['Ida Roth died in Tolve on Monday, her son Max Lind said.', ['Ida Roth died in Tolve']],
	])('%s', (text, expected) => expect(posted(text)).toEqual(expected));
});
