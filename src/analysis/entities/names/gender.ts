import type { Token } from '../../document/tokens.ts';
import { CALENDAR_WORDS } from '../../words/function-words.ts';
import {
	GENDERED_PARTS,
	MANS_SECOND_NAME,
	WOMANS_SURNAME,
} from '../../words/people/gendered-names.ts';
import { COUNTRIES } from '../../words/people/place-words.ts';
import { GENDERED, KIN } from '../../words/people/role-nouns.ts';
import { PERSONAL } from '../../words/people/titles.ts';
import { SAYING } from '../../words/speech/reporting-verbs.ts';
import { wordTable } from '../../words/word-set.ts';
import type { Role } from '../entity.ts';
import { isPersonByNation } from '../nouns/nouns-by-ending.ts';
import type { Chunk } from './chunk.ts';
import { type Gender, genderOfFirstName } from './first-names.ts';

/** “She” or “he”, by title and role first, then by the pronouns behind the name, then by the first name. */
export function genderOf(
	tokens: readonly Token[],
	{ chunks, roles, firstName, keys }: Known,
): { readonly gender: Gender | undefined; readonly isGenderTold: boolean } {
	const titled = chunks.flatMap(({ titles }) => titles.map((title) => PERSONAL.get(title)));
	const called = chunks.map(({ from }) => genderOfLead(tokens, from));
	const told = [
		...titled,
		...called,
		...roles.map(({ head }) => GENDERED.get(head) ?? KIN.get(head)),
	].find(isGender);
	if (told) return { gender: told, isGenderTold: true };

	const usual = genderOfParts(keys) ?? genderOfFirstName(firstName) ?? genderOfSurname(keys);
	const behind = sum(chunks.map((chunk) => pronounBehind(tokens, chunk)));
	const balance = behind + (usual === undefined ? 0 : usual === 'f' ? 1.5 : -1.5);
	const gender = balance === 0 ? undefined : balance > 0 ? 'f' : 'm';
	return { gender, isGenderTold: Math.abs(behind) >= 2 };
}

type Known = {
	readonly chunks: readonly Chunk[];
	readonly roles: readonly Role[];
	/** All words of the name, folded. */
	readonly keys: readonly string[];
	/** Empty where nobody can tell which name is the first. */
	readonly firstName: string;
};

/** What the words behind the first tell: Nguyen `Thi` Mai. */
function genderOfParts(keys: readonly string[]): Gender | undefined {
	const [, ...later] = keys;
	return later.map((key) => GENDERED_PARTS.get(key)).find(isGender);
}

/** Guðrún `Jónsdóttir`, Ainur `Galimova`, Ivan `Petrovich` Ek. */
function genderOfSurname(keys: readonly string[]): Gender | undefined {
	const [, second = '', third] = keys;
	if (WOMANS_SURNAME.test(keys.length > 1 ? (keys.at(-1) ?? '') : '')) return 'f';
	return third !== undefined && MANS_SECOND_NAME.test(second) ? 'm' : undefined;
}

const isGender = (word: string | undefined): word is Gender => word === 'f' || word === 'm';
const sum = (numbers: readonly number[]): number =>
	numbers.reduce((total, number) => total + number, 0);

const WINDOW = 40;
const PRONOUNS: ReadonlyMap<string, Gender> = wordTable({
	she: 'f',
	her: 'f',
	hers: 'f',
	herself: 'f',
	he: 'm',
	his: 'm',
	him: 'm',
	himself: 'm',
});
const SUBJECTS = new Set(['he', 'she', 'himself', 'herself']);

/** a man who gave `his` name as Ann; who identified `herself` as Bo */
function genderOfLead(tokens: readonly Token[], from: number): Gender | undefined {
	if (tokens[from - 1]?.lower !== 'as') return undefined;
	const lead = tokens.slice(Math.max(0, from - LONGEST_LEAD), from);
	const isName = lead.some(({ lower }) => /^(?:name|himself|herself)$/.test(lower));
	return isName
		? PRONOUNS.get(lead.findLast(({ lower }) => PRONOUNS.has(lower))?.lower ?? '')
		: undefined;
}

const LONGEST_LEAD = 5;

