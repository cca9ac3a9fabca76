import { INSTITUTION_NOUNS } from '../words/people/organisation-words.ts';
import { ROLE_NOUNS } from '../words/people/role-nouns.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import WEIGHTS from './label-words.json' with { type: 'json' };

const LEARNED: Readonly<Record<string, number>> = WEIGHTS;
const WORD = /[\p{L}’'-]+|\d[\d,.]*/gu;
const ENDING = /(?:ing|ed|es|s)$/;
const LONGEST = 8;
const LAST_E = /(?<=\p{L}{3})e$/u;
/** Less of a word than this is no stem of it. */
const SHORTEST = 3;

/**
 * The stems of a label’s words, without stop words, whom it names and how much it counts: `14 people died in Velia` gives “#”, “peopl”,
 * “died” and “Name”.
 */
export function labelWords(label: string): ReadonlySet<string> {
	const words = (label.match(WORD) ?? []).flatMap((word, at) => {
		if (/^\d/.test(word)) return '#';
		const lower = word.toLowerCase();
		if (at > 0 && /^\p{Lu}/u.test(word)) return isTelling(lower) ? ['Name', stemOf(lower)] : 'Name';
		return STOP_WORDS.has(lower) ? [] : stemOf(lower);
	});
	return new Set(words);
}

/** What the words of a label say for keeping its day, learned from labels that readers have graded: around 0, above 1 for a great day. */
export function worthOfWords(label: string): number {
	return [...labelWords(label)].reduce(
		(sum, word) => sum + (LEARNED[word] ?? 0),
		LEARNED['constant'] ?? 0,
	);
}

/** `Board` of “the Tolve School Board”, `Nobel` of “the Nobel Prize”: what a name says of whose it is. */
function isTelling(word: string): boolean {
	return INSTITUTION_NOUNS.has(word) || ROLE_NOUNS.has(word) || GREAT_NAMES.has(word);
}

const GREAT_NAMES: ReadonlySet<string> = new Set(
	'nobel oscar pulitzer olympic olympics world cup supreme nations congress reserve'.split(' '),
);

function stemOf(word: string): string {
	const stem = word.replace(ENDING, '');
	return (stem.length < SHORTEST ? word : stem).replace(LAST_E, '').slice(0, LONGEST);
}
