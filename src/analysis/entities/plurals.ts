import { described } from './describe.ts';
import type { Discourse } from './discourse.ts';
import type { Mention } from './mentions.ts';
import type { NameTable } from './names/name-table.ts';
import { nearestBefore } from './near.ts';
import { type Referent, referentOf, UNCLEAR } from './referent.ts';
import { isSubject } from './subjects.ts';

/** Whom “they” means: a crowd or an institution that a sentence just before is about, or those who spoke last. */
export function resolvePlural(names: NameTable, pronoun: Mention, discourse: Discourse): Referent {
	const { tokens } = names;
	const here = tokens[pronoun.from];
	const [last] = discourse.recent;
	for (const mention of nearestBefore(names, pronoun.from)) {
		const token = tokens[mention.from];
		if (!here || !token || here.paragraph - token.paragraph > PARAGRAPHS) break;
		if (!isSubject(names, mention)) continue;
		if (mention.entity?.kind === 'institution') return referentOf(mention.entity, 0.75);
		if (mention.kind === 'crowd') return { ...described(names, mention), certainty: 0.7 };
	}
	const isMany = last?.parts !== undefined || last?.kind === 'institution';
	return last && isMany ? { ...last, certainty: 0.7 } : UNCLEAR;
}

const PARAGRAPHS = 2;
