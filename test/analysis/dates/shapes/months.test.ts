import { check } from '../check-dates.ts';

check('a month and a year', [
	['It came in December 2022.', 'December 2022 = 2022-12'],
	['It came in early May 2021.', 'early May 2021 = 2021-05'],
	['It came in May of 2021.', 'May of 2021 = 2021-05'],
	['It came in Jan 2021.', 'Jan 2021 = 2021-01'],
]);

check('a month beside that of publication', [
	['It came last March.', 'last March = 2023-03'],
	['It came last January.', 'last January = 2024-01'],
	['It came last May.', 'last May = 2023-05'],
	['It comes next March.', 'next March = 2025-03'],
	['It comes next January.', 'next January = 2025-01'],
	['It comes next May.', 'next May = 2024-05'],
	['It came this March.', 'this March = 2024-03'],
	['It came this January.', 'this January = 2024-01'],
	['It came this past January.', 'this past January = 2024-01'],
	['It came this past June.', 'this past June = 2023-06'],
	['It comes this coming June.', 'this coming June = 2024-06'],
	['It comes this coming January.', 'this coming January = 2025-01'],
	['It came last January 5.', 'last January 5 = 2024-01-05'],
]);

check('a month of a year nearby', [
	['It came in March last year.', 'March last year = 2023-03'],
	['It came in May of this year.', 'May of this year = 2024-05'],
	['It comes in May next year.', 'May next year = 2025-05'],
	['It came at the end of May last year.', 'the end of May last year = 2023-05'],
]);

check('a month of a year told of', [
	[
		'It began in 2019. It ended in March the following year.',
		'2019 = 2019',
		'March the following year = 2020-03',
	],
	[
		'It began in 2019. It began anew in March of the previous year.',
		'2019 = 2019',
		'March of the previous year = 2018-03',
	],
	[
		'It began in 2019. It ended in June of the same year.',
		'2019 = 2019',
		'June of the same year = 2019-06',
	],
	['It began in 2019. It ended in June that year.', '2019 = 2019', 'June that year = 2019-06'],
	['It ended in June that same year.', 'June that same year = 2024-06'],
	['It ended in June of the next year.', 'June of the next year = 2025-06'],
]);

check('a month beside a time told of', [
	[
		'It began in May 2019. It ended the following January.',
		'May 2019 = 2019-05',
		'the following January = 2020-01',
	],
	[
		'It began in May 2019. It ended the following June.',
		'May 2019 = 2019-05',
		'the following June = 2019-06',
	],
	[
		'It began in May 2019. It ended the following May.',
		'May 2019 = 2019-05',
		'the following May = 2020-05',
	],
	[
		'It began in May 2019. It was dry the previous January.',
		'May 2019 = 2019-05',
		'the previous January = 2019-01',
	],
	[
		'It began in May 2019. It was dry the previous June.',
		'May 2019 = 2019-05',
		'the previous June = 2018-06',
	],
	[
		'It began in May 2019. It was dry the previous May.',
		'May 2019 = 2019-05',
		'the previous May = 2018-05',
	],
	[
		'It began in 2019. It ended the following January.',
		'2019 = 2019',
		'the following January = 2020-01',
	],
	[
		'It began in 2019. It was dry the previous January.',
		'2019 = 2019',
		'the previous January = 2018-01',
	],
	['It was dry the previous June.', 'the previous June = 2023-06'],
]);

check('a month alone', [
	['It came in April.', 'April = 2023-04'],
	['It came in May.', 'May = 2023-05'],
	['It comes in April.', 'April = 2024-04'],
	['It will come in April.', 'April = 2024-04'],
	['It will come in May.', 'May = 2024-05'],
	['It will come in June.', 'June = 2024-06'],
	['It will come in February.', 'February = 2025-02'],
	['It came in February.', 'February = 2024-02'],
	['It was built in March.', 'March = 2024-03'],
	['It will be built in March.', 'March = 2024-03'],
	['It ended in January.', 'January = 2024-01'],
	['The old one ended in May, and it was dry.', 'May = 2023-05'],
	['The old hall opens in May.', 'May = 2024-05'],
	['The old hall opens in June.', 'June = 2024-06'],
	['The old hall opened in May.', 'May = 2023-05'],
	['The old hall opens again in April.', 'April = 2024-04'],
	['It came in mid-November.', 'mid-November = 2023-11'],
	['It came at the end of March.', 'the end of March = 2024-03'],
	['It came in Jan.', 'Jan. = 2024-01'],
	['It came in Jan. and in Feb. both.', 'Jan. = 2024-01', 'Feb. = 2024-02'],
	['It came in Sept and Dec both.'],
	['It began in 2019. It ended in May.', '2019 = 2019', 'May = 2023-05'],
]);

check('a month or a name', [
	['We saw May here.'],
	['We saw the May here.', 'May = 2023-05'],
	['We saw the May on it.'],
	['We saw the March for it.'],
	['We met in May.', 'May = 2023-05'],
	['We met by March.', 'March = 2024-03'],
	['June said so.'],
	['June told us so.'],
	['We saw April Lee.'],
	['We saw April here.', 'April = 2023-04'],
	['August here is dry.', 'August = 2023-08'],
	['We saw early May here.', 'early May = 2023-05'],
	['We saw July said so.', 'July = 2023-07'],
	['Since the coldest March it rained.', 'March = 2024-03'],
]);

check(
	'nobody knows when',
	[
		['It came last March.', 'last March = XXXX-03'],
		['It came in April.', 'April = XXXX-04'],
		['It came in March last year.', 'March last year = XXXX-03'],
		[
			'It began in 2019. It ended in March the following year.',
			'2019 = 2019',
			'March the following year = 2020-03',
		],
		['It ended in March the following year.'],
		['It was dry the previous June.'],
	],
	null,
);

