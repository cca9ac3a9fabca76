import type { KeyDate } from '../../domain/articles/key-date.ts';
import { isOneName } from '../../domain/articles/names/said-names.ts';
import { fold } from '../../domain/fold.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import type { Mute } from '../../domain/reminders/mute.ts';
import { wordsOf } from '../../domain/words.ts';
import type { Cited } from '../../ports/articles/library.ts';
import type { Remembered } from '../../ports/reminders/reminder-book.ts';
import { keptQuery } from '../kept-query.ts';
import type { Queries } from '../schema.ts';
import { shortKey } from '../short-key.ts';
import { mute as muteSchema } from '../stored/choices.ts';
import { readStored } from '../stored/read-stored.ts';

/** See ReminderBook.mute. */
export async function keepMute(
	db: Queries,
	{ guild, at }: { guild: GuildId; at: Date },
	mute: Mute,
): Promise<void> {
	const row = { guild, subject: subjectOf(mute), mute: JSON.stringify(mute) };
	await db
		.insertInto('mutes')
		.values({ ...row, muted_at: at.getTime() })
		.onConflict((it) => it.columns(['guild', 'subject']).doNothing())
		.execute();
}

/** See ReminderBook.unmute. */
export async function removeMute(db: Queries, guild: GuildId, mute: Mute): Promise<void> {
	await db
		.deleteFrom('mutes')
		.where('guild', '=', guild)
		.where('subject', '=', subjectOf(mute))
		.execute();
}

/** See ReminderBook.mutes. */
export async function listMutes(db: Queries, guild: GuildId): Promise<Mute[]> {
	const rows = await mutesOf(db, { guild });
	return rows.map(({ mute }) => readStored('a mute', muteSchema, mute));
}

const mutesOf = keptQuery((db: Queries, { guild }: { readonly guild: string }) =>
	db
		.selectFrom('mutes')
		.where('guild', '=', guild)
		.select('mute')
		.orderBy('muted_at', 'desc')
		.orderBy('subject'),
);

/**
 * Is it one of those that are muted? A speaker is where the label names them, by any form of the name. A date that the
 * guild added is removed rather than muted by itself.
 */
export function isMuted(one: Remembered | Cited<KeyDate>, mutes: readonly Mute[]): boolean {
	const { article, number, label, event } = one;
	return mutes.some((mute) => {
		if (mute.kind === 'speaker') {
			const isNamed = event?.people.some((name) => isOneName(name, mute.name)) ?? false;
			return isNamed || phraseOf(label).includes(phraseOf(mute.name));
		}
		if (mute.article !== article?.id) return false;
		return mute.kind === 'article' || (mute.number === number && !('repeat' in one));
	});
}

function subjectOf(mute: Mute): string {
	if (mute.kind === 'speaker') return shortKey(`speaker ${fold(mute.name)}`);
	return mute.kind === 'article'
		? `article ${mute.article}`
		: `date ${mute.article} ${mute.number}`;
}

/** With a space at both ends, so that only whole words are alike. */
function phraseOf(text: string): string {
	return ` ${wordsOf(text).join(' ')} `;
}
