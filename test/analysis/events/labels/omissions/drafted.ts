import { clauseOf } from '../../../../../src/analysis/events/grammar/clause.ts';
import type { Draft } from '../../../../../src/analysis/events/labels/omissions/draft.ts';
import { parsedAt } from '../../parsed.ts';

/** All words of a sentence whose verb is in brackets, and the words that `roots` names of them. */
export function drafted(marked: string): Draft & { say(roots: readonly number[]): string } {
	const { tree, at } = parsedAt(marked);
	const { subject } = clauseOf(tree, at);
	const kept = new Set(tree.words.keys());
	const say = (roots: readonly number[]) => roots.map((one) => tree.words[one]?.text).join(' ');
	return { tree, core: at, subject, kept, say };
}