/** The first pronoun behind the name with no other name between: plus for “she”, double at the head of the next sentence. */
function pronounBehind(tokens: readonly Token[], { from, to, isOwner }: Chunk): number {
	const last = tokens[to - 1];
	if (!last || isOwner) return 0;
	if (isWhom(tokens, to) || isParent(tokens, from)) return 0;
	const other = pointedBack(tokens, from);
	let isFar = false;
	const others = new Set<Gender>();
	for (let at = to; at < to + WINDOW; at++) {
		const token = tokens[at];
		if (!token || token.paragraph !== last.paragraph || token.sentence > last.sentence + 1)
			return 0;
		const gender = PRONOUNS.get(token.lower);
		const opensNext = token.sentence > last.sentence && tokens[at - 1]?.sentence !== token.sentence;
		const kin = KIN.get(token.lower) ?? GENDERED.get(token.lower);
		if (isGender(kin) && isSomebodyElse(tokens, at)) others.add(kin);
		// for the girl’s mother, said she had waited: she is the mother.
		if (gender && others.has(gender)) return 0;
		if (gender && opensNext && gender === other) return 0;
		if (gender && other && !opensNext && !SUBJECTS.has(token.lower)) continue;
		if (gender) return (gender === 'f' ? 1 : -1) * (opensNext && !isFar ? 2 : 1);
		if (token.kind === 'quote' && SAYING.has(tokens[to]?.lower ?? '')) {
			const own = PRONOUNS.get(tokens[at + 1]?.lower ?? '');
			// Lee said it was “full”. “We are sorry,” he said.
			if (own && SAYING.has(tokens[at + 2]?.lower ?? '')) return own === 'f' ? 2 : -2;
			continue;
		}
		if (token.kind === 'quote' || (token.isCapital && !isNobody(tokens, at))) return 0;
		isFar ||= token.isCapital;
	}
	return 0;
}

/** Ann Lee, appearing `for the girl’s mother`, said so; not: Ann Lee, the girl’s mother, said so. */
function isSomebodyElse(tokens: readonly Token[], noun: number): boolean {
	const isOwned = tokens[noun - 1]?.isOwner === true;
	let start = noun - 1;
	if (isOwned && tokens[start - 1]?.lower === 'the') start--;
	return (isOwned || tokens[start]?.lower === 'the') && tokens[start - 1]?.kind === 'word';
}

/** She married Ann Lee, a baker, `whom` she had met in May. */
function isWhom(tokens: readonly Token[], to: number): boolean {
	const sentence = tokens[to - 1]?.sentence;
	for (let at = to; at < to + WINDOW && tokens[at]?.sentence === sentence; at++) {
		if (tokens[at]?.lower === 'whom') return true;
		if (tokens[at]?.isCapital || PRONOUNS.has(tokens[at]?.lower ?? '')) return false;
	}
	return false;
}

/** Mira was born in Orla, the `daughter of` Ann Lee, a baker, and `Bo Lund`: what goes on is the child’s life. */
function isParent(tokens: readonly Token[], from: number): boolean {
	const sentence = tokens[from]?.sentence;
	for (let at = from - 1; at > from - WINDOW && tokens[at]?.sentence === sentence; at--) {
		const isChild = /^(?:son|daughter|child|children|sons|daughters)$/.test(
			tokens[at]?.lower ?? '',
		);
		if (isChild && /^(?:of|to)$/.test(tokens[at + 1]?.lower ?? '')) return true;
		if (tokens[at]?.lower === 'born' && tokens.slice(at, from).some(({ lower }) => lower === 'to'))
			return true;
	}
	return false;
}

/** In `May`, in `Zell`, a `Portuguese` boat: capitals that name nobody. */
function isNobody(tokens: readonly Token[], at: number): boolean {
	const { lower = '' } = tokens[at] ?? {};
	if (CALENDAR_WORDS.has(lower) || COUNTRIES.has(lower) || isPersonByNation(lower)) return true;
	return /^(?:in|at|near)$/.test(tokens[at - 1]?.lower ?? '');
}

/** `Her` coach, Ann Lee: the pronouns behind the name may mean somebody else. */
function pointedBack(tokens: readonly Token[], from: number): Gender | undefined {
	const sentence = tokens[from]?.sentence;
	for (let at = from - 1; at > from - WINDOW && tokens[at]?.sentence === sentence; at--) {
		const gender = PRONOUNS.get(tokens[at]?.lower ?? '');
		if (gender !== undefined) return gender;
	}
	return undefined;
}
