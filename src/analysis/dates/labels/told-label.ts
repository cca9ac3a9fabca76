import { SPOKEN, TOLD } from '../../words/time/tense-cues.ts';
import type { Clause } from '../placing/clauses.ts';

/** A label that begins with who told it has room for so many words. */
const MOST_WORDS = 12;
/** `Engineers found on Monday that …`: these tell only with a "that". */
const FOUND = ['found', 'learned', 'showed'];
const VERBS = [...TOLD, ...SPOKEN, 'ruled', 'decided', 'estimated', ...FOUND].join('|');
/** `the airline said`, perhaps after all that it said and a comma. */
const TOLD_LAST = new RegExp(
	`^(?:(?<main>.{4,}),\\s)?(?<who>(?:[^\\s,]+\\s){1,9}?)(?<told>${VERBS})(?:\\s(?:in|at|to|during)\\s(?:\\S+\\s?){1,5})?$`,
);
/** `Orbis, the maker of lamps, said`: who it is can be left out. */
const WHO_IT_IS = new RegExp(
	`^(?<name>[^,]{2,60}),\\s(?:the|an?|its|his|her|their|who|which)\\s[^,]{3,90},\\s(?=(?:${VERBS})\\b)`,
);
/** `…, Ann Lee told the minister during a meeting` */
const TOLD_TO = /^.{12,},\s(?<who>(?:\S+\s){1,6}?)told\s(?<whom>(?:\S+\s?){2,10})$/;
/** `the harbour’s top engineer Ann Lee`: the name is enough. */
const NAME_LAST = /(?:\p{Lu}[\p{L}’'.-]*\s){1,4}$/u;
/** `first reported` names nobody. */
const ADVERB =
	/^(?:first|last|widely|then|also|never|not|been|was|were|is|are|be|being|as|once|later|earlier)\b/i;

/** The clauses of a sentence, and of the one with the expression what follows it. */
type Around = {
	readonly clauses: readonly Clause[];
	readonly place: number;
	readonly text: string;
	readonly after: string;
};

/** `Ann Lee said on Friday that …`, `…, the airline said on Monday`: who told it comes first, then what. */
export function toldIn(before: string, around: Around): string | undefined {
	const toWhom = TOLD_TO.exec(before)?.groups;
	if (toWhom) return join(toWhom['who'] ?? '', 'told', toWhom['whom'] ?? '');
	const { main, who, told } = TOLD_LAST.exec(before.replace(WHO_IT_IS, '$<name> '))?.groups ?? {};
	if (!who || !told || ADVERB.test(who)) return undefined;
	const { clauses, place } = around;
	if (FOUND.includes(told) && clauses[place + 1]?.link !== 'that') return undefined;
	const what = main ? wholeOf(main, who, around) : whatFollows(who, around);
	const label = join(who, told, inside(what));
	if (label.split(' ').length <= MOST_WORDS) return label;
	if (main || /^\p{Lu}/u.test(what)) return what;
	return join(NAME_LAST.exec(who)?.[0] ?? who, told, inside(what));
}

/** What was said before, from the beginning of the sentence, and what goes on behind: "One lake, he said on Monday, is no proof". */
function wholeOf(main: string, who: string, { place, text, after }: Around): string {
	const end = text.lastIndexOf(`, ${who}`);
	if (place > 0 && end > 0) return text.slice(0, end);
	return /^,\s[\p{Ll}]/u.test(after) ? join(main, after.slice(2)) : main;
}

function whatFollows(who: string, { clauses, place, text, after }: Around): string {
	const end = text.lastIndexOf(`, ${who}`);
	if (place > 0 && !/\w/.test(after) && end > 0) return text.slice(0, end);
	return (/\w/.test(after) ? after : textOf(text, clauses[place + 1])).trim();
}

/** A sentence as it stands inside another: its first word written small where it is no name. */
function inside(sentence: string): string {
	return sentence.replace(
		/^(?:The|An?|It|Its|He|She|His|Her|They|Their|We|More|Some|Many|In|On|At)\b/,
		(word) => word.toLowerCase(),
	);
}

function textOf(text: string, clause: Clause | undefined): string {
	return clause ? text.slice(clause.start, clause.end).trim() : '';
}

function join(...parts: readonly string[]): string {
	return parts
		.map((part) => part.trim())
		.filter(Boolean)
		.join(' ');
}
