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

const READINGS: readonly (Reading & { readonly of: RegExp })[] = [
	{ of: /^/, ch: 'S', j: 'E', dj: 'S' },
	{ of: /ch/, ch: 'G', j: 'E', dj: 'S' },
	{ of: /j/, ch: 'S', j: 'S', dj: 'D' },
];

/** What is read as one, the longest first; any other letter by itself. */
const PARTS =
	/^(?:mc|mac(?=[^aou])|mp|nt(?=[aeiou])|ou(?=[aei]))|sjtj|schtsch|chtch|shch|szcz|tsch|tch|tsh|cz|tj|sch|sh|sj|sz|zh|dzs|dz|dj|cs(?![aeiou])|kh|gh|ph|ck|cq|ts|tz|c(?=[eiyv])|gn(?=[aeiouy])|(?<![aeiouy]|^)h|(?<=[aeiouy])h$|[bd]$|\p{L}/gu;

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
	const letters = word
		.replace(PARTS, (part, at: number) => soundAt(word, { part, at }, by))
		.replace(/([^AEO])\1+/g, '$1');
	const opensWithVowel = /^[AEO]/.test(letters);
	const consonants = letters.replace(/[AEO]+/g, '');
	const runs = letters.replace(/^[AEO]+/, '').match(/[AEO]+/g) ?? [];
	const end = /[AEO]$/.exec(letters)?.[0] ?? '';
	const inside = (end === '' ? runs : runs.slice(0, -1)).map(([vowel]) => vowel).join('');
	const [first = ''] = word
		.replace(/^mp/, 'b')
		.replace(/^nt(?=[aeiou])/, 'd')
		.replace(/^[kq]/, 'c')
		.replace(/^(?:kh|ch)/, 'h')
		.replace(/^w/, 'v')
		.replace(/^u/, 'o')
		.replace(/^[iy]/, 'e');
	return { consonants: `${opensWithVowel ? 'A' : ''}${consonants}`, inside, end, first };
}

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
