import { TELLING } from '../../../words/events/event-verbs.ts';
import { isListed } from '../../grammar/stems.ts';
import { childrenBy, lowerOf } from '../../grammar/tree.ts';
import type { Draft } from './draft.ts';

/** `said in a statement that …`: how it was told; what was told may hang on that word, and stays. */
export function withoutMedium(draft: Draft, verb: number): Draft {
	const { tree } = draft;
	if (!isListed(lowerOf(tree, verb), TELLING)) return draft;
	const kept = new Set(draft.kept);
	for (const medium of childrenBy(tree, verb, ['obl'])) {
		if (!MEDIA.has(lowerOf(tree, medium))) continue;
		const own = childrenBy(tree, medium, ['case', 'det', 'amod', 'compound']);
		const isBare = childrenBy(tree, medium, ['nmod']).length === 0;
		if (isBare) for (const at of [medium, ...own]) kept.delete(at);
	}
	return { ...draft, kept };
}

const MEDIA = new Set(
	'statement interview release briefing tweet email letter post blog note press broadcast report'.split(
		' ',
	),
);
