import type { Cue } from './cue.ts';
import { referencesIn, subjectAfter, subjectBefore } from './find-subject.ts';
import type { Scene } from './scene.ts';
import { isQuotedAsAt, isSayingAt } from './verbs.ts';

/** A cue behind the quotation: “…,” Ann Lee said; “…,” said Ann Lee; “…,” according to Ann Lee. */
export function cueAfter(scene: Scene): Cue | undefined {
	const from = firstWord(scene);
	if (from >= scene.afterTo) return undefined;
	if (scene.isDetached) return detached(scene, from);
	return (
		inverted(scene, from) ?? according(scene, from) ?? plain(scene, from) ?? dashed(scene, from)
	);
}

function firstWord({ names, at, afterTo }: Scene): number {
	let from = at + 1;
	while (from < afterTo && names.tokens[from]?.kind === 'mark') from++;
	return from;
}

/** “…,” `said Ann Lee` */
function inverted({ names, afterTo }: Scene, from: number): Cue | undefined {
	if (!isSayingAt(names.tokens, from)) return undefined;
	const subject = subjectAfter(names, from + 1, afterTo);
	return (
		subject && {
			subject,
			verb: from,
			why: 'verb before the speaker, behind the quote',
			certainty: 0.97,
		}
	);
}

/** “…,” `according to Ann Lee` */
function according({ names, afterTo }: Scene, from: number): Cue | undefined {
	const { tokens } = names;
	if (tokens[from]?.lower !== 'according' || tokens[from + 1]?.lower !== 'to') return undefined;
	const subject = referencesIn(names, from + 2, afterTo).find(({ isOwner }) => !isOwner);
	return (
		subject && { subject, verb: undefined, why: '“according to” behind the quote', certainty: 0.85 }
	);
}

/** “…,” `Ann Lee said` */
function plain({ names, afterTo }: Scene, from: number): Cue | undefined {
	for (let verb = from; verb < afterTo; verb++) {
		if (!isSayingAt(names.tokens, verb) && !isQuotedAsAt(names.tokens, verb)) continue;
		const subject = subjectBefore(names, verb, from);
		if (subject)
			return { subject, verb, why: 'speaker and verb behind the quote', certainty: 0.95 };
		const behind = subjectAfter(names, verb + 1, afterTo);
		if (behind)
			return {
				subject: behind,
				verb,
				why: 'verb before the speaker, behind the quote',
				certainty: 0.9,
			};
	}
	return undefined;
}

/** “…” `— Ann Lee` */
function dashed({ names, at, afterTo }: Scene, from: number): Cue | undefined {
	if (!/^[—–-]$/.test(names.tokens[at + 1]?.text ?? '')) return undefined;
	const [subject] = referencesIn(names, from, afterTo);
	if (subject?.from !== from || !subject.mention) return undefined;
	return { subject, verb: undefined, why: 'name behind a dash', certainty: 0.8 };
}

const SHORT = 6;

/** “….” `She said.` */
function detached({ names, afterTo, isFollowed }: Scene, from: number): Cue | undefined {
	if (isFollowed) return undefined;
	for (let verb = from + 1; verb < Math.min(afterTo, from + SHORT); verb++) {
		if (!isSayingAt(names.tokens, verb)) continue;
		const subject = subjectBefore(names, verb, from);
		const isBare = verb + 1 >= afterTo - 1;
		if (subject?.from === from && isBare)
			return { subject, verb, why: 'speaker and verb in the next sentence', certainty: 0.8 };
	}
	return undefined;
}
