import type { Analysis } from '../../src/analysis/stages.ts';
import type { ArticleDraft } from '../../src/domain/articles/article.ts';
import type { DateFinding } from '../../src/domain/articles/key-date.ts';
import type { Quote } from '../../src/domain/articles/quote.ts';
import { type Span, spanOf } from '../../src/domain/articles/span.ts';
import type { Speaker } from '../../src/domain/articles/speaker.ts';
import type { Day } from '../../src/domain/calendar.ts';
import type { Library, StoredArticle } from '../../src/ports/articles/library.ts';

/** What a test says of an article; the rest is filled in. */
export type ArticleParts = {
	readonly title?: string;
	/** Stands before the sentences of the quotes and dates. */
	readonly text?: string;
	readonly day?: Day;
	readonly draft?: Partial<ArticleDraft>;
	readonly quotes?: readonly QuoteParts[];
	readonly dates?: readonly DateParts[];
	/** Other names of a speaker, by the canonical one. */
	readonly aliases?: Readonly<Record<string, readonly string[]>>;
	/** Whom it names without quoting them. */
	readonly named?: readonly NamedParts[];
};

export type NamedParts = Partial<Speaker> & { readonly name: string };

export type QuoteParts = Partial<Quote> & { readonly text: string };

/** `phrase` stands in the text; a day stands for itself. */
export type DateParts = Partial<DateFinding> & { readonly phrase?: string; readonly earliest: Day };

export type BuiltArticle = { readonly draft: ArticleDraft; readonly analysis: Analysis };

/** An article whose text holds its quotes and dates, and a hand-made analysis with their true spans. */
export function article(parts: ArticleParts = {}): BuiltArticle {
	const { title = 'Talks in Lumen', day = '2024-03-07', quotes = [], dates = [] } = parts;
	const opening = parts.text ?? `${title}: delegates met in the harbour town of Lumen.`;
	const lines = [
		opening,
		...quotes.map((quote) => `${quote.speaker ?? 'Somebody'} said, “${quote.text}”`),
		...dates.map((date) => `It happened on ${phraseOf(date)}.`),
	];
	const text = lines.join('\n\n');
	const starts = lines.map((_, index) => lines.slice(0, index).join('\n\n').length + 2);
	const startOf = (index: number): number => (index === 0 ? 0 : (starts[index] ?? 0));
	const line = spanOf(text, 0, opening.length);
	return {
		draft: {
			title,
			text,
			published: { day, timeZone: 'UTC' },
			source: 'The Lumen Post',
			...parts.draft,
		},
		analysis: {
			language: 'en',
			summary: { line, points: [line], long: [line] },
			quotes: quotes.map((quote, index) =>
				quoteAt(spanIn(text, quote.text, startOf(index + 1)), index, quote),
			),
			speakers: [...speakersOf(quotes, parts.aliases ?? {}), ...(parts.named ?? []).map(namedAs)],
			dates: dates.map((date, index) =>
				dateAt(spanIn(text, phraseOf(date), startOf(index + 1 + quotes.length)), date),
			),
			events: [],
		},
	};
}

/** Files an article built from `parts`. */
export function saveArticle(library: Library, parts: ArticleParts = {}): Promise<StoredArticle> {
	const { draft, analysis } = article(parts);
	return library.save(draft, analysis);
}

/** Files one whose dates are told by words of its quotes, where they first stand in its text. */
export function saveQuotedDates(library: Library, parts: ArticleParts): Promise<StoredArticle> {
	const { draft, analysis } = article(parts);
	const dates = analysis.dates.map((date) => ({ ...date, ...spanIn(draft.text, date.text, 0) }));
	return library.save(draft, { ...analysis, dates });
}

function namedAs(parts: NamedParts): Speaker {
	return { kind: 'person', aliases: [], roles: [], quotes: 0, ...parts };
}

function spanIn(text: string, words: string, from: number): Span {
	const start = text.indexOf(words, from);
	return spanOf(text, start, start + words.length);
}

function phraseOf({ phrase, earliest }: DateParts): string {
	return phrase ?? earliest;
}

function quoteAt(span: Span, group: number, parts: QuoteParts): Quote {
	return {
		kind: 'direct',
		speaker: null,
		speakers: parts.speaker ? [parts.speaker] : [],
		role: null,
		medium: null,
		cue: null,
		said: null,
		confidence: 1,
		why: 'the test says so',
		group,
		...parts,
		...span,
	};
}

function dateAt(span: Span, { phrase: _, ...parts }: DateParts): DateFinding {
	return {
		type: 'DATE',
		value: parts.earliest,
		latest: parts.earliest,
		precision: 'day',
		label: 'The talks begin',
		key: true,
		origin: null,
		certain: true,
		why: 'the test says so',
		...parts,
		...span,
	};
}

function speakersOf(
	quotes: readonly QuoteParts[],
	aliases: NonNullable<ArticleParts['aliases']>,
): Analysis['speakers'] {
	const namesOf = ({ speaker, speakers }: QuoteParts) => speakers ?? speaker ?? [];
	const names = new Set(quotes.flatMap(namesOf));
	return Array.from(names, (name) => ({
		name,
		kind: 'person' as const,
		aliases: aliases[name] ?? [],
		roles: [],
		quotes: quotes.filter((quote) => [namesOf(quote)].flat().includes(name)).length,
	}));
}
