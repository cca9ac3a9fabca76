import { check } from '../check-dates.ts';

check('todays and tomorrows that name no day', [
	['“It is Ostrel today and Vance tomorrow,” he said.'],
	['It is Ostrel today and Vance tomorrow.'],
	['“Today we weep, tomorrow we work,” she said.'],
	['Tomorrow’s world is today’s dream.'],
	['He came today. She will come tomorrow.', 'today = 2024-03-14', 'tomorrow = 2024-03-15'],
	['“He came today,” she said. He leaves tomorrow.', 'today = 2024-03-14', 'tomorrow = 2024-03-15'],
	[
		'It rained yesterday and will be dry tomorrow.',
		'yesterday = 2024-03-13',
		'tomorrow = 2024-03-15',
	],
]);
