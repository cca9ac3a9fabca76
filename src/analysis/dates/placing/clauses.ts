import { MONTHS } from '../../words/time/months.ts';
import { PAST_TENSES, PASTS_OF_GERUNDS } from '../../words/time/past-tenses.ts';
import { SCHEDULE_VERBS, TOLD } from '../../words/time/tense-cues.ts';
import { WEEKDAYS } from '../../words/time/weekdays.ts';

/** How a clause hangs on the one before it: by a word ("who", "and"), as a participle, back to the main clause, or not. */
export type Link = string | typeof PARTICIPLE | typeof GERUND | typeof BACK;

/** A clause, its span in the sentence without its link. */
export type Clause = { readonly start: number; readonly end: number; readonly link: Link };

/** `…, founded in 1911, …` */
export const PARTICIPLE = '(participle)';
/** `…, telling reporters on Friday` */
export const GERUND = '(gerund)';
/** `…, who resigned last week, had been …`: the second comma leads back. */
export const BACK = '(back)';
/** Links that speak on about the last name. */
export const RELATIVE = /^(?:who|whom|which|whose)$/;

const anyOf = (words: readonly string[]) => words.join('|');
const AFTER_COMMA =
	'and|but|while|when|where|after|before|as|because|although|though|so|who|whom|whose|which|saying|adding|citing|according to|including|with|then|until|if';
const FINITE = `\\w+ed|is|are|was|were|will|has|had|would|\\w+s|${anyOf(PAST_TENSES)}`;
const BREAKS = [
	';\\s',
	':\\s',
	'\\s[—–-]{1,2}\\s',
	`,["”’']?\\s(?<comma>${AFTER_COMMA})\\b\\s?`,
	',["”’\']?\\s(?<participle>)(?=(?:\\w+ed|built|burnt|made|held|born|due|set|won|led|known|bought|sold|written|taken|given|shot)\\b)',
	`,["”’']?\\s(?<gerund>)(?=(?:${anyOf(Object.keys(PASTS_OF_GERUNDS))})\\s)`,
	// "when the …" without a comma, if a verb follows soon
	`\\s(?<bare>when|while|because|although|after|before|who|which)\\s(?!\\d|(?:early|late)\\s|(?:${anyOf([...MONTHS.flat(), ...WEEKDAYS])})\\b)(?=(?:[^\\s,]+\\s){1,5}?(?:${FINITE})\\b)`,
	`(?<=\\b(?:${anyOf(TOLD)}|promised|learned|believed|insisted|found|showed|ruled)\\s(?:\\S+\\s){0,3}?)(?<that>that)\\s`,
	'\\sand\\s(?<again>that)\\s',
	`\\s(?<joined>and)\\s(?=(?:\\w+ed|is|are|has|will|would|was|were|${anyOf(PAST_TENSES)}|(?:${anyOf(SCHEDULE_VERBS)})s)\\b)`,
];
const BREAK = new RegExp(BREAKS.join('|'), 'g');

const AUXILIARIES =
	'is|are|was|were|be|been|will|would|can|could|may|might|must|should|shall|has|have|had|does|do|did|says|plans|expects|hopes|wants';
/** After these a "tour" or a "vote" is no verb. */
const NOUN_BEFORE =
	'\\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Tt]h(?:is|at)|next|first|last)\\s';
const VERB = new RegExp(
	`\\b(?:${AUXILIARIES}|\\w{2,20}ed|${anyOf([...PAST_TENSES, ...TOLD])}|(?:${anyOf(SCHEDULE_VERBS)})(?:s|es)|(?<!${NOUN_BEFORE})(?:${anyOf(SCHEDULE_VERBS)}))\\b`,
);
const TIME_NAME = new RegExp(`^(?:${anyOf([...MONTHS.flat(), ...WEEKDAYS])})\\b`);

