import { allMatches } from '../../document/all-matches.ts';
import { CALLED_FOR } from '../../words/time/called-for.ts';
import { PAST_TENSES } from '../../words/time/past-tenses.ts';
import { SET_FOR_SUDDEN_EVENTS, SUDDEN_EVENTS } from '../../words/time/sudden-events.ts';
import {
	ARRANGED,
	FORWARD_PREPOSITIONS,
	FUTURE_CUES,
	LASTING_VERBS,
	REPORTED,
	SCHEDULE_VERBS,
	SCHEDULED_NOW,
	SPOKEN,
	TIMELESS_PARTICIPLES,
} from '../../words/time/tense-cues.ts';
import type { Direction } from '../pattern.ts';
import { isAheadByConstruction } from './looking-ahead.ts';

const words = (list: readonly string[]) =>
	list
		.map((word) => word.replaceAll(' ', '\\s').replaceAll('*', '\\w*').replaceAll("'", "['’]"))
		.join('|');

/** `is being launched`, `has another shot at`: a present that looks ahead where a day follows. */
const AHEAD =
	'(?:\\b(?:is|are)\\sbeing\\s\\w+(?:ed|t|n|d)\\b|(?<!\\b(?:could|would|may|might|must|should)\\s)\\b(?:has|have|gets?)\\s(?:until|another|one more|one last|a (?:second|third|last|final|further))\\b)(?=[^,]*$)';
/** `cut the forecast`, `has chosen her to be its head`: no look ahead. */
const NO_OUTLOOK =
	'(?<!\\b(?:dropp|scrapp|abandon|shelv|reject|ditch|cancel)\\w*\\s(?:(?:its|their|the|his|her|all)\\s)?(?=plans))(?<!\\b(?:the|its|their|an?|his|her|earlier|previous|last|old|profit|sales|growth|weather)\\s(?=forecast))(?<!\\b(?:chosen|elected|named|appointed|known|believed|thought|found|said|proved|proven|claimed|seemed|appeared|used)\\s(?:[^\\s,.;]+\\s){0,5}(?=to\\sbe\\b))';
const FUTURE = new RegExp(
	`\\b${NO_OUTLOOK}(?:${words(FUTURE_CUES)})(?!\\w)(?<!\\bcall(?:ed|ing)\\sfor(?=\\s(?:${words(CALLED_FOR)})\\b))|${AHEAD}|\\b(?:was|were)\\sto\\s(?!(?:have|the|an?|his|her|its|their)\\b)|\\b(?:offer(?:ed|s)?|pledge[ds]?|threaten(?:ed|s)?|due|invited|summoned)\\sto\\s(?=\\w+\\s)|['’]ll\\b|\\b(?:is|are)\\s(?:\\w+\\s)?(?:expected|scheduled|planned|slated|due)\\b|\\b(?:listed|billed)\\sfor\\s$|(?:\\b(?:is|are|am)|['’](?:m|re)|\\b(?:he|she|it|who)['’]s)\\s(?:also\\s|now\\s|not\\s)?(?:${words(ARRANGED)})\\b`,
	'gi',
);
/** `the worst affected`, `60 tagged`, `hit by`: behind these, and before “by”, stands a participle that is no tense. */
const DESCRIBED =
	'(?:(?:be|being)(?:\\s\\w+ly)?|an?|the|its|their|his|our|my|your|another|final|last|\\w+est|worst|most|newly|recently|badly|\\d{1,3})';
/** `has chosen`, `had never begun`: what is done, where its participle is no past tense as well. */
const PERFECT =
	'(?:has|have|had)\\s(?:\\w+ly\\s|not\\s|never\\s|already\\s|also\\s)?(?:begun|broken|chosen|driven|drawn|fallen|flown|gone|grown|hidden|known|risen|seen|shown|spoken|stolen|sung|taken|thrown|written)';
