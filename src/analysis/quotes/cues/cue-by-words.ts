import type { Mention } from '../../entities/mentions.ts';
import type { NameTable } from '../../entities/names/table.ts';
import { mentionsIn } from '../../entities/near.ts';
import { SPEECH_NOUNS } from '../../words/speech/speech-nouns.ts';
import { wordTable } from '../../words/word-set.ts';
import type { CueKind } from '../explain.ts';
import { subjectAfter, subjectOf } from '../find-subject.ts';
import type { Cue, Lead } from './cue.ts';

/** According to `Ann Lee`, “…”; in the words of `Ann Lee`, “…” */
export function cueByWords(names: NameTable, { clause, to }: Lead): Cue | undefined {
	const { tokens } = names;
	for (let index = clause; index < to - 1; index++) {
		const kind = LEADS.get(`${tokens[index]?.lower} ${tokens[index + 1]?.lower}`);
		if (kind === undefined) continue;
		const subject =
			nameAt(names, index + 2) ??
			(kind === 'words-of' ? undefined : pronounBehind(names, index + 2)) ??
			subjectAfter(names, index + 2, to) ??
			mentionsIn(names, index + 2, to).find(({ isOwner }) => !isOwner);
		if (subject) {
			return { subject, verb: undefined, kind, certainty: 0.85 };
		}
	}
	return undefined;
}

const LONGEST_NAME = 8;

/** According to `Ann Lee`, the crowd “…” */
function nameAt(names: NameTable, at: number): Mention | undefined {
	const [first] = mentionsIn(names, at, at + LONGEST_NAME);
	return first?.entity && first.from === at && !first.isOwner ? first : undefined;
}

/** According to `him`, “…” */
function pronounBehind({ tokens }: NameTable, at: number): Mention | undefined {
	const head = OBJECTS.get(tokens[at]?.lower ?? '');
	const isBare = tokens[at + 1]?.kind !== 'word' || tokens[at]?.lower !== 'her';
	return head === undefined || !isBare ? undefined : pronounAt(at, head);
}

const OBJECTS: ReadonlyMap<string, string> = wordTable({ him: 'he', her: 'she', them: 'they' });

/** A mention of whom a possessive or an object at this place means. */
export const pronounAt = (at: number, head: string): Mention => ({
	kind: 'pronoun',
	from: at,
	to: at + 1,
	head,
	determiner: '',
	isOwner: false,
	isBehindPreposition: false,
});

const LEADS: ReadonlyMap<string, CueKind> = new Map([
	['according to', 'according-to-before'],
	['words of', 'words-of'],
] as const);

/** in `Ann Lee’s` words, “…”; drew anger with `her` remark that “…” */
export function cueByNoun(names: NameTable, { from, to }: Lead): Cue | undefined {
	const { tokens } = names;
	let noun = to - 1;
	while (noun > from && (tokens[noun]?.kind === 'mark' || tokens[noun]?.lower === 'that')) noun--;
	if (noun === to || !SPEECH_NOUNS.has(tokens[noun]?.lower ?? '')) return undefined;
	const subject = ownerOf(names, noun, from) ?? subjectOf(names, from, noun);
	return (
		subject && {
			subject,
			verb: undefined,
			kind: 'speech-noun',
			certainty: 0.8,
		}
	);
}

const REACH = 4;

/** Whose words: “Lee’s” or “her”, a few words before the noun. */
function ownerOf(names: NameTable, noun: number, from: number): Mention | undefined {
	const owner = mentionsIn(names, from, noun).at(-1);
	if (owner?.isOwner && noun - owner.to < REACH) return owner;
	for (let index = noun - 1; index >= Math.max(from, noun - REACH); index--) {
		const head = PRONOUN_OF.get(names.tokens[index]?.lower ?? '');
		if (head !== undefined) return pronounAt(index, head);
	}
	return undefined;
}

const PRONOUN_OF: ReadonlyMap<string, string> = wordTable({ his: 'he', her: 'she', its: 'it' });
