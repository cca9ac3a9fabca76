import { z } from 'zod';
import type { ArticleDraft, Published, UndatedDraft } from '../../domain/articles/article.ts';
import type { Change, Refresh } from '../../domain/articles/correction.ts';
import type { FindingNumbers } from '../../domain/articles/finding-numbers.ts';
import type { AsRead } from '../../ports/articles/article-desk.ts';
import type { Reading } from '../../ports/articles/reading-store.ts';
import { analysis, day, precision } from './findings.ts';

const published: z.ZodType<Published> = z.object({
	day,
	instant: z.string().exactOptional(),
	timeZone: z.string(),
});

const undatedFields = {
	title: z.string(),
	source: z.string().exactOptional(),
	url: z.string().exactOptional(),
	author: z.string().exactOptional(),
	note: z.string().exactOptional(),
	image: z.string().exactOptional(),
};

const undatedDraft: z.ZodType<UndatedDraft> = z.object({ ...undatedFields, text: z.string() });

const draftWithoutText = { ...undatedFields, published };

/** An article as it was read; its text is kept elsewhere. */
export const asRead: z.ZodType<Pick<AsRead, 'analysis'> & { draft: Omit<ArticleDraft, 'text'> }> =
	z.object({ draft: z.object(draftWithoutText), analysis });

export const numbers: z.ZodType<FindingNumbers> = z.object({
	quotes: z.array(z.number()),
	dates: z.array(z.number()),
	nextQuote: z.number(),
	nextDate: z.number(),
});

export const refresh: z.ZodType<Refresh> = z.object({
	kind: z.literal('refresh'),
	from: z.object({ ...draftWithoutText, text: z.string().exactOptional() }),
});

const fromTo = { from: z.string().exactOptional(), to: z.string().exactOptional() };

const saidWorth = z.enum(['great', 'notable', 'small']);

/** What was done to an article. */
export const deed: z.ZodType<Change['deed']> = z.union([
	z.object({ kind: z.literal('title'), from: z.string(), to: z.string() }),
	z.object({ kind: z.literal('source'), ...fromTo }),
	z.object({ kind: z.literal('url'), ...fromTo }),
	z.object({ kind: z.literal('published'), from: published, to: published }),
	z.object({
		kind: z.literal('speaker'),
		quote: z.number(),
		words: z.string(),
		from: z.string().nullable(),
		to: z.string().nullable(),
	}),
	z.object({
		kind: z.literal('key date'),
		date: z.number(),
		words: z.string(),
		from: z.object({
			earliest: day,
			latest: day,
			precision: precision,
			label: z.string(),
		}),
		to: z.object({ day, label: z.string() }),
	}),
	z.object({ kind: z.literal('words'), quote: z.number(), from: z.string(), to: z.string() }),
	z.object({
		kind: z.literal('worth'),
		date: z.number(),
		words: z.string(),
		from: saidWorth,
		to: saidWorth,
	}),
	z.object({ kind: z.literal('sentence'), from: z.string(), to: z.string().exactOptional() }),
	refresh,
]);

/** An article that somebody looks at. */
export const reading: z.ZodType<Reading> = z.object({
	draft: undatedDraft,
	published: published.exactOptional(),
	likelyDays: z.array(day),
	day: z
		.object({
			day,
			instant: z.string().exactOptional(),
			timeZone: z.string().exactOptional(),
			source: z.string(),
			confidence: z.number(),
		})
		.exactOptional(),
	analysis: analysis.exactOptional(),
});
