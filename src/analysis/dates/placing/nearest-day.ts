import { type Day, dayNumber, dayOf, partsOf, weekdayOf } from '../../../domain/calendar.ts';
import type { MatchContext } from '../pattern.ts';
import { yearFrom } from '../reference/from-anchor.ts';
import { hasPastVerb } from './direction.ts';

/** How many days ahead a day told as past, or ago one told as future, must be for the tense to count. */
const AHEAD = 35;
const AGO = 25;
/** … and how many where a verb in the past stands close by. */
const AHEAD_REPORTED = 10;
/** … and how many where it was done on that very day: an article may be dated a little early. */
const AHEAD_DONE = 2;

/** `On 11 January an ice jam turned the river` */
function isReported({ before, after }: MatchContext): boolean {
	return before.trim().length < 4 && hasPastVerb(after.slice(0, 60));
}

/** `was signed on `: it has been, however near the day to come is. */
const DONE_ON =
	/\b(?:was|were|had\sbeen)\s(?:\w+ly\s)?(?!(?:due|set|scheduled|planned|expected|slated|supposed|postponed|moved|fixed|announced|called|adjourned|billed|proposed|booked|wanted|needed|extended|listed|ordered|invited|summoned|told|asked)\b)(?:\w{2,20}ed|born|seen|given|made|held|built|sold|bought|taken|found|won|shown|written|shot|hit|struck|lost|sunk|sent|read|hurt)\s(?:(?:here|there|dead)\s)?on\s(?:the\s)?$/i;

/** `three times this year: on` */
const THIS_YEAR = /\bthis\syear\W{1,2}(?:\w+\s){0,2}$/i;

/** What a day without a year is placed by. */
type Placing = {
	readonly published: Day;
	readonly context: MatchContext;
	/** The weekday that it is said to be, 1 for Monday. */
	readonly weekday?: number | undefined;
};

/** How many years back a weekday that does not agree is looked for. */
const YEARS_BACK = 2;

/** The day of that month in the year that is told, or nearest to the day of publication, unless the tense says otherwise. */
export function nearestDay(month: number, day: number, placing: Placing): Day | undefined {
	const { published, context, weekday } = placing;
	const { year } = partsOf(published);
	const antecedent =
		context.governingYear({ month, day }) ?? (THIS_YEAR.test(context.before) ? year : undefined);
	if (antecedent !== undefined) return dayOf(antecedent, month, day);
	const nearest = byTense(month, day, placing);
	if (nearest && weekdayOf(nearest) === weekday) return nearest;
	const news = weekday ? (agreeingWith(weekday, { month, day }, placing) ?? nearest) : nearest;
	return context.byReference({
		news,
		from: (anchor, way) => {
			const then = dayOf(yearFrom(anchor, { month, day }, way), month, day);
			return then && (!weekday || weekdayOf(then) === weekday) ? then : undefined;
		},
	}) as Day | undefined;
}

/** `Sunday, Oct. 30`: the last, or the next, year in which that agrees. */
function agreeingWith(
	weekday: number,
	{ month, day }: { readonly month: number; readonly day: number },
	{ published }: Placing,
): Day | undefined {
	const { year } = partsOf(published);
	const steps = Array.from({ length: YEARS_BACK + 2 }, (_, index) => 1 - index);
	return steps
		.flatMap((step) => dayOf(year + step, month, day) ?? [])
		.find((at) => weekdayOf(at) === weekday);
}

function byTense(month: number, day: number, { published, context }: Placing): Day | undefined {
	const { year } = partsOf(published);
	const today = dayNumber(published);
	const candidates = [-1, 0, 1].flatMap((step) => dayOf(year + step, month, day) ?? []);
	const [nearest, ...others] = candidates.sort(
		(one, other) => Math.abs(dayNumber(one) - today) - Math.abs(dayNumber(other) - today),
	);
	if (!nearest) return dayOf(year + (context.direction() === 'past' ? -2 : 2), month, day);
	const ahead = dayNumber(nearest) - today;
	const wrongSide =
		(ahead > AHEAD_DONE && DONE_ON.test(context.before)) ||
		(ahead > (isReported(context) ? AHEAD_REPORTED : AHEAD) && context.direction() === 'past') ||
		(ahead < -AGO && context.direction() === 'future');
	return (wrongSide ? others[0] : nearest) ?? nearest;
}
