import { foldWord } from '../../document/fold-word.ts';
import type { Token } from '../../document/tokens.ts';
import { ROLE_NOUNS } from '../../words/people/role-nouns.ts';
import type { Entity, Naming } from '../entity.ts';
import { isFirstName } from '../names/first-names.ts';

type Story = {
	readonly title: string | undefined;
	readonly tokens: readonly Token[];
	readonly namings: readonly Naming[];
};

/** Whom an interview, a profile or an obituary is about: the only person whom the title names, or whose death its opening tells. */
export function protagonistOf({ title, tokens, namings }: Story): Entity | undefined {
	const namedIn = namings.filter(({ entity }) => entity.kind === 'person');
	const people = [...new Set(namedIn.map(({ entity }) => entity))].filter(
		({ keys }) => keys.length > 1,
	);
	const words = (title ?? '').match(WORDS)?.map((word) => foldWord(word.replace(OWNED, ''))) ?? [];
	const inFull = people.filter(({ keys }) => keys.length > 1 && holds(words, keys));
	const [one, other] =
		inFull.length > 0 ? inFull : people.filter(({ keys }) => isCalled(keys, title ?? ''));
	if (one && other === undefined) return one;
	if (one) return undefined;
	const first = namedIn[0];
	return first && (isOfOne(title ?? '') || isMourned(tokens, first)) ? first.entity : undefined;
}

const WORDS = /\p{Lu}[\p{L}\p{M}’'-]*/gu;
const OWNED = /[’']s?$/;

/** First name and surname, whatever stands between them. */
function holds(words: readonly string[], keys: readonly string[]): boolean {
	const first = words.indexOf(keys[0] ?? '');
	const last = words.indexOf(keys.at(-1) ?? '', first + 1);
	return first >= 0 && last > first && last - first <= keys.length;
}

/** By the surname alone, and with no other first name before it. */
function isCalled(keys: readonly string[], title: string): boolean {
	const surname = keys.at(-1) ?? '';
	for (const { groups } of title.matchAll(NAMED)) {
		if (foldWord((groups?.['last'] ?? '').replace(OWNED, '')) !== surname) continue;
		const before = foldWord(groups?.['first'] ?? '');
		if (before === '' || before === keys[0] || !isFirstName(before)) return true;
	}
	return false;
}

const NAMED = /(?<![\p{L}’'-])(?:(?<first>\p{Lu}[\p{L}’'-]*) )?(?<last>\p{Lu}[\p{L}’'-]*)/gu;

/** `The woman who listens to wood`: a title that tells of one person, and not by name. */
function isOfOne(title: string): boolean {
	const { noun = '' } = OF_ONE.exec(title)?.groups ?? {};
	return ROLE_NOUNS.has(noun.toLowerCase()) || noun === 'voice' || OF_ONESELF.test(title);
}

const OF_ONE = /(?:^|[:–—] ?)(?:The|A|An|One) (?:\p{L}+ )?(?<noun>\p{L}+) (?:who|that) /iu;
/** ‘I wrote it standing up’, and no more, or whose words they are */
const OF_ONESELF = /^[“"‘'«„](?:I|My)\b[^“”"«»]*[”"’'»“](?:$|:)/;

/** `Ann Lee, who has died aged 90,` drew maps; Ann Lee, a baker, `died` on Friday: the first who is named, where the opening tells of their death. */
function isMourned(tokens: readonly Token[], { chunk }: Naming): boolean {
	const sentence = tokens[chunk.from]?.sentence;
	for (let at = chunk.to; at < chunk.to + LONGEST_SENTENCE; at++) {
		if (tokens[at]?.sentence !== sentence) return false;
		if (DIED.has(tokens[at]?.lower ?? '')) return true;
	}
	return false;
}

const DIED = new Set(['died', 'dies']);
const LONGEST_SENTENCE = 80;
