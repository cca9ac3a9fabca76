import { describe, expect, test } from 'vitest';
import { datelineLength } from '../../../src/analysis/document/dateline.ts';

describe('datelines', () => {
	test.each([
		['(CNN) ', 'Rain fell.'],
		['(Wire)', 'Rain fell.'],
		['(WIRE) -- ', 'Rain fell.'],
		['MOSCOW, Feb 22 (Reuters) - ', 'Rain fell.'],
		['Lake Town, New Land (CNN)', 'Rain fell.'],
		['Lake Town (AP) ', 'Rain fell.'],
		['LAKE TOWN, March 3 — ', 'Rain fell.'],
		['LAKE TOWN/HILL, 3 March 2024 — ', 'Rain fell.'],
		['LAKE TOWN, Sept. 9, 2024 /NewsLine/ -- ', 'Rain fell.'],
		['LAKE TOWN, New Land—', 'Rain fell.'],
		['LAKE, New Land—', '“Rain” fell.'],
		['LAKE TOWN, 3 March (Northern Wire/NW) ', 'Rain fell.'],
		['(NW) - LAKE TOWN, MAR 3 - ', 'Rain fell.'],
		['LAKE TOWN (NEW LAND): ', 'Rain fell.'],
		['LAKE TOWN (New Land), March 3: ', '“Rain” fell.'],
		['LAKE TOWN, Mar. 3: ', 'Rain fell.'],
		['LAKE TOWN, 3 March: ', 'Rain fell.'],
		['Lake Town, 3 March 2024 – ', 'Rain fell.'],
		['Orla, 3. März 2024 - ', 'Regen fiel.'],
		['Orla, March 3, 2024 — ', 'Rain fell.'],
		['', 'LAKE TOWN: Rain fell.'],
		['', 'LAKE TOWN (OTAN) says: Rain fell.'],
		['', 'UNICEF (the fund): rain fell.'],
		['', 'Ann Lee, 3 March 2024 – a day of rain – was born.'],
		['', 'Orla, March 3 – rain fell.'],
		['', 'On Monday, 3 March 2024 – Rain fell.'],
		['', 'NATO (OTAN) Secretary Ann Lee left.'],
		['', 'LAKE—Rain fell.'],
		['', 'Lake Town, New Land—Rain fell.'],
		['', 'LAKE TOWN, New Land—a wet one—Rain fell.'],
		['Tuesday, March 4, 2014', 'Rain fell.'],
		['Tuesday, March 4, 2014 ', 'Rain fell.'],
		['', 'Tuesday, March 4, 2014, was wet.'],
		['', 'Tuesday, March 4, 2014 was wet.'],
		['Story highlights ', 'Rain fell.'],
		['STORY HIGHLIGHTS: ', 'Rain fell.'],
		['', 'The story highlights rain.'],
		['', 'The Board of Rain (BOR) said no.'],
		['', 'Rain — a first — fell.'],
		['', 'Lake Town has 300 (mostly old) houses.'],
	])('%s| %s', (dateline, rest) => {
		expect(datelineLength(dateline + rest)).toBe(dateline.length);
	});
});
