import { PERSONAL } from '../../words/people/titles.ts';
import type { Chunk } from './chunk.ts';
import { genderOfFirstName } from './first-names.ts';
import type { Gathered } from './gather-entities.ts';

const RECENT = 120;

/**
 * Tom Reed and his daughter, `Ann`, … `Ms Reed` said: the title is not that of whoever bears the surname in full, and
 * somebody of that gender was named just before by the first name alone.
 */
export function relativeMeant(
	{ from, keys, titles }: Chunk,
	gathered: readonly Gathered[],
	bearer: number,
): number | undefined {
	const title = titles.map((word) => PERSONAL.get(word)).find(isGender);
	const { words = [], chunks = [] } = gathered[bearer] ?? {};
	const [first = ''] = words;
	const known = genderOfFirstName(first);
	if (keys.length !== 1 || !title || !known || title === known) return undefined;
	const isTitled = chunks.some((one) => one.titles.some((word) => PERSONAL.get(word) === title));
	if (isTitled || words.length < 2) return undefined;
	const index = gathered.findIndex(
		(one) =>
			one.kind === 'person' &&
			one.keys.length === 1 &&
			genderOfFirstName(one.words[0] ?? '') === title &&
			one.chunks.some((place) => place.from < from && from - place.from < RECENT),
	);
	return index < 0 ? undefined : index;
}

const isGender = (word: string | undefined): boolean => word === 'f' || word === 'm';
