import type { ArticleDraft } from '../../../domain/articles/article.ts';
import { isDay, isTimeZone } from '../../../domain/calendar.ts';
import { beginningOf } from '../../../domain/shorten.ts';
import { UserError } from '../../../domain/user-error.ts';

/** A text and what its front matter says of it; what it does not say is left out. */
export type ReadText = Pick<ArticleDraft, 'text'> & Partial<ArticleDraft>;

/** `---`, lines of `name: value`, `---`, then the article. */
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?<head>[\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const FIELD = /^(?<name>[a-z][a-z-]*):[ \t]*(?<value>.*)$/i;
const FIELDS = ['title', 'source', 'published', 'zone', 'url', 'author', 'note'];

/**
 * Reads the text of a file named `file`, with or without front matter. A UserError says which line of the
 * front matter is wrong.
 */
export function readArticleText(file: string, content: string): ReadText {
	const match = FRONT_MATTER.exec(content);
	if (!match) return { text: content.replace(/^\uFEFF/, '').trim() };

	const fields = readFields(file, match.groups?.['head'] ?? '');
	const { published, zone = 'UTC', title, source, url, author, note } = fields;
	if (published !== undefined && !isDay(published)) {
		throw new UserError(`${file}: published must be a day such as 2023-02-22, not "${published}".`);
	}
	if (!isTimeZone(zone)) {
		throw new UserError(
			`${file}: zone must be a time zone such as America/New_York, not "${zone}".`,
		);
	}
	return {
		text: content.slice(match[0].length).trim(),
		...(published && { published: { day: published, timeZone: zone } }),
		...(title && { title }),
		...(source && { source }),
		...(url && { url }),
		...(author && { author }),
		...(note && { note }),
	};
}

function readFields(file: string, head: string): Record<string, string | undefined> {
	const lines = head.split(/\r?\n/).filter((line) => line.trim() !== '');
	const fields = lines.map((line) => {
		const { name = '', value = '' } = FIELD.exec(line)?.groups ?? {};
		if (FIELDS.includes(name.toLowerCase())) return [name.toLowerCase(), unquote(value.trim())];
		throw new UserError(
			`${file}: the line "${beginningOf(line, 60)}" of its front matter is none of ${FIELDS.join(', ')}.`,
		);
	});
	return Object.fromEntries(fields);
}

function unquote(value: string): string {
	const quoted = /^(?<mark>["'])(?<inside>.*)\k<mark>$/.exec(value);
	return quoted?.groups?.['inside'] ?? value;
}
