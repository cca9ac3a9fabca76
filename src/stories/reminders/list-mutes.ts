import { mutesCard } from '../../cards/reminders/mutes-card.ts';
import type { Card, Words } from '../../domain/card.ts';
import { describeMute, writeMute } from './describe-mute.ts';
import type { Remembering } from './remembering.ts';

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
