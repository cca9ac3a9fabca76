import type { KeyDate } from '../../../domain/articles/key-date.ts';
import { olderButton } from '../../../domain/older-button.ts';
import { type Mute, readMute } from '../../../domain/reminders/mute.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { Library } from '../../../ports/articles/library.ts';
import type { Remembering, ReminderBook } from '../../../ports/reminders/reminder-book.ts';
import { findArticle } from '../../articles/find-article.ts';
import { findKeyDate } from './decide-dates.ts';

/** A mute, and what it is about as far as that is still there. */
export type Muted = {
	readonly mute: Mute;
	/** The title of its article. */
	readonly title?: string;
	readonly keyDate?: KeyDate;
};

/** What the guild has muted, latest first: a part of it, and how much there is. */
export type MutedPage = {
	readonly rows: readonly Muted[];
	readonly offset: number;
	readonly limit: number;
	readonly total: number;
};

/** What somebody typed: one of a key date, an article and a name. */
export type MuteInput = {
	readonly date?: string | undefined;
	readonly article?: string | undefined;
	readonly speaker?: string | undefined;
};

const LONGEST_NAME = 80;
const A_PAGE = 6;

/** What is meant by what was typed; a UserError says what to type. */
export async function findMute(library: Library, input: MuteInput): Promise<Mute> {
	const { date, article, speaker } = input;
	const given = [date, article, speaker].filter((one) => one !== undefined);
	if (given.length !== 1) {
		throw new UserError('Choose what to mute with exactly one of date, article and speaker.');
	}
	if (speaker !== undefined) return { kind: 'speaker', name: speaker.slice(0, LONGEST_NAME) };
	if (article !== undefined) {
		return { kind: 'article', article: (await findArticle(library, article)).id };
	}
	const mute = readMute(['date', ...(date ?? '').split(' ')]);
	if (mute?.kind === 'key date') return mute;
	throw new UserError('Choose one of the dates offered while you type.');
}

/** Mutes it for the guild. */
export async function muteReminders(
	{ library, book }: Remembering,
	mute: Mute | undefined,
): Promise<Muted> {
	if (!mute) throw olderButton();
	if (mute.kind === 'key date') await findKeyDate(library, mute);
	await book.mute(mute);
	return describeMute(library, mute);
}

/** Ends the mute. */
export async function unmuteReminders(
	{ library, book }: Remembering,
	mute: Mute | undefined,
): Promise<Muted> {
	if (!mute) {
		throw new UserError('Choose one of those offered while you type, or none to see the list.');
	}
	await book.unmute(mute);
	return describeMute(library, mute);
}

/** What the guild has muted, from there on; the last page where there is not so much. */
export async function listMutes(
	{ library, book }: Remembering,
	offset: number,
): Promise<MutedPage> {
	const mutes = await book.mutes();
	const last = Math.max(0, Math.ceil(mutes.length / A_PAGE) - 1) * A_PAGE;
	const start = Math.min(offset, last);
	const shown = mutes.slice(start, start + A_PAGE);
	const rows = await Promise.all(shown.map((mute) => describeMute(library, mute)));
	return { rows, offset: start, limit: A_PAGE, total: mutes.length };
}

/** The latest that the guild has muted. */
export async function latestMutes(
	{ library, book }: { readonly library: Library; readonly book: ReminderBook },
	limit: number,
): Promise<Muted[]> {
	const mutes = (await book.mutes()).slice(0, limit);
	return Promise.all(mutes.map((mute) => describeMute(library, mute)));
}

async function describeMute(library: Library, mute: Mute): Promise<Muted> {
	if (mute.kind === 'speaker') return { mute };
	const article = await library.article(mute.article);
	const keyDate = mute.kind === 'key date' ? await library.keyDate(mute) : undefined;
	return { mute, ...(article && { title: article.title }), ...(keyDate && { keyDate }) };
}
