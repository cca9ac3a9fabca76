import { DOCUMENT_NOUNS, MEDIA_WORDS } from '../words/organisation-words.ts';
import type { Cue } from './cue.ts';
import { referencesIn } from './find-subject.ts';
import type { Scene } from './scene.ts';

/** Who or what carried the words: said in `a statement`, told `Radio Nord`, quoted by `Sputnik`. */
export function mediumOf(
	{ names, afterTo, at, sentenceFrom }: Scene,
	cue: Cue | undefined,
): string | null {
	if (cue?.verb === undefined) return null;
	const isBehind = cue.verb > at;
	const [from, to] = isBehind
		? [cue.verb, afterTo]
		: [Math.max(sentenceFrom, cue.verb - REACH), at];
	for (const { from: start, to: end, head, mention, kind, chunk } of referencesIn(
		names,
		from,
		to,
	)) {
		const lead = names.tokens[start - 1]?.lower ?? '';
		const verb = names.tokens[cue.verb]?.lower ?? '';
		if (kind === 'document' && LEADS.has(lead) && DOCUMENT_NOUNS.has(head)) return head;
		if (mention?.figure.kind === 'person' || !chunk) continue;
		const isQuoting = lead === 'by' && verb === 'saying';
		const isTold =
			verb === 'told' && start === cue.verb + 1 && chunk.keys.some((key) => MEDIA_WORDS.has(key));
		if (isQuoting || isTold)
			return names.tokens
				.slice(chunk.from, end)
				.map(({ bare }) => bare)
				.join(' ');
	}
	return null;
}

const REACH = 12;
const LEADS = new Set(['in', 'on', 'by', 'via', 'through', 'from']);
