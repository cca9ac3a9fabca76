import { addDays, type Day, dayIn, isDay } from '../../../domain/calendar.ts';
import { dayInWords } from '../../../domain/day-in-words.ts';
import type { Keeper, ReadingStore } from '../../../ports/articles/reading-store.ts';
import { matchingDays, type Offer } from '../offers.ts';

type Asking = {
	readonly readings: ReadingStore;
	readonly asked: Keeper & { readonly locale: string };
	now(): Date;
};

const LATELY = 7;
/** `/2023/02/22/`, `/2023-02-22-`, `/20230222/` in an address. */
const DAY_IN_ADDRESS =
	/(?<!\d)(?<year>(?:19|20)\d{2})[/-]?(?<month>\d{2})[/-]?(?<day>\d{2})(?!\d)/g;

/** Days that the article at `url` may have come out, likeliest first: read from the page, from its address, the last days. */
export async function suggestPublished(
	{ readings, asked, now }: Asking,
	typed: string,
	url: string | undefined,
): Promise<Offer[]> {
	const reading = url === undefined ? undefined : await readings.findByUrl(url, asked);
	const today = dayIn('UTC', now());
	const lately = Array.from({ length: LATELY }, (_, ago) => addDays(today, -ago) ?? today);
	const days = [
		...(reading?.published ? [reading.published.day] : []),
		...(reading?.likelyDays ?? []),
		...daysInAddress(url ?? ''),
		...lately,
	];
	const offers = Array.from(new Set(days), (day) => ({
		name: dayInWords(day, asked.locale),
		value: day,
	}));
	return matchingDays(offers, typed);
}

function daysInAddress(url: string): Day[] {
	return [...url.matchAll(DAY_IN_ADDRESS)]
		.map(({ groups }) => `${groups?.['year']}-${groups?.['month']}-${groups?.['day']}`)
		.filter(isDay);
}
