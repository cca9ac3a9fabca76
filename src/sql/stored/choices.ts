import { z } from 'zod';
import type { ActionState } from '../../domain/card.ts';
import { type GuildRules, USUAL_RULES } from '../../domain/guilds/guild-rules.ts';
import type { Mute } from '../../domain/reminders/mute.ts';
import { type ReminderSettings, USUAL_SETTINGS } from '../../domain/reminders/reminder-settings.ts';
import { day } from './findings.ts';

/** What a button runs. */
export const actionState: z.ZodType<ActionState> = z.object({
	command: z.string(),
	action: z.string(),
	values: z.array(z.string()),
});

export const mute: z.ZodType<Mute> = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('key date'), article: z.string(), number: z.number() }),
	z.object({ kind: z.literal('article'), article: z.string() }),
	z.object({ kind: z.literal('speaker'), name: z.string() }),
]);

/** Who may do what in a guild. */
export const guildRules: z.ZodType<GuildRules> = z.object({
	adders: z.enum(['members', 'editors', 'admins']).default(USUAL_RULES.adders),
	reader: z.string().exactOptional(),
	editor: z.string().exactOptional(),
	admin: z.string().exactOptional(),
	notices: z.string().exactOptional(),
	feeds: z.string().exactOptional(),
	log: z.string().exactOptional(),
	apart: z.literal(true).exactOptional(),
	discussions: z.enum(['feeds', 'reminders', 'everywhere']).exactOptional(),
});

/** How a guild wants to be reminded; what an earlier version did not ask for is as usual. */
export const reminderSettings: z.ZodType<ReminderSettings> = z.object({
	channel: z.string().exactOptional(),
	forumTags: z.array(z.string()).exactOptional(),
	leads: z.array(z.number()).default([...USUAL_SETTINGS.leads]),
	milestones: z.union([z.literal('every year'), z.array(z.number())]).default('every year'),
	threshold: z
		.enum(['great days', 'notable', 'everything certain'])
		.default(USUAL_SETTINGS.threshold),
	role: z.string().exactOptional(),
	silent: z.boolean().default(USUAL_SETTINGS.silent),
	digestOn: z.number().exactOptional(),
	leapDay: z.enum(['28 February', '1 March', 'leap years only']).default(USUAL_SETTINGS.leapDay),
	lateHours: z.number().default(USUAL_SETTINGS.lateHours),
	pausedUntil: day.exactOptional(),
});
