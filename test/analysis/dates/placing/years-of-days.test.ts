import { check } from '../check-dates.ts';

check('a year behind the day', [
	[
		'It began in 2019. It fell on 4 May that year.',
		'2019 = 2019',
		'4 May = 2019-05-04',
		'that year = 2019',
	],
	[
		'It began in 2019. It fell on 4 May of the same year.',
		'2019 = 2019',
		'4 May of the same year = 2019-05-04',
	],
	[
		'It fell on 4 May (a Tuesday), 2018.',
		'4 May = 2018-05-04',
		'Tuesday = XXXX-WXX-2',
		'2018 = 2018',
	],
	[
		'It fell on 4 May, a Tuesday, 2018.',
		'4 May = 2018-05-04',
		'Tuesday = XXXX-WXX-2',
		'2018 = 2018',
	],
	['It fell on 4 May, a windy night in 1994.', '4 May = 1994-05-04', '1994 = 1994'],
	['It fell on 4 May 06:30 2010.', '4 May = 2010-05-04', '06:30 = 2010-05-04T06:30', '2010 = 2010'],
	['It fell on 4 May in 1994.', '4 May = 1994-05-04', '1994 = 1994'],
	['It fell on 4 May in 1994 houses.', '4 May = 2023-05-04'],
	['The July 7 bombings of 2005 came.', 'The July 7 = 2005-07-07', '2005 = 2005'],
	['July 7 bombings of 2005 came.', 'July 7 = 2023-07-07', '2005 = 2005'],
]);

check('a year that goes on', [
	[
		'It began on 4 May 2019 and went on through 9 June.',
		'4 May 2019 = 2019-05-04',
		'9 June = 2019-06-09',
	],
	['It ran from June 2019 to 9 September.', 'June 2019 = 2019-06', '9 September = 2019-09-09'],
	['It ran from June 2019 to 9 March.', 'June 2019 = 2019-06', '9 March = 2020-03-09'],
	['It ran from June 2023 to 9 March.', 'June 2023 = 2023-06', '9 March = 2024-03-09'],
	[
		'It began on 4 May 2019, and on 9 June it fell.',
		'4 May 2019 = 2019-05-04',
		'9 June = 2019-06-09',
	],
	['It began a year later, in 2019, on 9 June.', '2019 = 2019', '9 June = 2019-06-09'],
	['It was the first win since 2007, on 9 June.', '2007 = 2007', '9 June = 2023-06-09'],
	['It toured in 1955, and on 8 October it played.', '1955 = 1955', '8 October = 1955-10-08'],
	['It toured in 1955, and on 8 April it played.', '1955 = 1955', '8 April = 1955-04-08'],
	['It will tour in 2025, and on 8 October it will play.', '2025 = 2025', '8 October = 2024-10-08'],
	['It toured the 1955 fair, and on 8 October it played.', '1955 = 1955', '8 October = 1955-10-08'],
	['It fell in spring 2019, on 9 May.', 'spring 2019 = 2019-SP', '9 May = 2019-05-09'],
]);

check('a year in the sentence', [
	['In 2013 the light went dark, on 9 May.', '2013 = 2013', '9 May = 2013-05-09'],
	['But in 2013 the light went dark and burned on 9 May.', '2013 = 2013', '9 May = 2013-05-09'],
	['Late in 2013 the light went dark and burned on 9 May.', '2013 = 2013', '9 May = 2013-05-09'],
	[
		'The old light of the long hill by the sea in 2013 went dark and burned on 9 May.',
		'2013 = 2013',
		'9 May = 2013-05-09',
	],
	['The 2004 flood struck on 26 December.', '2004 = 2004', '26 December = 2004-12-26'],
	['The 2004 flood will strike on 26 December.', '2004 = 2004', '26 December = 2024-12-26'],
	['The 2025 flood will strike on 26 December.', '2025 = 2025', '26 December = 2025-12-26'],
	['The 2025 flood struck on 26 December.', '2025 = 2025', '26 December = 2023-12-26'],
	['The 2024 flood struck on 26 December.', '2024 = 2024', '26 December = 2023-12-26'],
	['The 2024 flood will strike on 1 March.', '2024 = 2024', '1 March = 2024-03-01'],
	['The 2024 flood struck on 1 March.', '2024 = 2024', '1 March = 2024-03-01'],
	['The 2004 and so on struck on 26 December.', '2004 = 2004', '26 December = 2023-12-26'],
	['The 2004 flood came, but it struck on 26 December.', '2004 = 2004', '26 December = 2023-12-26'],
	[
		'On 3 March 1999 it fell, and on 4 May it rose, and on 6 June it sank.',
		'3 March 1999 = 1999-03-03',
		'4 May = 1999-05-04',
		'6 June = 1999-06-06',
	],
	[
		'On 3 March 1999 it fell, and on 4 January it rose.',
		'3 March 1999 = 1999-03-03',
		'4 January = 2000-01-04',
	],
]);

check('a year of the sentence before', [
	[
		'In 1991 an inquiry began. Its report, published on 9 May, fell.',
		'1991 = 1991',
		'9 May = 1991-05-09',
	],
	[
		'In 1991 an inquiry began. Its report will be published on 9 May.',
		'1991 = 1991',
		'9 May = 2024-05-09',
	],
	[
		'In 1991 an inquiry began.\n\nIts report, published on 9 May, fell.',
		'1991 = 1991',
		'9 May = 1991-05-09',
	],
	['A truce, in 2019, failed. It had been agreed on 9 May.', '2019 = 2019', '9 May = 2019-05-09'],
	['A truce, in 2019, failed. It was agreed on 9 May.', '2019 = 2019', '9 May = 2019-05-09'],
	[
		'A truce, in 2019, failed. He said it had been agreed on 9 May.',
		'2019 = 2019',
		'9 May = 2019-05-09',
	],
	[
		'A truce from 2009 to 2019 failed. It had been agreed on 9 May.',
		'2009 = 2009',
		'2019 = 2019',
		'9 May = 2009-05-09',
	],
]);

