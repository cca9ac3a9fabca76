import { check } from '../check-dates.ts';

check('a year told behind the day', [
	['It was signed on 4 July, in 1946.', '4 July = 1946-07-04', '1946 = 1946'],
	['It was seen on May 3 in 1984 homes.', 'May 3 = 2023-05-03'],
	[
		'The quay opened in 1887. On May 3 that year it burnt.',
		'1887 = 1887',
		'May 3 = 1887-05-03',
		'that year = 1887',
	],
	[
		'The quay opened in 1887. It burnt on 30 May of the same year.',
		'1887 = 1887',
		'30 May of the same year = 1887-05-30',
	],
	[
		'He was held in June 2009 and freed on May 5 the following year.',
		'June 2009 = 2009-06',
		'May 5 the following year = 2010-05-05',
	],
	[
		'The dike broke on August 21 (a Tuesday), 2018.',
		'August 21 = 2018-08-21',
		'Tuesday = XXXX-WXX-2',
		'2018 = 2018',
	],
	[
		'On January 30, a windy night in 1994, the ferry sank.',
		'January 30 = 1994-01-30',
		'1994 = 1994',
	],
	[
		'The clock stopped on Mar 9 06:30 2010.',
		'Mar 9 = 2010-03-09',
		'06:30 = 2010-03-09T06:30',
		'2010 = 2010',
	],
	['The July 7 bombings of 2005 killed 52.', 'The July 7 = 2005-07-07', '2005 = 2005'],
	['The mill burnt on July 28. It was built in 1914.', 'July 28 = 2023-07-28', '1914 = 1914'],
	['She spoke on March 3, the day of a vote in Halden.', 'March 3 = 2024-03-03'],
	['On March 3 of last year it rained.', 'March 3 of last year = 2023-03-03'],
]);

check('a year told before the day in its sentence', [
	['It toured in 1955, and on October 8 it played here.', '1955 = 1955', 'October 8 = 1955-10-08'],
	['It toured in 1955, and on March 8 it failed.', '1955 = 1955', 'March 8 = 2024-03-08'],
	[
		'It toured in 1955, and on October 8 it will play here.',
		'1955 = 1955',
		'October 8 = 2024-10-08',
	],
	[
		'In 2013 the light went out, on February 11, and on December 19 the pier fell.',
		'2013 = 2013',
		'February 11 = 2013-02-11',
		'December 19 = 2013-12-19',
	],
	[
		'In the autumn of 1989, on November 9, the gates were opened.',
		'the autumn of 1989 = 1989-FA',
		'November 9 = 1989-11-09',
	],
	['The 2004 tsunami struck on December 26.', '2004 = 2004', 'December 26 = 2004-12-26'],
	[
		'In November 2019 the firm was sold, and on March 3 it closed.',
		'November 2019 = 2019-11',
		'March 3 = 2020-03-03',
	],
	[
		'She was charged on June 4, 2021, and pleaded guilty on February 22.',
		'June 4, 2021 = 2021-06-04',
		'February 22 = 2022-02-22',
	],
	['The 2024 budget was passed on December 14.', '2024 = 2024', 'December 14 = 2023-12-14'],
	['The mill, built in 1911, burnt on March 3.', '1911 = 1911', 'March 3 = 2024-03-03'],
	['It was the first win since 2007, on March 3.', '2007 = 2007', 'March 3 = 2024-03-03'],
	[
		'He is older than the 1931 strike and left on March 3; he lives.',
		'1931 = 1931',
		'March 3 = 1931-03-03',
	],
]);

check('a year told in the sentence before', [
	[
		'In 1991 an inquiry blamed a heater. Its report came on July 5.',
		'1991 = 1991',
		'July 5 = 1991-07-05',
	],
	[
		'In 1991 an inquiry blamed a heater. On July 5 it closed. On August 6 it was praised.',
		'1991 = 1991',
		'July 5 = 1991-07-05',
		'August 6 = 1991-08-06',
	],
	[
		'A truce, in 2019, lasted three weeks. It had been agreed on April 30.',
		'2019 = 2019',
		'three weeks = P3W',
		'April 30 = 2019-04-30',
	],
	['The firm was founded in 1998. On March 3 it failed.', '1998 = 1998', 'March 3 = 2024-03-03'],
	[
		'She sat on the board from 2009 to 2014. He said they had talked since Dec. 23.',
		'2009 = 2009',
		'2014 = 2014',
		'Dec. 23 = 2023-12-23',
	],
	[
		'In 1991 an inquiry blamed a heater. The school will reopen on May 5.',
		'1991 = 1991',
		'May 5 = 2024-05-05',
	],
]);

