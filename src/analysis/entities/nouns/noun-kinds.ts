import {
	DOCUMENT_NOUNS,
	INSTITUTION_NOUNS,
	SIGN_NOUNS,
} from '../../words/people/organisation-words.ts';
import { CROWD_NOUNS, KIN, ROLE_NOUNS } from '../../words/people/role-nouns.ts';

export type NounKind = 'person' | 'kin' | 'institution' | 'document' | 'crowd';

/** What a noun speaks of: somebody, a body, a paper. */
export function kindOfNoun(word: string): NounKind | undefined {
	return KIND_OF_NOUN.get(word) ?? KIND_OF_NOUN.get(headOf(word));
}

/** `lady`-in-waiting, `brother`-in-law, `commander`-in-chief */
const headOf = (word: string): string => word.replace(/-(?:in|of|at|to|for|de)-.*$/, '');

const THINGS_TOO = new Set([
	'chairs',
	'heads',
	'stars',
	'guides',
	'hosts',
	'seconds',
	'lets',
	'models',
]);
/** growers, observers */
const PLURALS = [...ROLE_NOUNS].map((word) => `${word}s`).filter((word) => !THINGS_TOO.has(word));

/** Of a word that stands in two lists, the later kind. */
const KIND_OF_NOUN: ReadonlyMap<string, NounKind> = new Map(
	(
		[
			[PLURALS, 'crowd'],
			[INSTITUTION_NOUNS, 'institution'],
			[SIGN_NOUNS, 'document'],
			[DOCUMENT_NOUNS, 'document'],
			[KIN.keys(), 'kin'],
			[ROLE_NOUNS, 'person'],
			[CROWD_NOUNS, 'crowd'],
		] as const
	).flatMap(([words, kind]) => Array.from(words, (word) => [word, kind] as const)),
);
