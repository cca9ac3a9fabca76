import type { DateFinding } from '../../domain/articles/key-date.ts';
import type { Span } from '../../domain/articles/span.ts';
import { toldDays } from '../../domain/articles/told-days.ts';
import type { Words } from '../../domain/card.ts';
import type { DayPiece } from '../../domain/day-piece.ts';

/** A sentence of an article as it stands there, and behind it, slanted and in brackets, which day its “Wednesday” was. */
export function sentenceWords(span: Span, dates: readonly DateFinding[], text = span.text): Words {
	const days = toldDays(span, dates);
	if (days.length === 0) return text;
	const told = days.flatMap(({ words, day }, place): (string | DayPiece)[] => [
		`${place === 0 ? '(' : ', '}${words}: `,
		{ day },
	]);
	return [text, ' ', { italic: [...told, ')'] }];
}