check('the same day told again', [
	[
		'It sank on 14 June 1893. Fog came on 14 June.',
		'14 June 1893 = 1893-06-14',
		'14 June = 1893-06-14',
	],
	[
		'It sank on 14 March 1893. A mass was held on 14 March.',
		'14 March 1893 = 1893-03-14',
		'14 March = 2024-03-14',
	],
	[
		'It sank on 14 June 1893. Fog came on 15 June.',
		'14 June 1893 = 1893-06-14',
		'15 June = 1893-06-15',
	],
]);

check('a weekday that agrees or does not', [
	['He was last seen on Tuesday, Feb. 22.', 'Tuesday, Feb. 22 = 2022-02-22'],
	['He was last seen on Thursday, Feb. 22.', 'Thursday, Feb. 22 = 2024-02-22'],
	['He was last seen on Wed, Feb. 22.', 'Wed, Feb. 22 = 2023-02-22'],
	['He was last seen on Sunday, Feb. 23.', 'Sunday, Feb. 23 = 2025-02-23'],
]);

check('up to a day, before or behind the one told first', [
	[
		'It began in 2019. It fell on 4 May the year before.',
		'2019 = 2019',
		'4 May = 2018-05-04',
		'the year before = 2017',
	],
	[
		'It sank on 14 August 1893. It fell in the year before, on 9 May.',
		'14 August 1893 = 1893-08-14',
		'the year before = 1892',
		'9 May = 1892-05-09',
	],
	['It ran from 30 June 2023 to 9 March.', '30 June 2023 = 2023-06-30', '9 March = 2024-03-09'],
	['It ran from 9 March 2023 to 9 March.', '9 March 2023 = 2023-03-09', '9 March = 2023-03-09'],
	['It ran from 9 March 2023 to 8 March.', '9 March 2023 = 2023-03-09', '8 March = 2024-03-08'],
	['It ran from 9 March 2023 to 10 March.', '9 March 2023 = 2023-03-09', '10 March = 2023-03-10'],
	['It ran from June 2022 to 9 May.', 'June 2022 = 2022-06', '9 May = 2023-05-09'],
	['It ran from June 2022 to 9 April.', 'June 2022 = 2022-06', '9 April = 2023-04-09'],
	['It ran from March 2023 to 2 March.', 'March 2023 = 2023-03', '2 March = 2023-03-02'],
	['It ran from April 2023 to 2 March.', 'April 2023 = 2023-04', '2 March = 2024-03-02'],
	['It ran from April 2023 to 14 March.', 'April 2023 = 2023-04', '14 March = 2024-03-14'],
	['It ran from April 2023 to 15 March.', 'April 2023 = 2023-04', '15 March = 2024-03-15'],
	['It ran from April 2023 to 2 April.', 'April 2023 = 2023-04', '2 April = 2023-04-02'],
	['It ran from April 2023 to 1 May.', 'April 2023 = 2023-04', '1 May = 2023-05-01'],
	['The 2024 flood struck on 14 March.', '2024 = 2024', '14 March = 2024-03-14'],
	['The 2024 flood will strike on 14 March.', '2024 = 2024', '14 March = 2024-03-14'],
	['The 2024 flood struck on 13 March.', '2024 = 2024', '13 March = 2024-03-13'],
	['The 2024 flood struck on 15 March.', '2024 = 2024', '15 March = 2024-03-15'],
	['The 2024 flood will strike on 13 March.', '2024 = 2024', '13 March = 2024-03-13'],
	['The 2024 flood will strike on 15 March.', '2024 = 2024', '15 March = 2024-03-15'],
	['The 2023 flood struck on 31 December.', '2023 = 2023', '31 December = 2023-12-31'],
	['The 2024 flood struck on 14 February.', '2024 = 2024', '14 February = 2024-02-14'],
	['The 2024 flood will strike on 14 April.', '2024 = 2024', '14 April = 2024-04-14'],
	['It was founded in 2013. It fell on 9 May.', '2013 = 2013', '9 May = 2023-05-09'],
	['It was founded in 2013, and fell on 9 May.', '2013 = 2013', '9 May = 2013-05-09'],
]);

