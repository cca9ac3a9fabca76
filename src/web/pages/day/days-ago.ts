import { addDays, type Day } from '../../../domain/calendar.ts';
import { linesOf, wordsIn } from '../body/lines.ts';
import type { Candidate } from './candidate.ts';
import { isOfChange } from './published-part.ts';
import { isHere, isOfTeaser } from './shown-days.ts';

const ONE = '(?<count>\\d{1,2}|an?|one|eine[mr]?|une?|una?|uma|um|een|en|ett)';
const SHORT =
	'seconds?|secs?|minutes?|mins?|hours?|hrs?|sekunden?|minuten?|stunden?|std|secondes?|heures?|segundos?|minutos?|horas?|second[oi]|minut[oi]|or[ae]|uur|uren|timer?|minutter|timmar|minuter';
const DAYS = 'days?|tage?n?|jours?|días?|dias?|giorn[oi]|dag(?:en|ar|er|e)?';
const PATTERNS = [
	new RegExp(
		`${ONE}\\s?(?:(?<short>${SHORT}|[hms])|(?<days>${DAYS}|d))\\s(?:ago|fa|geleden|sedan|siden)(?!\\p{L})`,
		'iu',
	),
	new RegExp(
		`(?<!\\p{L})(?:vor|il y a|hace|há)\\s${ONE}\\s?(?:(?<short>${SHORT}|h|min)|(?<days>${DAYS}|j))(?!\\p{L})`,
		'iu',
	),
];
const TODAY =
	/(?<!\p{L})(?:today|just now|heute|aujourd[’']hui|hoy|oggi|hoje|vandaag|idag|i dag)(?!\p{L})/iu;
const YESTERDAY =
	/(?<!\p{L})(?:yesterday|gestern|hier|ayer|ieri|ontem|gisteren|igår|i går)(?!\p{L})/iu;
/** What tells nothing else. */
const LONGEST = 60;
const MOST_WORDS = 8;
const PLACES =
	'time,[class*="date" i],[class*="time" i],[class*="publish" i],[class*="posted" i],[class*="datum" i],[class*="fecha" i]';
const MOST_PLACES = 60;
const LINES_BELOW = 6;
const SAYS_WHEN =
	/^(?:published|posted|veröffentlicht|publié|publicado|pubblicato|gepubliceerd)(?!\p{L})/iu;

/** The days that a page tells by how long ago they are; a day later or earlier where midnight lies between. */
export function daysAgo(document: Document, today: Day): Candidate[] {
	const elements = [...document.querySelectorAll(PLACES)]
		.slice(0, MOST_PLACES)
		.filter((element) => isHere(element) && !isOfTeaser(element) && !isOfChange(element));
	const texts = [...elements.map(textOf), ...linesBelow(document)];
	return texts.flatMap((text) => {
		const count = text.length <= LONGEST ? countOf(text) : undefined;
		const day = count === undefined ? undefined : addDays(today, -count);
		return day ? [{ day, tier: 'ago' as const }] : [];
	});
}

/** How many days ago a text says that something was. */
export function countOf(text: string): number | undefined {
	if (wordsIn(text) > MOST_WORDS) return undefined;
	for (const pattern of PATTERNS) {
		const { count = '', short, days } = pattern.exec(text)?.groups ?? {};
		if (short) return 0;
		if (days) return Number(count) || 1;
	}
	if (YESTERDAY.test(text)) return 1;
	return TODAY.test(text) ? 0 : undefined;
}

/** The lines below the heading that say when it came out. */
function linesBelow(document: Document): string[] {
	if (!document.querySelector('h1')) return [];
	const lines = linesOf(document.body);
	const start = lines.findIndex(({ tag }) => tag === 'H1');
	const below = lines.slice(start + 1, start + 1 + LINES_BELOW);
	return below.map(({ text }) => text).filter((text) => SAYS_WHEN.test(text));
}

function textOf(element: Element): string {
	return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
