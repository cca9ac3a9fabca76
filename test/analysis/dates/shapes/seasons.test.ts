import { check } from '../check-dates.ts';

check('seasons ago', [
	['It fell two summers ago.', 'two summers ago = 2022-SU'],
	['It fell two winters ago.', 'two winters ago = 2022-WI'],
	['It fell two springs ago.', 'two springs ago = 2022-SP'],
	['It fell several summers ago.'],
	['It fell the summer before last.', 'the summer before last = 2022-SU'],
	['It fell the winter before last.', 'the winter before last = 2022-WI'],
	['It falls the spring after next.', 'the spring after next = 2026-SP'],
	['It falls the summer after next.', 'the summer after next = 2025-SU'],
]);

check('seasons later', [
	['It began in 2019. It fell two summers later.', '2019 = 2019', 'two summers later = 2021-SU'],
	['It began in 2019. It fell several summers later.', '2019 = 2019'],
	['It fell two summers later.'],
]);

check('a season alone', [
	['It fell in spring.', 'spring = 2024-SP'],
	['It fell in the autumn.', 'the autumn = 2023-FA'],
	['It will fall in the autumn.', 'the autumn = 2024-FA'],
	['It will fall in the winter.', 'the winter = 2024-WI'],
	['It fell in the summer.', 'the summer = 2023-SU'],
	['It fell in winter.', 'winter = 2023-WI'],
	['It fell in the fall.', 'the fall = 2023-FA'],
	['It fell the fall.'],
	['It fell in early spring.', 'spring = 2024-SP'],
	['It fell in the summer of love.'],
	['It fell in the spring term.'],
	['It began in 2019, and it fell in the autumn.', '2019 = 2019', 'the autumn = 2019-FA'],
]);

check(
	'late in the year',
	[
		['It fell two summers ago.', 'two summers ago = 2023-SU'],
		['It fell two autumns ago.', 'two autumns ago = 2022-FA'],
		['It fell two winters ago.', 'two winters ago = 2022-WI'],
		['It fell the summer before last.', 'the summer before last = 2023-SU'],
		['It falls the spring after next.', 'the spring after next = 2026-SP'],
		['It falls the winter after next.', 'the winter after next = 2025-WI'],
		['It fell in spring.', 'spring = 2024-SP'],
		['It will fall in spring.', 'spring = 2025-SP'],
		['It will fall in the autumn.', 'the autumn = 2024-FA'],
		['It will fall in the summer.', 'the summer = 2025-SU'],
		['It fell in winter.', 'winter = 2024-WI'],
	],
	'2024-11-20',
);

check(
	'as summer begins',
	[
		['It fell two springs ago.', 'two springs ago = 2023-SP'],
		['It fell two summers ago.', 'two summers ago = 2022-SU'],
		['It fell the spring before last.', 'the spring before last = 2023-SP'],
		['It falls the summer after next.', 'the summer after next = 2026-SU'],
		['It will fall in spring.', 'spring = 2025-SP'],
		['It fell in the autumn.', 'the autumn = 2023-FA'],
	],
	'2024-06-10',
);

check(
	'nobody knows when',
	[
		['It fell two summers ago.', 'two summers ago = XXXX'],
		['It fell in spring.', 'spring = XXXX-SP'],
	],
	null,
);

check('in capitals', [
	['It fell two SUMMERS ago.', 'two SUMMERS ago = 2022-SU'],
	['It fell the SUMMER before last.', 'the SUMMER before last = 2022-SU'],
	['It began in 2019. It fell two SUMMERS later.', '2019 = 2019', 'two SUMMERS later = 2021-SU'],
	['It fell in SPRING.', 'SPRING = 2024-SP'],
	[
		'It began in May 2019. It fell two summers later.',
		'May 2019 = 2019-05',
		'two summers later = 2021-SU',
	],
]);

check('seasons over and to come', [
	['It fell last winter.', 'last winter = 2023-WI'],
	['It fell last spring.', 'last spring = 2023-SP'],
	['It fell last summer.', 'last summer = 2023-SU'],
	['It fell last autumn.', 'last autumn = 2023-FA'],
	['It falls next winter.', 'next winter = 2024-WI'],
	['It falls next spring.', 'next spring = 2025-SP'],
	['It falls this summer.', 'this summer = 2024-SU'],
	['It falls next summer.', 'next summer = 2024-SU'],
	['It fell in the winter of 2019.', 'the winter of 2019 = 2019-WI'],
	['It fell this spring.', 'this spring = 2024-SP'],
	['It will fall in winter.', 'winter = 2024-WI'],
	['It will fall in spring.', 'spring = 2024-SP'],
	['It will fall in summer.', 'summer = 2024-SU'],
]);

check(
	'seasons over and to come, in December',
	[
		['It fell last winter.', 'last winter = 2023-WI'],
		['It fell last autumn.', 'last autumn = 2024-FA'],
		['It falls next winter.', 'next winter = 2025-WI'],
	],
	'2024-12-20',
);

check('the season of a sport beside this one', [
	['He came on once last season.', 'last season = 2023'],
	['It will be shown before the start of next season; it is dear.', 'next season = 2025'],
	['She sang in the last season of the show.'],
	['His last season was his best.'],
	['They sacked last season’s coach.'],
]);
