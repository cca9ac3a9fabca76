import type { DateFinding } from '../../../domain/articles/key-date.ts';
import type { Document } from '../../document/document.ts';
import { SPOKEN, TOLD } from '../../words/time/tense-cues.ts';
import { WEEKDAYS } from '../../words/time/weekdays.ts';
import { ROLES } from '../kinds.ts';
import { hasPastVerb } from '../placing/direction.ts';
import { sentenceAround } from '../placing/surroundings.ts';
import type { ResolvedMatch } from '../resolve-matches.ts';

/** `since`, `if … in`: a bound or a condition, not an event. */
const BOUND = /\bsince\s(?:\w+\s)?$/i;
const CONDITION = /^\W*(?:if|unless)\s|[,;]\s(?:if|unless)\s/i;
/** `bought before`, `an email dated`, `the months ended`, `the wettest`: what the day limits or describes. */
const DESCRIBES =
	/\b(?:before|dated|backdated\sto|(?:month|year|quarter|week|period)s?\s(?:that\s)?(?:ended|ending|to)(?:\son)?|than|\w{3,}est|as\sof)\s$/i;
/** `held until`: told as past, a stretch that was over. */
const UNTIL = /\b(?:until|till)\s$/i;
/** `had hoped to start on`, `would have been`: it did not come to that. */
const UNREAL =
	/\b(?:had\s(?:been\s)?(?:hoped|expected|planned|intended|meant|wanted)|was\sto\shave|were\sto\shave|would\shave|hope[sd]?\sfor)\b/i;
/** `a Mother’s Day concert`: it only says which one. */
const OF_A_THING =
	/^\s(?!(?:and|or|but|in|at|of|to|by|for|with|when|as|after|before|because|while|where|who|which|that|if|on|from|is|was|are|were|will|would|has|had)\b)\p{Ll}{3,}/u;

/** `the end of March`: a term. */
const EDGE = /^the (?:end|start|beginning|rest) of\b/i;
/** `“…”, he said at`: when it was said, not what happened. */
const SAID = /[”’"]\s(?:\S+\s){1,5}(?:said|told|asked|added)\s(?:\S+\s){0,3}$/;
/** `the agency said on`, `told reporters in an interview on`. */
const TOLD_ON = new RegExp(
	`(?<!\\b(?:was|were|been|be)\\s)\\b(?:${[...TOLD, ...SPOKEN].join('|')})\\s(?:in\\san?\\s(?:interview|statement|broadcast|speech)\\s|reporters\\s|late\\s|early\\s)?(?:on\\s)?$`,
);
/** `… strike again next week, their union said on`: what was told has a day of its own. */
const OWN_DAY = new RegExp(
	`\\b(?:${WEEKDAYS.join('|')}|(?:next|last|this|the)\\s(?:week|weekend|month))\\b`,
);
/** `a concert planned for Sunday was called off` */
const PLANNED_FOR = /\b(?:planned|scheduled|due|set|slated)\sfor\s$/i;
const CALLED_OFF =
	/^\s(?:was|were|has\sbeen|have\sbeen|is|are)\s(?:called\soff|cancell?ed|postponed|scrapped|dropped)\b/i;
/** `shares closed at`, `sales rose`: how it stood, not what happened. */
const STATISTIC =
	/\b(?:shares?|stocks?|index|sales|profits?|prices?|revenues?|earnings|income|exports|imports|output|inflation|unemployment|numbers|temperatures?|average|yields?)\b[^,;]{0,40}?\s(?:rose|fell|closed|climbed|dropped|gained|grew|slipped|declined|jumped|tumbled|traded|stood|ended)\b/i;

/** Does the article tell of an event at this time? */
export function isKey(document: Document, found: ResolvedMatch, finding: DateFinding): boolean {
	const { type, precision, label } = finding;
	const isFuture = found.direction === 'future';
	if (type !== 'DATE' && type !== 'TIME') return false;
	if (found.isRangeEnd || found.quotation !== undefined || !label.includes(' ')) return false;
	if (ROLES[found.kind] === 'side') return false;
	if (found.kind === 'antecedent-day' && !isFuture) return false;
	const around = sentenceAround(document, found);
	const before = document.text.slice(around.start, found.start);
	const after = document.text.slice(found.end, around.end);
	if (BOUND.test(before) || CONDITION.test(before) || EDGE.test(finding.text)) return false;
	if (!found.timex.anniversaryOf && isNoEvent(before, isFuture)) return false;
	if (found.kind === 'holiday' && OF_A_THING.test(after)) return false;
	if (TOLD_ON.test(before) && !(isLead(document, found.sentence) && !OWN_DAY.test(before)))
		return false;
	if (CALLED_OFF.test(after.slice(0, REACH)) && PLANNED_FOR.test(before)) return false;
	if (found.kind === 'nearby-day' && !isFuture && !hasPastVerb(around.text)) return false;
	if (/^this (?:week|month)$/i.test(finding.text) && !isFuture) return false;
	if (type === 'TIME' && SAID.test(before)) return false;
	if (precision === 'season' || precision === 'quarter')
		return (
			isFuture && !/\bby\s$/.test(before) && (finding.earliest ?? '') > (document.published ?? '9')
		);
	return (
		['day', 'week', 'month', 'range'].includes(precision) && /^\d{4}-[\dW]/.test(finding.value)
	);
}

function isNoEvent(before: string, isFuture: boolean): boolean {
	const near = before.slice(-REACH);
	if (DESCRIBES.test(before) || UNREAL.test(near) || STATISTIC.test(near)) return true;
	return !isFuture && UNTIL.test(before);
}

/** In its first sentence, after the title, an article announces: there the day on which it was said is that of the news. */
function isLead({ sentences }: Document, sentence: number): boolean {
	const lead = sentences.findIndex(({ text }) => /[.!?]["”’)]*$/.test(text));
	return sentence <= Math.min(Math.max(lead, 0), MOST_TITLES);
}

/** A text begins with no more lines than that before its first sentence. */
const MOST_TITLES = 2;

/** How far back of a day the words count that make no event of it, in characters. */
const REACH = 120;

/** `as soon as trading opened`, `whether it closed on`: perhaps it did not. */
const UNSURE =
	/\b(?:as\ssoon\sas|wants?|once|whether|if|unless|would|could|might|should|reportedly|allegedly|perhaps|possibly|probably|supposedly)\b/i;

/** A day told as past, in a full clause, by a pattern that leaves no doubt. */
export function isCertain(document: Document, found: ResolvedMatch, finding: DateFinding): boolean {
	const { published, language } = document;
	if (language !== 'en') return false;
	const isDoubtful = found.timex.doubt !== undefined || ROLES[found.kind] !== 'sure';
	if (!finding.key || finding.precision !== 'day' || isDoubtful || !finding.latest) return false;
	if (published && finding.latest > published) return false;
	const around = sentenceAround(document, found);
	const before = document.text.slice(around.start, found.start);
	if (UNSURE.test(before.slice(-REACH))) return false;
	const isToday = found.kind === 'nearby-day';
	const ownClause =
		document.unquoted
			.slice(around.start, found.start)
			.split(/[;:]\s/)
			.at(-1) ?? '';
	return found.direction === 'past' && hasPastVerb(isToday ? ownClause : around.text);
}
