import { addDays, type Day, dayNumber } from '../../../domain/calendar.ts';
import type { PageDay } from '../../../ports/articles/page-fetcher.ts';
import type { LinkedData, LinkedThing } from '../facts/json-ld.ts';
import { MONTH_FIRST_ENDS } from '../words/date-names.ts';
import { type Candidate, type ReadCandidate, TIERS, type Tier } from './candidate.ts';
import { daysAgo } from './days-ago.ts';
import { machineDays } from './machine-days.ts';
import { type DateFormat, parseStamp } from './parse-stamp.ts';
import { shownDays } from './shown-days.ts';
import { scriptDays, textDays } from './text-days.ts';
import { urlDay } from './url-day.ts';

/** When a page came out, and which other days it names that may be the one. */
export type PageDays = { readonly published?: PageDay; readonly likelyDays: readonly Day[] };

export type DatedPage = {
	readonly document: Document;
	readonly linked: LinkedData;
	/** Where the page was found. */
	readonly url: string;
	/** What it is called, the surest first. */
	readonly titles: readonly string[];
	/** ISO 639-1, of its text. */
	readonly language?: string;
	/** Nothing came out after this day, but for clocks that go wrong. */
	readonly today: Day;
};

const MOST_LIKELY = 10;
const MIDNIGHT = '00:00:00';
/** Tiers whose hour may be that of something else. */
const GUESSED = /text|title|keyword|modified/;
const CLOCKS_GO_WRONG = 2;
/** What a program wrote, often in UTC; and what a person wrote, or a program for people. */
const STATED: readonly Tier[] = ['json-ld', 'meta'];
const PRINTED: readonly Tier[] = ['url', 'time', 'published time', 'named date', 'microdata'];

/** The day a page came out, from the surest place that names one. */
export function publishedDay(page: DatedPage): PageDays {
	const candidates = findCandidates(page);
	const ranked = TIERS.flatMap(({ tier }) => candidates.filter((each) => each.tier === tier));
	const [first] = ranked;
	if (!first) return { likelyDays: [] };

	const best = asPrinted(disambiguated(first, ranked), ranked);
	const days = ranked.flatMap(({ day, otherWay }) => (otherWay ? [day, otherWay] : [day]));
	const likelyDays = [...new Set(days)].filter((day) => day !== best.day).slice(0, MOST_LIKELY);
	return { published: withInstant(best, ranked), likelyDays };
}

function findCandidates(page: DatedPage): Candidate[] {
	const { document, linked, url, titles, today } = page;
	const latest = addDays(today, CLOCKS_GO_WRONG) ?? today;
	const format: DateFormat = {
		isMonthFirst: isMonthFirst(page),
		latest,
		...(page.language && { language: page.language }),
	};
	const read: ReadCandidate = (value, tier) => {
		if (Array.isArray(value)) return value.flatMap((each) => read(each, tier));
		if (typeof value === 'object' && value !== null) {
			if ('@value' in value) return read(value['@value'], tier);
			return '@list' in value ? read(value['@list'], tier) : [];
		}
		if (typeof value !== 'string' && typeof value !== 'number') return [];
		const stamp = parseStamp(String(value), format);
		return stamp ? [{ ...stamp, tier }] : [];
	};
	const canonical = document.querySelector('link[rel="canonical" i]')?.getAttribute('href');
	const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
	const addresses = [url, canonical, shared].map((each) => each ?? undefined);
	const inUrl = addresses.map((each) => urlDay(each, format)).find((day) => day !== undefined);
	const isThisPage = (thing: LinkedThing): boolean => {
		const named = [thing['url'], thing['@id'], thing['mainEntityOfPage']].flatMap((value) =>
			typeof value === 'object' && value !== null && '@id' in value ? [value['@id']] : [value],
		);
		return named.some((each) => typeof each === 'string' && addresses.includes(each));
	};
	return [
		...machineDays(document, linked, { read, isThisPage }),
		...(inUrl ? [{ day: inUrl, tier: 'url' } as const] : []),
		...shownDays(document, read),
		...daysAgo(document, today),
		...scriptDays(document, read),
		...textDays(document, titles, read),
	];
}

/** `3/1/2020`: in March only where the page is American, as far as its language and its address say. */
function isMonthFirst({ document, url, language }: DatedPage): boolean {
	const locale = document.querySelector('meta[property="og:locale"]')?.getAttribute('content');
	const said = document.documentElement?.getAttribute('lang') || locale || '';
	const [name = '', region = ''] = said.toLowerCase().split(/[-_]/);
	// Many sites are set up as American and never changed, few as anything else.
	const isEnglish = (language ?? 'en') === 'en' && (name === '' || name === 'en');
	const end = URL.parse(url)?.hostname.split('.').at(-1) ?? '';
	return isEnglish && MONTH_FIRST_ENDS.test(end) && /^(?:us|ph|ca)?$/.test(region);
}

/** Numbers that can be read two ways are read as another place of the page has the day. */
function disambiguated(best: Candidate, ranked: readonly Candidate[]): Candidate {
	const { otherWay } = best;
	const isSaid = (day: Day) => ranked.some((each) => each.day === day && !each.otherWay);
	return otherWay && isSaid(otherWay) && !isSaid(best.day) ? { ...best, day: otherWay } : best;
}

type Best = Candidate & {
	/** The day of its instant, where the page prints the one before or after it. */
	readonly instantDay?: Day;
};

/** A stamp in UTC can fall on the day before or after the one that is printed: the printed one is the page's. */
function asPrinted(best: Candidate, ranked: readonly Candidate[]): Best {
	const isUtc = best.zone === undefined || best.zone === '+00:00';
	if (!STATED.includes(best.tier) || !isUtc) return best;
	const printed = ranked.filter(({ tier }) => PRINTED.includes(tier));
	const shown =
		printed.find(({ tier }) => tier === 'url') ?? printed.find(({ zone }) => zone !== '+00:00');
	if (!shown || shown.day === best.day) return best;
	const isNear = Math.abs(dayNumber(shown.day) - dayNumber(best.day)) === 1;
	const isDisputed = printed.some(
		({ day, zone, tier }) => day === best.day && zone !== '+00:00' && tier !== shown.tier,
	);
	return isNear && !isDisputed ? { ...best, instantDay: best.day, day: shown.day } : best;
}

function withInstant(best: Best, ranked: readonly Candidate[]): PageDay {
	const { source = 'text', confidence = 0 } = TIERS.find(({ tier }) => tier === best.tier) ?? {};
	const alike = ranked.filter(({ day, tier }) => day === best.day && !GUESSED.test(tier));
	const { time, zone } = [best, ...alike].find(isInstant) ?? {};
	const day = best.instantDay ?? best.day;
	return {
		day: best.day,
		...(time && zone && { instant: `${day}T${time}${zone === '+00:00' ? 'Z' : zone}` }),
		...(zone && !best.instantDay && { timeZone: zone }),
		source,
		confidence,
	};
}

/** On the stroke of midnight is what is written where only the day was known. */
function isInstant({ time, zone }: Candidate): boolean {
	return time !== undefined && time !== MIDNIGHT && zone !== undefined;
}
