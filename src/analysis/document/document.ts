import type { Span } from '../../domain/articles/span.ts';
import type { Day } from '../../domain/calendar.ts';
import { dayFiled } from './day-filed.ts';
import { findFurniture, isInFurniture } from './furniture.ts';
import { readParagraphs } from './paragraphs.ts';
import { maskQuotations, type Quotation, scanQuotations } from './quotation-marks.ts';
import { splitSentences } from './sentences.ts';

/** What an analysis is asked about. */
export type Source = {
	readonly text: string;
	readonly title?: string;
	/** The day the article came out, in its own zone. Without it relative dates stay open. */
	readonly published?: Day;
};

/** A sentence and the paragraph it stands in, by its place among `paragraphs`. */
export type Sentence = Span & { readonly paragraph: number };

/** The text once: what every stage reads. All offsets are into `text`. */
export type Document = Source & {
	/** ISO 639-1, or 'und'. */
	readonly language: string;
	/** The day it was written, by its dateline, else the day it came out: what relative dates count from. */
	readonly published?: Day;
	/** Runs of text between line breaks, trimmed; never empty. */
	readonly paragraphs: readonly Span[];
	/** In text order; none crosses a paragraph. */
	readonly sentences: readonly Sentence[];
	/** What surrounds the story, such as bylines, captions and embedded posts; in text order. No stage takes it for news. */
	readonly furniture: readonly Span[];
	/** What stands between quotation marks of the story, in text order, whoever says it. */
	readonly quotations: readonly Quotation[];
	/** `text` with every letter between quotation marks replaced by a space; same length, same offsets. */
	readonly unquoted: string;
};

/** Reads `source` once for all stages. Takes any string. */
export function readDocument(source: Source & Pick<Document, 'language'>): Document {
	const paragraphs = readParagraphs(source.text);
	const sentences = paragraphs.flatMap((span, paragraph) =>
		splitSentences(span).map((sentence) => ({ ...sentence, paragraph })),
	);
	const furniture = findFurniture(source.text, paragraphs, sentences);
	const quotations = scanQuotations(paragraphs).filter(
		(quotation) => !isInFurniture(furniture, quotation),
	);
	const unquoted = maskQuotations(source.text, quotations);
	const filed = source.published && dayFiled(paragraphs, source.published);
	const day = filed !== undefined && { published: filed };
	return { ...source, ...day, paragraphs, sentences, furniture, quotations, unquoted };
}
