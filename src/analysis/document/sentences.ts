import type { Span } from '../../domain/articles/span.ts';
import { opensSentence } from './sentence-opening.ts';
import { type Stop, staysInside } from './stops.ts';
import { textBefore } from './text-before.ts';

/** The sentences of one paragraph, in order and trimmed; together they hold all its words. Takes any string. */
export function splitSentences({ text, start }: Span): Span[] {
	const bounds = Array.from(text.matchAll(STOPS), ({ 0: mark, index }) =>
		endAfter(text, { start: index, end: index + mark.length }),
	).filter((end) => end !== undefined);
	const ends = bounds.filter((end, place) => WORD.test(text.slice(end, bounds[place + 1])));

	return [...ends, text.length].flatMap((end, place) => {
		const piece = text.slice(ends[place - 1] ?? 0, end);
		const words = piece.trimStart();
		const from = end - words.length;
		const sentence = words.trimEnd();
		return sentence === ''
			? []
			: [{ start: start + from, end: start + from + sentence.length, text: sentence }];
	});
}

/** Runs of marks that may end a sentence, also those of CJK, Arabic, Urdu, Hindi, Armenian, Ethiopic and Khmer. */
const STOPS = /[.!?…‼⁇⁈⁉。！？｡．؟۔।॥։።។]+/gu;
const WIDE_STOP = /[。！？｡．]/u;
const WORD = /[\p{L}\p{N}]/u;
const CLOSING = /["'”’“‘»«›‹)\]}」』】）》]/u;
/** Closing marks that stand alone after a space: “Never. ” */
const LOOSE_CLOSING = /^(?:[”)\]}»]{1,6}|''|")(?=\s|$)/u;
const SPACE = /\s/u;
/** 「…」と述べた: the sentence goes on behind the closing mark. */
const GOES_ON = /[とって、，,]/u;

/** Where the sentence ends that these marks may end. */
function endAfter(text: string, { start, end }: Stop): number | undefined {
	const closed = skip(text, end, CLOSING);
	if (WIDE_STOP.test(text.charAt(end - 1))) {
		return closed > end && GOES_ON.test(text.charAt(closed)) ? undefined : closed;
	}
	if (!SPACE.test(text.charAt(closed))) return endWithoutSpace(text, { start, end });

	const gap = skip(text, closed, SPACE);
	const [loose = ''] = LOOSE_CLOSING.exec(text.slice(gap, gap + 8)) ?? [];
	const last = gap + loose.length;
	const opening = last === gap ? gap : skip(text, last, SPACE);
	const isEnd = opensSentence(text, opening) && !staysInside(text, { start, end }, opening);
	if (!isEnd) return undefined;
	return last === gap ? closed : last;
}

const BEFORE_GLUED = /[\p{Ll}\p{N}]{2}$|[)”’]$/u;
const GLUED = /^(?<closing>[”’)\]]*)[“‘(]?\p{Lu}[\p{Ll}’' ]/u;
const ADDRESS = /[@/_\d]|\.\p{Ll}/u;

/** `They will visit.Lee said`: the space was lost. Addresses and names of files stay whole. */
function endWithoutSpace(text: string, { start, end }: Stop): number | undefined {
	const closing = GLUED.exec(text.slice(end, end + 12))?.groups?.['closing'];
	if (closing === undefined || !BEFORE_GLUED.test(textBefore(text, start, 2))) {
		return undefined;
	}
	const opening = end + closing.length;
	const [word = ''] = /(?<!\S)\S*$/u.exec(textBefore(text, start, 40)) ?? [];
	const [next = ''] = /^\S*/u.exec(text.slice(opening, opening + 40)) ?? [];
	const isAddress = ADDRESS.test(word) || ADDRESS.test(next);
	return isAddress || staysInside(text, { start, end }, opening) ? undefined : opening;
}

function skip(text: string, from: number, what: RegExp): number {
	let place = from;
	while (place < text.length && what.test(text.charAt(place))) place += 1;
	return place;
}
