import type { KeyDate } from '../../domain/articles/key-date.ts';
import type { Piece, Words } from '../../domain/card.ts';

/** When, what happened, and the phrase it was read from. */
export function keyDateLine(date: KeyDate): Words {
	return [...whenPieces(date), ` — ${date.label || date.text} · `, { italic: `“${date.text}”` }];
}

/** The date as far as the article tells it, with its precision in words: "December 2022 (month)". */
export function whenPieces({
	precision,
	earliest,
	latest,
}: Pick<KeyDate, 'precision' | 'earliest' | 'latest'>): Piece[] {
	if (precision === 'day') return [{ bold: { day: earliest } }];
	if (precision === 'month' || precision === 'year') {
		return [{ bold: { day: earliest, as: precision } }, ` (${precision})`];
	}
	const words = precision === 'vague' ? 'roughly' : precision;
	return [{ bold: { day: earliest } }, ' – ', { bold: { day: latest } }, ` (${words})`];
}
