import { check } from '../check-dates.ts';

check('the day before something of which the day is told', [
	[
		'The day before the premiere on 14 March 1969 it was cut.',
		'The day before = 1969-03-13',
		'14 March 1969 = 1969-03-14',
	],
	[
		'He died the day after the vote of May 3, 2011.',
		'the day after = 2011-05-04',
		'May 3, 2011 = 2011-05-03',
	],
	['She fled on the eve of the vote on 9 March.', 'the eve = 2024-03-08', '9 March = 2024-03-09'],
	[
		'The night before her trial on Feb. 12 she fled.',
		'The night before = 2024-02-11TNI',
		'Feb. 12 = 2024-02-12',
	],
	['The day before the fire he had left.'],
	['It fell the day after the 1987 storm.', '1987 = 1987'],
	['They met the day before a storm in May 2019.', 'May 2019 = 2019-05'],
]);

check('the day beside an event whose day is told behind a comma', [
	[
		'She read it the day after the baby was taken, on March 1, 1932.',
		'the day after = 1932-03-02',
		'March 1, 1932 = 1932-03-01',
	],
	['She read it the day after the baby was taken, in 1932.', '1932 = 1932'],
	['She read it the day after the vote.'],
]);

check('so many days after something else happened', [
	[
		'The owner was held on Tuesday, three days after the hall burned down.',
		'Tuesday = 2024-03-12',
		'three days = 2024-03-09',
	],
	[
		'On Wednesday, a day after the dam gave way, the army brought boats.',
		'Wednesday = 2024-03-13',
		'a day = 2024-03-12',
	],
	[
		'Bishop Oduro said his first Mass on Sunday. He spoke in Velu, a day after hands were laid on him.',
		'Sunday = 2024-03-10',
		'a day = 2024-03-09',
	],
	[
		'Engineers have unfolded its wings, two days after it rode into space, the maker said on Monday.',
		'two days = 2024-03-09',
		'Monday = 2024-03-11',
	],
	[
		'Divers found the wreck yesterday, 12 days after she vanished off Corvo.',
		'yesterday = 2024-03-13',
		'12 days = 2024-03-01',
	],
	[
		'Some 500 marched on Saturday, just two days after they were beaten.',
		'Saturday = 2024-03-09',
		'just two days = 2024-03-07',
	],
	['He died two days after his wife.', 'two days = P2D'],
	['Patients are seen, two days after they call.', 'two days = P2D'],
	[
		'On Monday the court heard that she rang, two days after he vanished.',
		'Monday = 2024-03-11',
		'two days = P2D',
	],
	[
		'He was freed on Monday, about ten days after he was seized.',
		'Monday = 2024-03-11',
		'about ten days = P10D',
	],
	[
		'It sank on Tuesday, two days after it sailed on 4 March.',
		'Tuesday = 2024-03-12',
		'two days = P2D',
		'4 March = 2024-03-04',
	],
	[
		'It sank on Tuesday, two days after the storm.',
		'Tuesday = 2024-03-12',
		'two days after the storm = P2D',
	],
	['It sank in 1931, two days after it was launched.', '1931 = 1931', 'two days = P2D'],
]);
