import { fold } from '../../domain/fold.ts';
import type { Say } from './say.ts';

/**
 * The one of `words`, in English, that somebody typed in it or in their own language; else what they typed.
 *
 *     typedWord(speak('de'), 'Einmal', ['yearly', 'once']) // 'once'
 */
export function typedWord(say: Say, typed: string, words: readonly string[]): string {
	const wanted = fold(typed).trim();
	const meant = words.find((word) => [word, say.told(word)].some((one) => fold(one) === wanted));
	return meant ?? typed;
}
