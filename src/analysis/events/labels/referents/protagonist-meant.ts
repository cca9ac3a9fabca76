import { rankAntecedents } from '../../../entities/antecedents/rank-antecedents.ts';
import type { Entity } from '../../../entities/entity.ts';
import type { Mention } from '../../../entities/mentions.ts';
import type { NameTable } from '../../../entities/names/table.ts';
import { isSubject } from '../../../entities/subjects.ts';
import { GENDERED, KIN } from '../../../words/people/role-nouns.ts';
import { VESSELS } from './loose-pronouns.ts';

/** Each as the pronoun that is asked for. */
const ASKED: Readonly<Record<string, { readonly head: string; readonly gender: 'm' | 'f' }>> = {
	he: { head: 'he', gender: 'm' },
	his: { head: 'he', gender: 'm' },
	she: { head: 'she', gender: 'f' },
	her: { head: 'she', gender: 'f' },
};

/**
 * Whom “he”, “she”, “his” or “her” at `start` stands for in a profile or an obituary: whom it is about, where next to nothing speaks for anybody
 * else. A ship may be a she, and whoever tells of “my mother” tells of her.
 */
export function protagonistMeant(
	names: NameTable,
	{ pronoun, start }: { readonly pronoun: string; readonly start: number },
): Entity | undefined {
	const { protagonist, tokens } = names;
	const asked = ASKED[pronoun.toLowerCase()];
	const at = tokens.findIndex((token) => token.start === start);
	if (protagonist?.kind !== 'person' || asked === undefined || at < 0) return undefined;
	if (protagonist.gender !== asked.gender || protagonist.words.length < 2) return undefined;
	const [best] = rankAntecedents(names, {
		pronoun: pronounAt(at, asked.head),
		asked: asked.gender,
		discourse: { recent: [], resolved: new Map() },
	});
	const isMeant = best?.nearest.entity === protagonist && best.probability >= HARDLY_A_DOUBT;
	return isMeant && !isAnotherNear(names, at) ? protagonist : undefined;
}

/** How likely it has to be among all who may be meant. */
const HARDLY_A_DOUBT = 0.85;

function pronounAt(at: number, head: string): Mention {
	const isFree = { isOwner: false, isBehindPreposition: false };
	return { kind: 'pronoun', from: at, to: at + 1, head, determiner: '', ...isFree };
}

/** `The Santa Ida`, `my mother`, another woman, a boat: in the sentence before the word at `at`, or in the one before that. */
function isAnotherNear(names: NameTable, at: number): boolean {
	const { mentions, tokens, protagonist } = names;
	const sentence = tokens[at]?.sentence ?? 0;
	const isNear = (from: number) => from < at && (tokens[from]?.sentence ?? 0) >= sentence - 1;
	const isBoat = tokens
		.slice(Math.max(0, at - FARTHEST), at)
		.some(({ lower, sentence: told }) => told >= sentence - 1 && VESSELS.has(lower));
	return (
		isBoat ||
		mentions.some((mention) => {
			const { from, entity, chunk, determiner, head } = mention;
			if (!isNear(from) || entity === protagonist) return false;
			if (FIRST_PERSON.test(determiner)) return true;
			const isEarlier = tokens[from]?.sentence !== sentence;
			const told = KIN.get(head) ?? GENDERED.get(head);
			if (entity === undefined && chunk === undefined)
				return isEarlier && told === protagonist?.gender;
			const isThe = determiner === 'the' || tokens[from - 1]?.lower === 'the';
			const { kind, gender = protagonist?.gender } = entity ?? {};
			const isOne = kind === 'person' && gender === protagonist?.gender;
			return chunk !== undefined && (isOne || (isThe && isSubject(names, mention)));
		})
	);
}

/** Words before it that are looked at. */
const FARTHEST = 80;
const FIRST_PERSON = /^(?:my|our|your)$/;
