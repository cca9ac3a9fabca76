import type { Token } from '../document/tokens.ts';
import { endOfNamed } from './names/named-as.ts';
import type { Reference } from './references.ts';
import { isVerbLike } from './verb-like.ts';

/** The name that stands beside a noun phrase: “the judge, Ann Lee” and “the judge Ann Lee” are Ann Lee. */
export function nameBeside(
	tokens: readonly Token[],
	reference: Reference,
	others: readonly Reference[],
): Reference | undefined {
	if (reference.mention || reference.kind === 'pronoun' || reference.isOwner) return undefined;
	const isSetOff = ({ from }: Reference): boolean =>
		from === reference.to + 1 && /^[,:]$/.test(tokens[reference.to]?.text ?? '');
	const isNamed = ({ from, chunk }: Reference): boolean =>
		chunk !== undefined && from > reference.to && endOfNamed(tokens, from) === reference.to;
	const joined = others.find(
		(one) => one.kind !== 'pronoun' && (one.from === reference.to || isSetOff(one) || isNamed(one)),
	);
	if (!joined || joined.isOwner) return undefined;
	if (joined.mention) return joined;
	return joined.kind === 'person'
		? others.find(({ from, mention }) => mention && from === joined.to)
		: undefined;
}

/** The name that a tied title leads to: `CEO of the Refugee Council` Ann Lee. */
export function nameBehindTitle(
	reference: Reference,
	others: readonly Reference[],
): Reference | undefined {
	if (reference.kind !== 'person' || reference.determiner !== '' || reference.mention)
		return undefined;
	return others.find(
		({ mention, from, isOwner }) =>
			from > reference.to &&
			from <= reference.to + 2 &&
			!isOwner &&
			mention?.figure.kind === 'person' &&
			mention.chunk.titles.length > 0,
	);
}

/** Is it said of the name before it: Ann Lee, `a former prosecutor`, …? */
export function isApposition(
	tokens: readonly Token[],
	{ from, to }: Reference,
	before: Reference | undefined,
): boolean {
	if (!before || tokens[from - 1]?.text !== ',' || isVerbLike(tokens[to])) return false;
	return before.to === from - 1 && before.kind !== 'pronoun';
}
