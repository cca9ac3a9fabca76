import { NUMBERS, TENS } from '../../words/time/numbers.ts';

const NUMBER = /\d[\d.,]*\d|\d|[\p{L}]+(?:-\p{L}+)?/gu;

/** The numbers of two digits or more in digits, in text order: `2.4`, `eleven` as 11, `twenty-four` as 24. */
export function numbersIn(passage: string): string[] {
	return (passage.match(NUMBER) ?? []).map(inDigits).filter(({ length }) => length > 1);
}

function inDigits(written: string): string {
	if (/^\d/.test(written)) return written.replaceAll(',', '');
	const [ten = '', one = ''] = written.toLowerCase().split('-');
	const value = cardinalOf(ten);
	const isWhole = one === '' || Object.hasOwn(NUMBERS, one);
	return value === undefined || !isWhole ? '' : String(value + (NUMBERS[one] ?? 0));
}

/** `seven`, `seventy`. */
export function cardinalOf(word: string): number | undefined {
	return CARDINALS.get(word);
}

const CARDINALS = new Map([...Object.entries(NUMBERS), ...Object.entries(TENS)]);
