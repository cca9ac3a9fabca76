import { type Span, spanOf } from './span.ts';

/** In letters, on each side of what was found. */
const CONTEXT = 160;
const GAP = ' … ';

/** What is left of a text, and where a span of the whole stands in it. */
export type Abridged = {
	readonly text: string;
	/** The same words in the text that is left; only for spans that were to be kept. */
	move<Moved extends Span>(span: Moved): Moved;
};

/** Keeps of `text` what stands in `spans`, each with some words around it in its paragraph; the rest is gone. */
export function abridge(text: string, spans: readonly Span[]): Abridged {
	const pieces = joinNear(
		text,
		spans.map((span) => aroundOf(text, span)),
	);
	let left = '';
	const moves = pieces.map(({ start, end }, place) => {
		const before = pieces[place - 1];
		left += before === undefined ? '' : joint(text, before, { start });
		const by = left.length - start;
		left += text.slice(start, end);
		return { start, end, by };
	});
	return {
		text: left,
		move(span) {
			const piece = moves.find(({ start, end }) => start <= span.start && span.end <= end);
			if (!piece) throw new Error('a span that was not to be kept');
			return { ...span, ...spanOf(left, span.start + piece.by, span.end + piece.by) };
		},
	};
}

type Stretch = { readonly start: number; readonly end: number };

/** The span and whole words on both sides of it, within its paragraph. */
function aroundOf(text: string, { start, end }: Stretch): Stretch {
	const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
	const from = Math.max(lineStart, start - CONTEXT);
	const lineEnd = text.indexOf('\n', end);
	const to = Math.min(lineEnd === -1 ? text.length : lineEnd, end + CONTEXT);
	const isCutBefore = from > 0 && text[from - 1] !== '\n';
	const isCutBehind = to < text.length && text[to] !== '\n';
	const word = isCutBefore ? /^\S*\s+/.exec(text.slice(from, start))?.[0].length : 0;
	const last = isCutBehind ? /\s+\S*$/.exec(text.slice(end, to))?.[0].length : 0;
	return {
		start: isCutBefore && word === undefined ? start : from + (word ?? 0),
		end: isCutBehind && last === undefined ? end : to - (last ?? 0),
	};
}

/** Stretches that touch are one. */
function joinNear(text: string, stretches: readonly Stretch[]): Stretch[] {
	const joined: Stretch[] = [];
	for (const stretch of stretches.toSorted((one, other) => one.start - other.start)) {
		const last = joined.at(-1);
		const between = text.slice(last?.end, stretch.start);
		if (last && between.trim() === '' && !between.includes('\n')) {
			joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) };
		} else joined.push(stretch);
	}
	return joined;
}

function joint(text: string, { end }: Stretch, { start }: Pick<Stretch, 'start'>): string {
	return text.slice(end, start).includes('\n') ? '\n\n' : GAP;
}
