import { z } from 'zod';
import type { Published } from '../../domain/articles/article.ts';
import { LONGEST_LABEL } from '../../domain/articles/event.ts';
import { type Day, isDay, isTimeZone } from '../../domain/calendar.ts';
import {
	type ExportedArticle,
	type ExportedCorrection,
	type ExportedLibrary,
	LIBRARY_FORMAT,
	READ_VERSIONS,
} from '../../domain/exported-library.ts';
import type { OwnDate } from '../../domain/reminders/own-date.ts';
import { inEnglish, type Message, message } from '../../domain/wording/message.ts';
import type { LibraryReading } from '../../ports/articles/file-reader.ts';
import {
	exportedDecision,
	exportedFollow,
	exportedMute,
	exportedSettings,
	nameChange,
} from './read-server-part.ts';

/** More was never written. */
const LONGEST = { title: 300, name: 100, url: 2048, told: 2000, words: 4000 };
const MOST = {
	corrections: 1000,
	ownDates: 500,
	names: 500,
	follows: 10_000,
	mutes: 10_000,
	decisions: 100_000,
};

const day = z.custom<Day>((value) => typeof value === 'string' && isDay(value), 'is no day');
const place = z.int().min(0);
/** As the windows for them take it: one line that is not empty, of so many characters at most. */
const line = (most: number) =>
	z
		.string()
		.max(most)
		.regex(/^\s*\S[^\r\n]*$/);
const label = line(LONGEST_LABEL);
const url = z.url({ protocol: /^https?$/ }).max(LONGEST.url);

const told = z.string().max(LONGEST.told);
/** Some of an article, over several lines or not. */
const words = z.string().max(LONGEST.words).regex(/\S/);

const published: z.ZodType<Published> = z.object({
	day,
	instant: z.iso.datetime({ offset: true }).exactOptional(),
	timeZone: z.string().refine(isTimeZone, 'is no time zone'),
});

const correction: z.ZodType<ExportedCorrection> = z.union([
	z.object({ kind: z.literal('title'), to: line(LONGEST.title) }),
	z.object({ kind: z.literal('source'), to: line(LONGEST.name).exactOptional() }),
	z.object({ kind: z.literal('url'), to: url.exactOptional() }),
	z.object({ kind: z.literal('published'), to: published }),
	z.object({ kind: z.literal('speaker'), at: place, to: line(LONGEST.name).nullable() }),
	z.object({
		kind: z.literal('key date'),
		at: place,
		to: z.object({ day, label }),
	}),
	z.object({ kind: z.literal('words'), at: place, to: words }),
	z.object({ kind: z.literal('worth'), at: place, to: z.enum(['great', 'notable', 'small']) }),
	z.object({ kind: z.literal('sentence'), from: words, to: words.exactOptional() }),
]);

/** What stands in the file beside this is for whoever reads it otherwise. */
const article: z.ZodType<ExportedArticle & { readonly abridged?: boolean }> = z.object({
	id: z
		.string()
		.regex(/^[A-Za-z0-9_-]{1,40}$/)
		.exactOptional(),
	title: z.string(),
	text: z.string(),
	published,
	source: told.exactOptional(),
	url: url.exactOptional(),
	author: told.exactOptional(),
	note: told.exactOptional(),
	image: z.url({ protocol: /^https?$/ }).exactOptional(),
	corrections: z.array(correction).max(MOST.corrections),
	abridged: z.boolean().exactOptional(),
});

const ownDate: z.ZodType<OwnDate> = z.object({
	day,
	label,
	repeat: z.enum(['yearly', 'once']),
});

const library: z.ZodType<ExportedLibrary> = z.object({
	articles: z.array(article),
	ownDates: z.array(ownDate).max(MOST.ownDates),
	names: z.array(nameChange).max(MOST.names).default([]),
	follows: z.array(exportedFollow).max(MOST.follows).default([]),
	settings: exportedSettings.exactOptional(),
	mutes: z.array(exportedMute).max(MOST.mutes).default([]),
	decisions: z.array(exportedDecision).max(MOST.decisions).default([]),
});

const head = z.object({ format: z.literal(LIBRARY_FORMAT.format), version: z.number() });

/** Reads the file `name` that /data export wrote; refuses it whole where anything in it is not as it was written. */
export function readLibrary({
	name,
	bytes,
}: {
	readonly name: string;
	readonly bytes: Uint8Array;
}): LibraryReading {
	const refused = (why: Message) => ({ outcome: 'refused' as const, reason: inEnglish(why) });
	let json: unknown;
	try {
		json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch (error) {
		return refused(
			message(
				'{name} is damaged{hasLine, select, yes { in line {line}} other {}}. Export it again with /data export and send that file.',
				{ name, hasLine: lineOf(error) === '' ? 'no' : 'yes', line: lineOf(error) },
			),
		);
	}
	const { data } = head.safeParse(json);
	if (data === undefined) {
		return refused(
			message('{name} is not from /data export. Choose the JSON file there and send that.', {
				name,
			}),
		);
	}
	if (!READ_VERSIONS.includes(data.version)) {
		return refused(
			message(
				'{name} is of version {version}, and this bot reads version {own}. Use a bot of the same version as the one that wrote it.',
				{ name, version: String(data.version), own: String(LIBRARY_FORMAT.version) },
			),
		);
	}
	const read = library.safeParse(json);
	if (read.success) return { outcome: 'library', library: read.data };
	const [issue] = read.error.issues;
	return refused(
		message(
			'{name} is not as /data export wrote it: {where} is wrong. Nothing was imported; export it again.',
			{ name, where: whereOf(issue?.path ?? [], json) },
		),
	);
}

/** JSON.parse says where it stopped: '(line 3 column 7)'; empty where it does not. */
function lineOf(error: unknown): string {
	return /\(line (?<line>\d+)/.exec(String(error))?.groups?.['line'] ?? '';
}

/** What stands behind the articles, a line each in this order. */
const FOOT = ['ownDates', 'names', 'follows', 'settings', 'mutes', 'decisions'];

/** '“title” of article 3 (line 4)': each article is a line of the file, behind the first, and what follows them too. */
function whereOf([list, index, ...rest]: readonly PropertyKey[], json: unknown): Message {
	const name = String(list);
	const field = rest.map(String).join('.');
	if (name === 'articles' && typeof index === 'number') {
		const place = { n: String(index + 1), line: String(index + 2) };
		return field === ''
			? message('article {n} (line {line})', place)
			: message('“{field}” of article {n} (line {line})', { ...place, field });
	}
	const line = lineInFoot(name, json);
	const at = { hasLine: line === undefined ? 'no' : 'yes', line: String(line ?? '') };
	if (name === 'ownDates' && typeof index === 'number') {
		const n = String(index + 1);
		return field === ''
			? message('date {n}{hasLine, select, yes { (line {line})} other {}}', { n, ...at })
			: message('“{field}” of date {n}{hasLine, select, yes { (line {line})} other {}}', {
					field,
					n,
					...at,
				});
	}
	const path = [name, ...(index === undefined ? [] : [index]), ...rest].map(String).join('.');
	return message('“{field}”{hasLine, select, yes { (line {line})} other {}}', {
		field: path,
		...at,
	});
}

function lineInFoot(name: string, json: unknown): number | undefined {
	const place = FOOT.indexOf(name);
	const { success, data } = counted.safeParse(json);
	if (!success) return undefined;
	return data.articles.length + (data.version === 1 ? 2 : 3 + place);
}

const counted = z.object({ version: z.number(), articles: z.array(z.unknown()) });
