import { easternKeys } from '../../../domain/articles/names/eastern.ts';
import { SURNAMES_FIRST } from '../../words/people/surnames-first.ts';
import type { Chunk } from './chunk.ts';
import { isFirstName } from './first-names.ts';

/** Parts names that an edit ran together: in “Lee Nikolai Ek”, Lee is somebody else whom the article names. */
export function partGarbled(chunks: readonly Chunk[]): Chunk[] {
	const known = new Set(chunks.filter(isShort).flatMap(({ keys }) => keys));
	const alone = new Set(chunks.map(({ keys }) => keys.join(' ')));
	const whole = chunks.filter(({ keys }) => !LEADS_IN.has(keys[0] ?? ''));
	const surnames = new Set(whole.map(({ keys }) => keys.at(-1) ?? ''));
	return chunks.map((chunk) => {
		if (isRunTogether(chunk, known)) return { ...behind(chunk, 1), isGarbled: true };
		const glued = isLeadIn(chunk, alone, surnames) ? 1 : gluedWords(chunk, alone);
		return glued > 0 ? behind(chunk, glued) : chunk;
	});
}

/** `Late` Lee penalty wins it: what opens a headline is no first name where the rest is known. */
function isLeadIn(
	{ keys, kind }: Chunk,
	alone: ReadonlySet<string>,
	surnames: ReadonlySet<string>,
): boolean {
	if (kind !== 'name' || keys.length < 2 || !LEADS_IN.has(keys[0] ?? '')) return false;
	return alone.has(keys.slice(1).join(' ')) || surnames.has(keys.at(-1) ?? '');
}

const LEADS_IN = new Set(
	'late early ex veteran injured jailed star rookie teenage fellow outgoing incoming departing rival tearful ailing'.split(
		' ',
	),
);

/** “to the United States Ann Lee”: both halves are names of their own elsewhere. */
/** `Hosting` Lee at the fair, she smiled. */
const OPENING_GERUND = /^\p{Lu}\p{Ll}{2,}ing$/u;

function gluedWords({ keys, words, kind }: Chunk, alone: ReadonlySet<string>): number {
	if (kind === 'title') return 0;
	if (keys.length > 1 && OPENING_GERUND.test(words[0] ?? '') && alone.has(keys.slice(1).join(' ')))
		return 1;
	for (let cut = 1; cut <= keys.length - 2; cut++) {
		const isKnown = alone.has(keys.slice(0, cut).join(' ')) && alone.has(keys.slice(cut).join(' '));
		if (isKnown) return cut;
	}
	return 0;
}

const isShort = ({ kind, keys }: Chunk): boolean => kind === 'name' && keys.length <= 2;

function isRunTogether({ kind, words, keys }: Chunk, known: ReadonlySet<string>): boolean {
	const [first = '', second = ''] = words;
	if (kind !== 'name' || words.length !== 3 || !known.has(keys[0] ?? '')) return false;
	// Lim Jae Hoon is one, though Lim stands alone as well.
	const isSurname = SURNAMES_FIRST.has(keys[0] ?? '') && easternKeys(keys).length === 0;
	return isSurname && !isFirstName(first) && isFirstName(second) && second.length > 2;
}

function behind(chunk: Chunk, cut: number): Chunk {
	const { words, keys, nameFrom } = chunk;
	return {
		...chunk,
		kind: 'name',
		nameFrom: nameFrom + cut,
		words: words.slice(cut),
		keys: keys.slice(cut),
	};
}
