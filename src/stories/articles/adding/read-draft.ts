import type { Published } from '../../../domain/articles/article.ts';
import { dayIn } from '../../../domain/calendar.ts';
import { beginningOf, shorten } from '../../../domain/shorten.ts';
import { UserError } from '../../../domain/user-error.ts';
import { readPastDay } from '../../read-when.ts';

const LONGEST_FIRST_LINE = 200;
const LONGEST_PASTED = 100;

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
		'“{address}” is not an address. Write it like https://example.org/news/article.',
		{ address: beginningOf(address, 80) },
	);
}

/** A title for a text that has none: its first line; where that is long, `otherwise`, or as much of the line as a title holds. */
export function titleFor(text: string, otherwise?: string): string {
	const [first = ''] = text.trim().split('\n');
	const line = first.replace(/^#+\s*/, '').trim();
	if (line !== '' && line.length <= LONGEST_FIRST_LINE) return line;
	return otherwise ?? shorten(line, LONGEST_PASTED);
}

/** What a file is called, in words: `harbour_closes.txt` is “harbour closes”. */
export function titleOfFile(fileName: string): string {
	return fileName
		.replace(/\.[a-z]+$/i, '')
		.replace(/[_-]+/g, ' ')
		.trim();
}