check('a year that describes something else than the clause of the day', [
	[
		'Lee, the last of the 1957 side, who died on 3 January, was 84.',
		'1957 = 1957',
		'3 January = 2024-01-03',
	],
	[
		'The 2004 flood, which struck on December 26, took the pier.',
		'2004 = 2004',
		'December 26 = 2004-12-26',
	],
	[
		'Between January and June last year it rained.',
		'January = 2023-01',
		'June last year = 2023-06',
	],
	['It rained in January and in June last year.', 'January = 2024-01', 'June last year = 2023-06'],
]);

check('by a season or holiday, the story goes on in the year told before', [
	[
		'Her map came out on Sept. 4, 1957. By Christmas every school had one.',
		'Sept. 4, 1957 = 1957-09-04',
		'Christmas = 1957-12-25',
	],
	[
		'She left in May 1977. By autumn she was sweeping floors.',
		'May 1977 = 1977-05',
		'autumn = 1977-FA',
	],
	['She left in May 1977. By June she had a desk.', 'May 1977 = 1977-05', 'June = 1977-06'],
	['She left in May 1977. By autumn it will be sold.', 'May 1977 = 1977-05', 'autumn = 2024-FA'],
	['She left in May 1977.\n\nBy June it was hot.', 'May 1977 = 1977-05', 'June = 1977-06'],
	['She left last year. It was hot by June.', 'last year = 2023', 'June = 2023-06'],
]);

check('a year before or after the one told, and one that goes on', [
	[
		'The quay opened in 1887. It burnt on May 3 of the previous year.',
		'1887 = 1887',
		'May 3 of the previous year = 1886-05-03',
	],
	[
		'The quay opened in 1887. It burnt on May 3 the year after.',
		'1887 = 1887',
		'May 3 = 1888-05-03',
		'the year after = 1889',
	],
	['The 2004 fire started on May 3.', '2004 = 2004', 'May 3 = 2004-05-03'],
	['The 2024 fire will start on March 14.', '2024 = 2024', 'March 14 = 2024-03-14'],
	['The 2024 fire will start on March 13.', '2024 = 2024', 'March 13 = 2024-03-13'],
	['The 2024 fire started on March 14.', '2024 = 2024', 'March 14 = 2024-03-14'],
	['The 2024 fire started on March 15.', '2024 = 2024', 'March 15 = 2024-03-15'],
	['The 2024 fire started on March 13.', '2024 = 2024', 'March 13 = 2024-03-13'],
	['The 2023 fire will start on May 3.', '2023 = 2023', 'May 3 = 2024-05-03'],
	[
		'The storm began on March 31, 2023 and on March 3 it ended.',
		'March 31, 2023 = 2023-03-31',
		'March 3 = 2024-03-03',
	],
	[
		'The storm began on May 31, 2022 and on May 3 it ended.',
		'May 31, 2022 = 2022-05-31',
		'May 3 = 2023-05-03',
	],
	[
		'The storm began on May 31, 2022 and in May it ended.',
		'May 31, 2022 = 2022-05-31',
		'May = 2022-05',
	],
	[
		'The storm began on May 31, 2022 and in April it ended.',
		'May 31, 2022 = 2022-05-31',
		'April = 2023-04',
	],
	[
		'The storm began on March 31, 2023 and on April 3 it ended.',
		'March 31, 2023 = 2023-03-31',
		'April 3 = 2023-04-03',
	],
	[
		'The storm began on April 30, 2023 and in March it ended.',
		'April 30, 2023 = 2023-04-30',
		'March = 2024-03',
	],
	[
		'The storm began on April 30, 2023 and in April it ended.',
		'April 30, 2023 = 2023-04-30',
		'April = 2023-04',
	],
]);
