import { eventsOf } from './events-of.ts';

/** What may be posted unasked of a text that came out on Thursday, 14 March 2024. */
export function postedOf(text: string, title?: string): string[] {
	const { events } = eventsOf(text, title === undefined ? {} : { title });
	return events.filter(({ certain }) => certain).map(({ label }) => label);
}
