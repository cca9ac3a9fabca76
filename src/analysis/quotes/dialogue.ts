import type { Referent } from '../entities/referent.ts';
import type { Attribution } from './attribution.ts';
import type { QuoteContext } from './quote-context.ts';

/**
 * Two who speak in turn, a paragraph each: `“You liked him?” asked Ann Lee.` “Everybody did.” Whose turn it is where nothing
 * beside the words tells: whoever spoke just before the last one. Undefined where the last one may as well go on.
 */
export function whoseTurn(
	context: QuoteContext,
	spoken: readonly Attribution[],
): Referent | undefined {
	const last = spoken.at(-1);
	if (!last || !isApart(context) || !isBelow(context, last)) return undefined;
	if (last.rule !== 'in-turn' && !isPut(context, last)) return undefined;
	const first = last.context.quotation.paragraph - REACH;
	const other = spoken.findLast(
		({ referent, context: { quotation } }) =>
			quotation.paragraph >= first &&
			quotation.paragraph < last.context.quotation.paragraph &&
			referent.name !== null &&
			referent.name !== last.referent.name,
	);
	return other?.referent;
}

/** How many paragraphs before the last words the other may have spoken. */
const REACH = 2;

const isApart = ({ opensParagraph, closesParagraph }: QuoteContext): boolean =>
	opensParagraph && closesParagraph;

const isBelow = ({ quotation }: QuoteContext, { context: last, referent }: Attribution): boolean =>
	referent.name !== null &&
	last.quotation.closed &&
	quotation.paragraph === last.quotation.paragraph + 1;

/** “Is this Mill Lane?” he asked. “That was four stops ago, sir.”: a question to the other, or an answer that addresses whoever asked. */
function isPut({ quotation }: QuoteContext, { context: last, cue }: Attribution): boolean {
	if (!/\?\s*$/.test(last.quotation.text) || cue === undefined) return false;
	if (RHETORICAL.test(last.quotation.text)) return false;
	return YOU.test(last.quotation.text) || ADDRESS.test(quotation.text);
}

const YOU = /\byou(?:r|rs)?\b/i;
const RHETORICAL = /\b(?:you know|do you do|you imagine|you believe|you expect)\b/i;
const ADDRESS =
	/,\s*(?:sir|ma['’]am|madam|miss|love|mate|officer|doctor|father|mum|mom|dad|son|my lord|your honou?r)[.!?]?\s*$/i;
