import type { Reference } from './references.ts';
import type { Token } from './tokens.ts';

/** The name that stands beside a noun phrase: “the judge, Ann Lee” and “the judge Ann Lee” are Ann Lee. */
export function nameBeside(
	tokens: readonly Token[],
	reference: Reference,
	others: readonly Reference[],
): Reference | undefined {
	if (reference.mention || reference.kind === 'pronoun' || reference.isOwner) return undefined;
	return others.find(({ mention, from, isOwner }) => {
		if (!mention || isOwner) return false;
		const isSetOff = from === reference.to + 1 && /^[,:]$/.test(tokens[reference.to]?.text ?? '');
		return from === reference.to || isSetOff;
	});
}

/** Is it said of the name before it: Ann Lee, `a former prosecutor`, …? */
export function isApposition(
	tokens: readonly Token[],
	{ from }: Reference,
	before: Reference | undefined,
): boolean {
	if (!before || tokens[from - 1]?.text !== ',') return false;
	return before.to === from - 1 && before.kind !== 'pronoun';
}
