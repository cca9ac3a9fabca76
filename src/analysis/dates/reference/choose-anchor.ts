import { textBefore } from '../../document/text-before.ts';
import { kindSet } from '../kinds.ts';
import type { Readings } from '../pattern.ts';
import { type Anchor, anchorsTold, isOfNews } from './anchors.ts';
import { type Features, featuresOf, isAttribute, type Option, type Setting } from './features.ts';
import { isPerfect } from './stances.ts';
import { WEIGHTS } from './weights.ts';

/** `the fewest since 1981`: of that time nothing is told. */
const SINCE = /\b(?:since|than)\s(?:in\s|on\s|the\s)?$/i;

/** Where an expression stands, before it is asked what was told of the news. */
type Place = Omit<Setting, 'lastNews' | 'run'>;

export type Weighed = Option & { readonly features: Features };

/** What an expression was read as, and whether it may well be the other. */
export type Reading = { readonly value: string | undefined; readonly isDoubtful: boolean };

/** So much likelier than the news an anchor must be for a post unasked: seven times. */
const SURE = 2;
/** … and so near to it it may come where the news is taken. */
const NEAR = 0.7;

/** Says which of the anchors it is, if any. */
export type Chooser = (options: readonly Weighed[], setting: Setting) => Weighed | undefined;

/** What an expression means where it stands: read from the day of publication, or from a time that the text has told of and goes on with. */
export function readByReference(
	{ news, from }: Readings,
	place: Place,
	choose: Chooser = likeliest,
): Reading {
	const { published } = place.document;
	const told = anchorsTold(place.found, published).filter(
		({ told: { start } }) => !SINCE.test(textBefore(place.document.text, start, 12)),
	);
	const isBefore = isToldBefore(place);
	const setting = { ...place, ...sinceNews(place) };
	const options = told.flatMap((anchor, rank) => {
		const value = from(anchor, isBefore);
		if (value === undefined || (published && value > published)) return [];
		const isLeft = told.slice(0, rank).some((later) => isElsewhere(place, anchor, later));
		const ofYear = told.filter(({ year }) => year === anchor.year);
		const staysThere =
			!isLeft && ofYear.filter((one) => one.told.start > setting.lastNews).length > 1;
		const option = { anchor, rank, value, news, isLeft, staysThere };
		return [{ ...option, features: featuresOf(option, setting) }];
	});
	if (options.length === 0) return { value: news, isDoubtful: false };
	const scored = options.map((option) => ({ option, score: scoreOf(option.features) }));
	const [top] = scored.toSorted((one, other) => other.score - one.score);
	const isOpen = top !== undefined && top.score > -NEAR && top.score < SURE;
	return {
		value: choose(options, setting)?.value ?? news,
		isDoubtful: isOpen && top.option.value !== news,
	};
}

const WITH_YEAR = kindSet('full-date', 'numeric-date', 'month-and-year', 'season-of-year');

/** Is `later` a time of another year, which is told, and not as what something else is known by? */
function isElsewhere({ document }: Place, anchor: Anchor, later: Anchor): boolean {
	return (
		later.year !== anchor.year &&
		WITH_YEAR.has(later.told.kind) &&
		later.told.start > anchor.told.start &&
		!isAttribute(document, later.told)
	);
}

/** How far back, in findings, it is looked for a time of these days. */
const FINDINGS_BACK = 40;

function sinceNews({ found, document: { published } }: Place): Pick<Setting, 'lastNews' | 'run'> {
	const dated = found.slice(-FINDINGS_BACK).filter(({ timex }) => /^\d{4}/.test(timex.value));
	const last = dated.findLastIndex((one) => isOfNews(one, published));
	return { lastNews: dated[last]?.start ?? -1, run: dated.length - 1 - last };
}

/** `It had begun on the Sunday`: before what was told. Not `by Christmas she had left`, nor what is told behind a semicolon. */
function isToldBefore({ before, after }: Pick<Setting, 'before' | 'after'>): boolean {
	if (/\bby\s(?:the\s)?$/i.test(before)) return false;
	return isPerfect(before.slice(before.lastIndexOf(';') + 1) + after.split(';', 1)[0]);
}

export function likeliest(options: readonly Weighed[]): Weighed | undefined {
	const [best] = options
		.map((option) => ({ option, score: scoreOf(option.features) }))
		.toSorted((one, other) => other.score - one.score);
	return best && best.score > 0 ? best.option : undefined;
}

const FEATURES = Object.keys(WEIGHTS) as (keyof Features)[];

const scoreOf = (features: Features): number =>
	FEATURES.reduce((sum, name) => sum + WEIGHTS[name] * features[name], 0);
