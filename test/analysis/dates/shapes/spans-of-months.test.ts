import { check } from '../check-dates.ts';

check('months as one stretch of time', [
	['Sales rose in October–December.', 'October–December = 2023-Q4'],
	['The April-June period was dry.', 'April-June = 2023-Q2'],
	['In Oct.–Dec. 2022 profit fell.', 'Oct.–Dec. 2022 = 2022-Q4'],
	['Rain fell in June–September.', 'June = 2023-06', 'September = 2023-09'],
	['Snow fell in November–March.', 'November = 2023-11', 'March = 2024-03'],
	['Snow fell in November 2022–March 2023.', 'November 2022 = 2022-11', 'March 2023 = 2023-03'],
	['The report for July to September 2022 is late.', 'July to September 2022 = 2022-Q3'],
	['It rained from July to September.', 'July = 2023-07', 'September = 2023-09'],
	['The report for July to August is late.', 'July = 2023-07', 'August = 2023-08'],
]);