check('in capitals', [
	['IT CAME IN MARCH LAST YEAR.', 'MARCH LAST YEAR = 2023-03'],
	[
		'IT BEGAN IN 2019. IT ENDED IN MARCH OF THE PREVIOUS YEAR.',
		'2019 = 2019',
		'MARCH OF THE PREVIOUS YEAR = 2018-03',
	],
	['IT CAME LAST MAY.', 'LAST MAY = 2023-05'],
]);

check('months beside a year that is told, last or next', [
	['It fell in December 2022.', 'December 2022 = 2022-12'],
	['It fell in December 0000.'],
	['It fell last March.', 'last March = 2023-03'],
	['It fell last May.', 'last May = 2023-05'],
	['It fell last February.', 'last February = 2024-02'],
	['It comes next March.', 'next March = 2025-03'],
	['It comes next February.', 'next February = 2025-02'],
	['It comes next May.', 'next May = 2024-05'],
	['It comes this May.', 'this May = 2024-05'],
	['It fell in March last year.', 'March last year = 2023-03'],
	['It fell at the end of May this year.', 'the end of May this year = 2024-05'],
	['It comes in May next year.', 'May next year = 2025-05'],
	[
		'It opened in 2019. It shut in March the following year.',
		'2019 = 2019',
		'March the following year = 2020-03',
	],
	[
		'It opened in 2019. It was built in March of the previous year.',
		'2019 = 2019',
		'March of the previous year = 2018-03',
	],
	['It opened in 2019. It shut in May that year.', '2019 = 2019', 'May that year = 2019-05'],
	['It shut in March the following year.', 'March the following year = 2025-03'],
	[
		'It opened in May 2019. It shut the following January.',
		'May 2019 = 2019-05',
		'the following January = 2020-01',
	],
	[
		'It opened in May 2019. It shut the following May.',
		'May 2019 = 2019-05',
		'the following May = 2020-05',
	],
	[
		'It opened in May 2019. It shut the following June.',
		'May 2019 = 2019-05',
		'the following June = 2019-06',
	],
	[
		'It opened in May 2019. It was built the previous January.',
		'May 2019 = 2019-05',
		'the previous January = 2019-01',
	],
	[
		'It opened in May 2019. It was built the previous June.',
		'May 2019 = 2019-05',
		'the previous June = 2018-06',
	],
	[
		'It opened in 2019. It shut the following December.',
		'2019 = 2019',
		'the following December = 2020-12',
	],
	[
		'It opened in 2019. It shut the following January.',
		'2019 = 2019',
		'the following January = 2020-01',
	],
	[
		'It opened in 2019. It was built the previous January.',
		'2019 = 2019',
		'the previous January = 2018-01',
	],
	[
		'It opened in 2019. It was built the previous December.',
		'2019 = 2019',
		'the previous December = 2018-12',
	],
	['It shut the following April.', 'the following April = 2024-04'],
	['It shut the following March.', 'the following March = 2025-03'],
	['It was built the previous March.', 'the previous March = 2023-03'],
	['It fell in April.', 'April = 2023-04'],
	['It fell in May.', 'May = 2023-05'],
	['It is open in April.', 'April = 2024-04'],
	['It is open in May.', 'May = 2024-05'],
	['It is open in June.', 'June = 2024-06'],
	['It will open in April.', 'April = 2024-04'],
	['It will open in January.', 'January = 2025-01'],
	['It will open in March.', 'March = 2024-03'],
	['It fell in March.', 'March = 2024-03'],
	['It rained so very long, in and out of the old town here, and is open in May.', 'May = 2024-05'],
	['May said so.'],
	['He may go.'],
	['March on.'],
	['April said so.'],
	['April Smith left.'],
	['The Jan office left.'],
]);

check('March and May before what somebody gave out then', [
	['The bank dropped a word of its March statement.', 'March = 2024-03'],
	['They kept to their May forecast.', 'May = 2023-05'],
	['Of its May they said little.'],
	['She saw their March On.'],
]);

check('a month ahead that a sentence opens with, told in the past', [
	['In April it sold its house.', 'April = 2023-04'],
	['In May, the mill burnt down.', 'May = 2023-05'],
	['In April it sells its house.', 'April = 2024-04'],
	['In May the mill will be sold.', 'May = 2024-05'],
]);

check('a month of the year before or after', [
	[
		'It became free on 1 January 1962. She had voted in May of the year before.',
		'1 January 1962 = 1962-01-01',
		'May of the year before = 1961-05',
	],
	[
		'It opened in 1962. It shut in May the year after.',
		'1962 = 1962',
		'May the year after = 1963-05',
	],
	['It shut in May 2019, the year before she left.', 'May 2019 = 2019-05'],
]);

check('a month and a year by its last two figures', [
	['The snow of January ’82 lay long.', 'January ’82 = 1982-01'],
	['It opened in the March of ’22.', 'the March of ’22 = 2022-03'],
	["The port was shut once, in October '72.", "October '72 = 1972-10"],
	['Lena June ’64 gave the hall.'],
	['The bond falls due in May ’31.', 'May ’31 = 2031-05'],
	['He came 3 May ’22 times.', '3 May ’22 = 2022-05-03'],
	['The class of Lena May ’98 met.'],
]);

check(
	'told as past, the last such year',
	[['She was born in March of ’22.', 'March of ’22 = 1922-03']],
	'2014-06-01',
);
