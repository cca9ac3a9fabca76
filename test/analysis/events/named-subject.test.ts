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
