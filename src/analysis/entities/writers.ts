import { INSTITUTION_NOUNS } from '../words/people/organisation-words.ts';
import { wordSet, wordTable } from '../words/word-set.ts';
import { resolvePronoun } from './antecedents/pronouns.ts';
import { described } from './describe.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import { entityByRole } from './entity-by-role.ts';
import { institutionMeant } from './institutions.ts';
import type { Mention } from './mentions.ts';
import type { NameTable } from './names/table.ts';
import { mentionsIn, nearestBefore } from './near.ts';
import { type Referent, referentOf } from './referent.ts';
import { isSubject } from './subjects.ts';

/** A text message to `her` mother; a letter `he` had sent; `Lee` wrote to them. “…,” the letter said. */
export function writerOf(
	names: NameTable,
	mention: Mention,
	discourse: Discourse,
): Referent | undefined {
	const { tokens } = names;
	const { from, to } = mention;
	const addressee =
		tokens[to]?.lower === 'to' ? OWNERS.get(tokens[to + 1]?.lower ?? '') : undefined;
	if (addressee !== undefined)
		return resolvePronoun(names, { ...mention, kind: 'pronoun', head: addressee }, discourse);
	const relative = /^(?:that|which|,)$/.test(tokens[to]?.text ?? '') ? to + 1 : to;
	const [subject] = mentionsIn(names, relative, to + LONGEST_NAME);
	const verb = BEFORE_SENT.has(tokens[subject?.to ?? 0]?.lower ?? '')
		? (subject?.to ?? 0) + 1
		: subject?.to;
	if (subject?.from === relative && SENDING.has(tokens[verb ?? 0]?.lower ?? ''))
		return writing(names, subject, discourse);
	if (mention.determiner !== 'the' && mention.determiner !== '') return undefined;
	// He wrote less. The last thing in the tin is `a telegram`: one that is new need not be his.
	if (/^an?$/.test(tokens[from]?.lower ?? '')) return undefined;
	for (const earlier of nearestBefore(names, from)) {
		const token = tokens[earlier.from];
		if ((tokens[from]?.paragraph ?? 0) - (token?.paragraph ?? 0) > 1) return undefined;
		if (token?.sentence === tokens[from]?.sentence) continue;
		const wrote = BEFORE_SENT.has(tokens[earlier.to]?.lower ?? '') ? earlier.to + 1 : earlier.to;
		if (WRITING.has(tokens[wrote]?.lower ?? '') && isSubject(names, earlier))
			return writing(names, earlier, discourse);
	}
	return undefined;
}

/** Whom a mention means that writes something: by name, by pronoun, or as the club. */
export function writing(
	names: NameTable,
	mention: Mention,
	discourse: Discourse,
): Referent | undefined {
	if (mention.kind === 'pronoun') {
		const meant = resolvePronoun(names, mention, discourse);
		return meant.name === null ? undefined : meant;
	}
	const entity = mention.entity ?? institutionOf(names, mention) ?? entityByRole(names, mention);
	if (entity) return referentOf(entity, 0.8);
	return mention.kind === 'document' ? undefined : { ...described(names, mention), certainty: 0.7 };
}

const BEFORE_SENT = new Set(['had', 'has', 'have', 'later', 'then', 'also', 'once']);
const WRITING = wordSet(
	'wrote writes written texted emailed e-mailed messaged tweeted posted telegraphed replied sent',
);
/** How many words a name behind “by” may take, a title included. */
export const LONGEST_NAME = 6;

/** “…,” the letter said. It was signed by `Ann Lee`. */
export function signer(names: NameTable, { from, head }: Mention): Referent | undefined {
	const { tokens } = names;
	for (let at = from; at < from + SIGNED_WITHIN; at++) {
		const [subject, was, verb, by] = tokens.slice(at, at + 4).map(({ lower }) => lower);
		const isIt = subject === 'it' || subject === head;
		if (!isIt || !/^(?:was|is)$/.test(was ?? '') || verb !== 'signed') continue;
		const [named] = mentionsIn(names, at + 3, at + 3 + LONGEST_NAME);
		const isNext = named?.from === (by === 'by' ? at + 4 : at + 3);
		return isNext && named?.entity ? referentOf(named.entity, 0.8) : undefined;
	}
	return undefined;
}

const SIGNED_WITHIN = 60;

/** The institution that `the company` means. */
export const institutionOf = (names: NameTable, mention: Mention): Entity | undefined =>
	INSTITUTION_NOUNS.has(mention.head) && mention.determiner === 'the' && !mention.entity
		? institutionMeant(names, mention)?.entity
		: undefined;

/** Verbs of whoever sends a document. */
export const SENDING = new Set([
	'sent',
	'wrote',
	'posted',
	'texted',
	'issued',
	'left',
	'sends',
	'writes',
]);

/** Whose it is, by its determiner: the pronoun for it. */
export const OWNERS: ReadonlyMap<string, string> = wordTable({ its: 'it', his: 'he', her: 'she' });
