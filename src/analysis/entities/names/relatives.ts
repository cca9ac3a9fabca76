import type { Token } from '../../document/tokens.ts';
import { KIN } from '../../words/people/role-nouns.ts';
import { PERSONAL } from '../../words/people/titles.ts';
import { SAYING } from '../../words/speech/reporting-verbs.ts';
import type { Chunk } from './chunk.ts';
import { genderOfFirstName } from './first-names.ts';
import type { Gathered } from './gather-entities.ts';

const RECENT = 120;

type People = { readonly tokens: readonly Token[]; readonly gathered: readonly Gathered[] };

/** Which relative of the one who bears the surname in full is meant by it, if one is; an index of `gathered`. */
export function relativeMeant(people: People, chunk: Chunk, bearer: number): number | undefined {
	if (chunk.keys.length !== 1) return undefined;
	if (SENIOR.has(people.tokens[chunk.to]?.lower ?? '')) return seniorMeant(people, chunk, bearer);
	return ofOtherGender(people, chunk, bearer) ?? speakingKin(people, chunk, bearer);
}

/** Tom Reed and his daughter, `Ann`, … `Ms Reed` said: the title is not his, and hers is the name just before. */
function ofOtherGender(
	{ gathered }: People,
	{ from, titles }: Chunk,
	bearer: number,
): number | undefined {
	const title = titleOf(titles);
	const { words = [], chunks = [] } = gathered[bearer] ?? {};
	const known = genderOfFirstName(words[0] ?? '');
	if (!title || !known || title === known) return undefined;
	const isTitled = chunks.some((one) => one.titles.some((word) => PERSONAL.get(word) === title));
	if (isTitled || words.length < 2) return undefined;
	return indexOf(gathered, (one) => isFirstName(one, title) && isJustBefore(one, from));
}

/** Mr Reed’s father, `Max`, wept. “He was careful,” `Mr Reed` said: who speaks is the one just introduced. */
function speakingKin(
	{ tokens, gathered }: People,
	{ from, to, titles, keys }: Chunk,
	bearer: number,
): number | undefined {
	const title = titleOf(titles);
	const speaks = [tokens[from - 1], tokens[to]].some((verb) => SAYING.has(verb?.lower ?? ''));
	if (!title || !speaks) return undefined;
	return indexOf(gathered, (one, index) => {
		if (index === bearer || one.keys.length !== 1 || !isJustBefore(one, from)) return false;
		const kin = kinBefore(tokens, one.chunks[0]?.from ?? 0);
		const owner = tokens[kin - 1];
		const isOfName = owner?.isOwner === true && owner.lower.startsWith(keys[0] ?? ' ');
		return isOfName && KIN.get(tokens[kin]?.lower ?? '') === title;
	});
}

/** Kemar Reed’s father, `Max`, … `Reed senior` said. */
function seniorMeant({ tokens, gathered }: People, { keys }: Chunk, bearer: number) {
	return indexOf(gathered, (one, index) => {
		const isNamed = one.keys.length === 1 || one.keys.at(-1) === keys[0];
		if (index === bearer || one.kind !== 'person' || !isNamed) return false;
		return one.chunks.some(({ from }) => PARENTS.has(tokens[kinBefore(tokens, from)]?.lower ?? ''));
	});
}

const SENIOR = new Set(['senior', 'snr', 'sr']);
const PARENTS = new Set(['father', 'mother', 'dad', 'mum', 'mom']);
const FURTHEST = 5;

/** Where the kin stands of whom the name tells: the `father`, and agent, of Reed, Max; −1 for none. */
function kinBefore(tokens: readonly Token[], from: number): number {
	for (let at = from - 1; at >= from - FURTHEST; at--) {
		const token = tokens[at];
		if (!token || token.sentence !== tokens[from]?.sentence) return -1;
		if (KIN.has(token.lower) || PARENTS.has(token.lower)) return at;
	}
	return -1;
}

function isFirstName({ kind, keys, words }: Gathered, gender: 'f' | 'm'): boolean {
	return kind === 'person' && keys.length === 1 && genderOfFirstName(words[0] ?? '') === gender;
}

const isJustBefore = ({ chunks }: Gathered, from: number): boolean =>
	chunks.some((place) => place.from < from && from - place.from < RECENT);

function indexOf(
	gathered: readonly Gathered[],
	isMeant: (one: Gathered, index: number) => boolean,
): number | undefined {
	const index = gathered.findIndex(isMeant);
	return index < 0 ? undefined : index;
}

function titleOf(titles: readonly string[]): 'f' | 'm' | undefined {
	return titles.map((word) => PERSONAL.get(word)).find((word) => word === 'f' || word === 'm');
}
