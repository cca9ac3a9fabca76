import { describe, expect, test } from 'vitest';
import { check, dates } from '../check-dates.ts';

check('a day in words', [
	['It burnt on the Fourth of July, 2021.', 'the Fourth of July, 2021 = 2021-07-04'],
	['It burnt on the twenty-first of May 1999.', 'the twenty-first of May 1999 = 1999-05-21'],
	[
		'On the 3rd and 4th of June, 2019, it rained.',
		'the 3rd = 2019-06-03',
		'4th of June, 2019 = 2019-06-04',
	],
	['On 3 and 9 March it rained.', '3 = 2024-03-03', '9 March = 2024-03-09'],
	['He came fourth of nine in July 2021.', 'July 2021 = 2021-07'],
	['The third May 2019 fair was wet.', 'May 2019 = 2019-05'],
]);

check('a year of two figures with an apostrophe', [
	['The shop opened on 8 Oct ’17.', '8 Oct ’17 = 2017-10-08'],
	["The bill was killed Jun 9 '20.", "Jun 9 '20 = 2020-06-09"],
	['The mine fell in on May 3, ’98.', 'May 3, ’98 = 1998-05-03'],
	['She won on the 1st of January, ’93.', 'the 1st of January, ’93 = 1993-01-01'],
	['She left on May 3, ‘a hard day’.', 'May 3 = 2023-05-03'],
	['He read May 3’s paper.', 'May 3 = 2023-05-03'],
	['On May 3 ’80s songs were sung.', 'May 3 = 2023-05-03', '’80s = 198'],
]);

check('figures with the name of the month, or the year first', [
	['It is dated 22-Aug-13.', '22-Aug-13 = 2013-08-22'],
	['It is dated 04-Feb-2016.', '04-Feb-2016 = 2016-02-04'],
	['It is dated Feb-04-2016.', 'Feb-04-2016 = 2016-02-04'],
	['It is dated 2011/Mar/18.', '2011/Mar/18 = 2011-03-18'],
	['It is dated 2023-Nov-06.', '2023-Nov-06 = 2023-11-06'],
	['It is dated 2022/11/08 and 2021.04.17.', '2022/11/08 = 2022-11-08', '2021.04.17 = 2021-04-17'],
	['It runs version 2021.04.17.'],
	['The file is 10.2021.04.17.3.'],
	['It is dated 31-Feb-2016.'],
	['It scored 2022/13/08.'],
]);

test.each([
	['The mill burnt on Thursday, Feb. 29, 2024.', undefined],
	['The mill burnt on Friday, Feb. 29, 2024.', '2024-02-29 is no Friday'],
	['The mill burnt on 3/4/2023.', 'the order of day and month'],
])('%s is in doubt: %s', (text, doubt) => {
	const [found] = dates(text);

	expect(found?.why).toEqual(doubt ? expect.stringContaining(`in doubt: ${doubt}`) : 'full date');
	expect(found?.isDoubtful).toBe(doubt !== undefined);
});

check('figures in either order, and days that there are not', [
	['It is dated 3/4/51.', '3/4/51 = 1951-03-04'],
	['It is dated 3/4/50.', '3/4/50 = 2050-03-04'],
	['It is dated 3/4/49.', '3/4/49 = 2049-03-04'],
	['It is dated 13/4/49.', '13/4/49 = 2049-04-13'],
	['It is dated 4/13/49.', '4/13/49 = 2049-04-13'],
	['It is dated 13-4-49.'],
	['It is dated 13.4.49.'],
	['It is dated 13-4-2019.', '13-4-2019 = 2019-04-13'],
	['It is dated 4.4.2019.', '4.4.2019 = 2019-04-04'],
	['It is dated 3.4.2019.', '3.4.2019 = 2019-04-03'],
	['It is dated 13/14/2019.'],
	['It is dated 4/4/2019.', '4/4/2019 = 2019-04-04'],
	['It is dated 2/30/2019.'],
	['It is dated 30/2/2019.'],
	['It is dated Monday, 4 May 2020.', 'Monday, 4 May 2020 = 2020-05-04'],
	['It is dated Tuesday, 4 May 2020.', 'Tuesday, 4 May 2020 = 2020-05-04'],
	['It is dated 4 May 2020 and 3/4/2019.', '4 May 2020 = 2020-05-04', '3/4/2019 = 2019-04-03'],
	['It is dated 31 June 2020.', 'June 2020 = 2020-06'],
	['It is dated 2024-02-30.'],
	['It is dated 2024-02-29T10:30:00Z.', '2024-02-29T10:30:00Z = 2024-02-29T10:30'],
]);

check('days that history knows by a name', [
	['He had not eaten meat since VE Day.', 'VE Day = 1945-05-08'],
	['They met on D-Day and wed in 1946.', 'D-Day = 1944-06-06', '1946 = 1946'],
	['Rationing went on until V-J Day, and after.', 'V-J Day = 1945-08-15'],
	['The budget’s D-Day is near.'],
	['On VE Day, the band will play.'],
	['The VE Day tea was served in the hall.'],
]);

check('a day that is kept these days', [['The band played on VE Day.']], '2020-05-10');

describe('VE Day is the day of 1945 unless it is kept within forty days', () => {
	const DANCED = ['They danced on VE Day.'] as const;

	check('forty days before', [DANCED], '2023-03-29');
	check('forty-one', [[...DANCED, 'VE Day = 1945-05-08']], '2023-03-28');
	check('forty days after', [DANCED], '2023-06-17');
	check('forty-one after', [[...DANCED, 'VE Day = 1945-05-08']], '2023-06-18');
	check('whenever it is, where nobody knows when', [[...DANCED, 'VE Day = 1945-05-08']], null);
});

check('days parted by strokes, and behind a weekday and “the”', [
	['29 | 02 | 2024', '29 | 02 | 2024 = 2024-02-29'],
	['It was Friday the 13th of May 1927.', 'Friday the 13th of May 1927 = 1927-05-13'],
	['On Monday, the 4th of March 2019, it sank.', 'Monday, the 4th of March 2019 = 2019-03-04'],
	['Score 29 | 02 | 14'],
	['It was Friday, the last of May 1927.', 'Friday = 2024-03-08', 'May 1927 = 1927-05'],
	['Page 3 | 2 March 2019', '2 March 2019 = 2019-03-02'],
]);

check('a weekday before figures, which tells their order', [
	['He came on Friday 03/05/2013.', 'Friday 03/05/2013 = 2013-05-03'],
	['He came on Tuesday 03/05/2013.', 'Tuesday 03/05/2013 = 2013-03-05'],
	['He came on Sunday, 03/05/2013.', 'Sunday, 03/05/2013 = 2013-03-05'],
	['It opens on Thursday 21/03/2024.', 'Thursday 21/03/2024 = 2024-03-21'],
	['He came on Friday, 3/4 of an hour late.', 'Friday = 2024-03-08', 'an hour = PT1H'],
	['He came on Friday with 12/13 of them.', 'Friday = 2024-03-08'],
]);

check('VE Day, written with hyphens', [
	['She was born at Bala on VE-Day and stayed.', 'VE-Day = 1945-05-08'],
	['It has stood there since VJ-Day.', 'VJ-Day = 1945-08-15'],
	['The VE-Day lunch is at noon.', 'noon = 2024-03-14T12:00'],
	['Read the VE-Daybook.'],
]);
