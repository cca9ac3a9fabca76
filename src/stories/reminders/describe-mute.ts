import type { Words } from '../../domain/card.ts';
import type { Library } from '../../ports/articles/library.ts';
import type { Mute } from '../../ports/reminders/reminder-book.ts';

/** What is muted, for a reader: 'Ann Lee', an article's title, or a key date of one. */
export async function describeMute(library: Library, mute: Mute): Promise<Words> {
	if (mute.kind === 'speaker') return ['dates that name ', { bold: mute.name }];
	const article = await library.article(mute.article);
	if (!article) return 'something of an article that is no longer here';
	if (mute.kind === 'article') return ['all dates of ', { bold: article.title }];
	const date = await library.keyDate(mute);
	if (!date) return ['a date of ', { bold: article.title }];
	return [{ bold: date.label || date.text }, ', ', { day: date.earliest }, ` (${article.title})`];
}

/** A mute as a button or an option carries it. */
export function writeMute(mute: Mute): readonly string[] {
	if (mute.kind === 'speaker') return ['speaker', mute.name];
	if (mute.kind === 'article') return ['article', mute.article];
	return ['date', mute.article, String(mute.number)];
}

/** The mute that a button or an option carries; undefined where it carries none. */
export function readMute([kind, subject = '', number = '']: readonly string[]): Mute | undefined {
	if (subject === '') return undefined;
	if (kind === 'speaker') return { kind, name: subject };
	if (kind === 'article') return { kind, article: subject };
	const isNumber = kind === 'date' && /^\d{1,6}$/.test(number);
	return isNumber ? { kind: 'key date', article: subject, number: Number(number) } : undefined;
}

/** The mute that an option of `/reminders unmute` carries. */
export function readMuteText(text: string): Mute | undefined {
	const [kind = '', ...rest] = text.split(' ');
	return readMute(kind === 'speaker' ? [kind, rest.join(' ')] : [kind, ...rest]);
}
