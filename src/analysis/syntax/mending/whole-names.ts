import type { Word } from '../tree.ts';

/**
 * `Ann Lee, late of Zell, who founded the mill`: what hangs on “Lee” alone belongs to the name, which hangs together by its first word
 * (`flat` in Universal Dependencies, whose words have nothing of their own).
 */
export function withWholeNames(words: readonly Word[]): readonly Word[] {
	if (!words.some(({ head }) => words[head]?.relation === 'flat')) return words;
	return words.map((word) => {
		const above = words[word.head];
		const isOfPart = above?.relation === 'flat' && above.head >= 0 && !NAMES.test(word.relation);
		return isOfPart ? { ...word, head: above.head } : word;
	});
}

const NAMES = /^(?:flat|compound|goeswith|punct|case)/;
