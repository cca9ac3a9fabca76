import type { Token } from '../../document/tokens.ts';
import { KIN, ROLE_NOUNS } from '../../words/people/role-nouns.ts';
import type { Entity } from '../entity.ts';
import type { Mention } from '../mentions.ts';
import type { NameTable } from '../names/table.ts';
import { phraseOf } from './called-before.ts';
import { isAnybody, type Owners } from './owners.ts';

export type Called = { readonly entity: Entity; readonly phrase: string };

/**
 * Tom Reed lets his house. `The retired clerk` cooks; Ann Lee won. `A baker from Tarn`, she …: what somebody is by what an article goes on to
 * call whom it named before, the first of each.
 */
export function calledAfter(names: NameTable, owners: Owners): readonly Called[] {
	const { tokens, mentions } = names;
	const called = new Map<Entity, string>();
	for (const mention of mentions) {
		if (mention.kind !== 'person' || mention.isOwner || !isCalling(mention)) continue;
		const entity = whomIsMeant(tokens, mention, owners);
		if (entity === undefined || called.has(entity) || entity.first >= mention.from) continue;
		const phrase = phraseOf(tokens, mention);
		if (tellsMore(phrase) && !isCalledSo(entity, mention.head)) called.set(entity, phrase);
	}
	return [...called].map(([entity, phrase]) => ({ entity, phrase }));
}

const isCalling = ({ head }: Mention): boolean =>
	ROLE_NOUNS.has(head) && !KIN.has(head) && !isAnybody(head);

/** The `Lugano` architect: of “the judge” and of “the previous chief” somebody else is often meant, as of “the owner of” the house. */
const tellsMore = (phrase: string): boolean =>
	phrase.includes(' ') &&
	!/ (?:of|for)\b|\b(?:previous|new|next|other|late|chief|vice|prime|home) |-\w*(?:establishment|party)/i.test(
		phrase,
	);

const isCalledSo = ({ roles }: Entity, head: string): boolean =>
	roles.some((role) => role.head === head || role.words.has(head));

function whomIsMeant(
	tokens: readonly Token[],
	mention: Mention,
	owners: Owners,
): Entity | undefined {
	if (mention.determiner === 'the') return owners.ofNoun(mention.to);
	if (!/^an?$/.test(mention.determiner)) return undefined;
	const isOpening = tokens[mention.from - 1]?.sentence !== tokens[mention.from]?.sentence;
	const pronoun = isOpening ? pronounPast(tokens, mention.to) : undefined;
	return pronoun === undefined ? undefined : owners.startingAt(pronoun);
}

/** A baker `from Tarn, she` came */
function pronounPast(tokens: readonly Token[], to: number): number | undefined {
	const sentence = tokens[to]?.sentence;
	for (let at = to; at < to + LONGEST_CLAUSE && tokens[at]?.sentence === sentence; at++) {
		if (tokens[at]?.text !== ',') continue;
		return /^s?he$/.test(tokens[at + 1]?.lower ?? '') ? at + 1 : undefined;
	}
	return undefined;
}

const LONGEST_CLAUSE = 12;
