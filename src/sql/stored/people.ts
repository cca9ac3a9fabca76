import { z } from 'zod';
import type { NameChange } from '../../domain/people/name-change.ts';

/** What an editor said of who is who. */
export const nameChange: z.ZodType<NameChange> = z.object({
	kind: z.enum(['same', 'other']),
	names: z.array(z.object({ article: z.string(), name: z.string() })),
});
