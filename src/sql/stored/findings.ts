import { z } from 'zod';
import type { Event } from '../../domain/articles/event.ts';
import type { DateFinding, KeyDate } from '../../domain/articles/key-date.ts';
import type { Precision } from '../../domain/articles/precision.ts';
import type { Quote } from '../../domain/articles/quote.ts';
import type { Span } from '../../domain/articles/span.ts';
import type { Speaker } from '../../domain/articles/speaker.ts';
import { isDay } from '../../domain/calendar.ts';
import type { StoredArticle } from '../../ports/articles/library.ts';
import { endOf, keyDateIn, quoteIn, toldIn, USUAL_DATE, USUAL_QUOTE } from './brief.ts';

/** A day as the calendar has it. */
export const day = z.string().refine(isDay, 'is not a day');

const spanFields = { start: z.number(), end: z.number(), text: z.string() };

const span: z.ZodType<Span> = z.object(spanFields);

/** A quote, whole or brief. */
export const quote: z.ZodType<Quote> = z
	.preprocess(
		quoteIn,
		z.object({
			...spanFields,
			end: z.number().exactOptional(),
			kind: z.enum(['direct', 'fragment']).default(USUAL_QUOTE.kind),
			speaker: z.string().nullable().default(null),
			speakers: z.array(z.string()).exactOptional(),
			role: z.string().nullable().default(null),
			medium: z.string().nullable().default(null),
			cue: span.nullable().default(null),
			said: day.nullable().default(null),
			confidence: z.number().default(USUAL_QUOTE.confidence),
			why: z.string(),
			group: z.number().default(USUAL_QUOTE.group),
			told: z.array(z.object({ words: z.string(), day })).exactOptional(),
		}),
	)
	.transform(({ speakers, ...rest }) => ({
		end: endOf(rest),
		...rest,
		speakers: speakers ?? (rest.speaker === null ? [] : [rest.speaker]),
	}));

/** How exactly a time is known. */
export const precision: z.ZodType<Precision> = z.enum([
	'day',
	'week',
	'month',
	'quarter',
	'season',
	'year',
	'decade',
	'range',
	'vague',
]);

const dateFields = {
	...spanFields,
	type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
	value: z.string(),
	precision,
	phrase: z.string().exactOptional(),
	label: z.string(),
	key: z.boolean(),
	origin: day.nullable(),
	certain: z.boolean(),
	why: z.string(),
};

const date: z.ZodType<DateFinding> = z.object({
	...dateFields,
	earliest: day.nullable(),
	latest: day.nullable(),
});

const eventClass = z.enum([
	'attack',
	'death',
	'disaster',
	'accident',
	'crime',
	'arrest',
	'verdict',
	'law',
	'treaty',
	'election',
	'appointment',
	'resignation',
	'launch',
	'opening',
	'founding',
	'discovery',
	'record',
	'match',
	'release',
	'merger',
	'strike',
	'protest',
	'visit',
	'meeting',
	'statement',
	'report',
	'other',
]);

const traits = {
	class: eventClass,
	people: z.array(z.string()),
	worth: z.number(),
	risk: z.boolean(),
	sketch: z.string().exactOptional(),
	outdone: z.literal(true).exactOptional(),
};

/** A key date, whole or brief. */
export const keyDate: z.ZodType<KeyDate> = z
	.preprocess(
		keyDateIn,
		z.object({
			...dateFields,
			end: z.number().exactOptional(),
			type: dateFields.type.default(USUAL_DATE.type),
			value: z.string().exactOptional(),
			precision: precision.default(USUAL_DATE.precision),
			key: z.boolean().default(USUAL_DATE.key),
			origin: day.nullable().default(null),
			earliest: day,
			latest: day.exactOptional(),
			event: z.object(traits).exactOptional(),
		}),
	)
	.transform((found) => ({
		end: endOf(found),
		value: found.earliest,
		latest: found.earliest,
		...found,
	}));

const names = z.array(z.string());
const bearings = {
	age: z.number().exactOptional(),
	gender: z.enum(['m', 'f']).exactOptional(),
	died: day.exactOptional(),
	places: names.exactOptional(),
	tasks: names.exactOptional(),
	scene: names.exactOptional(),
	around: z.string().exactOptional(),
	years: z.array(z.number()).exactOptional(),
	formerly: names.exactOptional(),
	origins: names.exactOptional(),
	namesake: z.literal(true).exactOptional(),
};

/** What an article tells of somebody, whole or brief: `said` what it calls them beside their quotes, `roles` elsewhere. */
export const appearanceTold = z.preprocess(
	toldIn,
	z.object({
		...bearings,
		said: names.default([]),
		roles: names.default([]),
	}),
);

const speaker: z.ZodType<Speaker> = z.object({
	...bearings,
	name: z.string(),
	kind: z.enum(['person', 'institution', 'unnamed']),
	aliases: z.array(z.string()),
	roles: z.array(z.string()),
	quotes: z.number(),
});

const event: z.ZodType<Event> = z.object({
	...traits,
	dates: z.array(z.number()),
	value: z.string(),
	precision: dateFields.precision,
	label: z.string(),
	status: z.enum(['happened', 'planned', 'alleged', 'unreal', 'called off']),
	certain: z.boolean(),
	evidence: span,
	why: z.string(),
});

/** All that was found in an article; earlier versions of the analysis found no events. */
export const analysis: z.ZodType<StoredArticle['analysis']> = z.object({
	language: z.string(),
	summary: z.object({ line: span, points: z.array(span), long: z.array(span) }),
	quotes: z.array(quote),
	speakers: z.array(speaker),
	dates: z.array(date),
	events: z.array(event).default([]),
});
