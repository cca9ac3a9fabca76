import type { Card } from '../../domain/card.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Library } from '../../ports/articles/library.ts';
import type { Mute } from '../../ports/reminders/reminder-book.ts';
import { findArticle } from '../articles/find-article.ts';
import { findKeyDate } from './decide-date.ts';
import { describeMute, readMute, writeMute } from './describe-mute.ts';
import { listMutes } from './list-mutes.ts';
import type { Remembering } from './remembering.ts';

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
