import { type Day, partsOf } from '../../../domain/calendar.ts';
import { SEASONS } from '../../words/time/seasons.ts';
import { numberOf } from '../numbers.ts';
import { COUNT, phrase, SEASON, SEASON_LETTERS } from '../phrase.ts';
import { date, fromPublished, needing, type Setting, type Shape } from '../shape.ts';
import { yearValue } from '../timex.ts';

/** Seasons without a year. */
export const SEASON_DATES: readonly Shape[] = needing(SEASON_LETTERS, [
	/** `two summers ago` */
	{
		name: 'seasons ago',
		needs: ['s ago'],
		pattern: phrase`${COUNT} ${SEASON}s ago`,
		read: ({ count, season = '' }) =>
			fromPublished('XXXX', (published) => {
				const known = SEASONS[season.toLowerCase()];
				const number = numberOf(count);
				if (!known || !number) return undefined;
				const { year, month } = partsOf(published);
				const latest = known.to % 12 < month && known.to < 12 ? year : year - 1;
				return date(`${yearValue(latest - number + 1)}-${known.code}`);
			}),
	},
	/** `two summers later` */
	{
		name: 'seasons after what was told of',
		needs: ['s later'],
		pattern: phrase`${COUNT} ${SEASON}s later`,
		read:
			({ count, season = '' }) =>
			({ last }) => {
				const known = SEASONS[season.toLowerCase()];
				const told = Number((last(/^\d{4}/) ?? '').slice(0, 4));
				const number = numberOf(count);
				return known && told && number
					? date(`${yearValue(told + number)}-${known.code}`)
					: undefined;
			},
	},
	/** `the autumn`, `in spring` */
	{
		name: 'season',
		pattern: phrase`(?:the (?:early |late )?|(?<=\b(?:in|since|by|until|this|during|last) (?:early |late )?))${SEASON}(?! (?:break|semester|term|training|season|game|games|festival|recess|solstice|olympics|meeting|session|concert|collection|camp|school|holidays?|floods?|rains?|heat|sun|storms?|offensive|sales?|sports?|wheat|crops?|fair|ball|house|clothes|nights?|days?|months?|of\b)|-)`,
		read: ({ season = '' }) => {
			const known = SEASONS[season.toLowerCase()];
			if (!known) return undefined;
			return fromPublished(`XXXX-${known.code}`, (published, setting) =>
				/^fall/.test(season) &&
				!/\b(?:in|by|since|during|until|this) (?:the )?$/.test(setting.before)
					? undefined
					: date(`${yearValue(yearOfSeason(known.from, published, setting))}-${known.code}`),
			);
		},
	},
]);

function yearOfSeason(from: number, published: Day, setting: Setting): number {
	const { year, month } = partsOf(published);
	const { direction, yearGoingOn } = setting;
	const told = yearGoingOn();
	if (told) return told;
	if (from > month) return direction() === 'future' || from - month <= 2 ? year : year - 1;
	return direction() === 'future' && month > from + 2 ? year + 1 : year;
}
