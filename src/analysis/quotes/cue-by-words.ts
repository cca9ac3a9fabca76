import type { NameTable } from '../entities/names/name-table.ts';
import type { Reference } from '../entities/references.ts';
import { SPEECH_NOUNS } from '../words/speech/speech-nouns.ts';
import type { Cue } from './cue.ts';
import type { Lead } from './cue-before.ts';
import { referencesIn, subjectAfter, subjectOf } from './find-subject.ts';

/** According to `Ann Lee`, “…”; in the words of `Ann Lee`, “…” */
export function cueByWords(names: NameTable, { clause, to }: Lead): Cue | undefined {
	const { tokens } = names;
	for (let place = clause; place < to - 1; place++) {
		const pair = `${tokens[place]?.lower} ${tokens[place + 1]?.lower}`;
		if (pair !== 'according to' && pair !== 'words of') continue;
		const subject =
			subjectAfter(names, place + 2, to) ??
			referencesIn(names, place + 2, to).find(({ isOwner }) => !isOwner);
		if (subject) {
			return { subject, verb: undefined, why: `“${pair}” before the quote`, certainty: 0.85 };
		}
	}
	return undefined;
}

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
			why: 'a noun of saying before the quote',
			certainty: 0.8,
		}
	);
}

const REACH = 4;

/** Whose words: “Lee’s” or “her”, a few words before the noun. */
function ownerOf(names: NameTable, noun: number, from: number): Reference | undefined {
	const owner = referencesIn(names, from, noun).at(-1);
	if (owner?.isOwner && noun - owner.to < REACH) return owner;
	for (let place = noun - 1; place >= Math.max(from, noun - REACH); place--) {
		const head = PRONOUN_OF[names.tokens[place]?.lower ?? ''];
		if (head === undefined) continue;
		const at = { from: place, to: place + 1 };
		return {
			...at,
			kind: 'pronoun',
			head,
			determiner: '',
			isOwner: false,
			isBehindPreposition: false,
		};
	}
	return undefined;
}

const PRONOUN_OF: Readonly<Record<string, string>> = { his: 'he', her: 'she', its: 'it' };
