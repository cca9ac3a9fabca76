import type { Published } from '../../../domain/articles/article.ts';
import { dayIn } from '../../../domain/calendar.ts';
import { beginningOf } from '../../../domain/shorten.ts';
import { UserError } from '../../../domain/user-error.ts';
import { readPastDay } from '../../read-when.ts';

const LONGEST_FIRST_LINE = 200;

/** The day somebody typed as the day of publication, in no known zone; undefined if nobody did. */
export function readPublished(typed: string | undefined, now: Date): Published | undefined {
	const day = typed?.trim() ?? '';
	return day === '' ? undefined : { day: readPastDay(day, dayIn('UTC', now)), timeZone: 'UTC' };
}

/** As readPublished; undefined too for what cannot be read, so that it does not cost the text typed with it. */
export function readIfDay(typed: string | undefined, now: Date): Published | undefined {
	try {
		return readPublished(typed, now);
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
		`“${beginningOf(address, 80)}” is not an address. Write it like https://example.org/news/article.`,
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
	return fields.reduce<string>((text, field = '', index) => {
		if (field.trim() === '') return text;
		const before = fields[index - 1] ?? '';
		return text === '' || before.length >= FULL_FIELD ? text + field : `${text}\n\n${field}`;
	}, '');
}
