import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Models } from '../../src/analysis/models.ts';
import { publishedDay } from '../../src/analysis/published-day.ts';
import { type Analysis, analyse } from '../../src/analysis/stages.ts';

const span = { start: z.int(), end: z.int(), text: z.string() };

const goldQuote = z.object({
	...span,
	/** A clause of its own, or a piece built into the reporter's sentence, which may be found or not. */
	type: z.enum(['full', 'fragment']),
	speaker: z.string(),
	speaker_kind: z.enum(['person', 'org', 'unnamed']),
	speaker_aliases: z.array(z.string()).default([]),
});

const goldArticle = z.object({
	id: z.string(),
	title: z.string().optional(),
	published: z.string().transform((day) => publishedDay(day)),
	text: z.string(),
	quotes: z.array(goldQuote),
	/** Stands in quotation marks and is nobody's quote; one that is unsure may be found or not. */
	nonquotes: z.array(z.object({ ...span, type: z.enum(['scare', 'unsure']) })),
	timexes: z.array(
		z.object({
			...span,
			value: z.string(),
			alt: z.union([z.string(), z.array(z.string())]).optional(),
		}),
	),
	/** Looks like a date and is none. */
	traps: z.array(z.object(span)),
	events: z.array(
		z.object({
			...span,
			value: z.string(),
			event: z.string(),
			worth: z.int().min(0).max(3),
			certain: z.boolean(),
			echo: z.boolean().default(false),
		}),
	),
});

/** An article of our own in which a reader marked what is to be found, before anything had been found in it. */
export type GoldArticle = z.infer<typeof goldArticle>;
export type GoldQuote = z.infer<typeof goldQuote>;

/** The articles of a file of JSON lines. Throws where a line is none, or a mark is not its slice of the text. */
export function readGold(path: string): readonly GoldArticle[] {
	return readFileSync(path, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => {
			const article = goldArticle.parse(JSON.parse(line));
			const marks = [
				...article.quotes,
				...article.nonquotes,
				...article.timexes,
				...article.events,
			];
			const wrong = marks.find(({ start, end, text }) => article.text.slice(start, end) !== text);
			if (wrong !== undefined) throw new Error(`${article.id}: “${wrong.text}” stands elsewhere.`);
			return article;
		});
}

/** What is found in an article when it is read as the bot reads it. */
export function analyseGold({ text, published, title }: GoldArticle, models: Models): Analysis {
	const day = published !== undefined && { published };
	return analyse({ text, ...day, ...(title !== undefined && { title }) }, models);
}
