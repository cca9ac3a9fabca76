import { argv } from 'node:process';
import { pino } from 'pino';
import { ANALYSIS_VERSION } from '../../src/analysis/version.ts';
import { wording } from '../../src/cards/messages/wording.ts';
import { schedule } from '../../src/cron/schedule.ts';
import { createBot } from '../../src/discord/gateway/bot.ts';
import { loadCommands } from '../../src/discord/gateway/load-commands.ts';
import { openAnnouncer } from '../../src/discord/posting/announcer.ts';
import { openActionStates } from '../../src/sql/action-states.ts';
import { openArticleStore } from '../../src/sql/articles/article-store.ts';
import { openFollowBooks } from '../../src/sql/follows/follow-books.ts';
import { openFollowLedger } from '../../src/sql/follows/follow-ledger.ts';
import { openGuildSettingsStore } from '../../src/sql/guilds/guild-settings-store.ts';
import { openDatabase } from '../../src/sql/open-database.ts';
import { openPeopleBooks } from '../../src/sql/people/people-books.ts';
import { openDeliveryLedger } from '../../src/sql/reminders/delivery-ledger.ts';
import { openReminderBooks } from '../../src/sql/reminders/reminder-book.ts';
import { openReminderSettingsStore } from '../../src/sql/reminders/reminder-settings-store.ts';
import { remindGuilds } from '../../src/stories/reminders/remind-guilds.ts';
import { testApp } from '../support/bot.ts';
import type { ToldTime } from '../support/rush.ts';

/**
 * The bot as main.ts starts it, but for two things: its clock is told by the process that started it, and it looks
 * every second for what is due.
 */
const [, , token = '', apiUrl = '', file = '', ahead = '0', skew = '0'] = argv;
let aheadMs = Number(ahead);
let skewMs = Number(skew);
let isWorking = false;
process.on('message', (told: ToldTime) => {
	({ skewMs } = told);
	// Time that leaps over a post under way would outrun its lease, as no clock does.
	if (told.aheadMs <= aheadMs || isWorking) return;
	({ aheadMs } = told);
	process.send?.({ leaptTo: aheadMs });
});
process.on('disconnect', () => process.exit());

const EVERY_SECOND = '* * * * * *';
const now = (): Date => new Date(Date.now() + aheadMs + skewMs);
const log = pino({ level: 'warn' });
const place = { token, apiUrl };
const database = await openDatabase(file);
const actionStates = openActionStates(database, now);
const app = {
	...testApp(),
	store: openArticleStore(database, { now, analysisVersion: ANALYSIS_VERSION }),
	reminderBooks: openReminderBooks(database, now),
	peopleBooks: openPeopleBooks(database, now),
	followBooks: openFollowBooks(database, now),
	followLedger: openFollowLedger(database),
	actionStates,
	guildSettings: openGuildSettingsStore(database),
	reminderSettings: openReminderSettingsStore(database),
	ledger: openDeliveryLedger(database),
	announcer: openAnnouncer(place, { actionStates, wording }),
	now,
	log,
};
const commands = await loadCommands(new URL('../../commands/', import.meta.url));
await createBot(commands, app, place).start();
process.send?.({ isReady: true });
const remind = async (stopping: AbortSignal): Promise<void> => {
	isWorking = true;
	try {
		await remindGuilds(app, stopping);
	} finally {
		isWorking = false;
	}
};
schedule({ name: 'reminders', when: EVERY_SECOND, run: remind }, { log });
