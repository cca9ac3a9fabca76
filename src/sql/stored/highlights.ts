import { z } from 'zod';
import type { HighlightPlaces } from '../../domain/reminders/highlight.ts';
import type { Highlight } from '../../ports/reminders/highlight-ledger.ts';

const ref = z.object({ article: z.string(), number: z.number() });

/** What a post brings back. */
export const highlight: z.ZodType<Highlight> = z.object({
	quotes: z.array(ref),
	dates: z.array(ref),
});

/** Where a guild has something brought back. */
export const highlightPlaces: z.ZodType<HighlightPlaces> = z.object({
	quote: z.string().exactOptional(),
	week: z.string().exactOptional(),
});
