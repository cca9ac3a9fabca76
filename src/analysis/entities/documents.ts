import { SIGN_NOUNS } from '../words/people/organisation-words.ts';
import { wordTable } from '../words/word-set.ts';
import { described } from './describe.ts';
import type { Discourse } from './discourse.ts';
import type { Mention } from './mentions.ts';
import type { NameTable } from './names/name-table.ts';
import { countBefore } from './near.ts';
import { resolvePronoun } from './pronouns.ts';
import { type Referent, referentOf, UNCLEAR } from './referent.ts';

/** Whose words a document carries: its owner’s or sender’s, else its own; a sign in the street has no speaker. */
export function resolveDocument(
	names: NameTable,
	mention: Mention,
	discourse: Discourse,
): Referent {
	const { from, to, head, determiner } = mention;
	if (SIGN_NOUNS.has(head) || names.tokens[to - 2]?.lower === 'front') return UNCLEAR;
	const pronoun = OWNERS.get(determiner);
	if (pronoun !== undefined) {
		return resolvePronoun(names, { ...mention, kind: 'pronoun', head: pronoun }, discourse);
	}
	const { tokens } = names;
	const index = countBefore(names.mentions, from);
	const mentions = names.mentions.slice(Math.max(0, index - 3), index + 6);
	const owner = mentions.find((one) => one.to === from && one.isOwner && one.entity);
	if (owner?.entity) return referentOf(owner.entity, 0.8);
	const isSent = SENDERS.has(tokens[to]?.lower ?? '');
	const sender = isSent
		? mentions.find((one) => one.from > to && one.from < to + REACH && !one.isOwner)
		: undefined;
	if (sender?.entity) return referentOf(sender.entity, 0.8);
	return sender && sender.kind !== 'document'
		? described(names, sender)
		: described(names, mention);
}

const REACH = 5;
const SENDERS = new Set(['from', 'by']);
const OWNERS: ReadonlyMap<string, string> = wordTable({ its: 'it', his: 'he', her: 'she' });
