import { type Day, dayNumber, dayOf, partsOf } from '../../../domain/calendar.ts';
import type { MatchContext } from '../pattern.ts';
import { hasPastVerb } from './direction.ts';

/** How many days ahead a day told as past, or ago one told as future, must be for the tense to count. */
const AHEAD = 35;
const AGO = 25;
/** … and how many where a verb in the past stands close by. */
const AHEAD_TOLD = 10;

/** `On 11 January an ice jam turned the river` */
function isTold({ before, after }: MatchContext): boolean {
	return before.trim().length < 4 && hasPastVerb(after.slice(0, 60));
}

/** `three times this year: on` */
const THIS_YEAR = /\bthis\syear\W{1,2}(?:\w+\s){0,2}$/i;

/** The day of that month nearest to the day of publication, unless the tense says otherwise. */
export function nearestDay(
	month: number,
	day: number,
	{ published, context }: { published: Day; context: MatchContext },
): Day | undefined {
	const { year } = partsOf(published);
	const told = context.yearGoingOn() ?? (THIS_YEAR.test(context.before) ? year : undefined);
	if (told) return dayOf(told, month, day);
	const today = dayNumber(published);
	const candidates = [-1, 0, 1].flatMap((step) => dayOf(year + step, month, day) ?? []);
	const [nearest, ...others] = candidates.sort(
		(one, other) => Math.abs(dayNumber(one) - today) - Math.abs(dayNumber(other) - today),
	);
	if (!nearest) return dayOf(year + (context.direction() === 'past' ? -2 : 2), month, day);
	const ahead = dayNumber(nearest) - today;
	const wrongSide =
		(ahead > (isTold(context) ? AHEAD_TOLD : AHEAD) && context.direction() === 'past') ||
		(ahead < -AGO && context.direction() === 'future');
	return (wrongSide ? others[0] : nearest) ?? nearest;
}
