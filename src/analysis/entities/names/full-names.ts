import type { Document } from '../../document/document.ts';
import { foldWord } from '../../document/fold-word.ts';
import { isFirstName } from './first-names.ts';
import type { Gathered } from './gather-entities.ts';
import { isHeadline } from './headlines.ts';

/** Completes names that stand alone in the running text from the title and from what is quoted there. */
export function completeNames(document: Document, gathered: readonly Gathered[]): Gathered[] {
	const alone = gathered.filter(({ kind, keys }) => kind === 'person' && keys.length === 1);
	if (alone.length === 0) return [...gathered];
	const full = fullNamesIn(document);
	return gathered.map((one) => {
		const name =
			one.kind === 'person' && one.keys.length === 1 ? full.get(one.keys[0] ?? '') : undefined;
		return name ? { ...one, words: name, keys: name.map(foldWord) } : one;
	});
}

const PAIR =
	/(?<![\p{L}\p{N}])(?<first>\p{Lu}[\p{L}’'-]{1,30})(?=\s(?<last>\p{Lu}[\p{L}’-]{1,30}))/gu;

/** First and last name by the last. */
function fullNamesIn({
	title,
	quotations,
	paragraphs,
}: Document): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, readonly string[]>();
	for (const words of [
		title ?? '',
		...quotations.map(({ text }) => text),
		...paragraphs.map(({ text }) => text).filter(isHeadline),
	]) {
		for (const { groups } of words.matchAll(PAIR)) {
			const { first = '', last = '' } = groups ?? {};
			const surname = last.replace(/[’']s$/, '');
			if (isFirstName(first) && !found.has(foldWord(surname)))
				found.set(foldWord(surname), [first, surname]);
		}
	}
	return found;
}
