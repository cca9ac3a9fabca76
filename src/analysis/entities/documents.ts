import { SIGN_NOUNS } from '../words/people/organisation-words.ts';
import { wordSet, wordTable } from '../words/word-set.ts';
import { described } from './describe.ts';
import type { Discourse } from './discourse.ts';
import type { Mention } from './mentions.ts';
import type { NameTable } from './names/name-table.ts';
import { countBefore, nearestBefore } from './near.ts';
import { resolvePronoun } from './pronouns.ts';
import { type Referent, referentOf, UNCLEAR } from './referent.ts';

/** Whose words a document carries: its owner’s or sender’s, else its own; a sign in the street has no speaker. */
export function resolveDocument(
	names: NameTable,
	mention: Mention,
	discourse: Discourse,
): Referent {
	const { to, head, determiner } = mention;
	if (SIGN_NOUNS.has(head) || names.tokens[to - 2]?.lower === 'front') return UNCLEAR;
	const pronoun = OWNERS.get(determiner);
	if (pronoun !== undefined) {
		return resolvePronoun(names, { ...mention, kind: 'pronoun', head: pronoun }, discourse);
	}
	const told = ownerTold(names, mention);
	if (told) return told;
	const isKnown = determiner !== 'a' && determiner !== 'an';
	const issuer = isKnown && CARRIERS.has(head) ? issuerOf(names, mention, discourse) : undefined;
	return issuer ?? described(names, mention);
}

/** Whose it is by its own words: `Lee’s` letter, a statement from `the Zell Club`, the `Zell Club` website. */
function ownerTold(names: NameTable, { from, to }: Mention): Referent | undefined {
	const { tokens, namings } = names;
	const index = countBefore(names.mentions, from);
	const mentions = names.mentions.slice(Math.max(0, index - 3), index + 6);
	const owner = mentions.find((one) => one.to === from && one.isOwner);
	if (owner?.entity) return referentOf(owner.entity, 0.8);
	if (owner && owner.kind !== 'document') return described(names, owner);
	const inside = namings.find(({ chunk }) => chunk.from >= from && chunk.to === to - 1);
	if (inside && from < to - 1) return referentOf(inside.entity, 0.8);
	const isSent = SENDERS.has(tokens[to]?.lower ?? '');
	const sender = isSent
		? mentions.find((one) => one.from > to && one.from < to + REACH && !one.isOwner)
		: undefined;
	if (sender?.entity) return referentOf(sender.entity, 0.8);
	return sender && sender.kind !== 'document' ? described(names, sender) : undefined;
}

/** Who sent what is only called “the statement”: whoever the article says wrote or spoke in one, or spoke last. */
function issuerOf(names: NameTable, mention: Mention, discourse: Discourse): Referent | undefined {
	const { head, from } = mention;
	const { tokens } = names;
	let looked = 0;
	for (const earlier of nearestBefore(names, from)) {
		if (++looked > MEMORY) break;
		if (earlier.head !== head) continue;
		const told = ownerTold(names, earlier);
		if (told) return told;
		const subject = names.mentions.find(
			(one) =>
				one.from < earlier.from &&
				tokens[one.from]?.sentence === tokens[earlier.from]?.sentence &&
				!one.isOwner &&
				!one.isBehindPreposition &&
				one.entity !== undefined,
		);
		if (subject?.entity) return referentOf(subject.entity, 0.7);
	}
	const [last] = discourse.recent;
	if (last?.entity && !SITES.has(head)) return { ...last, certainty: 0.65 };
	const institutions = names.entities.filter(
		({ kind, first }) => kind === 'institution' && first < from,
	);
	const [main] = institutions.toSorted((one, other) => other.count - one.count);
	return main && SITES.has(head) ? referentOf(main, 0.55) : undefined;
}

const MEMORY = 60;
/** They carry the words of whoever sends them. */
const CARRIERS = wordSet(`
	statement letter email e-mail post posts tweet memo message note website site page blog release press-release filing reply
	response post announcement commentary
`);
const SITES = new Set(['website', 'site', 'page', 'blog']);
const REACH = 5;
const SENDERS = new Set(['from', 'by']);
const OWNERS: ReadonlyMap<string, string> = wordTable({ its: 'it', his: 'he', her: 'she' });
