import { addDays } from '../../../domain/calendar.ts';
import { numberOf } from '../numbers.ts';
import { type Captures, date, type Pattern, prefiltered, type Resolver } from '../pattern.ts';
import { ABOUT, anyOf, COUNT, phrase, UNIT, UNIT_LETTERS } from '../phrase.ts';
import { EVENT_NOUNS } from '../placing/day-of-event.ts';
import { duration } from './durations.ts';

/** So many units before or after what is named: a length of time, unless the text tells when that was. */
export const STEPS_FROM_EVENTS: readonly Pattern[] = prefiltered(UNIT_LETTERS, [
	{
		kind: 'units-before-antecedent',
		examples: ['20 days before the accident', 'three weeks after the fire'],
		prefilter: ['before the', 'after the', 'prior to the'],
		expression: phrase`${ABOUT}?${COUNT} (?<unit>days?|weeks?) (?<side>before|after|prior to) the (?<event>${anyOf(EVENT_NOUNS)})(?! (?:of|on|in) )`,
		read: fromEvent,
	},
	{
		kind: 'units-after-antecedent',
		examples: [
			'in 1982, 25 years after the rescue',
			'in June 2016, exactly a month before it fell',
		],
		prefilter: ['before', 'after', 'prior to'],
		expression: phrase`(?<=\d{4}, )(?:exactly )?${ABOUT}?${COUNT} ${UNIT} (?:before|after|prior to)(?= [\w“"‘])`,
		read: apposed,
	},
]);

/** Days counted from an event that the text has dated. */
function fromEvent({ count, unit = '', side = '', event = '' }: Captures): Resolver | undefined {
	const number = numberOf(count);
	if (!number) return undefined;
	const days = /^w/i.test(unit) ? 7 * number : number;
	return ({ dayOfEvent, apposed: beside }) => {
		const told = /^\d{4}-\d\d-\d\d/.exec(beside() ?? '')?.[0];
		if (told) return date(told, { isAside: true });
		const day = dayOfEvent(event);
		const then = day && addDays(day, /^after/i.test(side) ? days : -days);
		return then ? date(then) : duration({ count, unit: unit.replace(/s$/i, '') });
	};
}

/** `in 1982, 25 years after the rescue`: the same time told twice, if it was told as exactly as it is counted. */
function apposed(groups: Captures): Resolver | undefined {
	const length = duration(groups);
	const exact = /^(?:day|night|week|fortnight)/i.test(groups['unit'] ?? '')
		? /^\d{4}-\d\d-\d\d/
		: /^month/i.test(groups['unit'] ?? '')
			? /^\d{4}-\d\d(?:-\d\d)?/
			: /^\d{4}(?:-\d\d){0,2}(?!\d|-)/;
	return (
		length &&
		(({ apposed: beside }) => {
			const told = exact.exec(beside() ?? '')?.[0];
			return told ? date(told, { isAside: true }) : length;
		})
	);
}