/** The clauses of a sentence, in order; together they are all of it but the links. */
export function splitClauses(sentence: string): Clause[] {
	const clauses: Clause[] = [];
	let start = 0;
	let link: Link = '';
	const close = (end: number) =>
		clauses.push(...backToMain(sentence, { start, end, link }, clauses.at(-1)));
	for (const match of sentence.matchAll(BREAK)) {
		const wasAside = isAside(link) || /^(?:with|including)$/.test(link);
		close(match.index);
		start = match.index + match[0].length;
		const { comma, bare, that, again, joined, participle, gerund } = match.groups ?? {};
		link = comma ?? bare ?? that ?? again ?? joined ?? '';
		if (participle === '') link = wasAside ? BACK : PARTICIPLE;
		if (gerund === '') link = GERUND;
	}
	close(sentence.length);
	return clauses;
}

/** A relative clause ends at the next comma; what follows belongs to the clause before it. */
function backToMain(sentence: string, clause: Clause, before: Clause | undefined): Clause[] {
	const { start, end, link } = clause;
	const goesOn = link === 'and' && isAside(before?.link ?? '');
	const comma = sentence.slice(start, end).search(/,["”’']?\s/);
	if (comma < 0 || !(isAside(link) || goesOn)) return [clause];
	return [
		{ start, end: start + comma, link },
		{ start: start + comma + 2, end, link: BACK },
	];
}

function isAside(link: Link): boolean {
	return RELATIVE.test(link) || link === 'where' || link === PARTICIPLE || link === GERUND;
}

/** The clause that a clause with the link `BACK` goes on with, by its place. */
export function mainClause(clauses: readonly Clause[], index: number): number {
	let aside = index - 1;
	while (aside > 0 && clauses[aside]?.link === 'and') aside--;
	return Math.max(aside - 1, 0);
}

/** Where the first verb of `words` begins; -1 where there is none. */
export function verbIn(words: string): number {
	return VERB.exec(words)?.index ?? -1;
}

/** The words before the first verb: who or what a clause is about. */
export function subjectOf(clause: string): string {
	const verb = verbIn(clause);
	return verb > 0 ? withoutApposition(clause.slice(0, verb)) : '';
}

/** `the head of the mill`, `maker of lamps`, `Orbis’s owner` */
const APPOSED = /^(?:(?:the|a|an|its|his|her)\s|\w+['’]s\s|\p{Ll}+\s(?:of|for|at)\s)/u;

/** The name that a "who" or a participle goes back to: the end of the clause before it. */
export function antecedentOf(clause: string): string {
	const parts = clause.split(/,\s/);
	const last = parts.at(-1) ?? '';
	const isApposition = parts.length > 1 && APPOSED.test(last);
	const words = (isApposition ? parts.at(-2) : last) ?? '';
	const named = words.match(
		/\p{Lu}[\p{L}’'.-]*\s?(?:\p{Lu}[\p{L}’'.-]*\s?|(?:de|la|van|von|bin|al|of)\s(?=\p{Lu})){0,5}$/u,
	)?.[0];
	const fiscal = /\bfiscal\s(?:year\s)?\d{4}$/.exec(words)?.[0];
	if (fiscal) return fiscal;
	const plain = words.match(/(?:\b(?:the|a|an|its|their)\s)(?:\S+\s?){1,4}$/i)?.[0];
	if (named && TIME_NAME.test(named)) return subjectOf(clause);
	const fallback = subjectOf(clause) || parts[0] || '';
	const chosen = named && plain?.includes(named) ? plain : (named ?? plain ?? fallback);
	return chosen.split(/\s/).length <= 6 ? chosen.trim() : '';
}

/** `In December, …`: no subject yet. */
const OPENING =
	/^(?:(?:and|but|so|yet)\s)?(?:in|on|at|by|after|since|during|last|next|for|under|with|before|until|later|earlier|when|every|each|once)\b/i;

function withoutApposition(subject: string): string {
	const parts = subject.split(/,\s/);
	const opensWithTime = parts.length > 1 && OPENING.test(parts[0] ?? '');
	return (parts[opensWithTime ? 1 : 0] ?? '').trim();
}
