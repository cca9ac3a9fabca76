import type { Token } from '../../document/tokens.ts';
import { wordSet, wordTable } from '../../words/word-set.ts';
import type { Chunk } from './chunk.ts';
import { type Gender, genderOfFirstName } from './first-names.ts';
import type { Gathered } from './gather-entities.ts';

type Names = {
	readonly tokens: readonly Token[];
	readonly chunks: readonly Chunk[];
	readonly gathered: readonly Gathered[];
};

/**
 * Kemar Reed … his father, `Max` … “Mr Reed said”: whom a paper names by a first name beside a relative may be meant by that one’s
 * surname. What the name is written as stays.
 */
export function withFamilyNames({ tokens, chunks, gathered }: Names): Gathered[] {
	const relatives = gathered.filter(({ kind, keys }) => kind === 'person' && keys.length === 1);
	const surnames = surnamesOf(gathered);
	const bearers = chunks.flatMap(({ from, keys, kind }) => {
		const surname = kind === 'name' ? surnames.get(keys.at(-1) ?? '') : undefined;
		return surname ? [{ from, surname }] : [];
	});
	return gathered.map((one) => {
		const kin = relatives.includes(one) ? kinOf(tokens, one) : undefined;
		const surname = kin && surnameOf(tokens[kin.owner], kin.owner, { surnames, bearers });
		if (!surname || surname.key === one.keys[0]) return one;
		return { ...one, surname: surname.word, keys: [...one.keys, surname.key] };
	});
}

/** Where a kin noun stands right before a name, and whose kin it tells: `his older brother`, Max; Reed’s `wife` and agent, Ann. */
export function kinOf(tokens: readonly Token[], { chunks }: Pick<Gathered, 'chunks'>) {
	for (const { from, titles } of chunks) {
		if (titles.length > 0) continue;
		const last = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
		const at = tokens[last - 1]?.lower === 'and' ? last - 2 : last;
		const noun = tokens[at]?.lower ?? '';
		if (!FAMILY.has(noun)) continue;
		const owner = ownerBefore(tokens, at);
		if (owner < 0) continue;
		const isAside = tokens[owner - 1]?.sentence === tokens[owner]?.sentence;
		return { noun, owner, from, isAside };
	}
	return undefined;
}

/** Those who share a surname where only the first name is told; a fiancé and a friend do not. */
const FAMILY = wordSet(`
	wife husband mother father sister brother daughter son grandmother grandfather granddaughter grandson widow widower
	mum mom dad twin nephew niece uncle aunt
`);
const OWNERS: ReadonlyMap<string, Gender | 'person'> = wordTable({
	his: 'm',
	her: 'f',
	their: 'person',
	whose: 'person',
});
const ADJECTIVES = 3;
const FURTHEST = 80;

/** `his` late father, `Reed’s` nine-year-old son; −1 for none. */
function ownerBefore(tokens: readonly Token[], noun: number): number {
	for (let at = noun - 1; at >= noun - 1 - ADJECTIVES; at--) {
		const token = tokens[at];
		if (token?.kind !== 'word' || token.sentence !== tokens[noun]?.sentence) return -1;
		if (token.isOwner || OWNERS.has(token.lower)) return at;
		if (token.isCapital) return -1;
	}
	return -1;
}

type Surname = { readonly word: string; readonly key: string; readonly gender: Gender | undefined };
type Family = {
	/** Surnames by themselves and by the first names of those who bear them. */
	readonly surnames: ReadonlyMap<string, Surname>;
	readonly bearers: readonly { readonly from: number; readonly surname: Surname }[];
};

function surnamesOf(gathered: readonly Gathered[]): Family['surnames'] {
	const found = new Map<string, Surname>();
	for (const { kind, keys, words } of gathered) {
		const [first = ''] = keys;
		if (kind !== 'person' || keys.length < 2) continue;
		const key = keys.at(-1) ?? '';
		const surname = { word: words.at(-1) ?? '', key, gender: genderOfFirstName(words[0] ?? '') };
		if (!found.has(first)) found.set(first, surname);
		const namesake = found.get(key);
		found.set(key, namesake ? { ...namesake, gender: undefined } : surname);
	}
	return found;
}

/** Whose kin it is: `Reed’s` father; `his` father, of the man named last. */
function surnameOf(
	owner: Token | undefined,
	at: number,
	{ surnames, bearers }: Family,
): Surname | undefined {
	if (!owner) return undefined;
	if (owner.isOwner) return surnames.get(owner.lower);
	const asked = OWNERS.get(owner.lower);
	const isFitting = ({ from, surname: { gender } }: Family['bearers'][number]): boolean =>
		from < at && at - from < FURTHEST && (asked === 'person' || (gender ?? asked) === asked);
	const fitting = bearers.filter(isFitting);
	const last = fitting.at(-1)?.surname;
	// “Ann Reed and Bo Ek … their son”: of which name?
	const isOne = asked !== 'person' || fitting.every(({ surname }) => surname.key === last?.key);
	return isOne ? last : undefined;
}
