import { onceForEachText } from './once-for-each.ts';

/** What remains of a word however it is written in our letters. */
type Sounds = {
	/** Its consonants by kind, behind an 'A' where it begins with a vowel. */
	readonly consonants: string;
	/** One letter for each run of vowels behind the first consonant but the last one: A, E, or O. */
	readonly inside: string;
	/** The vowel it ends in; '' where that is a consonant. */
	readonly end: string;
	/** The letter it begins with, of those that are written for one another everywhere. */
	readonly first: string;
};

/**
 * The sounds of a folded word, with each of its readings. The rules are those by which tables of romanisation differ: of Russian and Ukrainian (ISO 9, ALA-LC,
 * BGN/PCGN, and how German, French, Polish and Swedish papers write them), of Greek (ELOT 743 and by ear) and of Arabic (ALA-LC, and
 * by ear of the English and of the French): 'Chernyshov' is 'Tchernychov', 'Sholokhin' is 'Sjolochin', 'Qadir' is 'Kader'. A 'ch' is 'sh'
 * or 'kh', a 'j' is 'y' or 'zh': such a word has two readings.
 */
export const soundsOf = onceForEachText((word: string): readonly Sounds[] => {
	const [usual, ...others] = READINGS;
	if (!others.some(({ of }) => of.test(word))) return [read(word, usual)];
	const readings = READINGS.flatMap(({ of, ...by }) => (of.test(word) ? [read(word, by)] : []));
	const known = new Map(readings.map((one) => [`${one.consonants} ${one.inside}${one.end}`, one]));
	return [...known.values()];
});

/** As many consonants tell a name from others by themselves. */
const TELLING = 4;
const FEWEST = 3;

/** Are both the same word, as far as it can be told by their sounds? With few consonants the vowels have to agree. */
export function soundAlike(one: string, other: string): boolean {
	if (one === other) return true;
	if (groupOf(one) !== groupOf(other)) return false;
	return soundsOf(one).some((its) => soundsOf(other).some((theirs) => areAlike(its, theirs)));
}

function areAlike(one: Sounds, other: Sounds): boolean {
	if (one.consonants !== other.consonants || one.end !== other.end) return false;
	const { length } = one.consonants;
	if (length >= TELLING) return true;
	if (length < FEWEST || one.first !== other.first) return false;
	return differing(one.inside, other.inside) <= 1;
}

function differing(one: string, other: string): number {
	const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
	return [...longer].filter((vowel, at) => shorter[at] !== vowel).length;
}

/** Words of two groups begin with two sounds, whatever the rules; most of a library's do. */
const groupOf = onceForEachText((word: string): string => {
	if (/^(?:ou[aei]|ph)/.test(word)) return 'v';
	if (/^mp/.test(word)) return 'b';
	if (/^nt[aeiou]/.test(word)) return 's';
	const letter = word[0] ?? '';
	return GROUPS.get(letter) ?? letter;
});

const GROUPS = new Map(
	Object.entries({ aeiouyj: 'a', ckqszxtdgh: 's', vwf: 'v' }).flatMap(([letters, group]) =>
		[...letters].map((letter) => [letter, group] as const),
	),
);

type Reading = { readonly ch: 'S' | 'G'; readonly j: 'S' | 'E'; readonly dj: 'S' | 'D' };

type ReadingOf = Reading & { readonly of: RegExp };

const READINGS: readonly [ReadingOf, ...ReadingOf[]] = [
	{ of: /^/, ch: 'S', j: 'E', dj: 'S' },
	{ of: /ch/, ch: 'G', j: 'E', dj: 'S' },
	{ of: /j/, ch: 'S', j: 'S', dj: 'D' },
];

/** What is read as one, by the letter it begins with, the longest first; any other letter by itself. */
const PARTS = Map.groupBy(
	'sjtj schtsch chtch shch szcz tsch tch tsh cz tj sch sh sj sz zh dzs dz dj cs kh gh ph ck cq ts tz gn'.split(
		' ',
	),
	(part) => part.charAt(0),
);
/** The same at the beginning of a word. */
const OPENING = /^(?:mc|mac(?=[^aou])|mp|nt(?=[aeiou])|ou(?=[aei]))/;

function partAt(word: string, at: number): string {
	const letter = word.charAt(at);
	const part = PARTS.get(letter)?.find((one) => word.startsWith(one, at));
	if (part === undefined) return letter;
	const behind = word.charAt(at + part.length);
	if (part === 'cs' && 'aeiou'.includes(behind) && behind !== '') return letter;
	if (part === 'gn' && !VOWEL.test(behind)) return letter;
	return part;
}

const SOUND_OF = new Map(
	[
		'MAK mc mac',
		'D nt',
		'B mp',
		'V ou ph v w f',
		'S sjtj schtsch chtch shch szcz tsch tch tsh cz tj sch sh sj sz zh dzs dz dj cs ts tz s z',
		'G kh gh g h',
		'K ck cq c k q',
		'KS x',
		'N gn',
		'A a',
		'E e i y',
		'O o u',
	].flatMap((line) => {
		const [sound = '', ...parts] = line.split(' ');
		return parts.map((part) => [part, sound] as const);
	}),
);

function read(word: string, by: Reading): Sounds {
	const letters = lettersOf(word, by);
	let consonants = isVowel(letters.charAt(0)) ? 'A' : '';
	let inside = '';
	for (let at = 0; at < letters.length; at += 1) {
		const letter = letters.charAt(at);
		if (!isVowel(letter)) consonants += letter;
		// Of a run of vowels behind a consonant the first tells it.
		else if (at > 0 && !isVowel(letters.charAt(at - 1))) inside += letter;
	}
	const last = letters.slice(-1);
	const end = isVowel(last) ? last : '';
	return {
		consonants,
		inside: end === '' ? inside : inside.slice(0, -1),
		end,
		first: firstOf(word),
	};
}

/** A letter for each sound, and of consonants that come twice one. */
function lettersOf(word: string, by: Reading): string {
	let letters = '';
	let part = OPENING.exec(word)?.[0] ?? partAt(word, 0);
	for (let at = 0; at < word.length; part = partAt(word, at)) {
		for (const letter of soundAt(word, { part, at }, by)) {
			if (isVowel(letter) || !letters.endsWith(letter)) letters += letter;
		}
		at += part.length;
	}
	return letters;
}

const isVowel = (letter: string): boolean => letter === 'A' || letter === 'E' || letter === 'O';

function firstOf(word: string): string {
	if (word.startsWith('mp')) return 'b';
	if (/^nt[aeiou]/.test(word)) return 'd';
	if (/^[ckq]h/.test(word)) return 'h';
	const [letter = ''] = word;
	return FIRST_AS.get(letter) ?? letter;
}

const FIRST_AS = new Map(Object.entries({ k: 'c', q: 'c', w: 'v', u: 'o', i: 'e', y: 'e' }));

function soundAt(
	word: string,
	{ part, at }: { readonly part: string; readonly at: number },
	{ ch, j, dj }: Reading,
): string {
	const next = word[at + part.length] ?? '';
	if (part === 'c' && next === 'h') return ch;
	if (part === 'c' && /[eiyv]/.test(next)) return 'S';
	if (part === 'h' && (next === '' || !VOWEL.test(word[at - 1] ?? 'a'))) return '';
	if (part === 'j') return j;
	if (part === 'dj') return dj;
	if (next === '' && part === 'd') return 'T';
	if (next === '' && part === 'b') return 'P';
	return SOUND_OF.get(part) ?? part.toUpperCase();
}

const VOWEL = /[aeiouy]/;
