import type { Token } from '../../document/tokens.ts';
import { GENDERED, KIN } from '../../words/people/role-nouns.ts';
import { wordTable } from '../../words/word-set.ts';
import { nameBeside } from '../apposition.ts';
import type { Entity } from '../entity.ts';
import type { Mention } from '../mentions.ts';
import type { Gender } from '../names/first-names.ts';
import { isRoleNoun } from '../names/roles.ts';

/**
 * `A driver` stopped. … The driver, Ann Lee, wept; the driver is Ann Lee; her name is Ann Lee: the mentions, those that are
 * named later standing for whoever that is. Two drivers, or one who is told to be another, stay without a name.
 */
export function withToldNames({ tokens, mentions, entities }: Told): Mention[] {
	const meant = new Map<Mention, Entity>();
	for (const [at, mention] of mentions.entries()) {
		const found = namedHere({ tokens, mentions, entities }, at);
		if (!found || meant.has(found.stranger)) continue;
		const { stranger, entity } = found;
		const same = mentions.filter((one) => isSame(tokens, one, stranger));
		const isOne = same.filter(({ determiner }) => ONE.has(determiner)).length <= 1;
		const isSomebodyElse = entities.some(
			(other) => other !== entity && other.roles.some(({ head }) => head === stranger.head),
		);
		if (!isOne || isSomebodyElse || entity.first < stranger.from) continue;
		for (const one of same) if (one.from < mention.to || !one.entity) meant.set(one, entity);
	}
	return mentions.map((mention) => {
		const entity = meant.get(mention);
		return entity ? { ...mention, entity } : mention;
	});
}

type Told = {
	readonly tokens: readonly Token[];
	readonly mentions: readonly Mention[];
	readonly entities: readonly Entity[];
};

const ONE = new Set(['a', 'an', 'one', 'another']);
const AROUND = 6;

/** A name told at this mention, and the first mention of whoever bears it. */
function namedHere(
	told: Told,
	at: number,
): { readonly stranger: Mention; readonly entity: Entity } | undefined {
	const { tokens, mentions } = told;
	const mention = mentions[at];
	if (!mention || mention.isOwner) return undefined;
	if (mention.entity)
		return mention.chunk?.from === mention.entity.first
			? byName(told, at, mention.entity)
			: undefined;
	if (mention.kind !== 'person' || mention.determiner !== 'the') return undefined;
	const named = nameBeside(tokens, mention, mentions.slice(at + 1, at + AROUND));
	const entity = named?.entity;
	if (entity?.kind !== 'person' || named?.chunk?.from !== entity.first) return undefined;
	const stranger = mentions.find((one) => isSame(tokens, one, mention));
	return stranger && stranger !== mention && isPlainer(tokens, mention, stranger)
		? { stranger, entity }
		: undefined;
}

/** `Her name`, it turns out, `is` Ann Lee: of whom the sentence before is about. */
function byName(
	{ tokens, mentions }: Told,
	at: number,
	entity: Entity,
): ReturnType<typeof namedHere> {
	const name = mentions[at];
	if (!name || !/^(?:is|was)$/.test(tokens[name.from - 1]?.lower ?? '')) return undefined;
	let noun = name.from - 2;
	while (noun > name.from - LONGEST_INSERTION && tokens[noun]?.lower !== 'name') noun--;
	const owner = OWNERS.get(tokens[noun - 1]?.lower ?? '');
	if (tokens[noun]?.lower !== 'name' || owner === undefined) return undefined;
	for (let index = at - 1; index > at - AROUND; index--) {
		const one = mentions[index];
		if (!one || one.kind === 'pronoun' || one.isBehindPreposition) continue;
		if (one.entity) return undefined;
		if ((GENDERED.get(one.head) ?? owner) !== owner) continue;
		if (one.kind === 'person' && /^(?:the|an?)$/.test(one.determiner)) {
			const first = mentions.find((earlier) => isSame(tokens, earlier, one));
			return first && { stranger: first, entity };
		}
	}
	return undefined;
}

const OWNERS: ReadonlyMap<string, Gender> = wordTable({ her: 'f', his: 'm' });
const LONGEST_INSERTION = 9;

/** A driver; the driver, and not the driver `of` the other car. */
function isSame(tokens: readonly Token[], one: Mention, other: Mention): boolean {
	if (one === other) return true;
	if (one.head !== other.head || one.kind !== 'person' || one.chunk || one.isOwner) return false;
	if (ONE.has(one.determiner)) return true;
	const isTied = /^(?:of|in|at|from|who|near|on)$/.test(tokens[one.to]?.lower ?? '');
	return one.determiner === 'the' && !isTied && isPlainer(tokens, one, other);
}

/** The driver, of a lorry driver; not the bus driver. */
function isPlainer(tokens: readonly Token[], one: Mention, first: Mention): boolean {
	const known = tokens.slice(first.from, first.to).map(({ lower }) => lower);
	return tokens
		.slice(one.from + 1, one.to - 1)
		.every(({ lower }) => known.includes(lower) || /\d/.test(lower) || !isNounLike(lower));
}

const isNounLike = (word: string): boolean =>
	isRoleNoun(word) || KIN.has(word) || !/(?:ed|ing|ly)$/.test(word);
