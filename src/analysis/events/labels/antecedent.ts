import type { Entity } from '../../entities/entity.ts';
import type { Mention } from '../../entities/mentions.ts';
import type { NameTable } from '../../entities/names/table.ts';

const GENDERS: Readonly<Record<string, 'm' | 'f'>> = { he: 'm', she: 'f' };
/** How many sentences before the pronoun are looked at. */
const SENTENCES_BACK = 2;
const PEOPLE: readonly Mention['kind'][] = ['person', 'kin', 'crowd', 'unknown'];

/**
 * Whom “he” or “she” at `start` stands for, where nobody else can be meant: of all people in its sentence and the two before, one
 * alone is named, and no other is spoken of.
 */
export function onlyPersonMeant(
	{ mentions, tokens }: NameTable,
	{
		pronoun,
		start,
		sentence,
		isParallel,
	}: {
		readonly pronoun: string;
		readonly start: number;
		readonly sentence: number;
		/** Does a verb before it in its sentence have a name as subject: “Lee left and he sang”? Then earlier sentences do not count. */
		readonly isParallel: boolean;
	},
): Entity | undefined {
	const gender = GENDERS[pronoun.toLowerCase()];
	if (!gender) return undefined;
	const back = isParallel ? 0 : SENTENCES_BACK;
	const near = mentions.filter(({ from }) => {
		const token = tokens[from];
		return token !== undefined && token.start < start && token.sentence >= sentence - back;
	});
	const named = near.filter(({ entity }) => entity?.kind === 'person');
	const [first] = named;
	const person = first?.entity;
	if (!person || named.some(({ entity }) => entity !== person)) return undefined;
	const isOther = ({ kind, entity, determiner }: Mention) =>
		entity === undefined &&
		PEOPLE.includes(kind) &&
		!/^(?:his|her)$/.test(determiner) &&
		kind !== 'unknown';
	if (near.some(isOther)) return undefined;
	const isGenderless = person.gender !== undefined && person.gender !== gender;
	const isSubject = named.some(
		({ isBehindPreposition, isOwner }) => !isBehindPreposition && !isOwner,
	);
	return isGenderless || !isSubject ? undefined : person;
}
