import type { Block, Card, Piece } from '../../domain/card.ts';
import { writeMute } from '../../domain/reminders/mute.ts';
import type { Muted, MutedPage } from '../../stories/reminders/editing/mute-reminders.ts';
import { english } from '../messages/say.ts';
import { pageButtons, shownWords } from '../page-buttons.ts';

/** What is muted now, with a way back. */
export function mutedCard(muted: Muted): Card {
	return {
		tone: 'date',
		title: 'Muted',
		blocks: [
			{
				kind: 'text',
				words: ['Nobody here will be reminded of ', ...mutePieces(muted), ' any more.'],
			},
		],
		buttons: [
			[
				{
					label: 'Undo',
					state: {
						command: 'reminders',
						action: 'unmute',
						values: ['0', ...writeMute(muted.mute)],
					},
				},
				{
					label: 'All that is muted',
					state: { command: 'reminders', action: 'mutes', values: ['0'] },
				},
			],
		],
	};
}

/** What the guild has muted, each with a button that ends it; `ended` is what was muted until now. */
export function mutesCard({ rows, ...shown }: MutedPage, ended?: Muted): Card {
	return {
		tone: 'date',
		title: 'Muted reminders',
		blocks: [
			...(ended === undefined ? [] : [endedBlock(ended)]),
			...(rows.length > 0 ? rows.map((row) => muteBlock(row, shown.offset)) : [NOTHING]),
		],
		buttons: pageButtons(english, shown, (next) => ({
			command: 'reminders',
			action: 'mutes',
			values: [String(next)],
		})),
		...(rows.length > 0 && { footer: shownWords(english, shown, 'mutes') }),
	};
}

const NOTHING: Block = {
	kind: 'text',
	words: [
		'Nothing is muted. The button under a reminder mutes its date; ',
		{ command: 'reminders mute' },
		' mutes an article or a person too.',
	],
};

function endedBlock(ended: Muted): Block {
	return { kind: 'text', words: ['There will be reminders again of ', ...mutePieces(ended), '.'] };
}

function muteBlock(muted: Muted, offset: number): Block {
	const values = [String(offset), ...writeMute(muted.mute)];
	return {
		kind: 'item',
		lines: [{ kind: 'text', words: mutePieces(muted) }],
		button: { label: 'Unmute', state: { command: 'reminders', action: 'unmute', values } },
	};
}

/** What is muted: 'dates that name Ann Lee', 'all dates of' an article, or a key date of one. */
function mutePieces({ mute, title, keyDate }: Muted): Piece[] {
	if (mute.kind === 'speaker') return ['dates that name ', { bold: mute.name }];
	if (title === undefined) return ['something from an article that is no longer here'];
	if (mute.kind === 'article') return ['all dates of ', { bold: title }];
	if (keyDate === undefined) return ['a date of ', { bold: title }];
	return [{ bold: keyDate.label || keyDate.text }, ', ', { day: keyDate.earliest }, ` (${title})`];
}
