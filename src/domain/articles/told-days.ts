import { type Day, isDay } from '../calendar.ts';
import type { DateFinding } from './key-date.ts';
import type { Span } from './span.ts';

/** Words such as “Wednesday” or “today”, and the day they mean in their article. */
export type ToldDay = { readonly words: string; readonly day: Day };

/** A day of the week or a day counted from the day of the article: read years later it tells nothing. */
const BARE =
	/^(?:(?:last|this|early|earlier|late|later|the day before|the day after) )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening))(?:['’]s)?(?: (?:morning|afternoon|evening|night))?$/i;

/** Is it told by words alone? */
export function isBare({ text, precision, earliest }: DateFinding): boolean {
	return precision === 'day' && earliest !== null && BARE.test(text);
}

/** The days that `span` tells by words alone, each once, in its order. */
export function toldDays(
	span: Pick<Span, 'start' | 'end'>,
	dates: readonly DateFinding[],
): ToldDay[] {
	const found = dates
		.filter((date) => span.start <= date.start && date.end <= span.end && isBare(date))
		.flatMap(({ text, earliest }): ToldDay[] =>
			earliest !== null && isDay(earliest) ? [{ words: text, day: earliest }] : [],
		);
	return found.filter(({ day }, place) => found.findIndex((one) => one.day === day) === place);
}
