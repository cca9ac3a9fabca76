import { mutesCard } from '../../cards/reminders/mutes-card.ts';
import type { Card, Words } from '../../domain/card.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Library } from '../../ports/articles/library.ts';
import type { Mute, Remembering } from '../../ports/reminders/reminder-book.ts';
import { findArticle } from '../articles/find-article.ts';
import { findKeyDate } from './decide-date.ts';

/** What somebody typed: one of a key date, an article and a name. */
export type MuteInput = {
	readonly date?: string | undefined;
	readonly article?: string | undefined;
	readonly speaker?: string | undefined;
};

const LONGEST_NAME = 80;

/** What is meant by what was typed; a UserError says what to type. */
export async function findMute(library: Library, input: MuteInput): Promise<Mute> {
	const { date, article, speaker } = input;
	const given = [date, article, speaker].filter((one) => one !== undefined);
	if (given.length !== 1) {
		throw new UserError('Say one of date, article and speaker: what nobody is to be reminded of.');
	}
	if (speaker !== undefined) return { kind: 'speaker', name: speaker.slice(0, LONGEST_NAME) };
	if (article !== undefined) {
		return { kind: 'article', article: (await findArticle(library, article)).id };
	}
	const mute = readMute(['date', ...(date ?? '').split(' ')]);
	if (mute?.kind === 'key date') return mute;
	throw new UserError('Choose a date of those offered while you type.');
}

/** Mutes it for the guild, with a way back. */
export async function muteReminders(
	{ library, book }: Remembering,
	mute: Mute | undefined,
): Promise<Card> {
	if (!mute) throw new UserError('This button no longer says what to mute. Use /reminders mute.');
	if (mute.kind === 'key date') await findKeyDate(library, mute);
	await book.mute(mute);
	return {
		tone: 'date',
		title: 'Muted',
		blocks: [
			{
				kind: 'text',
				words: ['Nobody here is reminded any more of ', ...(await wordsOf(library, mute)), '.'],
			},
		],
		buttons: [
			[
				{
					label: 'Undo',
					press: { command: 'reminders', action: 'unmute', values: ['0', ...writeMute(mute)] },
				},
				{
					label: 'All that is muted',
					press: { command: 'reminders', action: 'mutes', values: ['0'] },
				},
			],
		],
	};
}

/** Ends the mute and shows what is left. */
export async function unmuteReminders(
	remembering: Remembering,
	mute: Mute | undefined,
	offset: number,
): Promise<Card> {
	if (!mute) throw new UserError('Choose one of those offered while you type, or leave it out.');
	await remembering.book.unmute(mute);
	return listMutes(remembering, offset, [
		'Reminders come again of ',
		...(await wordsOf(remembering.library, mute)),
		'.',
	]);
}

async function wordsOf(library: Library, mute: Mute) {
	const words = await describeMute(library, mute);
	return typeof words === 'string' ? [words] : words;
}

const A_PAGE = 6;

/** What the guild has muted, latest first, from there on; the last page where there is not so much. */
export async function listMutes(
	{ library, book }: Remembering,
	offset: number,
	news?: Words,
): Promise<Card> {
	const mutes = await book.mutes();
	const last = Math.max(0, Math.ceil(mutes.length / A_PAGE) - 1) * A_PAGE;
	const shown = { offset: Math.min(offset, last), limit: A_PAGE, total: mutes.length };
	const lines = await Promise.all(
		mutes.slice(shown.offset, shown.offset + A_PAGE).map(async (mute) => ({
			words: await describeMute(library, mute),
			values: writeMute(mute),
		})),
	);
	return mutesCard(lines, shown, news);
}

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
