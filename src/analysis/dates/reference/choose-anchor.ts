import type { Readings } from '../pattern.ts';
import type { ResolvedMatch } from '../resolved-match.ts';
import { anchorsTold, isOfNews } from './anchors.ts';
import { type Features, featuresOf, type Option, type Setting } from './features.ts';
import { WEIGHTS } from './weights.ts';

/** `the fewest since 1981`: of that time nothing is told. */
const SINCE = /\b(?:since|than)\s(?:in\s|on\s|the\s)?$/i;

export type Weighed = Option & { readonly features: Features };

/** Says which of the anchors it is, if any. */
export type Chooser = (options: readonly Weighed[], setting: Setting) => Weighed | undefined;

/** What an expression means where it stands: read from the day of publication, or from a time that the text has told of and goes on with. */
export function readByReference(
	{ news, from }: Readings,
	place: Omit<Setting, 'isOfNews'>,
	choose: Chooser = likeliest,
): string | undefined {
	const { published } = place.document;
	const setting = { ...place, isOfNews: (one: ResolvedMatch) => isOfNews(one, published) };
	const told = anchorsTold(place.found, published).filter(
		({ told: { start } }) => !SINCE.test(place.document.text.slice(Math.max(0, start - 12), start)),
	);
	// `By Christmas she had left`: that is no time before what was told.
	const isBefore =
		!/\bby\s(?:the\s)?$/i.test(place.before) && setting.stanceOf(setting.sentence).isBefore;
	const options = told.flatMap((anchor, rank) => {
		const value = from(anchor, isBefore);
		if (value === undefined || (published && value > published)) return [];
		const option = { anchor, rank, value, news };
		return [{ ...option, features: featuresOf(option, setting) }];
	});
	return options.length === 0 ? news : (choose(options, setting)?.value ?? news);
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
