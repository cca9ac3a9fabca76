import { isKindOfRole } from '../words/people/kinds-of-roles.ts';
import { ROLE_NOUNS } from '../words/people/role-nouns.ts';
import { TASKS } from '../words/people/tasks-of-bodies.ts';
import { TITLES } from '../words/people/titles.ts';
import type { Entity, Role } from './entity.ts';
import type { Mention } from './mentions.ts';
import type { NameTable } from './names/table.ts';
import { lastNamed } from './near.ts';

const MANY = 24;

/** Entities by every word of their roles; of a word that very many share, the first of them. */
export function indexRoles(entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
	const index = new Map<string, Entity[]>();
	for (const entity of entities) {
		const keys = entity.roles.flatMap(({ head, words, letters }) => [head, ...words, ...letters]);
		for (const word of new Set(keys)) {
			const found = index.get(word) ?? [];
			if (found.length < MANY) found.push(entity);
			index.set(word, found);
		}
	}
	return index;
}

/** The entity whose role has this noun; where several have, the one whose role shares most words, then the last named. */
export function entityByRole(names: NameTable, mention: Mention): Entity | undefined {
	const modifiers = modifiersOf(names, mention);
	const ruler = rulerOf(names, mention, modifiers);
	const known = names.entitiesByRole.get(mention.head);
	if (known === undefined) return ruler ?? onlyJustice(names, mention);
	const words = withTie(names.tokens, mention).map(({ lower }) => lower);
	const owner = names.tokens[mention.from - 1];
	const beside = owner?.isOwner ? [owner.lower, ...words] : words;
	const others = inSamePostElsewhere(names, mention);
	const fitting = known.map((entity) => ({
		entity,
		fit: others.includes(entity) ? 0 : fitOf(entity, mention, beside),
	}));
	const best = Math.max(...fitting.map(({ fit }) => fit));
	if (best <= 0) return ruler;
	const equals = fitting
		.filter(({ fit }) => fit === best)
		.map(({ entity }) => entity)
		.filter((entity) => modifiers.every((word) => isCalled(entity, word)));
	return (equals.length > 1 ? lastNamed(names, mention.from, equals) : equals[0]) ?? ruler;
}

/** the minister `for trade`: the noun phrase, and what follows in its sentence. */
const withTie = (tokens: NameTable['tokens'], { from, to }: Mention): NameTable['tokens'] =>
	tokens.slice(from, to + 4).filter(({ sentence }) => sentence === tokens[from]?.sentence);

/** `Mr Justice Hale` goes on as `the judge`, where the article names no other; “the official” may be anybody. */
function onlyJustice({ entities }: NameTable, { head, determiner }: Mention): Entity | undefined {
	if (determiner !== 'the' || head !== 'judge') return undefined;
	const [only, ...others] = entities.filter((one) => one.kind === 'person' && isOfKind(one, head));
	return others.length === 0 ? only : undefined;
}

/** Is it told to be something else? Of a senator the article does not go on to say “the nominee”. */
export function isSomethingElse({ roles }: Entity, noun: string): boolean {
	const isOther = ROLE_NOUNS.has(noun) && roles.some(({ head }) => ROLE_NOUNS.has(head));
	return isOther && roles.every(({ head }) => head !== noun && !isKindOfRole(noun, head));
}

/** Does what they are told to be make them this, too? An inspector is “the officer”. */
export const isOfKind = ({ roles }: Entity, noun: string): boolean =>
	roles.some(({ head }) => isKindOfRole(noun, head));

function fitOf(
	{ roles, kind }: Entity,
	{ head, kind: asked }: Mention,
	words: readonly string[],
): number {
	if ((asked === 'institution') !== (kind === 'institution')) return 0;
	const telling = words.filter((word) => TELLING.has(word) || TASKS.has(word));
	const shared = words.filter((word) => word !== head && word.length > 3);
	const fits = roles
		.filter(
			({ words: own, letters, ...role }) =>
				role.head === head || own.has(head) || letters.has(head),
		)
		.filter((role) => telling.every((word) => !isOfAnother(role, word)))
		.map(
			(role) => shared.filter((word) => role.words.has(word)).length + (role.head === head ? 2 : 1),
		);
	return Math.max(0, ...fits);
}

