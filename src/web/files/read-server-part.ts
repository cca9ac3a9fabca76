import { z } from 'zod';
import { LONGEST_LABEL } from '../../domain/articles/event.ts';
import { type Day, isDay, isTimeZone } from '../../domain/calendar.ts';
import type {
	ExportedDecision,
	ExportedFollow,
	ExportedMute,
	ExportedSettings,
} from '../../domain/exported-library.ts';
import { LONGEST_WISH } from '../../domain/follows/follow.ts';
import type { NameChange } from '../../domain/people/name-change.ts';

const LONGEST_NAME = 300;
const MOST_NAMES = 1000;

const snowflake = z.string().regex(/^\d{1,20}$/);
const day = z.custom<Day>((value) => typeof value === 'string' && isDay(value), 'is no day');

const article = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/);
const at = z.int().min(0);

/** Who is who, as editors said. */
export const nameChange: z.ZodType<NameChange> = z.object({
	kind: z.enum(['same', 'other']),
	names: z
		.array(
			z.object({
				article,
				name: z.string().min(1).max(LONGEST_NAME),
			}),
		)
		.min(1)
		.max(MOST_NAMES),
});

/** What is muted. */
export const exportedMute: z.ZodType<ExportedMute> = z.union([
	z.object({ kind: z.literal('key date'), article, at }),
	z.object({ kind: z.literal('article'), article }),
	z.object({ kind: z.literal('speaker'), name: z.string().min(1).max(LONGEST_NAME) }),
]);

/** What editors decided about a key date. */
export const exportedDecision: z.ZodType<ExportedDecision> = z.object({
	article,
	at,
	decision: z.union([
		z.literal('ignored'),
		z.object({
			confirmed: day,
			label: z
				.string()
				.max(LONGEST_LABEL)
				.regex(/^\s*\S[^\r\n]*$/)
				.exactOptional(),
		}),
	]),
});

/** What a channel follows. */
export const exportedFollow: z.ZodType<ExportedFollow> = z.object({
	kind: z.enum(['speaker', 'words']),
	wanted: z.string().min(1).max(LONGEST_WISH),
	channel: snowflake,
	role: snowflake.exactOptional(),
});

/** What a server's admins chose. */
export const exportedSettings: z.ZodType<ExportedSettings> = z.object({
	server: snowflake,
	clock: z.object({
		hour: z.int().min(0).max(23),
		timeZone: z.string().refine(isTimeZone, 'is no time zone'),
		locale: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,4})?$/),
	}),
	reminders: z.object({
		channel: snowflake.exactOptional(),
		forumTags: z.array(snowflake).max(5).exactOptional(),
		leads: z.array(z.int().min(0).max(365)).min(1).max(10),
		milestones: z.union([
			z.literal('every year'),
			z.array(z.int().min(1).max(10_000)).min(1).max(100),
		]),
		threshold: z.enum(['great days', 'notable', 'everything certain']),
		role: snowflake.exactOptional(),
		silent: z.boolean(),
		digestOn: z.int().min(1).max(7).exactOptional(),
		leapDay: z.enum(['28 February', '1 March', 'leap years only']),
		lateHours: z.int().min(0).max(10_000),
		pausedUntil: day.exactOptional(),
	}),
	rules: z.object({
		adders: z.enum(['members', 'editors', 'admins']),
		reader: snowflake.exactOptional(),
		editor: snowflake.exactOptional(),
		admin: snowflake.exactOptional(),
		notices: snowflake.exactOptional(),
		feeds: snowflake.exactOptional(),
		log: snowflake.exactOptional(),
		apart: z.literal(true).exactOptional(),
		discussions: z.enum(['feeds', 'reminders', 'everywhere']).exactOptional(),
	}),
	highlights: z.object({ quote: snowflake.exactOptional(), week: snowflake.exactOptional() }),
});
