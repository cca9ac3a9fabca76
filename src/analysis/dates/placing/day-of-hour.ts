import { type Day, dayNumber } from '../../../domain/calendar.ts';
import type { Document } from '../../document/document.ts';
import { textBefore } from '../../document/text-before.ts';
import { kindSet } from '../kinds.ts';
import type { Direction, MatchContext } from '../pattern.ts';
import { isInRelative } from '../reference/asides.ts';
import type { ResolvedMatch } from '../resolved-match.ts';
import { hasPastVerb } from './direction.ts';
import { isHearingDay, isTellingDay } from './hearing-days.ts';

/** Where a time of the clock stands. */
export type HourScene = {
	readonly document: Document;
	/** What was dated just before it, the last first. */
	readonly days: readonly ResolvedMatch[];
	/** Its sentence, by its index among the document's. */
	readonly sentence: number;
	/** The sentence up to it, and from its end. */
	readonly before: string;
	readonly after: string;
	readonly direction: () => Direction;
	/** All that was dated before it, in text order. */
	readonly found: readonly ResolvedMatch[];
	readonly byReference: MatchContext['byReference'];
};

/** How many days before publication still are the days of the news. */
const DAYS_BACK = 7;
/** `down most since March 16`: a bound, not the day of which the text speaks. */
const SINCE = /\bsince\s(?:[\d:.]{1,5}\s?(?:[ap]\.?m\.?\s)?(?:on\s)?)?$/i;
/** `began at 5am on Monday, will end at`: today, or later. */
const WILL_BE = /\b(?:will|(?:is|are)\s(?:due|expected|set|to))\b[^,;]*$/i;

/** The day of an hour: that of publication where it heads an entry (`2.10pm: The vote falls`), told in this sentence, or just before and past, or that of publication. */
export function dayOfHour(scene: HourScene): Day | undefined {
	const { document } = scene;
	const { published } = document;
	const all = scene.days.filter(
		(one) =>
			isDayOfStory(document, one) &&
			(one.sentence === scene.sentence || !isInRelative(document, one)),
	);
	const antecedents = all.filter(
		(one) => !isHearingDay(document, one) && !isTellingDay(document, one),
	);
	const here = dayOf(antecedents.find(({ sentence }) => sentence === scene.sentence));
	if (!published) return here;
	if (scene.before.trim() === '' && OF_ENTRY.test(scene.after)) return published;
	if (here) return here < published && WILL_BE.test(scene.before) ? published : here;
	if (AS_OF.test(scene.before)) return published;
	const earlier = APPEAL.test(scene.before) ? all.filter((one) => dayOf(one) !== published) : all;
	const news =
		dayHeardOf(all, antecedents, published) ??
		dayJustPast(earlier, published) ??
		dayOfNews(scene, published) ??
		published;
	return (
		dayToCome(scene, antecedents, published) ??
		(scene.byReference({ news, from: ({ day }) => day }) as Day | undefined)
	);
}

/** `Seven were missing as of `: when it is told. */
const AS_OF = /\bas\sof\s(?:about\s|around\s)?$/i;
/** `Anyone with footage between `: of what happened, and not of today. */
const APPEAL =
	/\b(?:anyone|anybody|witnesses|motorists|drivers|people)\s(?:with|who\s(?:saw|was|were|heard|noticed|witnessed|(?:may|might)\shave)|travell?ing|driving)\b[^.;]*$/i;

/** `2.10pm: The vote falls.`, `02:05 Rain stops play`: behind the hour at the head of an entry. */
const OF_ENTRY = /^:\s|^\s(?!\p{Lu}\p{Ll}+day\b)\p{Lu}[^.!?]*[^.!?\s]$/u;

function isDayOfStory({ text }: Document, { timex, start }: ResolvedMatch): boolean {
	return /^\d{4}-\d\d-\d\d/.test(timex.value) && !SINCE.test(textBefore(text, start, 24));
}

function dayOf(one: ResolvedMatch | undefined): Day | undefined {
	return one && (one.timex.value.slice(0, 10) as Day);
}

/** `Rovers play on April 6. Kick-off is at 12.30pm.` */
function dayToCome(
	{ sentence, before, after, direction }: HourScene,
	antecedents: readonly ResolvedMatch[],
	published: Day,
): Day | undefined {
	const day = dayOf(antecedents.find((one) => one.sentence === sentence - 1));
	if (!day || day <= published) return undefined;
	return direction() === 'future' ||
		!(hasPastVerb(before + after) || /\bdaily\b/.test(before + after))
		? day
		: undefined;
}

/** The day of the deed, where the one told last is that of a hearing. */
function dayHeardOf(
	all: readonly ResolvedMatch[],
	antecedents: readonly ResolvedMatch[],
	published: Day,
): Day | undefined {
	if (antecedents.length === all.length) return undefined;
	return antecedents.flatMap((one) => dayOf(one) ?? []).find((day) => day < published);
}

/** Days of which the news is told: the first of a text that is past is that of its news. */
const OF_NEWS = kindSet('weekday', 'nearby-day', 'last-night');

/** Far from any day, and told as past: the day of the news. */
function dayOfNews({ found, document, direction }: HourScene, published: Day): Day | undefined {
	const news = found.find(
		(one) =>
			OF_NEWS.has(one.kind) &&
			one.quotation === undefined &&
			isDayOfStory(document, one) &&
			!isInRelative(document, one),
	);
	const day = dayJustPast(news ? [news] : [], published);
	return day && direction() === 'past' ? day : undefined;
}

function dayJustPast(all: readonly ResolvedMatch[], published: Day): Day | undefined {
	return all
		.flatMap((one) => dayOf(one) ?? [])
		.find((day) => day <= published && dayNumber(published) - dayNumber(day) <= DAYS_BACK);
}
