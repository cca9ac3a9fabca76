import { readFileSync } from 'node:fs';
import { findDates } from '../../src/analysis/dates/find-dates.ts';
import { readDocument } from '../../src/analysis/document/document.ts';
import { locateExpression } from '../../src/analysis/syntax/expression.ts';
import type { Word } from '../../src/analysis/syntax/tree.ts';
import { type Span, spanOf } from '../../src/domain/articles/span.ts';
import type { TreebankSentence, TreebankText } from './treebank.ts';

/** A time expression whose governor is known. */
export type Marked = {
	/** The text or publisher: what is learned from it may not be measured on it. */
	readonly group: string;
	readonly set: string;
	readonly sentence: Span;
	readonly expression: Span;
	/** UTF-16 offset at which the governor begins, in the text of the sentence. */
	readonly governor: number;
};

type EventLine = {
	readonly id: string;
	readonly text: string;
	readonly events: readonly { start: number; end: number; governor?: { start: number } | null }[];
};
type SentenceLine = { readonly t: string; readonly q: readonly [string, string][] };

/** Reads a file of marked governors: articles with `events`, or sentences `t` with pairs `q` of expression and governor. */
export function readMarked(file: string): Marked[] {
	const lines = readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line !== '');
	const set = file.split('/').at(-1)?.split('.')[0] ?? '';
	return lines.flatMap((line) => {
		const read: EventLine | SentenceLine = JSON.parse(line);
		return 'events' in read ? markedEvents(read, set) : markedSentence(read, set);
	});
}

function markedEvents({ id, text, events }: EventLine, set: string): Marked[] {
	const { sentences } = readDocument({ text, language: 'en' });
	return events.flatMap(({ start, end, governor }) => {
		const at = governor?.start;
		const sentence = sentences.find((each) => each.start <= start && start < each.end);
		if (at === undefined || sentence === undefined) return [];
		const group = id.startsWith('wns') ? id : (id.split('/')[0] ?? id);
		return { group, set, sentence, expression: spanOf(text, start, end), governor: at };
	});
}

function markedSentence({ t, q }: SentenceLine, set: string): Marked[] {
	let from = 0;
	return q.map(([expression, governor]) => {
		const start = t.indexOf(expression, from);
		from = start + 1;
		const before = t.lastIndexOf(governor, start);
		const at = before >= 0 ? before : t.indexOf(governor);
		return {
			group: t,
			set,
			sentence: spanOf(t, 0, t.length),
			expression: spanOf(t, start, start + expression.length),
			governor: at,
		};
	});
}

/** The time expressions of a treebank's sentences with the governors of its trees. */
export function markTreebank(texts: readonly TreebankText[], set: string): Marked[] {
	return texts.flatMap((text) =>
		text.sentences.flatMap((sentence) =>
			markTree(sentence).map(({ words, expression, governor }) => {
				const whole = textOf(sentence);
				return {
					group: text.id,
					set,
					sentence: spanOf(whole, 0, whole.length),
					expression,
					governor: words[governor]?.start ?? -1,
				};
			}),
		),
	);
}

/** A tree as it stands in a treebank, a time expression of it, and the index of its governor. */
export type MarkedTree = { words: readonly Word[]; expression: Span; governor: number };

/** The time expressions of one sentence: dates alone, where one word of theirs hangs on one word outside. */
export function markTree(sentence: TreebankSentence): MarkedTree[] {
	if (!sentence.words.some((word) => /\d{4}|day|month|year|week|[A-Z][a-z]{2}/.test(word)))
		return [];
	const text = textOf(sentence);
	const words = wordsOf(sentence);
	const document = readDocument({ text, language: 'en' });
	return findDates(document).flatMap((date) => {
		if (date.type !== 'DATE' && date.type !== 'TIME') return [];
		const expression = spanOf(text, date.start, date.end);
		const found = locateExpression(words, expression);
		const top = words[found?.top ?? -1];
		if (found === undefined || top === undefined || top.head < 0) return [];
		const inside = (at: number) => at >= found.first && at < found.end;
		const tops = words.filter(
			({ head, upos }, at) => inside(at) && !inside(head) && upos !== 'PUNCT',
		);
		if (tops.length !== 1 || !/^(?:obl|nmod|advmod|compound|nummod)/.test(top.relation)) return [];
		return { words, expression, governor: top.head };
	});
}

/** The index of the word at `governor`; for a form of “be” that of what it says (“was ill”), where trees have the clause hang. */
export function rightWord(words: readonly Word[], governor: number): number {
	const at = words.findIndex(({ start, end }) => start <= governor && governor < end);
	const { relation, head = at } = words[at] ?? {};
	return relation === 'cop' ? head : at;
}

function textOf({ words, spaceAfter }: TreebankSentence): string {
	return words
		.map((word, at) => `${word}${spaceAfter[at] ? ' ' : ''}`)
		.join('')
		.trimEnd();
}

function wordsOf(sentence: TreebankSentence): Word[] {
	let start = 0;
	return sentence.words.map((text, at) => {
		const from = start;
		start += text.length + Number(sentence.spaceAfter[at]);
		return {
			start: from,
			end: from + text.length,
			text,
			upos: sentence.upos[at] ?? 'X',
			tag: sentence.tags[at] ?? 'FW',
			head: sentence.heads[at] ?? -1,
			relation: sentence.relations[at] ?? 'dep',
			headLogs: new Float32Array(0),
		};
	});
}
