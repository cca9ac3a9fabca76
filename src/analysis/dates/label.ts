import { type Span, spanOf } from '../../domain/span.ts';
import type { Document } from '../document.ts';
import { TOLD } from '../words/tense-cues.ts';
import {
	antecedentOf,
	BACK,
	type Clause,
	GERUND,
	mainClause,
	PARTICIPLE,
	RELATIVE,
	splitClauses,
	subjectOf,
	verbIn,
} from './clauses.ts';
import { type Labelled, withNames } from './pronouns.ts';
import type { Found } from './resolve-matches.ts';
import { sentenceAround } from './surroundings.ts';

const MOST_WORDS = 12;
/** `PORT ELLERY — `, `(AP) `: where it was filed. */
const DATELINE =
	/^(?:\p{Lu}{3,}[^—–a-z]{0,30}(?:,\s[\p{L}. ]{2,20})?\s?(?:\([^)]{1,20}\)\s)?[—–_-]{1,2}\s|\(\p{Lu}{2,12}\)\s)/u;
/** What ties the expression to its clause and goes with it. */
const TIE =
	/(?:^|\s)(?:(?:early|late|only|just|again|shortly|soon|some time)\s)?(?:on|in|at|by|since|until|till|from|to|for|during|of|before|after|through|over|between|dated|around)?(?:\s(?:about|around|early|late))?\s*$/i;
/** Where what follows the expression stops to belong to it. */
const REST =
	/,\s|\s(?:and|but|that|after|before|as|when|while|because|with|to say)\s|[;:!?](?:\s|$)|\.(?:\s\p{Lu}|$)/u;
const SIDE_LINK = /^(?:citing|adding|saying|according to|including|with|who|whom|whose|which)$/;
/** `the airline said`, perhaps after all that it said and a comma. */
const TOLD_LAST = new RegExp(
	`^(?:(?<main>.{12,}),\\s)?(?<who>(?:\\S+\\s){1,9}?)(?<told>${TOLD.join('|')})(?:\\s(?:in|at|to|during)\\s(?:\\S+\\s?){1,5})?$`,
);
/** `…, Ann Lee told the minister during a meeting` */
const TOLD_TO = /^.{12,},\s(?<who>(?:\S+\s){1,6}?)told\s(?<whom>(?:\S+\s?){2,10})$/;
/** `first reported` names nobody. */
const ADVERB =
	/^(?:first|last|widely|then|also|never|not|been|was|were|is|are|be|being|as|once|later|earlier)\b/i;
