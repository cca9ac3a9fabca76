import { ANNIVERSARIES } from './anniversaries.ts';
import { CLOCK_TIMES } from './clock-times.ts';
import { COUNTED_STEPS } from './counted-steps.ts';
import { DAYS_OF_MONTHS } from './days-of-months.ts';
import { DURATIONS } from './durations.ts';
import { FULL_DATES } from './full-dates.ts';
import { HOLIDAY_DATES } from './holidays.ts';
import { MONTH_DATES } from './months.ts';
import { NEARBY_DAYS } from './nearby-days.ts';
import { NEARBY_UNITS } from './nearby-units.ts';
import { QUARTERS } from './quarters.ts';
import { REFERENCES } from './references.ts';
import { SEASON_DATES } from './seasons.ts';
import type { Shape } from './shape.ts';
import { TOLD_UNITS } from './told-units.ts';
import { TRAPS } from './traps.ts';
import { WEEKDAY_DATES } from './weekdays.ts';
import { WEEKDAYS_OF_MONTHS } from './weekdays-of-months.ts';
import { WEEKS } from './weeks.ts';
import { YEARS } from './years.ts';
import { YEARS_AGO } from './years-ago.ts';
import { YEARS_IN_WORDS } from './years-in-words.ts';

/** Every shape of expression. The longest match wins; of two as long, the one that stands first here. */
export const SHAPES: readonly Shape[] = [
	...TRAPS,
	...ANNIVERSARIES,
	...FULL_DATES,
	...DAYS_OF_MONTHS,
	...WEEKDAY_DATES,
	...WEEKDAYS_OF_MONTHS,
	...HOLIDAY_DATES,
	...MONTH_DATES,
	...QUARTERS,
	...NEARBY_DAYS,
	...NEARBY_UNITS,
	...WEEKS,
	...TOLD_UNITS,
	...COUNTED_STEPS,
	...YEARS_AGO,
	...YEARS,
	...YEARS_IN_WORDS,
	...SEASON_DATES,
	...CLOCK_TIMES,
	...REFERENCES,
	...DURATIONS,
];
