import type { Candidate } from '../candidate.ts';
import { wordAt } from '../grammar/tree.ts';

/** `Siege of Zell`, `Zell bombings`: does the noun say which one it was? Not `Fire`, `The storm`, `Dust storm`. */
export function isNounOfOne({ label, tree, core, eventClass }: Candidate): boolean {
	const length = label?.text.split(' ').length ?? 0;
	const { upos } = wordAt(tree, core - 1);
	const isNamed = core > 1 && upos === 'PROPN' && (label?.kept.has(core - 1) ?? false);
	return length > 2 || (length === 2 && isNamed && SUDDEN.has(eventClass));
}

const SUDDEN: ReadonlySet<string> = new Set(['attack', 'accident', 'disaster']);
