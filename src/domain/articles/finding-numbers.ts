import type { DateFinding } from './key-date.ts';
import type { Quote } from './quote.ts';
import type { Span } from './span.ts';

/**
 * The numbers under which an article's findings are known to buttons, decisions and posts, in the order of the findings.
 * A finding keeps its number whenever the article is read again, and no number is ever given to another one.
 */
export type FindingNumbers = {
	readonly quotes: readonly number[];
	readonly dates: readonly number[];
	/** Larger than every number that was ever given. */
	readonly nextQuote: number;
	readonly nextDate: number;
};

type Numbered = { readonly quotes: readonly Quote[]; readonly dates: readonly DateFinding[] };

/** The numbers of findings that are read for the first time. */
export function firstNumbers({ quotes, dates }: Numbered): FindingNumbers {
	return {
		quotes: [...quotes.keys()],
		dates: [...dates.keys()],
		nextQuote: quotes.length,
		nextDate: dates.length,
	};
}

/** An earlier reading of an article. */
export type Reading = Numbered & { readonly numbers: FindingNumbers };

/** The numbers of `found`: those of `before` for what is the same finding, new ones for the rest. */
export function carryNumbers(
	before: Reading,
	found: Numbered,
	text: 'the same text' | 'another text',
): FindingNumbers {
	const isSame = text === 'the same text';
	const { numbers } = before;
	const quotes = carry(
		{ findings: before.quotes, numbers: numbers.quotes, next: numbers.nextQuote },
		found.quotes,
		isSame ? BY_PLACE : QUOTES_BY_WORDS,
	);
	const dates = carry(
		{ findings: before.dates, numbers: numbers.dates, next: numbers.nextDate },
		found.dates,
		isSame ? BY_PLACE : DATES_BY_WORDS,
	);
	return {
		quotes: quotes.numbers,
		dates: dates.numbers,
		nextQuote: quotes.next,
		nextDate: dates.next,
	};
}

/** What findings have in common that are the same one; the strictest first. */
type Keys<Finding> = readonly ((finding: Finding) => string)[];

/** A later reading may see an end of it elsewhere. */
const BY_PLACE: Keys<Span> = [
	({ start, end }) => `${start} ${end}`,
	({ start }) => `from ${start}`,
	({ end }) => `to ${end}`,
];
const QUOTES_BY_WORDS: Keys<Quote> = [
	({ text, speaker }) => JSON.stringify([text, speaker]),
	({ text }) => text,
];
const DATES_BY_WORDS: Keys<DateFinding> = [
	({ text, value, label }) => JSON.stringify([text, value, label]),
	({ text, value }) => JSON.stringify([text, value]),
	({ text, label }) => JSON.stringify([text, label]),
];

type Earlier<Finding> = {
	readonly findings: readonly Finding[];
	readonly numbers: readonly number[];
	readonly next: number;
};

function carry<Finding>(
	earlier: Earlier<Finding>,
	found: readonly Finding[],
	keys: Keys<Finding>,
): { readonly numbers: number[]; readonly next: number } {
	const carried = new Map<Finding, number>();
	const isTaken = new Set<number>();
	for (const keyOf of keys) {
		const open = found.filter((finding) => !carried.has(finding));
		const free = earlier.findings.flatMap((finding, place) => {
			const number = earlier.numbers[place];
			return number === undefined || isTaken.has(number) ? [] : [{ finding, number }];
		});
		const freeByKey = Map.groupBy(free, ({ finding }) => keyOf(finding));
		for (const [key, same] of Map.groupBy(open, keyOf)) {
			const before = freeByKey.get(key) ?? [];
			// Where one more or one less is alike, nobody can tell which is which.
			if (before.length !== same.length) continue;
			for (const [place, finding] of same.entries()) {
				const number = before[place]?.number;
				if (number === undefined) continue;
				carried.set(finding, number);
				isTaken.add(number);
			}
		}
	}
	let next = earlier.next;
	const numbers = found.map((finding) => {
		const number = carried.get(finding) ?? next;
		if (number === next) next += 1;
		return number;
	});
	return { numbers, next };
}
