import { PASTS_OF_GERUNDS } from '../../words/time/past-tenses.ts';
import { TOLD } from '../../words/time/tense-cues.ts';
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
} from '../placing/clauses.ts';
import { finishLabel } from './finish-label.ts';
import { type Scene, sceneOf } from './label-scene.ts';
import { type Labelled, withNames } from './pronouns.ts';
import { toldIn } from './told-label.ts';

/** What ties the expression to its clause and goes with it. */
const TIE =
	/(?:^|\s)(?:(?:early|late|only|just|again|shortly|soon|some time)\s)?(?:on|in|at|by|since|(?:well\s)?into|until|till|from|to|for|during|of|before|after|through|over|between|dated|around)?(?:\s(?:about|around|early|late|at least|that))?\s*$/i;
/** Where what follows the expression stops to belong to it. */
const REST =
	/,\s|\s(?:and|or|but|that|after|before|as|when|while|because|with|to say)\s|[;:!?](?:\s|$)|\.(?:\s\p{Lu}|$)/u;
const SIDE_LINK = /^(?:citing|adding|saying|according to|including|with|who|whom|whose|which)$/;
/** Links that a clause without a verb cannot do without: "with drilling in", "after the loss of a ship in". */
const KEPT_LINK = /^(?:and|but|then|with|including|after|before|because|while|as)$/;
const QUOTES = /[“”"]|(?<![\p{L}\p{N}])[‘']|[’'](?![\p{L}\p{N}])/gu;
/** `Saturday would have been the fifth anniversary`: the day is what the sentence is about. */
const IS_THE =
	/^(?:(?:will|would)\s)?(?:be|have\sbeen|is|was|marks|mark|marked)\s(?=(?:the|an?|its|his|her|their)\s)/;
/** `came the first walkout`, after a day: the verb stands first. */
const INVERTED = /^(?<verb>came|comes|began|begins|followed|follows)\s(?<who>(?:the|an?)\s.+)$/;
/** `On Sunday he said that …`: what was said follows. */
const TELLS = new RegExp(`\\b(?:${TOLD.join('|')})$`);
/** `its centenary`, `the mill’s tenth anniversary` */
const WHOSE =
	/(?<whose>\b(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)|(?:\b(?:the|an?)\s\p{Ll}+|\p{Lu}[\p{L}.-]+)['’]s?)\s$/u;

/** What happened at the time of `found`, in at most twelve words, fit for a timeline. */
export function labelOf(labelled: Labelled): string {
	const scene = sceneOf(labelled);
	const words = labelled.found.timex.anniversaryOf ? anniversaryAt(scene) : eventAt(scene);
	return finishLabel(withNames(bare(words).trim(), labelled));
}

/** The words of the sentence that tell the event. */
function eventAt({ text, from, to }: Scene): string {
	const clauses = joinedAt(splitClauses(text), text, from);
	const place = Math.max(
		clauses.findLastIndex(({ start }) => start <= from),
		0,
	);
	const clause = clauses[place] ?? { start: 0, end: text.length, link: '' };
	const apart = bare(text.slice(clause.start, from)).replace(TIE, '').trim();
	const after = bare(
		text
			.slice(to, clauseEnd(clauses, place, { to, length: text.length }))
			.replace(/^['’]s(?=\s)/, ''),
	);
	const before = after.startsWith(',') ? apart.replace(/,$/, '') : apart;
	const telling = toldIn(before, { clauses, place, text, after });
	if (telling) return telling;
	if (before === '' && place === 0) {
		const opened = after.replace(/^,?\s/, '');
		const inverted = INVERTED.exec(rest(opened))?.groups;
		if (inverted) return join(inverted['who'] ?? '', inverted['verb'] ?? '');
		if (IS_THE.test(opened)) return opened.replace(IS_THE, '');
	}
	const isWhole =
		(verbIn(before) >= 0 && before.includes(' ')) || before.split(' ').length >= WORDS_OF_A_WHOLE;
	const subject = subjectFor(text, clauses, place);
	const own = isWhole ? join(before, rest(after)) : join(before, aside(after, subject));
	if (clause.link === GERUND) return join(subject, inPast(own));
	const hasVerb = clause.link === BACK || RELATIVE.test(clause.link) || verbIn(own) >= 0;
	const next = clauses[place + 1];
	const goesOn = next?.link === 'that' && TELLS.test(own.trim()) ? textOf(text, next) : '';
	if (hasVerb) return join(subject, own, goesOn);
	if (place === 0) return join(own.replace(/,$/, ''), mainVerb(text, clauses));
	const isAfterStop = /;\s$/.test(text.slice(0, clause.start));
	const link = KEPT_LINK.test(clause.link) ? clause.link : isAfterStop ? ';' : '';
	return join(textOf(text, clauses[place - 1]), link, own);
}

/** Before the expression, so many words tell all, though none is known as a verb. */
const WORDS_OF_A_WHOLE = 3;

/** `telling reporters`, of somebody: told reporters. */
function inPast(words: string): string {
	return words.replace(/^\w+ing\b/, (gerund) => PASTS_OF_GERUNDS[gerund] ?? gerund);
}

/** The clauses, but those that open with the expression itself: "bought before 1 May will be valid" is one. */
function joinedAt(clauses: readonly Clause[], text: string, from: number): Clause[] {
	return clauses.reduce<Clause[]>((joined, clause) => {
		const last = joined.at(-1);
		const opens = /^(?:before|after)$/.test(clause.link) && clause.start === from;
		if (!last || !opens || /,\s*$/.test(text.slice(last.start, last.end))) {
			joined.push(clause);
			return joined;
		}
		joined[joined.length - 1] = { ...last, end: clause.end };
		return joined;
	}, []);
}

/** `On Friday, the paper, citing sources, reported that …`: what the first clause goes on with. */
function mainVerb(text: string, clauses: readonly Clause[]): string {
	const next = clauses.slice(1).find(({ link }) => !SIDE_LINK.test(link));
	return next ? text.slice(next.start).trim() : '';
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
	const own = textOf(text, clause);
	if (clause.link === BACK) return mainSubject(textOf(text, clauses[mainClause(clauses, place)]));
	if (clause.link === 'whose') return `${antecedentOf(earlier) || subjectOf(earlier) || earlier}’s`;
	if (RELATIVE.test(clause.link)) return OWN_SUBJECT.test(own) ? '' : antecedentOf(earlier);
	if (clause.link === GERUND) return subjectOf(earlier);
	if (verbIn(own) !== 0) return '';
	if (clause.link === PARTICIPLE || clause.link === '') return antecedentOf(earlier);
	if (RELATIVE.test(clauses[place - 1]?.link ?? '')) return subjectFor(text, clauses, place - 1);
	const telling = clauses.slice(0, place).findLast((one) => subjectOf(textOf(text, one)) !== '');
	return subjectOf(textOf(text, telling));
}

/** `which the council approved`: somebody else did it. */
const OWN_SUBJECT = /^(?:the|an?|its|his|her|their|he|she|it|they|we|I)\s|^\p{Lu}/u;

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

/** `the first anniversary of the flood`, `its centenary`: what it is the anniversary of. */
function anniversaryAt({ text, from, to }: Scene): string {
	const name = text.slice(from, to);
	const of = /^\sof\s(?<what>(?:\S+\s?){1,10})/.exec(bare(text.slice(to)))?.groups?.['what'];
	if (of)
		return `${name} of ${of.split(/[,;.](?:\s|$)|\s(?:and|but|who|which|when|as)\s/)[0] ?? of}`;
	const whose = WHOSE.exec(text.slice(Math.max(0, from - 60), from))?.groups?.['whose'];
	if (whose) return `${whose} ${name}`;
	const apart = text.slice(0, from).replace(/(?:,\s)?(?:the\s)?$/, '');
	const event = eventAt({ text: apart + text.slice(to), from: apart.length, to: apart.length });
	return `${name}: ${event}`;
}
