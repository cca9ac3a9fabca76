import type { Discourse } from '../entities/discourse.ts';
import { mentionsIn } from '../entities/near.ts';
import { lastPaper } from '../entities/papers/paper-meant.ts';
import type { Referent } from '../entities/referent.ts';
import type { QuoteContext } from './quote-context.ts';

/** “June 3rd. Saw land.”; Then, a week later: “…”: an entry of the paper told of, where nobody beside it speaks. */
export function fromPaper(context: QuoteContext, discourse: Discourse): Referent | undefined {
	if (context.names.papers.length === 0) return undefined;
	const isEntry =
		context.opensParagraph && ENTRY.test(context.quotation.text.slice(0, LONGEST_HEAD).trimStart());
	if (!isEntry && !isLedByNobody(context)) return undefined;
	return lastPaper(context.names, context.at, discourse);
}

const MONTH =
	'(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const WEEKDAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?';
const NUMBER = '\\d{1,2}(?:st|nd|rd|th)?';
const LONGEST_HEAD = 60;
/** Diaries head what they tell with its day: `Tuesday.` `Dec. 25th.` `3 June 1897 –` `12th.` */
const ENTRY = new RegExp(
	`^(?=[\\p{Lu}\\d])(?:${WEEKDAY},? )?(?:${MONTH} ${NUMBER}|${NUMBER} ${MONTH}|\\d{1,2}(?:st|nd|rd|th))?(?:, ?\\d{4}| \\d{4})? ?[.:—–-]`,
	'u',
);

/** Does a colon lead to it, and do the words before tell of nobody and nothing that speaks? */
function isLedByNobody({ names, at, sentenceFrom, clauseFrom }: QuoteContext): boolean {
	const { tokens } = names;
	if (clauseFrom !== sentenceFrom || tokens[at - 1]?.text !== ':') return false;
	return mentionsIn(names, clauseFrom, at).every(
		({ kind, head, entity }) => entity === undefined && (kind === 'unknown' || head === 'it'),
	);
}