const QUOTES = /[“”"]|(?<![\p{L}\p{N}])[‘']|[’'](?![\p{L}\p{N}])/gu;

/** What happened at the time of `found`, in at most twelve words, fit for a timeline. */
export function labelOf(labelled: Labelled): string {
	const { document, found } = labelled;
	const sentence = wordsAround(document, found);
	const cut = DATELINE.exec(sentence.text)?.[0].length ?? 0;
	const text = sentence.text.slice(cut);
	const { start, end } = found.phrase ?? found;
	const from = Math.max(start - sentence.start - cut, 0);
	const to = Math.min(end - sentence.start - cut, text.length);
	const words = anniversaryLabel(text, { from, to, found }) ?? eventAt(text, from, to);
	return finish(withNames(bare(words).trim(), labelled));
}

/** The sentence; of what somebody says only the quotation. */
function wordsAround(document: Document, found: Found): Span {
	const sentence = sentenceAround(document, found);
	const said = found.quotation === undefined ? undefined : document.quotations[found.quotation];
	if (!said) return sentence;
	const start = Math.max(said.start, sentence.start);
	return spanOf(document.text, start, Math.max(Math.min(said.end, sentence.end), found.end));
}

/** The words of the sentence that tell the event. */
function eventAt(text: string, from: number, to: number): string {
	const clauses = splitClauses(text);
	const place = Math.max(
		clauses.findLastIndex(({ start }) => start <= from),
		0,
	);
	const clause = clauses[place] ?? { start: 0, end: text.length, link: '' };
	const before = bare(text.slice(clause.start, from)).replace(TIE, '').trim();
	const after = bare(
		text
			.slice(to, clauseEnd(clauses, place, { to, length: text.length }))
			.replace(/^['’]s(?=\s)/, ''),
	);
	const telling = toldIn(before, { clauses, place, text, after });
	if (telling) return telling;
	const isWhole = verbIn(before) >= 0 && before.includes(' ');
	const subject = subjectFor(text, clauses, place);
	const own = isWhole ? join(before, rest(after)) : join(before, aside(after, subject));
	const hasVerb = clause.link === GERUND || clause.link === BACK || verbIn(own) >= 0;
	if (hasVerb) return join(subject, own);
	const isFirst = place === 0;
	return isFirst ? join(own, mainVerb(text, clauses)) : join(textOf(text, clauses[place - 1]), own);
}

/** `On Friday, the paper, citing sources, reported that …`: what the first clause goes on with. */
function mainVerb(text: string, clauses: readonly Clause[]): string {
	const next = clauses.slice(1).find(({ link }) => !SIDE_LINK.test(link));
	return next ? text.slice(next.start).trim() : '';
}

/** `Ann Lee said on Friday that …`, `…, the airline said on Monday`: who told it comes first, then what. */
function toldIn(
	before: string,
	around: { clauses: readonly Clause[]; place: number; text: string; after: string },
): string | undefined {
	const { clauses, place, text, after } = around;
	const toWhom = TOLD_TO.exec(before)?.groups;
	if (toWhom) return join(toWhom['who'] ?? '', 'told', toWhom['whom'] ?? '');
	const { main, who, told } = TOLD_LAST.exec(before)?.groups ?? {};
	if (!who || !told || ADVERB.test(who)) return undefined;
	if (main) return join(who, told, inside(main));
	const inOrder = /\w/.test(after) ? after : textOf(text, clauses[place + 1]);
	const what = place > 0 && !/\w/.test(after) ? textOf(text, clauses[0]) : inOrder;
	return join(who.split(/,\s/)[0] ?? who, told, inside(what.trim()));
}

/** A sentence as it stands inside another: its first word written small where it is no name. */
function inside(sentence: string): string {
	return sentence.replace(
		/^(?:The|An?|It|Its|He|She|His|Her|They|Their|We|More|Some|Many|In|On|At)\b/,
		(word) => word.toLowerCase(),
	);
}

/** The end of the clause, or of the one after it where the expression opens the clause. */
function clauseEnd(
	clauses: readonly Clause[],
	place: number,
	{ to, length }: { to: number; length: number },
): number {
	const end = clauses[place]?.end ?? length;
	return end > to + 2
		? end
		: Math.max(to, Math.min(clauses[place + 1]?.start === to ? length : end, length));
}

/** Who did it, where the clause leaves that to another: after "who", "and", or before a participle. */
function subjectFor(text: string, clauses: readonly Clause[], place: number): string {
	const clause = clauses[place];
	if (!clause || place === 0) return '';
	const earlier = textOf(text, clauses[place - 1]);
	if (clause.link === BACK) return mainSubject(textOf(text, clauses[mainClause(clauses, place)]));
	if (clause.link === 'whose') return `${antecedentOf(earlier)}’s`;
	if (RELATIVE.test(clause.link)) return antecedentOf(earlier);
	if (clause.link === GERUND) return subjectOf(earlier);
	if (verbIn(textOf(text, clause)) !== 0) return '';
	return clause.link === PARTICIPLE || clause.link === ''
		? antecedentOf(earlier)
		: subjectOf(textOf(text, clauses[0]));
}

/** Who a clause without its verb is about. */
function mainSubject(clause: string): string {
	return verbIn(clause) < 0 ? (clause.split(/,\s/)[0] ?? clause) : antecedentOf(clause);
}

function textOf(text: string, clause: Clause | undefined): string {
	return clause ? text.slice(clause.start, clause.end).trim() : '';
}

/** Without quotation marks. */
function bare(words: string): string {
	return words.replace(QUOTES, '');
}

/** What follows the expression in its own clause; after a relative clause a comma leads back to the main one. */
function aside(after: string, subject: string): string {
	if (subject) return after.split(/,(?:\s|$)/)[0] ?? '';
	return after.replace(/^,?\s/, '');
}

function rest(after: string): string {
	const stop = REST.exec(after)?.index ?? after.length;
	return after.slice(0, stop);
}

function join(...parts: readonly string[]): string {
	return parts.filter(Boolean).join(' ');
}

/** `the first anniversary of the flood`: what it is the anniversary of. */
function anniversaryLabel(
	text: string,
	{ from, to, found }: { from: number; to: number; found: Found },
): string | undefined {
	if (!found.reading.anniversaryOf) return undefined;
	const name = text.slice(from, to);
	const of = /^\sof\s(?<what>(?:\S+\s?){1,10})/.exec(bare(text.slice(to)))?.groups?.['what'];
	if (!of) return eventAt(text, to, to);
	return `${name} of ${of.split(/[,;.](?:\s|$)|\s(?:and|but|who|which|when|as)\s/)[0] ?? of}`;
}

/** `Ann Lee, the head of the mill, said`: who she is can be left out. */
const APPOSITION = /^(?<name>[^,]{3,60}),\s(?:the|a|an|its|his|her)\s[^,]{3,90},\s(?=\p{L})/u;

/** After a word written small: "Gov." ends nothing. */
const SENTENCE_END = /(?<=\s[a-z’']{2,20})\s?[.!?]\s(?=\p{Lu})/u;

function finish(words: string): string {
	const whole = (words.split(SENTENCE_END)[0] ?? words)
		.replace(/\s+/g, ' ')
		.replace(/\s([,.;:])/g, '$1')
		.replace(APPOSITION, '$<name> ')
		.replace(/^(?:and|but|that|then|so|also|when|as|the|a|an)\s/i, '')
		.replace(/^(?:the|a|an)\s/i, '')
		.split(' ');
	const short = whole.slice(0, MOST_WORDS).join(' ');
	const kept = whole.length > MOST_WORDS ? short.replace(STUB, '') : short;
	const trimmed = kept.replace(LOOSE_MARKS, '').replace(DANGLING, '').replace(LOOSE_MARKS, '');
	return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}

/** `… that Beijing would`, `… to show`: what the cut left of a clause. */
const STUB = /\s(?:that|which|who|where|when|while|because)(?:\s\S+){0,3}$|\sto(?:\s\S+)?$/i;
const LOOSE_MARKS = /[\s,;:.!?–—-]+$/u;
const DANGLING = new RegExp(
	`(?:\\s(?:${[
		'a an the its his her their this these',
		'of to in on at for with by from as into about over after before between during until',
		'and or but that than if not no',
		'was were is are be been has have had would will could should may might can',
	]
		.join(' ')
		.replaceAll(' ', '|')}))+$`,
	'i',
);
