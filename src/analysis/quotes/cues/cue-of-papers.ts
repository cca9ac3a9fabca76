import type { Mention } from '../../entities/mentions.ts';
import type { NameTable } from '../../entities/names/table.ts';
import { isVerbLike } from '../../entities/verb-like.ts';
import { PAPERS, PARTS_OF_PAPERS } from '../../words/speech/paper-nouns.ts';
import { isSayingAt } from '../verbs.ts';
import type { Cue, Lead } from './cue.ts';

/** `The last entry` was brief, she said: “…”: she tells what stands there. */
export function cueOfEntry(names: NameTable, { from, to }: Lead): Cue | undefined {
	const { tokens } = names;
	const verb = to - 2;
	if (!hasBook(names, to) || tokens[to - 1]?.text !== ':' || !isSayingAt(tokens, verb))
		return undefined;
	const comma = [verb - 2, verb - 3, verb - 4].find((at) => tokens[at]?.text === ',');
	const noun = [from + 1, from + 2, from + 3].find((at) =>
		PARTS_OF_PAPERS.has(tokens[at]?.lower ?? ''),
	);
	const isFirst = comma !== undefined && noun !== undefined && noun < comma;
	const subject = isFirst && !isVerbLike(tokens[noun - 1]) ? paperAt(names, noun) : undefined;
	return subject && { subject, verb, kind: 'before', certainty: 0.85 };
}

/**
 * `The entry for May` is short: “…”; of Bo Ek `the diary` has one line: “…”: what is written on, where the words before the colon
 * name nobody, or only tell of somebody.
 */
export function paperIn(
	names: NameTable,
	{ from, to }: { readonly from: number; readonly to: number },
	somebody: Mention | undefined,
): Mention | undefined {
	const { tokens } = names;
	if (!hasBook(names, to)) return undefined;
	for (let at = to - 1; at >= from; at--) {
		const word = tokens[at]?.lower ?? '';
		const isPart = PARTS_OF_PAPERS.has(word);
		if (!isPart && !PAPERS.has(word)) continue;
		const isSubject = isVerbLike(tokens[at + 1]) && !tokens[at]?.isOwner;
		if (isSubject || !somebody || (isPart && somebody.isBehindPreposition))
			return paperAt(names, at);
	}
	return undefined;
}

/** Has it told of a book or diary, and whose it is? */
const hasBook = ({ papers }: NameTable, before: number): boolean =>
	papers.some(({ at, kind, owner }) => at < before && kind === 'book' && owner !== undefined);

const paperAt = ({ tokens }: NameTable, at: number): Mention => ({
	kind: 'document',
	from: at,
	to: at + 1,
	head: tokens[at]?.lower ?? '',
	determiner: 'the',
	isOwner: false,
	isBehindPreposition: false,
});
