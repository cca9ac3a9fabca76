import { check } from '../check-dates.ts';

check('what was to have been is near, on either side; what is to start is ahead', [
	['The film was to have opened in April.', 'April = 2024-04'],
	['The film was to have opened in January.', 'January = 2024-01'],
	['The match was to have been on Saturday.', 'Saturday = 2024-03-16'],
	['The match was to have been on Tuesday.', 'Tuesday = 2024-03-12'],
	['They proposed a truce, to start on Monday.', 'Monday = 2024-03-18'],
	['They went home to rest on Monday.', 'Monday = 2024-03-11'],
	['It needs to come before Easter.', 'Easter = 2024-03-31'],
	['It needed to come before Easter.', 'Easter = 2023-04-09'],
	[
		'She promised one for 2025, and hers will be out before Christmas.',
		'2025 = 2025',
		'Christmas = 2024-12-25',
	],
	['In 2021 she was out before Christmas.', '2021 = 2021', 'Christmas = 2021-12-25'],
]);