/** Has the article somebody else in an office of that name: is the farming minister asked for as the `prime` minister? */
export function isInAnotherOffice(names: NameTable, { roles }: Entity, mention: Mention): boolean {
	const words = names.tokens.slice(mention.from, mention.to - 1).map(({ lower }) => lower);
	const telling = words.filter((word) => TELLING.has(word) || TASKS.has(word));
	const same = roles.filter(({ head }) => head === mention.head);
	return same.length > 0 && telling.some((word) => same.every((role) => isOfAnother(role, word)));
}

/** The `prime` minister is not the farming minister, nor the `deputy` mayor the mayor. */
function isOfAnother({ words }: Role, word: string): boolean {
	if (words.has(word)) return false;
	return TELLING.has(word) || Array.from(words).some((other) => TASKS.has(other));
}

const TELLING = new Set(['prime', 'deputy', 'vice', 'shadow', 'assistant']);

/** the `Russian` leader: words with capitals before the noun. */
function modifiersOf({ tokens }: NameTable, { from, to, entity }: Mention): string[] {
	if (entity) return [];
	const before = tokens
		.slice(from, to - 1)
		.filter(({ isCapital, isOwner }) => isCapital && !isOwner);
	return before.map(({ lower }) => lower).filter((word) => word !== 'the' && NATION.test(word));
}

/** Bo Ek, the Vale manager, … `the Orla manager`: those who hold such a post, and elsewhere. */
export function inSamePostElsewhere(names: NameTable, mention: Mention): readonly Entity[] {
	if (!POSTS.has(mention.head) || mention.determiner !== 'the') return [];
	const asked = placesIn(names.tokens.slice(mention.from + 1, mention.to - 1));
	if (asked.length === 0) return [];
	return (names.entitiesByRole.get(mention.head) ?? []).filter(({ roles }) => {
		const own = roles.filter(({ head }) => head === mention.head);
		const told = own.flatMap(({ phrase }) => phrase.match(CAPITALISED) ?? []);
		const keys = told.map((word) => word.toLowerCase()).filter((word) => !TITLES.has(word));
		const isOne = asked.some((word) =>
			names.institutionsByWord
				.get(word)
				?.some(({ keys: name }) => keys.some((key) => name.includes(key))),
		);
		return keys.length > 0 && !isOne && asked.every((word) => !keys.includes(word));
	});
}

/** Words with a capital that tell where, and no country: the Spaniard may manage the Vale. */
const placesIn = (tokens: NameTable['tokens']): string[] =>
	tokens
		.filter(({ isCapital, lower }) => isCapital && !NATION.test(lower) && !TITLES.has(lower))
		.map(({ lower }) => lower);

const POSTS = new Set('manager coach captain boss skipper headmaster headteacher mayor'.split(' '));
const CAPITALISED = /\p{Lu}[\p{L}’'-]+/gu;

const NATION = /(?:ian|ean|ish|ese|can|ch|ni|qi)$/;
const isCalled = ({ roles }: Entity, word: string): boolean =>
	roles.some(({ words }) => words.has(word));

/** Who leads a country is called so in more than one way. */
const RULERS = new Set(
	'leader president premier chancellor king queen ruler minister strongman head'.split(' '),
);

/** “the Russian leader” where the article has a Russian President. */
function rulerOf(
	names: NameTable,
	{ head, from }: Mention,
	[modifier]: readonly string[],
): Entity | undefined {
	if (modifier === undefined || !RULERS.has(head)) return undefined;
	const rulers = (names.entitiesByRole.get(modifier) ?? []).filter(({ roles }) =>
		roles.some((role) => role.words.has(modifier) && RULERS.has(role.head)),
	);
	const leading = rulers.filter(({ roles }) => roles.some((role) => role.head !== 'minister'));
	const best = leading.length > 0 ? leading : rulers;
	return best.length > 0 ? lastNamed(names, from, best) : undefined;
}
