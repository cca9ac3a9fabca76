import { partsOf, type Token } from '../../document/tokens.ts';
import { KIN } from '../../words/people/role-nouns.ts';
import { PERSONAL } from '../../words/people/titles.ts';
import { SAYING } from '../../words/speech/reporting-verbs.ts';
import { wordTable } from '../../words/word-set.ts';
import type { Chunk } from './chunk.ts';
import { kinOf } from './families.ts';
import { type Gender, genderOfFirstName } from './first-names.ts';
import type { Gathered } from './gather-entities.ts';

type People = { readonly tokens: readonly Token[]; readonly gathered: readonly Gathered[] };

/** Which of those who bear a surname may be meant by it alone, with the title before it; indices of `gathered`. */
export function bearersMeant(
	{ tokens, gathered }: People,
	chunk: Chunk,
	bearers: readonly number[],
): readonly number[] {
	const persons = bearers.filter((index) => isBearer(gathered[index], chunk.keys[0] ?? ''));
	if (chunk.keys.length !== 1 || persons.length < 2) return bearers;
	const people = persons.map((index): Bearer => bearerOf(tokens, gathered[index], index));
	const meant = SENIOR.has(tokens[chunk.to]?.lower ?? '')
		? seniorOf(people)
		: (byAge(tokens, chunk, people) ?? addressed(tokens, chunk, people));
	return meant.length > 0 ? meant.map(({ index }) => index) : bearers;
}

const isBearer = (one: Gathered | undefined, surname: string): boolean =>
	one?.kind === 'person' && partsOf(one.keys).at(-1) === surname;

type Bearer = {
	readonly index: number;
	readonly gender: Gender | undefined;
	readonly isTitled: boolean;
	/** The titles with which they are first named: `Const.` Ann Reed. */
	readonly ranks: readonly string[];
	/** Whose kin they are called, and where. */
	readonly kin: ReturnType<typeof kinOf>;
};

function bearerOf(tokens: readonly Token[], one: Gathered | undefined, index: number): Bearer {
	const { chunks = [], words = [] } = one ?? {};
	const titled = chunks.map(({ titles }) => titleOf(titles)).find((title) => title !== undefined);
	const kin = kinOf(tokens, { chunks });
	const told = KIN.get(kin?.noun ?? '');
	const gender = titled ?? (told === 'person' ? undefined : told);
	return {
		index,
		gender: gender ?? genderOfFirstName(words[0] ?? ''),
		isTitled: titled !== undefined,
		ranks: chunks[0]?.titles ?? [],
		kin,
	};
}

/** Kemar Reed’s father, Max, … `Reed senior` said; where no kin is told, the story began with the younger. */
function seniorOf(people: readonly Bearer[]): readonly Bearer[] {
	const parents = people.filter(({ kin }) => PARENTS.has(kin?.noun ?? ''));
	if (parents.length > 0) return parents;
	const strangers = people.filter(({ kin }) => !kin);
	return strangers.length === 2 ? strangers.slice(-1) : [];
}

/** His nephew, Bo Reed, … the `younger` Reed: of two the one that is told to be; nobody where nothing tells. */
function byAge(
	tokens: readonly Token[],
	{ from }: Chunk,
	people: readonly Bearer[],
): readonly Bearer[] | undefined {
	const age = tokens[from - 1]?.lower ?? '';
	const asked = AGES.get(age);
	if (asked === undefined || people.length !== 2) return undefined;
	const told = people.map((one) => ({ one, age: AGE_OF_KIN.get(one.kin?.noun ?? '') }));
	const known = told.filter((each) => each.age !== undefined);
	if (known.length !== 1) return undefined;
	return told.filter((each) => (each.age ?? other(known[0]?.age)) === asked).map(({ one }) => one);
}

type Age = 'older' | 'younger';
const other = (age: Age | undefined): Age => (age === 'older' ? 'younger' : 'older');
const AGES: ReadonlyMap<string, Age> = wordTable({
	younger: 'younger',
	elder: 'older',
	older: 'older',
});
const AGE_OF_KIN: ReadonlyMap<string, Age> = wordTable({
	son: 'younger',
	daughter: 'younger',
	nephew: 'younger',
	niece: 'younger',
	grandson: 'younger',
	granddaughter: 'younger',
	father: 'older',
	mother: 'older',
	dad: 'older',
	mum: 'older',
	mom: 'older',
	uncle: 'older',
	aunt: 'older',
	grandfather: 'older',
	grandmother: 'older',
});

const SENIOR = new Set(['senior', 'snr', 'sr']);
const PARENTS = new Set(['father', 'mother', 'dad', 'mum', 'mom']);
const RECENT = 120;

/** `Ms Reed` is a woman; `Reed` is Ann Reed, whose husband Max Reed is; `Mr Reed` said, whose son is told of, is the father. */
function addressed(
	tokens: readonly Token[],
	chunk: Chunk,
	people: readonly Bearer[],
): readonly Bearer[] {
	const title = titleOf(chunk.titles);
	if (!title) {
		const ranked = people.filter(({ ranks }) => chunk.titles.some((word) => ranks.includes(word)));
		return ranked.length === 1 ? ranked : withoutTitle(tokens, chunk, people);
	}
	const fitting = people.filter(({ gender }) => gender === title);
	const known = fitting.length > 0 ? fitting : people.filter(({ gender }) => !gender);
	const speaking = known.filter(({ kin }) => kin && speaksAsKin(tokens, chunk, kin));
	if (speaking.length > 0) return speaking;
	const titled = known.filter(({ isTitled }) => isTitled);
	if (titled.length > 0) return titled;
	// Bo Reed, whose brother, Max, fell. “He was careful,” `Mr Reed` said: an aside speaks least.
	const others = known.filter(({ kin }) => !kin?.isAside);
	return others.length > 0 ? others : known;
}

/** His brother, Max, is a baker. “It is warm,” `Reed` said: the one just introduced; anywhere else Reed is no relative’s name. */
function withoutTitle(
	tokens: readonly Token[],
	{ from, to }: Chunk,
	people: readonly Bearer[],
): readonly Bearer[] {
	const near = people.filter(({ kin }) => kin && !kin.isAside);
	const speaks = [tokens[from - 1], tokens[to]].some((verb) => SAYING.has(verb?.lower ?? ''));
	const introduced = near.filter(
		({ kin }) =>
			speaks && kin && kin.from < from && tokens[kin.from]?.paragraph === tokens[from]?.paragraph,
	);
	if (introduced.length > 0) return introduced;
	const told = people.filter(({ kin }) => !kin);
	return told.length > 0 ? told : near;
}

/** Mr Reed’s father, `Max`, wept. “He was careful,” `Mr Reed` said: who speaks is the one just introduced. */
function speaksAsKin(
	tokens: readonly Token[],
	{ from, to, keys }: Chunk,
	kin: NonNullable<Bearer['kin']>,
): boolean {
	const speaks = [tokens[from - 1], tokens[to]].some((verb) => SAYING.has(verb?.lower ?? ''));
	const isOfName = tokens[kin.owner]?.lower === keys[0];
	return speaks && isOfName && kin.from < from && from - kin.from < RECENT;
}

function titleOf(titles: readonly string[]): Gender | undefined {
	return titles.map((word) => PERSONAL.get(word)).find((word) => word === 'f' || word === 'm');
}
