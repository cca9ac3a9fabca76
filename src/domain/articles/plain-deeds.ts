/** What is said in several words, and the one that stands for it. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
	[/\bwalked out\b/g, 'went on strike'],
	[/\bstepped down\b/g, 'resigned'],
	[/\btouched down\b/g, 'landed'],
	[/\b(?:lifted|blasted) off\b/g, 'was launched'],
	[/\b(?:came|went) down\b/g, 'crashed'],
	[/\b(?:came into (?:force|effect)|took effect)\b/g, 'began'],
	[/\bstruck a deal to\b/g, 'agreed to'],
	[/\bheld talks with\b/g, 'met'],
	[/\blaunched (?:\S+ ){0,3}invasion of\b/g, 'invaded'],
	[/\b(north|south|east|west)ern\b/g, '$1'],
];
/** Each word stands for those behind it. */
const WORDS = new Map(
	Object.entries({
		arrested: 'detained',
		dismissed: 'sacked fired ousted',
		opened: 'inaugurated',
		passed: 'approved adopted',
		kidnapped: 'abducted',
		attacked: 'stormed assaulted',
		visited: 'toured',
		bought: 'acquired purchased',
		sentenced: 'jailed',
		released: 'freed',
		struck: 'shook hit rocked jolted',
		began: 'started commenced',
		founded: 'established',
		protested: 'demonstrated',
		won: 'awarded',
		quake: 'earthquake tremor',
		plane: 'jet airliner aircraft',
	}).flatMap(([plain, others]) => others.split(' ').map((word) => [word, plain] as const)),
);
const WORD = /(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu;

/** What happened in the plainest words, so that two who tell it otherwise are heard to say the same; names stay. */
export function inPlainWords(label: string): string {
	const said = PHRASES.reduce((text, [phrase, plain]) => text.replace(phrase, plain), label);
	return said.replace(WORD, (word) => WORDS.get(word) ?? word);
}

/** Of one thing only one of two can be told: who is released is not arrested, what is passed is not yet signed. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
	[/\breleased\b/, /\b(?:arrested|charged|sentenced)\b/],
	[/\brescued\b/, /\b(?:died|drowned)\b/],
	[/\bopened\b/, /\bclosed\b/],
	[/\bpassed\b/, /\b(?:signed|vetoed)\b/],
	[/\bappointed\b/, /\b(?:resigned|dismissed)\b/],
	[/\blaunched\b/, /\blanded\b/],
	[/\bbegan\b/, /\bended\b/],
];

/** Do two labels in plain words tell of a deed and of what undoes or follows it? */
export function areOpposite(one: string, other: string): boolean {
	const isBetween = ([deed, undone]: (typeof OPPOSITES)[number], first: string, second: string) =>
		deed.test(first) && undone.test(second) && !deed.test(second) && !undone.test(first);
	return OPPOSITES.some((pair) => isBetween(pair, one, other) || isBetween(pair, other, one));
}

/** What forms of a word have in common: endings differ, these letters hardly, as of 'visited' and 'visits'. */
export function stemOf(word: string): string {
	return word.slice(0, STEM_LETTERS);
}

const STEM_LETTERS = 5;
