import { WEEKDAYS } from '../../words/time/weekdays.ts';
import { childrenOf, type Word } from '../tree.ts';

/**
 * `was convicted Monday of theft`, `died on Friday of a stroke`: a weekday stands between the verb and its “of”, which the parser hangs on the
 * day. Nothing is “of” a weekday without an article but its week.
 */
export function withDaysBetween(words: readonly Word[]): readonly Word[] {
	const changes = new Map<number, Partial<Word>>();
	for (const [day, { text, head }] of words.entries()) {
		const above = words[head];
		if (!DAYS.has(text) || above === undefined || head > day || !/^(?:VERB|ADJ)$/.test(above.upos))
			continue;
		const own = childrenOf(words, day);
		if (own.some((at) => words[at]?.relation === 'det')) continue;
		// “found the owner guilty Tuesday”
		const isOfVerb =
			above.upos === 'ADJ' && above.relation === 'xcomp' && isVerb(words[above.head]);
		if (isOfVerb) changes.set(day, { head: above.head });
		for (const at of own) {
			const isOf = words[day + 1]?.text === 'of' && words[day + 1]?.head === at;
			if (isOf && !PERIODS.test(words[at]?.text ?? '')) changes.set(at, { head, relation: 'obl' });
		}
	}
	return changes.size === 0 ? words : words.map((word, at) => ({ ...word, ...changes.get(at) }));
}

function isVerb(word: Word | undefined): boolean {
	return word?.upos === 'VERB';
}

const DAYS: ReadonlySet<string> = new Set(WEEKDAYS);
const PERIODS = /^(?:weeks?|months?|years?|fortnight|Week|Easter)$/;
