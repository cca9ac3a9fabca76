import { check } from '../check-dates.ts';

check('todays and tomorrows that name no day', [
	['“It is Ostrel today and Vance tomorrow,” he said.'],
	['It is Ostrel today and Vance tomorrow.'],
	['“Today we weep, tomorrow we work,” she said.'],
	['Tomorrow’s world is today’s dream.'],
	['Tomorrow’s world and the world of all our children is, all in all, today’s dream.'],
	[
		'Tomorrow’s world and the world of all our dear children is, in the end, today’s dream.',
		'Tomorrow = 2024-03-15',
		'today = 2024-03-14',
	],
	['Tomorrow’s world is today.', 'Tomorrow = 2024-03-15', 'today = 2024-03-14'],
	['Tomorrow is today’s dream.', 'Tomorrow = 2024-03-15', 'today = 2024-03-14'],
	['It is Ostrel today and Vance by tomorrow.', 'today = 2024-03-14', 'tomorrow = 2024-03-15'],
	['He came today. She will come tomorrow.', 'today = 2024-03-14', 'tomorrow = 2024-03-15'],
	['“He came today,” she said. He leaves tomorrow.', 'today = 2024-03-14', 'tomorrow = 2024-03-15'],
	[
		'It rained yesterday and will be dry tomorrow.',
		'yesterday = 2024-03-13',
		'tomorrow = 2024-03-15',
	],
]);