const PAST = new RegExp(
	`\\b(?!let\\sus\\b)(?<!\\b${DESCRIBED}\\s)(?:${PERFECT}|\\w{2,20}ed|${words([...PAST_TENSES, ...REPORTED])})\\b(?!\\sby\\s(?!$|\\d|about\\s|almost\\s|nearly\\s|more\\s|half\\b|an?\\s(?:half|third|quarter|fifth|tenth)\\b))`,
	'gi',
);
const SCHEDULED = new RegExp(
	`\\b(?<!\\b(?:have|has|had|been|the|a|an|its|their|his|her)\\s|\\w['’]s\\s)(?:${words(SCHEDULE_VERBS)})(?:s|es)?\\b`,
	'gi',
);
/** `takes office on`: a verb that is no noun, or seldom one. */
const IN_PRESENT = new RegExp(`\\b(?:${words(SCHEDULED_NOW)})\\b`, 'gi');
const TRANSPARENT = new RegExp(`^(?:${words([...REPORTED, ...TIMELESS_PARTICIPLES])})$`, 'i');
/** `said on `, `told a news conference on `: what follows is when it was told. */
const JUST_REPORTED = new RegExp(`(?<!\\bbe\\s)\\b(?:${words(REPORTED)})\\s(?:\\S+\\s){0,4}$`, 'i');
/** `would have`, `expected to have`: the future of a past. */
const MODAL_BEFORE =
	/\b(?:(?:will|would|to|could|may|might)\W+(?:\w+\W+)?|(?:will|would)\sbe\s(?:\w+ly\s|\w+-))$/i;
const OVERTAKEN =
	/\bhad\s(?:been\s)?(?:\w+\s)?(?:expected|planned|scheduled|slated|due|hoped|set|assumed|thought|believed)\b|\b(?:was|were)\sto\shave\b/i;
/** `was to have opened in `: it may not have come to that, but a time near by is meant. */
export const WAS_TO_HAVE = /\b(?:was|were)\sto\shave\b[^.;]*$/i;
const FORWARD = new RegExp(
	`\\b(?:${words(FORWARD_PREPOSITIONS)})\\s(?:(?:at\\sleast|about|around|late|early|the|as\\slate\\sas|(?:\\d{1,2}(?:[:.]\\d\\d)?\\s?[ap]\\.?m\\.?|noon|midday|midnight)\\son)\\s)?$`,
	'i',
);
/** `closed the road until at least`, `was suspended until`: what has begun goes on. */
const STILL_ON = new RegExp(
	`\\b(?:until|till)\\sat\\sleast\\s$|\\b(?:${words(LASTING_VERBS)})\\b.{0,60}\\b(?:until|till|through)\\s$|\\b(?:has|have)\\s(?!had\\b)[^,;]{3,60}\\b(?:until|till)\\s$`,
	'i',
);
/** `promised on `, `wrote late on `: when it was told, not what. */
const SPOKE = new RegExp(
	`(?<!\\bbe\\s)\\b(?:${words(SPOKEN)})\\s(?:(?:late|early)\\s)?(?:on\\s)?$`,
	'i',
);

/** `seen in July`, `released on`: the participle beside a time tells its tense, unless it is one of arranging or told as a present. */
const DONE =
	/\b(?<!\b(?:be|being|is|are|am|get|gets|not|will\shave)\s(?:\w+ly\s)?)(?!(?:planned|expected|scheduled|slated|proposed|postponed|adjourned|delayed|extended|needed|wanted|called|pencilled|moved|arranged|anticipated|limited|based|interested|focused|located)\b)(?:\w{3,20}ed|seen|given|made|held|built|sold|bought|taken|found|won|shown|written)\s(?:in|on)\s(?:(?:early|late|mid)\s)?$/i;
/** `closing price on`, `at the close on`, `would have turned 75 on`, `originally slated for` */
const OVER =
	/\b(?:closing\s(?:price|level|high|low)|(?:the|its|their|at)\sclose)\son\s$|\bwould\shave\s[^,;]*(?<!\bby\s(?:the\s)?)$|\b(?:initially|originally|first|previously)\s(?:planned|set|scheduled|due|slated|arranged|fixed)\s(?:for|on|in|at)\s$/i;
