import { closingMarks } from '../domain/shorten.ts';
import type { Font, Measure } from './layout.ts';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** Between these letters a line may end without a space. */
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** What must not stand first in a line: closing marks and small letters of Japanese. */
const NEVER_FIRST =
	/^[\p{Pe}\p{Pf}、。，．：；！？…‥・ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ%％]/u;
/** What must not stand last in a line. */
const NEVER_LAST = /[\p{Ps}\p{Pi}]$/u;
/** A line may end behind a hyphen within a word. */
const HYPHEN = /(?<=[\p{L}\p{N}][-–—/])(?=\p{L})/u;

/** How words are broken into lines. */
export type Wrapping = { readonly width: number; readonly font: Font; readonly measure: Measure };

/** `text` in lines no wider than `width`; nothing is left out, and no letter is cut in two. */
export function wrap(text: string, { width, font, measure }: Wrapping): string[] {
	const lines: string[] = [];
	let line = '';
	let taken = 0;
	const end = (): void => {
		if (line.trim() !== '') lines.push(line.trim());
		line = '';
		taken = 0;
	};
	const add = (piece: string): void => {
		if (taken + measure(piece.trimEnd(), font) > width) end();
		line += piece;
		taken += measure(piece, font);
	};
	for (const piece of piecesOf(text)) {
		// What is wider than a line by itself is broken between any two letters.
		if (measure(piece.trimEnd(), font) <= width) add(piece);
		else for (const { segment } of graphemes.segment(piece)) add(segment);
	}
	end();
	return lines;
}

/** Lines are made even to so many pixels. */
const EVEN = 8;

/** As wrap, in as many lines, which are as even as they can be: no word is left alone on the last. */
export function wrapEvenly(text: string, wrapping: Wrapping): string[] {
	const { font, measure, width } = wrapping;
	const lines = wrap(text, wrapping);
	const widest = Math.max(0, ...piecesOf(text).map((piece) => measure(piece.trimEnd(), font)));
	let [low, high] = [Math.max(width / 2, widest), width];
	while (high - low > EVEN) {
		const middle = (low + high) / 2;
		if (wrap(text, { ...wrapping, width: middle }).length > lines.length) low = middle;
		else high = middle;
	}
	return wrap(text, { ...wrapping, width: high });
}

/** As wrap, in at most `most` lines; where that is too few, the last ends with an ellipsis. */
export function wrapWithin(text: string, wrapping: Wrapping, most: number): string[] {
	const lines = wrap(text, wrapping);
	if (lines.length <= most) return lines;
	const { width, font, measure } = wrapping;
	const last = Array.from(graphemes.segment(lines[most - 1] ?? ''), ({ segment }) => segment);
	const before = lines.slice(0, most - 1).join(' ');
	const ended = (): string => {
		const line = last.join('').trimEnd();
		return `${line}…${closingMarks(before + line)}`;
	};
	while (last.length > 0 && measure(ended(), font) > width) last.pop();
	return [...lines.slice(0, most - 1), ended()];
}

/** Is the first letter that has a direction one of a script read from right to left? */
export function isReadLeftwards(text: string): boolean {
	const [first = ''] = /\p{L}/u.exec(text) ?? [];
	return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
		first,
	);
}

/** What stays together on a line, each with the space behind it. */
function piecesOf(text: string): string[] {
	return (text.match(/\S+\s*/gu) ?? []).flatMap((word) =>
		IDEOGRAPH.test(word) ? splitIdeographs(word) : word.split(HYPHEN),
	);
}

function splitIdeographs(word: string): string[] {
	const pieces: string[] = [];
	for (const { segment } of graphemes.segment(word)) {
		const last = pieces.at(-1);
		if (last !== undefined && staysTogether(last, segment)) {
			pieces[pieces.length - 1] = last + segment;
		} else pieces.push(segment);
	}
	return pieces;
}

function staysTogether(before: string, letter: string): boolean {
	if (NEVER_FIRST.test(letter) || NEVER_LAST.test(before) || /^\s/.test(letter)) return true;
	return !IDEOGRAPH.test(letter) && !IDEOGRAPH.test(before);
}
