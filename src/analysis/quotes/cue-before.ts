import type { Cue } from './cue.ts';
import { referencesIn, subjectAfter, subjectBefore, subjectOf } from './find-subject.ts';
import type { Scene } from './scene.ts';
import { isNamingAt, isParticipleAt, isQuotedAsAt, isSayingAt } from './verbs.ts';

/** A cue before the quotation, in its sentence or in a paragraph that ends with a colon. */
export function cueBefore(scene: Scene): Cue | undefined {
	const span = leadOf(scene);
	if (!span) return undefined;
	return byVerb(scene, span) ?? byWords(scene, span) ?? byColon(scene, span);
}

/** Does the verb stand right before the quotation: said, “…”? */
export function isRightBefore({ names, at }: Scene, { verb }: Cue): boolean {
	if (verb === undefined) return false;
	for (let place = verb + 1; place < at; place++)
		if (names.tokens[place]?.kind === 'word') return false;
	return true;
}

type Lead = { readonly from: number; readonly clause: number; readonly to: number };

/** The words that may lead to the quotation. */
function leadOf({ names, at, sentenceFrom, clauseFrom, opensParagraph }: Scene): Lead | undefined {
	if (at > sentenceFrom) return { from: sentenceFrom, clause: clauseFrom, to: at };
	if (!opensParagraph || names.tokens[at - 1]?.text !== ':') return undefined;
	const sentence = names.tokens[at - 1]?.sentence;
	let from = at - 1;
	while (from > 0 && names.tokens[from - 1]?.sentence === sentence) from--;
	return { from, clause: from, to: at };
}

function byVerb({ names }: Scene, { from, clause, to }: Lead): Cue | undefined {
	const { tokens } = names;
	for (let verb = to - 1; verb >= clause; verb--) {
		if (isQuotedAsAt(tokens, verb)) return cue(subjectBefore(names, verb, from), verb, 0.95);
		if (isParticipleAt(tokens, verb)) {
			const subject = participleSubject(names, verb, from);
			if (subject) return cue(subject, verb, 0.9);
			continue;
		}
		if (!isSayingAt(tokens, verb) && !isNamingAt(tokens, verb)) continue;
		const subject =
			subjectBefore(names, verb, from) ??
			(verb === from ? subjectAfter(names, verb + 1, to) : undefined);
		if (subject) return cue(subject, verb, 0.93);
	}
	return undefined;
}

const cue = (subject: Cue['subject'], verb: number, certainty: number): Cue => ({
	subject,
	verb,
	why: 'speaker and verb before the quote',
	certainty,
});

/** with `Ann` saying “…”; `Ann` left, saying “…” */
function participleSubject(names: Scene['names'], verb: number, from: number): Cue['subject'] {
	const beside = referencesIn(names, from, verb).at(-1);
	if (beside?.to === verb && (beside.mention || beside.kind === 'pronoun')) return beside;
	return subjectOf(names, from, verb);
}

/** According to `Ann Lee`, “…”; in the words of `Ann Lee`, “…” */
function byWords({ names }: Scene, { clause, to }: Lead): Cue | undefined {
	const { tokens } = names;
	for (let place = clause; place < to - 1; place++) {
		const pair = `${tokens[place]?.lower} ${tokens[place + 1]?.lower}`;
		if (pair !== 'according to' && pair !== 'words of') continue;
		const subject =
			subjectAfter(names, place + 2, to) ??
			referencesIn(names, place + 2, to).find(({ isOwner }) => !isOwner);
		if (subject)
			return { subject, verb: undefined, why: `“${pair}” before the quote`, certainty: 0.85 };
	}
	return undefined;
}

/** From `Bo Ek’s` post: “…” */
function byColon({ names }: Scene, { clause, to }: Lead): Cue | undefined {
	if (names.tokens[to - 1]?.text !== ':') return undefined;
	const inside = referencesIn(names, clause, to);
	const subject = inside.find(({ mention }) => mention !== undefined) ?? inside[0];
	return subject && { subject, verb: undefined, why: 'colon before the quote', certainty: 0.75 };
}
