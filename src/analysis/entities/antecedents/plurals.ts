import { described } from '../describe.ts';
import type { Discourse } from '../discourse.ts';
import { endOf, jointWith } from '../joint.ts';
import type { Mention } from '../mentions.ts';
import type { NameTable } from '../names/table.ts';
import { nearestBefore } from '../near.ts';
import { joined, type Referent, referentOf, UNCLEAR, withSurname } from '../referent.ts';
import { isSubject } from '../subjects.ts';
import { isVerbLike } from '../verb-like.ts';
import { goesOn } from './features.ts';

/** Whom “they” means: a crowd or an institution that a sentence just before is about, or those who spoke last. */
export function resolvePlural(names: NameTable, pronoun: Mention, discourse: Discourse): Referent {
	const { tokens } = names;
	const here = tokens[pronoun.from];
	const [last] = discourse.recent;
	const isLastMany = last?.parts !== undefined || last?.kind === 'institution';
	if (last && isLastMany && goesOn(tokens, pronoun)) return { ...last, certainty: 0.75 };
	for (const mention of nearestBefore(names, pronoun.from)) {
		const token = tokens[mention.from];
		if (!here || !token || here.paragraph - token.paragraph > PARAGRAPHS) break;
		const joint = jointWith(names, mention);
		const [first] = joint;
		const isActing = isVerbLike(tokens[endOf(tokens, mention)]);
		const isAbout =
			isActing ||
			isAgent(tokens, first) ||
			[first, mention].some((one) => one && isSubject(names, one));
		if (joint.length > 1 && isAbout) {
			return joined(joint.map((one) => partOf(names, one, joint.at(-1))));
		}
		if (!isSubject(names, mention)) continue;
		if (mention.entity?.kind === 'institution') return referentOf(mention.entity, 0.75);
		if (mention.kind === 'crowd') return { ...described(names, mention), certainty: 0.7 };
	}
	return last && isLastMany ? { ...last, certainty: 0.7 } : UNCLEAR;
}

/** a letter signed `by` Ann Lee and Bo Ek; `by` chairman Ann Lee and … */
function isAgent(tokens: NameTable['tokens'], first: Mention | undefined): boolean {
	if (!first) return false;
	const role = tokens
		.slice(first.from - LONGEST_ROLE, first.from)
		.findLastIndex(({ lower }) => lower === 'by');
	const between = role < 0 ? [] : tokens.slice(first.from - LONGEST_ROLE + role + 1, first.from);
	return role >= 0 && between.every(({ kind }) => kind === 'word');
}

const LONGEST_ROLE = 4;

/** One of them by name; Sam and Lea Reed are Sam Reed and Lea Reed. */
function partOf(names: NameTable, mention: Mention, last: Mention | undefined): Referent {
	const { entity, chunk } = mention;
	if (entity) return withSurname(referentOf(entity, 0.75), last?.entity);
	if (!chunk) return { ...described(names, mention), certainty: 0.7 };
	return withSurname({ name: chunk.words.join(' '), kind: 'person', certainty: 0.7 }, last?.entity);
}

const PARAGRAPHS = 2;
