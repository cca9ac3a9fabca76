import type { Published } from '../../../domain/articles/article.ts';
import { isDay } from '../../../domain/calendar.ts';
import { UserError } from '../../../domain/user-error.ts';

const LONGEST_FIRST_LINE = 200;

/** The day somebody typed as the day of publication, in no known zone; undefined if nobody did. */
export function readPublished(typed: string | undefined): Published | undefined {
	const day = typed?.trim() ?? '';
	if (day === '') return undefined;
	if (isDay(day)) return { day, timeZone: 'UTC' };
	throw new UserError(
		`“${day.slice(0, 40)}” is no day. Write the day of publication like 2023-02-22.`,
	);
}

/** As readPublished; a day that is none is as good as none said, so that it does not cost the text typed with it. */
export function readIfDay(typed: string | undefined): Published | undefined {
	try {
		return readPublished(typed);
	} catch (error) {
		if (error instanceof UserError) return undefined;
		throw error;
	}
}

/** The address somebody typed; undefined if nobody did. */
export function readAddress(typed: string | undefined): string | undefined {
	const address = typed?.trim() ?? '';
	if (address === '') return undefined;
	if (/^https?:$/.test(URL.parse(address)?.protocol ?? '')) return address;
	throw new UserError(
		`“${address.slice(0, 80)}” is no address. Write it like https://example.org/news/article.`,
	);
}

/** A title for a text that has none: its first line, or else the name of its file. */
export function titleFor(text: string, fileName: string): string {
	const [first = ''] = text.trim().split('\n');
	const line = first.replace(/^#+\s*/, '').trim();
	if (line !== '' && line.length <= LONGEST_FIRST_LINE) return line;
	return fileName
		.replace(/\.[a-z]+$/i, '')
		.replace(/[_-]+/g, ' ')
		.trim();
}

const FULL_FIELD = 4_000;

/** The text of several fields. One that is full was cut anywhere, so that the next goes on without a break. */
export function joinFields(fields: readonly (string | undefined)[]): string {
	return fields.reduce<string>((text, field = '', place) => {
		if (field.trim() === '') return text;
		const before = fields[place - 1] ?? '';
		return text === '' || before.length >= FULL_FIELD ? text + field : `${text}\n\n${field}`;
	}, '');
}
