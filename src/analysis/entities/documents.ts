import { type Answer, answerOf, UNCLEAR } from './answer.ts';
import { described } from './describe.ts';
import type { Discourse } from './discourse.ts';
import type { NameTable } from './names/name-table.ts';
import { countBefore } from './near.ts';
import { resolvePronoun } from './pronouns.ts';
import type { Reference } from './references.ts';

/** Whose words a document carries: its owner’s or sender’s, else its own; a sign in the street has no speaker. */
export function resolveDocument(
	names: NameTable,
	reference: Reference,
	discourse: Discourse,
): Answer {
	const { from, to, head, determiner } = reference;
	if (SIGNS.has(head)) return UNCLEAR;
	const pronoun = OWNERS[determiner];
	if (pronoun !== undefined) {
		return resolvePronoun(names, { ...reference, kind: 'pronoun', head: pronoun }, discourse);
	}
	const { tokens } = names;
	const place = countBefore(names.references, from);
	const references = names.references.slice(Math.max(0, place - 3), place + 6);
	const owner = references.find((one) => one.to === from && one.isOwner && one.mention);
	if (owner?.mention) return answerOf(owner.mention.figure, 0.8);
	const isSent = SENDERS.has(tokens[to]?.lower ?? '');
	const sender = isSent
		? references.find((one) => one.from > to && one.from < to + REACH && !one.isOwner)
		: undefined;
	if (sender?.mention) return answerOf(sender.mention.figure, 0.8);
	return sender && sender.kind !== 'document'
		? described(names, sender)
		: described(names, reference);
}

const REACH = 5;
const SENDERS = new Set(['from', 'by']);
const OWNERS: Readonly<Record<string, string>> = { its: 'it', his: 'he', her: 'she' };
const SIGNS = new Set(
	'card label tag entry sign placard banner poster slogan chant inscription plaque sticker text shirt graffiti billboard motto caption headline'.split(
		' ',
	),
);
