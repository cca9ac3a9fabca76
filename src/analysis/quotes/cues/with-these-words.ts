import { subjectOf } from '../find-subject.ts';
import type { QuoteContext } from '../quote-context.ts';
import type { Cue } from './cue.ts';

/** “The appeal is dismissed.” With four words `the judge, Ann Lee,` closed the case: whoever did something with them has said them. */
export function withTheseWords({
	names,
	at,
	isDetached,
	sentenceTo,
}: QuoteContext): Cue | undefined {
	const { tokens } = names;
	if (!isDetached || tokens[at + 1]?.lower !== 'with') return undefined;
	if (tokens[at + 1]?.paragraph !== tokens[at]?.paragraph) return undefined;
	const noun = [at + 2, at + 3, at + 4].find((index) => WORDS.has(tokens[index]?.lower ?? ''));
	const subject = noun === undefined ? undefined : subjectOf(names, noun + 1, sentenceTo);
	const isSomebody = subject?.kind === 'person' || subject?.kind === 'pronoun' || subject?.entity;
	return isSomebody && subject
		? { subject, verb: undefined, kind: 'next-sentence', certainty: 0.8 }
		: undefined;
}

const WORDS = new Set(['words', 'sentence', 'sentences', 'remark', 'question', 'warning']);
