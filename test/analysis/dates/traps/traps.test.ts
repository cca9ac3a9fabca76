import { check } from '../check-dates.ts';

check('what only looks like a date', [
	['Room 1984 was full.'],
	['Flight 1945 left.'],
	['It cost $2,024 or £20.22.'],
	['They won 6-7, 7-5, 12-10.'],
	['Shares rose 1 7/8.'],
	['Some 1,973 people came.'],
	['He lives at 12 May Street and reads the Sunday Times.'],
	['She sang “Yesterday” twice.'],
	['She sang “Monday’s Gone” and “Second of May,” twice.'],
	['The band Second Sunday sang in School 1812.'],
	['The 2026 model failed, as did 1984 of the 2,020 gauges.'],
	['She wrote it in the journal Current.'],
	['They sang. Of June, a novice, he said: “June never slept.”'],
	['It was made 23,000 years ago.'],
	['Rue 1954 leads to Bridge 1966.'],
	['The spy known as June lived in Gate 1974.'],
	['It was Song of the Week.'],
	['At the same time, day by day, they waited.'],
	['A five-year-old boy and a 30-year-old woman were hurt.'],
	['“It is Ostrel today and Vance tomorrow,” he said.'],
]);
