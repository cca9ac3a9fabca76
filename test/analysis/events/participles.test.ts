import { describe, expect, test } from 'vitest';
import { postedOf } from './posted.ts';

const rows = (cases: readonly (readonly [string, readonly string[]])[]) =>
	test.each(cases)('%s', (text, labels) => expect(postedOf(text)).toEqual(labels));

describe('a participle that opens its sentence tells of the subject', () => {
	rows([
		[
			'Founded by Mrs Ida Roth in a two-room kitchen in Tolve on 1 October 1978, Sunbird has been listed since 1994.',
			['Sunbird was founded by Mrs Ida Roth in a two-room kitchen in Tolve'],
		],
		[
			'Opened by King Otto on 4 May 1931, the Tolve bridge carries 4,000 cars a day.',
			['The Tolve bridge was opened by King Otto'],
		],
		[
			'Sunk off Zell on 9 May 1917, the liner Orla lies in 40 metres of water.',
			['The liner Orla was sunk off Zell'],
		],
		['Convicted of fraud in Zell on 4 May 2010, Max Lind served two years.', []],
		['Asked about it in Zell on Monday, the mayor left.', []],
		['Built in 1931 and closed on 4 May 1998, the mill is now a museum.', []],
		[
			'Driven by hunger, hundreds of miners marched on 4 May 1931 to Tolve.',
			['Driven by hunger, hundreds of miners marched to Tolve'],
		],
	]);
});

describe('a participle right behind the subject', () => {
	rows([
		[
			'But Sarandi, founded by railway clerks on 25 May 1942 and relegated as recently as 2010, were transformed after the break.',
			['Sarandi was founded by railway clerks'],
		],
		['Ida Roth, born in Tolve on 4 May 1940, grew up in Zell.', ['Ida Roth was born in Tolve']],
		['Max Lind, arrested in Zell on 4 May 2010, was freed.', []],
		['A video of the crash, released on Friday, shows the bridge.', []],
	]);
});

describe('what was done is told of what stands before “that”', () => {
	rows([
		['The exhibition that the Tolve museum opened on Thursday has little to do with war.', []],
		['The bridge that King Otto opened on 4 May 1931 carries 4,000 cars a day.', []],
		[
			'It was on 4 May 1931 that King Otto opened the Tolve bridge.',
			['King Otto opened the Tolve bridge'],
		],
	]);
});

test('a firm’s results are no news to come back to, however the title tells them', () => {
	const lead = 'Sunbird Foods, the maker of sauces, today announces its results for the year.';

	expect(postedOf(lead, 'Sunbird Foods announces results for the year')).toEqual([]);
});

test('what has a name in the title keeps it, also where it is many', () => {
	const text =
		'Hebble Road Baths stay open.\n\nThe baths were opened on 17 June 1905 by the mill owner Max Lind.';

	expect(postedOf(text, 'Hebble Road Baths saved')).toEqual([
		'The Hebble Road Baths were opened by the mill owner Max Lind',
	]);
});
