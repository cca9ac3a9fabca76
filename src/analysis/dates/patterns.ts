import type { Pattern } from './pattern.ts';
import { ANNIVERSARIES } from './placing/anniversaries.ts';
import { ANTECEDENT_UNITS } from './shapes/antecedent-units.ts';
import { CLOCK_TIMES } from './shapes/clock-times.ts';
import { COUNTED_DAYS } from './shapes/counted-days.ts';
import { COUNTED_STEPS } from './shapes/counted-steps.ts';
import { DAYS_BESIDE_EVENTS } from './shapes/days-beside-events.ts';
import { DAYS_OF_MONTHS } from './shapes/days-of-months.ts';
import { DAYS_WITHOUT_MONTH } from './shapes/days-without-month.ts';
import { DURATIONS } from './shapes/durations.ts';
import { FULL_DATES } from './shapes/full-dates.ts';
import { HOLIDAY_DATES } from './shapes/holidays/holidays.ts';
import { MONTH_DATES } from './shapes/months.ts';
import { NEARBY_DAYS } from './shapes/nearby-days.ts';
import { NEARBY_UNITS } from './shapes/nearby-units.ts';
import { PARTS_OF_MONTHS } from './shapes/parts-of-months.ts';
import { QUARTERS } from './shapes/quarters.ts';
import { REFERENCES } from './shapes/references.ts';
import { SEASON_DATES } from './shapes/seasons.ts';
import { SPANS_OF_MONTHS } from './shapes/spans-of-months.ts';
import { WEEKDAY_DATES } from './shapes/weekdays.ts';
import { ERAS } from './shapes/years/eras.ts';
import { YEARS } from './shapes/years/years.ts';
import { YEARS_IN_WORDS } from './shapes/years/years-in-words.ts';
import { YEARS_TO_THE_DAY } from './shapes/years-to-the-day.ts';
import { TRAPS } from './traps/traps.ts';

/** Every pattern of expression. The longest match wins; of two as long, the one that stands first here. */
export const PATTERNS: readonly Pattern[] = [
	...TRAPS,
	...ANNIVERSARIES,
	...FULL_DATES,
	...DAYS_OF_MONTHS,
	...DAYS_WITHOUT_MONTH,
	...DAYS_BESIDE_EVENTS,
	...WEEKDAY_DATES,
	...HOLIDAY_DATES,
	...MONTH_DATES,
	...SPANS_OF_MONTHS,
	...QUARTERS,
	...NEARBY_DAYS,
	...NEARBY_UNITS,
	...PARTS_OF_MONTHS,
	...ANTECEDENT_UNITS,
	...YEARS_TO_THE_DAY,
	...COUNTED_STEPS,
	...COUNTED_DAYS,
	...ERAS,
	...YEARS,
	...YEARS_IN_WORDS,
	...SEASON_DATES,
	...CLOCK_TIMES,
	...REFERENCES,
	...DURATIONS,
];
