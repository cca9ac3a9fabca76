import { type Day, isDay } from '../calendar.ts';
import type { DateFinding } from './key-date.ts';
import type { Span } from './span.ts';

/** Words such as “Wednesday” or “today”, and the day they mean in their article. */
export type ToldDay = { readonly words: string; readonly day: Day };

/** A day of the week or a day counted from the day of the article: read years later it tells nothing. */
const BARE =
	/^(?:(?:last|this|early|earlier|late|later|the day before|the day after) )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening))(?:['’]s)?(?: (?:morning|afternoon|evening|night))?$/i;

/** The days that `span` tells by words alone, each once, in its order. */
export function toldDays(
	span: Pick<Span, 'start' | 'end'>,
	dates: readonly DateFinding[],
): ToldDay[] {
	const found = dates
		.filter(({ start, end, text }) => span.start <= start && end <= span.end && BARE.test(text))
		.flatMap(({ text, precision, earliest }): ToldDay[] =>
			precision === 'day' && earliest !== null && isDay(earliest)
				? [{ words: text, day: earliest }]
				: [],
		);
	return found.filter(({ day }, place) => found.findIndex((one) => one.day === day) === place);
}
