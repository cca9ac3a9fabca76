import { check } from '../check-dates.ts';

check('how long', [
	['It lasted three weeks.', 'three weeks = P3W'],
	['A three-week strike ended.', 'three-week = P3W'],
	['The fire killed four night-shift workers.'],
	['They held three week-long strikes.'],
	['Two day-trippers drowned.'],
	['It lasted at least 48 hours.', 'at least 48 hours = PT48H'],
	['It lasted for the past two months.', 'the past two months = P2M'],
	['It lasted for the past year.', 'the past year = P1Y'],
	['It lasted half a century.', 'half a century = P50Y'],
	['It lasted half an hour.', 'half an hour = PT30M'],
	['It lasted a half-century.', 'a half-century = P50Y'],
	['It lasted HALF A CENTURY.', 'HALF A CENTURY = P50Y'],
	['It lasted four hours and nine minutes.', 'four hours and nine minutes = PT4H9M'],
	['It lasted several hours and several minutes.', 'several hours and several minutes = PTXHXM'],
	['It lasted a fortnight.', 'a fortnight = P2W'],
	['It lasted two fortnights.', 'two fortnights = P4W'],
	['It lasted several fortnights.', 'several fortnights = PXW'],
	['It lasted a second.'],
	['It lasted two seconds.', 'two seconds = PT2S'],
	['It came days later.', 'days = PXD'],
	['It came decades before.', 'decades = PXY'],
	['It lasted several decades.', 'several decades = PXY'],
	['It lasted three decades.', 'three decades = P30Y'],
	['It lasted two CENTURIES.', 'two CENTURIES = P2CE'],
	['It rose for the year ended Aug. 31.', 'the year = P1Y', 'Aug. 31 = 2023-08-31'],
]);

check('how often', [
	['It came every day.', 'every day = P1D'],
	['It came every other week.', 'every other week = P2W'],
	['It came every two years.', 'every two years = P2Y'],
	['It came daily.', 'daily = P1D'],
	['It came ANNUALLY.', 'ANNUALLY = P1Y'],
	['It came biweekly.', 'biweekly = P2W'],
	['It earned $90 billion a year.', 'a year = P1Y'],
	['It came every Friday.', 'every Friday = XXXX-WXX-5'],
	['It came on Tuesdays.', 'on Tuesdays = XXXX-WXX-2'],
	['It came on Monday mornings.', 'on Monday mornings = XXXX-WXX-1TMO'],
	['It came every Friday evening.', 'every Friday evening = XXXX-WXX-5TEV'],
	['It came every FRIDAY EVENING.', 'every FRIDAY EVENING = XXXX-WXX-5TEV'],
	['It came the first Tuesday of every month.', 'the first Tuesday of every month = XXXX-WXX-2'],
	['It came every August.', 'every August = XXXX-08'],
	['It came every morning.', 'every morning = XXXX-XX-XXTMO'],
	['It came each NIGHT.', 'each NIGHT = P1D'],
]);

check('what lasts, and the last of them', [
	['It is expected to last five weeks.', 'five weeks = P5W'],
	['It will last two days.', 'two days = P2D'],
	['It rained the last five weeks.', 'the last five weeks = P5W'],
]);

check('days of every year', [
	['She goes there every 12 November.', 'every 12 November = XXXX-11-12'],
	['He rows each June 5.', 'each June 5 = XXXX-06-05'],
	['They sing every May.', 'every May = XXXX-05'],
	['She went there on 12 November.', '12 November = 2023-11-12'],
]);