/** `did not begin until `: it has begun. */
const NOT_UNTIL = /\bdid(?:\snot|n['’]t)\s[^.;,]{2,60}\buntil\s(?:the\s|late\s|early\s)?$/i;
/** `has declared Friday a day of mourning`, `tickets for Friday would be refunded` */
const DECLARED = /\b(?:declared?|declares|proclaimed)\s$/i;
const AS_A_DAY = /^\s(?:as\s)?an?\s/i;
/** `called Monday “a terrible day”`: a day that is spoken of has been. */
const SPOKEN_OF = /\b(?:called|described|branded|labell?ed|dubbed)\s$/i;
/** `a premium to Friday’s close` */
const OF_MARKETS = /^['’]s\s(?:\w+\s)?(?:close|closing|finish|low|high|open)\b/;
/** `the strike it had announced for `: what somebody fixed a day for is to come. */
const FIXED_FOR = /\b(?:announced|called|planned|booked|advertised|fixed|arranged)\sfor\s$/i;
const FOR_DAYS = /\bfor\s(?:\p{Lu}\p{L}+(?:,\s|\s(?:and|or)\s)){0,2}$/u;
const WILL_BE = /^(?:\s(?:and|or)\s\p{Lu}\p{L}+)?\s(?:will|would|shall|can|may|are\sto|is\sto)\s/u;

/** `planned for Saturday, was held`: it came to that. */
const ARRANGED_FOR =
	/\b(?:planned|set|scheduled|due|slated|arranged|fixed)\s(?:for|on|in|at)\s(?:the\s)?$/i;
const TOOK_PLACE =
	/^,?\s(?:(?:was|were)\s(?:\w+ly\s|only\s|then\s)?(?!called\soff|cancel|postpone|put\soff|move|scrap|drop|delay|suspend|reschedule|adjourn)\w+(?:ed|d|t|n)\b|took\splace|went\sahead|passed\soff|drew|ended)/i;

/** `since Monday`; `the wettest March since 1981`. */
const SINCE = /\bsince\s$/i;
const RECORD = /\b(?:\w+est|worst|first|second|third)\s$/i;
/** `the hearing is on Tuesday`, `the album is out on Friday`, `he turns 60 in June` */
const IS_ON =
	/\b(?:is|are)\s(?:out\s(?=(?:on|in|at)\s))?(?:on\s|in\s|at\s)?$|\bturns\s\d{1,3}\s(?:on|in)\s$/i;

/** `Queen to give up throne in`: without a verb of its own a headline's “to” looks ahead. */
const HEADLINE = /^[^.!?]{0,80}[\p{L}\d’']\sto\s(?!(?:the|an?|its|their|his|her)\s)[a-z]+\s/u;

/** Where a clause begins: a strong mark, or a comma with a conjunction. */
const CLAUSE_START =
	/[;:](?=\s)|—|\s[-–]\s|,\s(?:and|but|while|as|when|after|which|who)\b|\sbut\s(?=(?:an?|the|it|he|she|they|we|i)\s)/gi;
const REACH = 220;

/** `Her first engagement, on Tuesday, is a visit`: the day is one of what is. */
const BESIDE_NOUN = /\p{L},\s(?:(?:due|set|planned)\s)?(?:on|in|at)\s(?:the\s)?$/u;
const IS_BEHIND = /^,\s(?:is|are|will)\b/;
const WAS_BEHIND = /^,\s(?:was|were|had|drew|brought|ended)\b(?!\sto\s(?!the\b|an?\b))/;
/** `On Sunday she has the derby`, `In May they meet again` */
const PRESENT_BEHIND =
	/^,?\s(?:I|he|she|it|we|you|they|the\s\p{Ll}+)\s(?:has|have|meets?|plays?|faces?|hosts?|goes|go|opens?|starts?|begins?|leaves?|returns?|sings?|speaks?|travels?|enters?)\s(?!(?:been|gone|had|made|won|taken|seen|\w+ed)\b)/u;
/** `is published by Orla House on`, `that all valves be replaced by`: a participle behind a present, or behind none. */
const PASSIVE_NOW =
	/(?<!\b(?:to|will|would|can|could|may|might|must|should|not)\s)\b(?:is|are|be)\s(?:\w+ly\s)?(?!(?:based|located|remembered|known|thought|believed|said|dated|named|called|marked|celebrated|held|charged|accused|alleged|suspected|understood|reported)\b)(?:\w{3,20}ed|shown|sold|given|taken|paid|sent|built|drawn|put|cut|shut|read)\s(?:by\s[^,;.]{2,40}\s)?(?:on|by|before|from)\s(?:the\s)?$/i;
/** `We sing tonight and on Monday we rest`: what comes behind tomorrow is to come as well. */
const BEHIND_TOMORROW =
	/\b(?:tonight|tomorrow)\b(?:(?!\b(?:was|were|had|did)\b)[^.;“”"])*(?:,|\band)\s(?:then\s)?(?:on|in)\s$/i;

/** `could not be reached for comment on `: nor was. */
const UNREACHED =
	/\b(?:(?:could|would)\s(?:not|n['’]t)|couldn['’]t|(?:[Nn]either|[Nn]one|[Nn]obody)\s[^.;]{3,80}\scould)\s(?:\w+ly\s)?(?:be\s(?:reached|located|found|contacted|confirmed|verified|determined|traced)|say|comment)\b(?!\s(?:if|what|when|whether|how)\b)[^.;]{0,40}$/;
/** `“Monday is pension post,”` */
const AS_SUBJECT = /^[\s“"‘']*(?:And\s|But\s|So\s)?$/;
const IS_SO = /^\s(?:is|will|brings|sees)\s(?!when\b|the\s(?:day|night|week)\b)/;
/** `adjourned the case to `, `moved to 9 a.m. on `: it goes on then. Not `moved to Orla in `. */
const PUT_OFF =
	/\b(?:(?:adjourn|postpon|deferr?|put\soff|push|reschedul|delay)\w*\s(?:[\w’']+\s){1,5}|(?:extend\w*|moved|postponed|put\soff|brought\sforward|pushed\sback|delayed|adjourned)\s)(?:to|until|till|for)\s(?:(?:at\sleast|early|late|the|\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\.?\son)\s)?$/i;
/** `promises it for `, `lets the firm hire from ` */
const PROMISED =
	/\b(?:now\s)?promis(?:es|ing)\s(?:[\w’']+\s){1,4}(?:for|in|by|on)\s$|\b(?:lets|allows|enables|requires|obliges|entitles)\s[^,;.]{3,100}\sfrom\s$/i;
/** `said that decisions on Wednesday would be`: what is spoken of has the day. */
const SPEAKS_OF = new RegExp(
	`\\b(?:${words(REPORTED)})\\s(?:that\\s)?(?!(?:on|late|early)\\b)(?:[\\w’'-]+\\s){1,4}(?:on|for|in)\\s$`,
	'i',
);
/** `A draw on Saturday would have kept them up` */
const WOULD_HAVE =
	/^\s(?:would|could|might|should)\s(?:not\s|never\s|\w+ly\s)?have\s(?!(?:the|them|him|her|it|us|an?|to|no|its|their)\b)/;
/** `down from the 9% it forecast in ` */
const FORESEEN =
	/(?:\b(?:it|he|she|they|we|analysts|economists)|%|\bper\s?cent|illion)\s(?:had\s)?(?:forecast|predicted|projected)\s(?:back\s)?(?:in|on)\s$/;
const WOULD_BE = /^\s(?:will|would|could|may|might|must|should)\s(?:not\s)?(?!have\b)/;

/** `results for the year to `, `a report for `: it is over when they are told. */
const PERIOD =
	/\b(?:year|months|weeks|half|period)\s(?:to|ended|that\sended)\s(?:on\s)?$|\b(?:report|results|figures|accounts)\sfor\s$/i;
const OUTLOOK = /\b(?:expect|forecast|outlook|guidance|target|predict|project)/i;

/** Where the tense of the words around a phrase puts it. The nearest cue before it counts, then the first after it. */
export function directionOf(before: string, after: string): Direction {
	if (SINCE.test(before) || (RECORD.test(before) && /^\ssince\b/.test(after))) return 'past';
	if (IS_ON.test(before) || STILL_ON.test(before)) return 'future';
	if (OF_SUDDEN.test(after) || (/\b(?:the|that)\s$/i.test(before) && BEFORE_SUDDEN.test(after)))
		return 'past';
	if (!IN_PRESENT_BEFORE.test(before) && hasPastVerb(WHEN.exec(after)?.[0] ?? '')) return 'past';
	if (ARRANGED_FOR.test(before) && TOOK_PLACE.test(after)) return 'past';
	if (SPOKEN_OF.test(before) || OF_MARKETS.test(after)) return 'past';
	if (WOULD_HAVE.test(after) && !AS_SUBJECT.test(before)) return 'past';
	if (FORESEEN.test(before)) return 'past';
	if (OVER.test(before) || NOT_UNTIL.test(before)) return 'past';
	if (FIXED_FOR.test(before) && !OVERTAKEN.test(before)) return 'future';
	if (DECLARED.test(before) && AS_A_DAY.test(after)) return 'future';
	if (FOR_DAYS.test(before) && WILL_BE.test(after)) return 'future';
	if (/^\W*(?:On|In|At)\s(?:the\s)?$/.test(before) && PRESENT_BEHIND.test(after)) return 'future';
	if (BESIDE_NOUN.test(before) && IS_BEHIND.test(after)) return 'future';
	if (BESIDE_NOUN.test(before) && WAS_BEHIND.test(after)) return 'past';
	if (PASSIVE_NOW.test(before) || BEHIND_TOMORROW.test(before)) return 'future';
	if (AS_SUBJECT.test(before) && IS_SO.test(after)) return 'future';
	if (UNREACHED.test(before)) return 'past';
	if (PUT_OFF.test(before) || PROMISED.test(before)) return 'future';
	if (isAheadByConstruction(before, after)) return 'future';
	if (PERIOD.test(before) && !OUTLOOK.test(before)) return 'past';
	if (SPOKE.test(before) || DONE.test(before)) return 'past';
	if (WOULD_BE.test(after) && SPEAKS_OF.test(before)) return 'future';
	const clause = lastClause(before.slice(-REACH));
	const looksAhead = FORWARD.test(clause);
	const isFirst = looksAhead && FORWARD.exec(clause)?.index === clause.search(/\w/);
	const byAfter = looksAhead && !isFirst ? undefined : byVerbAfter(after.slice(0, REACH));
	const own = byVerbBefore(clause) ?? byAfter;
	// `has lifted its warning but a watch stays until`: the other clause has nothing to say of it.
	const isOwnClause = looksAhead && clause.length < Math.min(before.length, REACH);
	const byVerb = own ?? (isOwnClause ? 'future' : byVerbBefore(before.slice(-REACH)));
	return byVerb ?? (looksAhead || HEADLINE.test(before) ? 'future' : 'past');
}

/** What nobody sets a day for; but a fire drill, a robbery trial. */
const SUDDEN = `(?:[\\p{L}-]+\\s){0,2}?(?:${words(SUDDEN_EVENTS)})s?(?![\\w-])(?!\\s(?:${words(SET_FOR_SUDDEN_EVENTS)})s?\\b)`;
/** `Tuesday’s robbery`, `the Tuesday blaze` */
const OF_SUDDEN = new RegExp(`^['’]s?\\s${SUDDEN}`, 'iu');
const BEFORE_SUDDEN = new RegExp(`^\\s${SUDDEN}`, 'iu');

/** `the plan they agreed to pay for on 7 November, when the vote was won` */
const WHEN =
	/^,?\swhen\s(?!.{0,60}\b(?:would|will|(?:was|were|is|are)\s(?:due\s|set\s)?to)\b)[^.;,]{3,80}/;
const IN_PRESENT_BEFORE = /\b(?:will|is|are|am|ends?|begins?|starts?|opens?|closes?)\b[^,;]{0,60}$/;

/** Does anything in `words` stand in the past tense? */
export function hasPastVerb(words: string): boolean {
	return firstIndex(words, PAST) < Infinity;
}

function byVerbBefore(clause: string): Direction | undefined {
	const future = lastIndex(clause, FUTURE, (word) => word !== 'May');
	const past = lastIndex(clause, PAST, (word) => !TRANSPARENT.test(word));
	const reported = JUST_REPORTED.exec(clause)?.index ?? -1;
	if (reported > future && reported > past) return 'past';
	if (OVERTAKEN.test(clause)) return 'past';
	if (future >= 0 && future >= past) return 'future';
	if (lastIndex(clause, IN_PRESENT, isNoName) > past) return 'future';
	if (past >= 0) return future >= 0 && MODAL_BEFORE.test(clause.slice(0, past)) ? 'future' : 'past';
	const anyPast = lastIndex(clause, PAST);
	if (lastIndex(clause, SCHEDULED, isNoName) > anyPast) return 'future';
	return anyPast >= 0 ? 'past' : undefined;
}

function byVerbAfter(after: string): Direction | undefined {
	// `on Sunday that nobody had thought he could lose`: the clause is about the noun before.
	if (/^\s(?:that|which|whom?)\s/.test(after)) return undefined;
	const future = firstIndex(after, FUTURE);
	const past = firstIndex(after, PAST);
	if (future < past) return 'future';
	return past < Infinity ? 'past' : undefined;
}

function lastClause(before: string): string {
	let start = 0;
	for (const { 0: mark, index } of allMatches(CLAUSE_START, before)) start = index + mark.length;
	return before.slice(start);
}

function firstIndex(text: string, pattern: RegExp): number {
	for (const { 0: word, index } of allMatches(pattern, text)) if (word !== 'May') return index;
	return Infinity;
}

/** `HARLOW FALLS, Ohio`, `the Rise`: within a clause a verb has no capital. */
function isNoName(word: string, index: number): boolean {
	return index === 0 || !/^\p{Lu}/u.test(word);
}

function lastIndex(
	text: string,
	pattern: RegExp,
	counts = (_word: string, _index: number) => true,
): number {
	let last = -1;
	for (const { 0: word, index } of allMatches(pattern, text)) if (counts(word, index)) last = index;
	return last;
}
