import { titlePiece } from '../src/cards/articles/article-lines.ts';
import { countOf } from '../src/cards/count-of.ts';
import { pageButtons, readOffset, shownWords } from '../src/cards/page-buttons.ts';
import { elapsedWords } from '../src/cards/reminders/remind-card.ts';
import { hourWords } from '../src/cards/reminders/reminder-choices.ts';
import { type Context, defineCommand } from '../src/discord/interactions/command.ts';
import { type Day, dayIn } from '../src/domain/calendar.ts';
import type { Block, Card, Words } from '../src/domain/card.ts';
import type { GuildId } from '../src/domain/guild-id.ts';
import { isPausedOn } from '../src/domain/reminders/due-anniversaries.ts';
import { postingInstant } from '../src/domain/reminders/posting-time.ts';
import type { ReminderSettings } from '../src/domain/reminders/reminder-settings.ts';
import { UserError } from '../src/domain/user-error.ts';
import {
	nextTellingDay,
	type Upcoming,
	upcomingAnniversaries,
} from '../src/stories/reminders/upcoming-anniversaries.ts';

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
	const ahead = { settings, guild, days };
	const found = await upcomingAnniversaries(context.book, ahead, context.now());
	const shown = { offset, limit: A_PAGE, total: found.length };
	const next =
		found.length > 0 ? undefined : await nextTellingDay(context.book, ahead, context.now());
	return {
		tone: 'date',
		title: `Reminders of the next ${countOf(days, 'day')}`,
		blocks: [
			...heldBlocks(held),
			...pauseBlocks(settings, dayIn(settings.timeZone, context.now())),
			{ kind: 'text', words: whereWords(settings) },
			...(found.length === 0
				? [nothingBlock(next)]
				: dayBlocks(found.slice(offset, offset + A_PAGE), { settings, guild })),
		],
		buttons: pageButtons(shown, (next) => ({
			command: 'upcoming',
			action: 'page',
			values: [String(days), String(next)],
		})),
		footer: shownWords(shown, 'reminder'),
	};
}

function heldBlocks(held: string | undefined): Block[] {
	if (held === undefined) return [];
	const words: Words = [{ bold: 'On hold: ' }, `${held} Nothing is lost.`];
	const press = { command: 'reminders', action: 'release', values: [] };
	return [
		{ kind: 'item', lines: [{ kind: 'text', words }], button: { label: 'Try again', press } },
	];
}

function pauseBlocks(settings: ReminderSettings, today: Day): Block[] {
	const { pausedUntil } = settings;
	if (pausedUntil === undefined || !isPausedOn(today, settings)) return [];
	return [{ kind: 'text', words: ['Paused until ', { day: pausedUntil }, '.'] }];
}

function whereWords({ channel, hour, timeZone }: ReminderSettings): Words {
	if (channel !== undefined) {
		return ['Posted in ', { channel }, ` at ${hourWords(hour)} ${timeZone}:`];
	}
	return [
		'Nothing is posted: no channel is chosen. An admin chooses one with ',
		{ command: 'reminders panel' },
		'. This is what would come:',
	];
}

/** Each day with how far off its post is, and beneath it all that the post tells. */
function dayBlocks(
	found: readonly Upcoming[],
	{ settings, guild }: { settings: ReminderSettings; guild: GuildId },
): Block[] {
	const byDay = Map.groupBy(found, ({ told }) => told);
	return [...byDay].flatMap(([day, telling]): Block[] => {
		const at = postingInstant(day, settings, guild);
		const items = telling.map(({ anniversary, keyDate }): Words => {
			const label = keyDate.label || keyDate.text;
			return [`${elapsedWords(anniversary)} · ${label} · `, titlePiece(keyDate.article)];
		});
		return [
			{ kind: 'text', words: [{ bold: { day } }, ', ', { instant: at, as: 'distance' }] },
			{ kind: 'list', items },
		];
	});
}

function nothingBlock(next: Day | undefined): Block {
	if (next !== undefined) {
		return {
			kind: 'text',
			words: ['Nothing. The next one comes on ', { bold: { day: next } }, '.'],
		};
	}
	const words: Words = [
		'Nothing, nor later in a year. Dates that are not certain wait for an admin: ',
		{ command: 'reminders suggestions' },
	];
	return { kind: 'text', words };
}
