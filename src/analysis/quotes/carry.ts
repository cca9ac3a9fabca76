import type { Cue } from './cue.ts';
import { referencesIn, subjectOf } from './find-subject.ts';
import type { Scene } from './scene.ts';

/** No cue: whom the sentence before is about, if the paragraph has one since the last quotation. */
export function cueInSentenceBefore({ names, at, sentenceFrom }: Scene): Cue | undefined {
	const { tokens } = names;
	const last = tokens[sentenceFrom - 1];
	if (!last || last.paragraph !== tokens[at]?.paragraph || last.kind === 'quote') return undefined;
	let from = sentenceFrom - 1;
	while (from > 0 && isSame(tokens[from - 1], last)) from--;
	const subject =
		subjectOf(names, from, sentenceFrom) ??
		referencesIn(names, from, sentenceFrom).find(({ mention }) => mention);
	if (!subject || !isSomebody(subject)) return undefined;
	return { subject, verb: undefined, why: 'whom the sentence before is about', certainty: 0.75 };
}

function isSame(
	token: Scene['names']['tokens'][number] | undefined,
	last: { sentence: number; paragraph: number },
): boolean {
	return (
		token?.kind !== 'quote' &&
		token?.sentence === last.sentence &&
		token.paragraph === last.paragraph
	);
}

function isSomebody({ kind, head, mention }: NonNullable<Cue['subject']>): boolean {
	if (mention) return true;
	return (
		kind === 'person' || kind === 'kin' || (kind === 'pronoun' && (head === 'he' || head === 'she'))
	);
}
