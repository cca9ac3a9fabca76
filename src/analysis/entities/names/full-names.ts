import type { Document } from '../../document/document.ts';
import { foldWord } from '../../document/fold-word.ts';
import { textBefore } from '../../document/text-before.ts';
import type { Token } from '../../document/tokens.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS } from '../../words/function-words.ts';
import { ROLE_NOUNS } from '../../words/people/role-nouns.ts';
import { TITLES } from '../../words/people/titles.ts';
import { isFirstName } from './first-names.ts';
import type { Gathered } from './gather-entities.ts';
import { isHeadline } from './headlines.ts';

/** Completes names that stand alone in the running text from the title and from what is quoted there. */
export function completeNames(document: Document, gathered: readonly Gathered[]): Gathered[] {
	const alone = gathered.filter(({ kind, keys }) => kind === 'person' && keys.length === 1);
	if (alone.length === 0) return [...gathered];
	const surnames = new Set(alone.flatMap(({ keys }) => keys));
	const full = fullNamesIn(document, surnames);
	return gathered.map((one) => {
		if (one.kind !== 'person' || one.keys.length !== 1) return one;
		const [surname = ''] = one.words;
		const name = full.get(one.keys[0] ?? '') ?? fullNameIn(document.text, surname);
		return name ? { ...one, words: name, keys: name.map(foldWord) } : one;
	});
}

/** Which names are the initials of another: KCNA, of the Korean Central News Agency, also `(CDC)` right behind a name. */
export function initialsOf(
	tokens: readonly Token[],
	gathered: readonly Gathered[],
): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	for (const [index, { kind, words, keys, chunks }] of gathered.entries()) {
		if (kind !== 'institution' || keys.length < 2) continue;
		const all = words.filter((word) => /^\p{L}/u.test(word));
		const capitals = all.filter((word) => /^\p{Lu}/u.test(word));
		for (const some of [all, capitals]) {
			const initials = some.map((word) => word.charAt(0)).join('');
			if (initials.length >= FEWEST_INITIALS) setFirst(found, foldWord(initials), index);
		}
		for (const { to } of chunks) {
			const isClosed = tokens[to]?.text === '(' && tokens[to + 2]?.text === ')';
			const word = tokens[to + 1];
			if (isClosed && word && INITIALS.test(word.bare)) setFirst(found, word.lower, index);
		}
	}
	return found;
}

function setFirst(found: Map<string, number>, key: string, index: number): void {
	if (!found.has(key)) found.set(key, index);
}

/** What is named by the initials of another is that other, and none of its own. */
export function withoutInitials(
	tokens: readonly Token[],
	gathered: readonly Gathered[],
): Gathered[] {
	const initials = initialsOf(tokens, gathered);
	return gathered.filter((one) => !isInitials(one) || !initials.has(one.keys[0] ?? ''));
}

/** Are these letters all of a name? */
export const isInitials = ({ words }: Pick<Gathered, 'words'>): boolean =>
	words.length === 1 && INITIALS.test(words[0] ?? '');

const INITIALS = /^\p{Lu}{2,6}$/u;
const FEWEST_INITIALS = 3;

const PAIR =
	/(?<![\p{L}\p{N}])(?<first>\p{Lu}[\p{L}’'-]{1,30})(?=\s(?<last>\p{Lu}[\p{L}’-]{1,30}))/gu;

/** First and last name by the last. */
function fullNamesIn(
	{ title, quotations, paragraphs }: Document,
	surnames: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, readonly string[]>();
	for (const words of [
		title ?? '',
		...quotations.map(({ text }) => text),
		...paragraphs.map((paragraph) => paragraph.text).filter(isHeadline),
	]) {
		for (const { groups, index } of words.matchAll(PAIR)) {
			const { first = '', last = '' } = groups ?? {};
			const surname = last.replace(/[’']s$/, '');
			const key = foldWord(surname);
			if (!surnames.has(key) || found.has(key)) continue;
			if (isFirstName(first) || isGivenName(words, first, index)) found.set(key, [first, surname]);
		}
	}
	return found;
}

/** What is no running text, such as credits, tells names as well. */
function fullNameIn(text: string, surname: string): readonly string[] | undefined {
	let at = text.indexOf(` ${surname}`);
	for (let looked = 0; at > 0 && looked < MANY; looked++) {
		const [first = ''] = /\p{Lu}[\p{L}’'-]{1,30}$/u.exec(textBefore(text, at, 32)) ?? [];
		const isWhole = !/^[\p{L}\p{N}-]/u.test(text.slice(at + 1 + surname.length));
		if (isWhole && first !== '' && isFirstName(first) && !isOther(first)) return [first, surname];
		at = text.indexOf(` ${surname}`, at + 1);
	}
	return undefined;
}

const MANY = 20;

/** `Duke` Lee, `The` Lee, in `May` Lee: first names somewhere, and other words before. */
const isOther = (first: string): boolean =>
	[TITLES, FUNCTION_WORDS, CALENDAR_WORDS].some((words) => words.has(foldWord(first)));

/** I telephoned `Odair` Vlum: within a sentence, and neither a title nor any other word with a capital. */
function isGivenName(words: string, first: string, index: number): boolean {
	const key = foldWord(first);
	const isInside = /\p{Ll}\s$/u.test(textBefore(words, index, 2));
	const isTitle = TITLES.has(key) || ROLE_NOUNS.has(key) || FUNCTION_WORDS.has(key);
	return isInside && !isTitle && !CALENDAR_WORDS.has(key) && !isHeadline(words);
}
