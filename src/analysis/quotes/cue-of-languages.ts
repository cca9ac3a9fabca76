import { VERBS_OF } from '../words/speech/verbs-of-languages.ts';
import type { Cue } from './cue.ts';
import { mentionsIn } from './find-subject.ts';
import type { QuoteContext } from './quote-context.ts';

const REACH = 6;

/** A name and a reporting verb side by side, next to the quotation; in other languages nothing else is certain. */
export function cueInLanguage(context: QuoteContext, language: string): Cue | undefined {
	const verbs = VERBS_OF.get(language);
	if (!verbs) return undefined;
	const { names, at, clauseFrom, afterTo } = context;
	const behind = pairIn(names, { from: at + 1, to: Math.min(afterTo, at + 1 + REACH), verbs });
	if (behind) return behind;
	return pairIn(names, { from: Math.max(clauseFrom, at - REACH), to: at, verbs });
}

type Stretch = { readonly from: number; readonly to: number; readonly verbs: ReadonlySet<string> };

function pairIn(names: QuoteContext['names'], { from, to, verbs }: Stretch): Cue | undefined {
	for (let verb = from; verb < to; verb++) {
		if (!verbs.has(names.tokens[verb]?.text.toLowerCase() ?? '')) continue;
		const subject = mentionsIn(names, from, to + REACH).find(
			(one) => one.chunk && !one.isOwner && (one.to === verb || one.from === verb + 1),
		);
		if (subject) return { subject, verb, kind: 'other-language', certainty: 0.8 };
	}
	return undefined;
}
