import type { Block, Card, Piece } from '../../domain/card.ts';
import { writeMute } from '../../domain/reminders/mute.ts';
import type { Muted, MutedPage } from '../../stories/reminders/editing/mute-reminders.ts';
import type { Say } from '../messages/say.ts';
import { pageButtons, shownWords } from '../page-buttons.ts';

/** What is muted now, with a way back. */
export function mutedCard(say: Say, muted: Muted): Card {
	return {
		tone: 'date',
		title: say('Muted'),
		blocks: [
			{
				kind: 'text',
				words: say('Reminders of {what} are no longer posted on this server.', {
					what: mutePieces(say, muted),
				}),
			},
		],
		buttons: [
			[
				{
					label: say('Undo'),
					state: {
						command: 'reminders',
						action: 'unmute',
						values: ['0', ...writeMute(muted.mute)],
					},
				},
				{
					label: say('Muted reminders'),
					state: { command: 'reminders', action: 'mutes', values: ['0'] },
				},
			],
		],
	};
}

/** What the guild has muted, each with a button that ends it; `ended` is what was muted until now. */
export function mutesCard(say: Say, { rows, ...shown }: MutedPage, ended?: Muted): Card {
	return {
		tone: 'date',
		title: ended === undefined ? say('Muted reminders') : say('No longer muted'),
		blocks: [
			...(ended === undefined ? [] : endedBlocks(say, ended, rows.length > 0)),
			...(rows.length > 0 ? rows.map((row) => muteBlock(say, row, shown.offset)) : [nothing(say)]),
		],
		buttons: pageButtons(say, shown, (next) => ({
			command: 'reminders',
			action: 'mutes',
			values: [String(next)],
		})),
		...(rows.length > 0 && { footer: shownWords(say, shown, 'mutes') }),
	};
}

function nothing(say: Say): Block {
	return {
		kind: 'text',
		words: say(
			'Nothing is muted now. Press “{button}” under a reminder, or type {command} to mute an article or a person.',
			{ button: say('Never post this'), command: { command: 'reminders mute' } },
		),
	};
}

function endedBlocks(say: Say, ended: Muted, hasOthers: boolean): Block[] {
	const what = mutePieces(say, ended);
	return [
		{ kind: 'text', words: say('Reminders of {what} are posted again.', { what }) },
		...(hasOthers ? [{ kind: 'heading', words: say('Still muted') } as const] : []),
	];
}

function muteBlock(say: Say, muted: Muted, offset: number): Block {
	const values = [String(offset), ...writeMute(muted.mute)];
	return {
		kind: 'item',
		lines: [{ kind: 'text', words: mutePieces(say, muted) }],
		button: { label: say('Unmute'), state: { command: 'reminders', action: 'unmute', values } },
	};
}

/** What is muted: 'dates that name Ann Lee', 'all dates of' an article, or a key date of one. */
function mutePieces(say: Say, { mute, title, keyDate }: Muted): readonly Piece[] {
	if (mute.kind === 'speaker') return say('events with {name}', { name: { bold: mute.name } });
	if (title === undefined) return [say('something from an article that is no longer here')];
	if (mute.kind === 'article') return say('all dates of {title}', { title: { bold: title } });
	if (keyDate === undefined) return say('a date of {title}', { title: { bold: title } });
	return [{ bold: keyDate.label || keyDate.text }, ', ', { day: keyDate.earliest }, ` (${title})`];
}
