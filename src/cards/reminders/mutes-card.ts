import type { Card, Words } from '../../domain/card.ts';
import { pageButtons, type Shown, shownWords } from '../page-buttons.ts';

/** A mute in words, and what its button carries. */
export type MuteLine = { readonly words: Words; readonly values: readonly string[] };

/** What the guild has muted, each with a button that ends it. */
export function mutesCard(lines: readonly MuteLine[], shown: Shown, news?: Words): Card {
	return {
		tone: 'date',
		title: 'Muted reminders',
		blocks: [
			...(news === undefined ? [] : [{ kind: 'text', words: news } as const]),
			...(lines.length > 0
				? []
				: [
						{
							kind: 'text',
							words: [
								'Nothing is muted. A reminder’s button mutes its date; ',
								{ command: 'reminders mute' },
								' mutes an article or a name too.',
							],
						} as const,
					]),
			...lines.map(
				({ words, values }) =>
					({
						kind: 'item',
						lines: [{ kind: 'text', words }],
						button: {
							label: 'Unmute',
							press: {
								command: 'reminders',
								action: 'unmute',
								values: [String(shown.offset), ...values],
							},
						},
					}) as const,
			),
		],
		buttons: pageButtons(shown, (next) => ({
			command: 'reminders',
			action: 'mutes',
			values: [String(next)],
		})),
		...(lines.length > 0 && { footer: shownWords(shown, 'mute') }),
	};
}
