import { titlePiece } from '../src/cards/article-lines.ts';
import { countOf } from '../src/cards/count-of.ts';
import { pageButtons, readOffset, shownWords } from '../src/cards/page-buttons.ts';
import { elapsedWords } from '../src/cards/remind-card.ts';
import { type Context, defineCommand } from '../src/discord/command.ts';
import type { Block, Card, Words } from '../src/domain/card.ts';
import { postingInstant } from '../src/domain/posting-time.ts';
import type { ReminderSettings } from '../src/domain/reminder-settings.ts';
import { UserError } from '../src/domain/user-error.ts';
import { type Upcoming, upcomingAnniversaries } from '../src/stories/upcoming-anniversaries.ts';

const USUAL_DAYS = 30;
const A_PAGE = 10;

export default defineCommand({
	audience: 'members',
	description: 'Which reminders will be posted here, where and when',
	options: {
		days: { kind: 'integer', description: 'How many days ahead; without it 30', min: 1, max: 366 },
	},
	run: ({ days = USUAL_DAYS }, context) => upcomingCard(context, days, 0),
	actions: {
		page: {
			shows: 'in place',
			run: ([days, from], context) =>
				upcomingCard(context, Number(days) || USUAL_DAYS, readOffset(from)),
		},
	},
});

async function upcomingCard(context: Context, days: number, offset: number): Promise<Card> {
	const { guild } = context.asked;
	if (guild === undefined) throw new UserError('Reminders are posted in servers. Ask there.');

	const settings = await context.settings.reminders(guild);
	const held = await context.ledger.held(guild);
	const found = await upcomingAnniversaries(
		context.library,
		{ settings, guild, days },
		context.now(),
	);
	const shown = { offset, limit: A_PAGE, total: found.length };
	return {
		tone: 'date',
		title: `Reminders of the next ${countOf(days, 'day')}`,
		blocks: [
			...whereBlocks(settings, held),
			...listBlocks(found.slice(offset, offset + A_PAGE), (told) =>
				postingInstant(told, settings, guild),
			),
		],
		buttons: pageButtons(shown, (next) => ({
			command: 'upcoming',
			action: 'page',
			values: [String(days), String(next)],
		})),
		footer: shownWords(shown, 'reminder'),
	};
}

function whereBlocks(settings: ReminderSettings, held: string | undefined): Block[] {
	const { channel, pausedUntil } = settings;
	const where: Words =
		channel === undefined
			? [
					'Nothing is posted: no channel is chosen. An admin chooses one with ',
					{ command: 'reminders panel' },
					'. This is what would come:',
				]
			: ['Posted in ', { channel }, ':'];
	return [
		...(held === undefined ? [] : [{ kind: 'text', words: `Posts are held. ${held}` } as const]),
		...(pausedUntil === undefined
			? []
			: [{ kind: 'text', words: ['Paused until ', { day: pausedUntil }, '.'] } as const]),
		{ kind: 'text', words: where },
	];
}

function listBlocks(
	found: readonly Upcoming[],
	instantOf: (told: Upcoming['told']) => Date,
): Block[] {
	if (found.length === 0) {
		const words: Words = [
			'Nothing is due. Dates that are not certain wait for an admin: ',
			{ command: 'reminders suggestions' },
		];
		return [{ kind: 'text', words }];
	}
	const items = found.map(
		({ told, anniversary, keyDate }): Words => [
			{ bold: { day: told } },
			' (',
			{ instant: instantOf(told) },
			`) · ${elapsedWords(anniversary)} · ${keyDate.label || keyDate.text} · `,
			titlePiece(keyDate.article),
		],
	);
	return [{ kind: 'list', items }];
}
