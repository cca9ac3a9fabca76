import { APOSTROPHE_FIRST, CLOSED_BY } from '../words/speech/quotation-marks.ts';
import type { MarkStyle } from './mark-style.ts';

/** What stands between two marks of one paragraph, without them. */
export type Marked = {
	readonly from: number;
	readonly to: number;
	readonly closed: boolean;
	/** An apostrophe looks the same: it is a quotation only where the next paragraph goes on with one. */
	readonly isDoubtful?: true;
	/** Where it closes if it is not. */
	readonly otherwise?: number;
};

/** The outermost marked parts of a paragraph, in order; each letter is looked at once. */
export function scanParagraph(text: string, style: MarkStyle): Marked[] {
	const found: Marked[] = [];
	let open: Open | undefined;
	for (let index = 0; index < text.length; index++) {
		const mark = text.charAt(index);
		if (CLOSED_BY.get(mark) === undefined && !CLOSING.has(mark)) continue;
		if (open === undefined) {
			if (style.has(mark) && opens(text, index)) open = openAt(mark, index);
			continue;
		}
		const verdict = isSingle(open.mark)
			? readSingle(text, index, open)
			: readDouble(text, index, open);
		if (verdict === 'maybe closes') open = { ...open, perhaps: open.perhaps ?? index };
		if (verdict === 'nests') open = { ...open, nested: !open.nested };
		if (verdict === 'opens anew') {
			found.push(endedAt(text, open, index));
			open = openAt(mark, index);
		}
		if (verdict === 'closes') {
			found.push({ from: open.from, to: index, closed: true });
			open = undefined;
		}
	}
	if (open !== undefined) found.push(endedAt(text, open, text.length));
	return found.filter(({ from, to, closed }) => from < to && (closed || to - from > 1));
}

type Open = {
	readonly mark: string;
	readonly from: number;
	/** An apostrophe after an s, which may be the closing mark. */
	readonly perhaps?: number;
	readonly nested: boolean;
};

type Verdict = 'goes on' | 'closes' | 'maybe closes' | 'nests' | 'opens anew';

const CLOSING = new Set(Array.from(CLOSED_BY.values()).join(''));
const BEFORE_OPENING = /[\s([{—–\-/‘'“"„«¿¡:]/u;
const SPACE = /\s/u;
/** A paragraph that lost its line break: `'We came.' 'We went.` */
const SENTENCE = /^\p{Lu}(?:\S*\s){3}[\s\S]*[.?!…]\s*$/u;
const WORD = /[\p{L}\p{N}]/u;

const openAt = (mark: string, index: number): Open => ({ mark, from: index + 1, nested: false });
const isSingle = (mark: string): boolean => mark === '‘' || mark === "'";

/** A paragraph or another opening mark ends what is still open: at its doubtful apostrophe, if it has one. */
function endedAt(text: string, { mark, from, perhaps }: Open, index: number): Marked {
	const isLast = index === text.length && /[.?!…]\s*$/.test(text);
	if (perhaps !== undefined && !isLast) return { from, to: perhaps, closed: true };
	if (perhaps !== undefined)
		return { from, to: index, closed: false, isDoubtful: true, otherwise: perhaps };
	const isWhole = index < text.length && SENTENCE.test(text.slice(from, index));
	return mark === "'" && !isWhole
		? { from, to: index, closed: false, isDoubtful: true }
		: { from, to: index, closed: false };
}

function opens(text: string, index: number): boolean {
	const mark = text.charAt(index);
	const next = text.charAt(index + 1);
	if (next === '') return false;
	if (mark === '“' || mark === '„' || mark === '「' || mark === '『') return true;
	if (mark === '«' || mark === '‹') return true;
	const stands = index === 0 || BEFORE_OPENING.test(text.charAt(index - 1));
	if (!stands) return false;
	if (SPACE.test(next)) return mark === '"' && isSpacedOut(text, index);
	return !isSingle(mark) || !isApostrophe(text, index);
}

/** `" We rebuild , " he said`: blanks stand inside the marks too, and the next mark closes. */
function isSpacedOut(text: string, index: number): boolean {
	const next = text.indexOf('"', index + 1);
	if (next < 0 || !WORD.test(text.slice(index, next))) return false;
	const follower = text.charAt(next + 1);
	const opensThere = SPACE.test(text.charAt(next - 1)) && WORD.test(follower);
	return !opensThere;
}

/** ’twas, ’em, ’90s. */
function isApostrophe(text: string, index: number): boolean {
	const [word = ''] = /^[\p{L}\p{N}]{1,6}/u.exec(text.slice(index + 1, index + 8)) ?? [];
	return APOSTROPHE_FIRST.has(word.toLowerCase()) || /^\d\ds?$/.test(word);
}

function readDouble(text: string, index: number, open: Open): Verdict {
	const mark = text.charAt(index);
	const afterSpace = SPACE.test(text.charAt(index - 1));
	const next = text.charAt(index + 1);
	const beforeWord = next !== '' && !SPACE.test(next) && !/[.,;:!?)\]—–-]/.test(next);
	if (mark === open.mark && mark !== '"') {
		if (mark === '”') return 'closes';
		if (mark === '“' && !beforeWord && !afterSpace) return 'closes';
		return mark === '“' ? 'opens anew' : 'goes on';
	}
	if (!(CLOSED_BY.get(open.mark) ?? '').includes(mark)) return 'goes on';
	if (mark === '"' && afterSpace && beforeWord) return 'opens anew';
	return 'closes';
}

/** `'That is all." The ministry …`: it opened with a single mark, and a double one closes it. */
const closesAmiss = (before: string, next: string): boolean =>
	/[.,?!…]/.test(before) && (next === '' || SPACE.test(next));

/** had ‘learnt lessons’ `but` would not comment: nobody owns a small word. */
const OWNS_NOTHING =
	/^\s(?:and|but|or|in|on|at|to|for|by|with|as|from|when|while|after|before|because|who|which|would|will|was|were|is|are|had|has|he|she|they|it)\s/;

function readSingle(text: string, index: number, open: Open): Verdict {
	const mark = text.charAt(index);
	const before = text.charAt(index - 1);
	const next = text.charAt(index + 1);
	if ('“”"'.includes(mark)) {
		if (!open.nested && mark !== '“' && closesAmiss(before, next)) return 'closes';
		return open.nested || mark !== '”' ? 'nests' : 'goes on';
	}
	if (open.nested) return 'goes on';
	const opensHere = (index === 0 || BEFORE_OPENING.test(before)) && WORD.test(next);
	if (opensHere && (mark === '‘' || mark === "'")) {
		return isApostrophe(text, index) ? 'goes on' : 'opens anew';
	}
	if (mark !== '’' && mark !== "'") return 'goes on';
	if (WORD.test(next) || SPACE.test(before)) return 'goes on';
	const isStrong = /[.,?!…—–”"]/.test(before) || !SPACE.test(next);
	return isStrong || before !== 's' || OWNS_NOTHING.test(text.slice(index + 1, index + 12))
		? 'closes'
		: 'maybe closes';
}
