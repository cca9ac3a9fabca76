import type { DateFinding } from '../../domain/articles/key-date.ts';
import type { Span } from '../../domain/articles/span.ts';
import { type ToldDay, toldDays } from '../../domain/articles/told-days.ts';
import type { Words } from '../../domain/card.ts';
import type { DayPiece } from '../../domain/day-piece.ts';
import type { Say } from '../messages/say.ts';

/** A sentence of an article as it stands there, and behind it, slanted and in brackets, which day its “Wednesday” was. */
export function sentenceWords(
	say: Say,
	span: Span,
	dates: readonly DateFinding[],
	text = span.text,
): Words {
	const days = toldDays(span, dates);
	if (days.length === 0) return text;
	return [text, ' ', { italic: ['(', ...toldDayWords(say, days), ')'] }];
}

/** '“Today” here means February 22, 2023.', a sentence for each of the days. */
export function toldDayWords(say: Say, days: readonly ToldDay[]): readonly (string | DayPiece)[] {
	return days.flatMap(({ words, day }, place) => [
		...(place === 0 ? [] : [' ']),
		...say('“{words}” here means {day}.', { words, day: { day } }),
	]);
}