check('the same day again', [
	[
		'It sank on 14 August 1893. It was lost. In the early hours of 14 August it rose.',
		'14 August 1893 = 1893-08-14',
		'the early hours of 14 August = 1893-08-14TMO',
	],
	[
		'It sank on 14 March 1893. It was lost. In the early hours of 14 March it rose.',
		'14 March 1893 = 1893-03-14',
		'the early hours of 14 March = 2024-03-14TMO',
	],
	[
		'It sank on 14 February 1893. It was lost. In the early hours of 14 February it rose.',
		'14 February 1893 = 1893-02-14',
		'the early hours of 14 February = 1893-02-14TMO',
	],
	[
		'It sank on 14 May 1893. It was lost. In the early hours of 14 May it rose.',
		'14 May 1893 = 1893-05-14',
		'the early hours of 14 May = 1893-05-14TMO',
	],
	[
		'It sank on 14 August 1893. It was lost. In the early hours of 15 August it rose.',
		'14 August 1893 = 1893-08-14',
		'the early hours of 15 August = 1893-08-15TMO',
	],
	[
		'It sank on 14 August 1893. It was lost. In August it rose.',
		'14 August 1893 = 1893-08-14',
		'August = 1893-08',
	],
]);

check(
	'nobody knows when',
	[
		['In 2013 the light went dark and burned on 9 May.', '2013 = 2013', '9 May = XXXX-05-09'],
		['The 2004 flood struck on 26 December.', '2004 = 2004', '26 December = XXXX-12-26'],
		['It ran from June 2019 to 9 March.', 'June 2019 = 2019-06', '9 March = XXXX-03-09'],
		[
			'It sank on 14 March 1893. It was lost. In the early hours of 14 March it rose.',
			'14 March 1893 = 1893-03-14',
			'14 March = XXXX-03-14',
		],
	],
	null,
);

check('the year of an event, and that of a thing', [
	['The 2004 tsunami struck on December 26.', '2004 = 2004', 'December 26 = 2004-12-26'],
	['A 1986 explosion tore it apart on April 26.', '1986 = 1986', 'April 26 = 1986-04-26'],
	['The 1968 riots broke out on May 3.', '1968 = 1968', 'May 3 = 1968-05-03'],
	['The 1931 tower has been empty since Jan. 30.', '1931 = 1931', 'Jan. 30 = 2024-01-30'],
	['A sale of the 1936 tapestry is listed for April 23.', '1936 = 1936', 'April 23 = 2024-04-23'],
	['The 1950 charter was found on Feb. 3.', '1950 = 1950', 'Feb. 3 = 2024-02-03'],
]);

check('until a month or a day, just behind what is told of', [
	[
		'The tower fell on 28 March 2000. Work stood still until January.',
		'28 March 2000 = 2000-03-28',
		'January = 2001-01',
	],
	[
		'He fled on 4 May 1998. Nobody heard of him till 9 June.',
		'4 May 1998 = 1998-05-04',
		'9 June = 1998-06-09',
	],
	[
		'The mine shut in October 2011, and the men waited until March.',
		'October 2011 = 2011-10',
		'March = 2012-03',
	],
	[
		'The tower fell on 28 March 2000. Work will go on until January.',
		'28 March 2000 = 2000-03-28',
		'January = 2025-01',
	],
	[
		'The tower fell on 28 March 2000.\n\nNobody swam in the pool until February.',
		'28 March 2000 = 2000-03-28',
		'February = 2024-02',
	],
	[
		'The tower fell in 1900. Nobody knew until January how high it was.',
		'1900 = 1900',
		'January = 2024-01',
	],
]);

check('how old a thing is brings a day to no other year', [
	[
		'An architect has been charged over the hall. The indictment, made public on Tuesday, says that a 2001 survey was filed away unread. Witnesses had noticed drips for months before the collapse of 20 June.',
		'Tuesday = 2024-03-12',
		'2001 = 2001',
		'months = PXM',
		'20 June = 2023-06-20',
	],
	[
		'Two clerks were charged on Monday. They knew of a 1998 report on the glue. Men had heard cracks before the fall of 9 July.',
		'Monday = 2024-03-11',
		'1998 = 1998',
		'9 July = 2023-07-09',
	],
	[
		'The trial opens today. An engineer had asked in a 1998 letter for props. The roof had leaked before the collapse of 9 July.',
		'today = 2024-03-14',
		'1998 = 1998',
		'9 July = 2023-07-09',
	],
	[
		'The court heard on Monday of a 1998 mine explosion. Men had smelt gas before the blast of 9 July.',
		'Monday = 2024-03-11',
		'1998 = 1998',
		'9 July = 1998-07-09',
	],
	[
		'The court heard on Monday of the 1998 cave-in. Men had heard cracks before the fall of 9 July.',
		'Monday = 2024-03-11',
		'1998 = 1998',
		'9 July = 1998-07-09',
	],
	['In 1998 the mill closed. It had been sold on 9 July.', '1998 = 1998', '9 July = 1998-07-09'],
]);
