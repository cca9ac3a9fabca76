import { APOSTROPHE_FIRST, CLOSED_BY } from '../words/speech/quotation-marks.ts';
import type { MarkStyle } from './mark-style.ts';

/** What stands between two marks of one paragraph, without them. */
export type Marked = { readonly from: number; readonly to: number; readonly closed: boolean };

/** The outermost marked parts of a paragraph, in order; each letter is looked at once. */
export function scanParagraph(text: string, style: MarkStyle): Marked[] {
	const found: Marked[] = [];
	let open: Open | undefined;
	for (let place = 0; place < text.length; place++) {
		const mark = text.charAt(place);
		if (CLOSED_BY[mark] === undefined && !CLOSING.has(mark)) continue;
		if (open === undefined) {
			if (style.has(mark) && opens(text, place)) open = openAt(mark, place);
			continue;
		}
		const verdict = isSingle(open.mark)
			? readSingle(text, place, open)
			: readDouble(text, place, open);
		if (verdict === 'maybe closes') open = { ...open, perhaps: place };
		if (verdict === 'nests') open = { ...open, nested: !open.nested };
		if (verdict === 'opens anew') {
			found.push(endedBy(open, place));
			open = openAt(mark, place);
		}
		if (verdict === 'closes') {
			found.push({ from: open.from, to: place, closed: true });
			open = undefined;
		}
	}
	if (open !== undefined) found.push(endedBy(open, text.length));
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

const CLOSING = new Set(Object.values(CLOSED_BY).join(''));
const BEFORE_OPENING = /[\s([{—–\-/‘'“"„«¿¡:]/u;
const SPACE = /\s/u;
const WORD = /[\p{L}\p{N}]/u;

const openAt = (mark: string, place: number): Open => ({ mark, from: place + 1, nested: false });
const isSingle = (mark: string): boolean => mark === '‘' || mark === "'";

/** A paragraph or another opening mark ends what is still open: at its doubtful apostrophe, if it has one. */
function endedBy({ mark, from, perhaps }: Open, place: number): Marked {
	if (perhaps !== undefined) return { from, to: perhaps, closed: true };
	if (mark === "'") return { from, to: from, closed: false };
	return { from, to: place, closed: false };
}

function opens(text: string, place: number): boolean {
	const mark = text.charAt(place);
	const next = text.charAt(place + 1);
	if (next === '') return false;
	if (mark === '“' || mark === '„' || mark === '「' || mark === '『') return true;
	if (mark === '«' || mark === '‹') return true;
	const stands = place === 0 || BEFORE_OPENING.test(text.charAt(place - 1));
	if (!stands || SPACE.test(next)) return false;
	return !isSingle(mark) || !isApostrophe(text, place);
}

/** ’twas, ’em, ’90s. */
function isApostrophe(text: string, place: number): boolean {
	const [word = ''] = /^[\p{L}\p{N}]{1,6}/u.exec(text.slice(place + 1, place + 8)) ?? [];
	return APOSTROPHE_FIRST.has(word.toLowerCase()) || /^\d\ds?$/.test(word);
}

function readDouble(text: string, place: number, open: Open): Verdict {
	const mark = text.charAt(place);
	const afterSpace = SPACE.test(text.charAt(place - 1));
	const next = text.charAt(place + 1);
	const beforeWord = next !== '' && !SPACE.test(next) && !/[.,;:!?)\]—–-]/.test(next);
	if (mark === open.mark && mark !== '"') {
		if (mark === '”') return 'closes';
		if (mark === '“' && !beforeWord && !afterSpace) return 'closes';
		return mark === '“' ? 'opens anew' : 'goes on';
	}
	if (!(CLOSED_BY[open.mark] ?? '').includes(mark)) return 'goes on';
	if (mark === '"' && afterSpace && beforeWord) return 'opens anew';
	return 'closes';
}

function readSingle(text: string, place: number, open: Open): Verdict {
	const mark = text.charAt(place);
	if ('“”"'.includes(mark)) return open.nested || mark !== '”' ? 'nests' : 'goes on';
	const before = text.charAt(place - 1);
	const next = text.charAt(place + 1);
	if (open.nested) return 'goes on';
	const opensHere = (place === 0 || BEFORE_OPENING.test(before)) && WORD.test(next);
	if (opensHere && (mark === '‘' || mark === "'")) {
		return isApostrophe(text, place) ? 'goes on' : 'opens anew';
	}
	if (mark !== '’' && mark !== "'") return 'goes on';
	if (WORD.test(next) || SPACE.test(before)) return 'goes on';
	const isStrong = /[.,?!…—–”"]/.test(before) || !SPACE.test(next);
	return isStrong || before !== 's' ? 'closes' : 'maybe closes';
}
