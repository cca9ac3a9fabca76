import type { Findings } from './correcting/apply-corrections.ts';
import type { FindingNumbers } from './finding-numbers.ts';
import { isKeyDate, type KeyDate } from './key-date.ts';
import type { Quote } from './quote.ts';

/** What is otherwise in an article than it was; an absent side is not there. */
export type Difference =
	| { readonly kind: 'quote'; readonly number: number; readonly from?: Quote; readonly to?: Quote }
	| {
			readonly kind: 'key date';
			readonly number: number;
			readonly from?: KeyDate;
			readonly to?: KeyDate;
	  };

type Numbered = { readonly findings: Findings; readonly numbers: FindingNumbers };

/** The quotes and key dates that came, went, or have another speaker, day or label; in the order of the text. */
export function compareFindings(before: Numbered, after: Numbered): Difference[] {
	const quotes = pairs(quotesOf(before), quotesOf(after))
		.filter(({ from, to }) => !from || !to || from.speaker !== to.speaker || from.text !== to.text)
		.map((pair) => ({ kind: 'quote', ...pair }) as const);
	const dates = pairs(datesOf(before), datesOf(after))
		.filter(({ from, to }) => !from || !to || sayingOf(from) !== sayingOf(to))
		.map((pair) => ({ kind: 'key date', ...pair }) as const);
	return [...quotes, ...dates];
}

function quotesOf({ findings, numbers }: Numbered): Map<number, Quote> {
	return new Map(findings.quotes.map((quote, place) => [numbers.quotes[place] ?? -1, quote]));
}

function datesOf({ findings, numbers }: Numbered): Map<number, KeyDate> {
	return new Map(
		findings.dates.flatMap((date, place) =>
			isKeyDate(date) ? [[numbers.dates[place] ?? -1, date] as const] : [],
		),
	);
}

function sayingOf({ earliest, latest, label }: KeyDate): string {
	return JSON.stringify([earliest, latest, label]);
}

function pairs<Finding extends { readonly start: number }>(
	before: ReadonlyMap<number, Finding>,
	after: ReadonlyMap<number, Finding>,
): { readonly number: number; readonly from?: Finding; readonly to?: Finding }[] {
	const numbers = [...new Set([...after.keys(), ...before.keys()])];
	return numbers.map((number) => {
		const [from, to] = [before.get(number), after.get(number)];
		return { number, ...(from && { from }), ...(to && { to }) };
	});
}
