import { type Span, spanOf } from '../../../domain/articles/span.ts';
import { FUNCTION_WORDS } from '../../words/function-words.ts';
import { sentenceAround } from '../placing/surroundings.ts';
import type { ResolvedMatch } from '../resolve-matches.ts';
import type { Labelled } from './pronouns.ts';

/** The words a label is made from, and where in them the expression stands. */
export type Scene = { readonly text: string; readonly from: number; readonly to: number };

/** `PORT ELLERY — `, `(AP) `: where it was filed. */
const DATELINE =
	/^(?:\p{Lu}{3,}[^—–a-z]{0,30}(?:,\s[\p{L}. ]{2,20})?\s?(?:\([^)]{1,20}\)\s)?[—–_-]{1,2}\s|\(\p{Lu}{2,12}\)\s)/u;
/** What ties another expression to its clause and goes with it. */
const TIE_OF_ANOTHER =
	/(?:,?\s(?:and|or|then))?(?:,?\s(?:early|late|only|just|again|shortly|once\smore))?(?:,?\s(?:on|in|at|by|since|until|till|from|during|through|between|dated|as\sof)(?:\s(?:about|around|at\sleast|the))?)?\s?$/i;
/** Other expressions in one sentence that are looked at. */
const MOST_OTHERS = 12;

/** The sentence without its dateline and without what else it says of when; of what somebody says only the quotation. */
export function sceneOf(labelled: Labelled): Scene {
	const { found } = labelled;
	const sentence = wordsAround(labelled);
	const cut = DATELINE.exec(sentence.text)?.[0].length ?? 0;
	const { start, end } = found.phrase ?? found;
	const whole = {
		text: sentence.text.slice(cut),
		from: Math.max(start - sentence.start - cut, 0),
		to: Math.max(Math.min(end, sentence.end) - sentence.start - cut, 0),
	};
	return othersOf(labelled)
		.map((other) => other.phrase ?? other)
		.reduceRight<Scene>((scene, other) => {
			const from = other.start - sentence.start - cut;
			return without(scene, from, from + other.end - other.start);
		}, whole);
}

/** The other points in time of the sentence, each whole. */
function othersOf({ found, inSentence }: Labelled): ResolvedMatch[] {
	const own = found.phrase ?? found;
	return inSentence
		.slice(0, MOST_OTHERS)
		.filter(
			({ timex, start, end, isRangeEnd, kind }) =>
				(timex.type === 'DATE' || timex.type === 'TIME') &&
				kind !== 'anniversary' &&
				kind !== 'fiscal-year' &&
				!isRangeEnd &&
				(end <= own.start || start >= own.end),
		);
}

function without(scene: Scene, start: number, end: number): Scene {
	const { text, from, to } = scene;
	if (start < 0 || end > text.length) return scene;
	const before = text.slice(Math.max(0, start - 40), start);
	const after = text.slice(end, end + 30);
	const isApart = before.endsWith('(') && after.startsWith(')');
	const tie = isApart ? '(' : (TIE_OF_ANOTHER.exec(before)?.[0] ?? '');
	const isFirst = start === tie.length;
	const leadsOn = /^,?\s(?:and|or|then)\b/i.test(tie) && /^\s\p{L}/u.test(after);
	if (!(/\w/.test(tie) || isApart || isFirst) || leadsOn || describes(tie, after)) return scene;
	const begin = start - tie.length;
	const stop = end + (isApart ? 1 : isFirst ? (/^,?\s?/.exec(after)?.[0].length ?? 0) : 0);
	if (begin < to && stop > from) return scene;
	const shift = stop <= from ? stop - begin : 0;
	return { text: text.slice(0, begin) + text.slice(stop), from: from - shift, to: to - shift };
}

/** `in the 2017-18 session`, `last year’s vote`: without it the words around would not hold together. */
function describes(tie: string, after: string): boolean {
	const next = /^\s(?<word>\p{Ll}+)/u.exec(after)?.groups?.['word'];
	return /^['’]s\b/.test(after) || (/\bthe\s$/i.test(tie) && !!next && !FUNCTION_WORDS.has(next));
}

function wordsAround({ document, found }: Labelled): Span {
	const sentence = sentenceAround(document, found);
	const said = found.quotation === undefined ? undefined : document.quotations[found.quotation];
	if (!said) return sentence;
	const start = Math.max(said.start, sentence.start);
	return spanOf(document.text, start, Math.max(Math.min(said.end, sentence.end), found.end));
}
