import { argv } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { ANALYSIS_VERSION } from '../../src/analysis/version.ts';
import { followCards } from '../../src/cards/follows/follow-cards.ts';
import { wording } from '../../src/cards/messages/wording.ts';
import { highlightCards } from '../../src/cards/reminders/highlight-cards.ts';
import { openAnnouncer } from '../../src/discord/posting/announcer.ts';
import { openActionStates } from '../../src/sql/action-states.ts';
import { openArticleStore } from '../../src/sql/articles/article-store.ts';
import { openFollowLedger } from '../../src/sql/follows/follow-ledger.ts';
import { openGuildSettingsStore } from '../../src/sql/guilds/guild-settings-store.ts';
import { openDatabase } from '../../src/sql/open-database.ts';
import { openPeopleBooks } from '../../src/sql/people/people-books.ts';
import { openHighlightLedger } from '../../src/sql/reminders/highlight-ledger.ts';
import { openReminderSettingsStore } from '../../src/sql/reminders/reminder-settings-store.ts';
import { tellFollows } from '../../src/stories/follows/tell-follows.ts';
import { bringBack } from '../../src/stories/reminders/highlights/bring-back.ts';

/** Tells followers and brings quotes back over and over, as main.ts has it done each minute; its clock is `ahead` of this machine's. */
const [, , token = '', apiUrl = '', file = '', ahead = '0'] = argv;
const now = (): Date => new Date(Date.now() + Number(ahead));
process.on('disconnect', () => process.exit());

const database = await openDatabase(file);
const tools = {
	store: openArticleStore(database, { now, analysisVersion: ANALYSIS_VERSION }),
	peopleBooks: openPeopleBooks(database, now),
	followLedger: openFollowLedger(database),
	followCards,
	highlightLedger: openHighlightLedger(database),
	highlightCards,
	guildSettings: openGuildSettingsStore(database),
	reminderSettings: openReminderSettingsStore(database),
	announcer: openAnnouncer(
		{ token, apiUrl },
		{ actionStates: openActionStates(database, now), wording },
	),
	now,
	log: pino({ level: 'error' }),
};
for (;;) {
	await tellFollows(tools, new AbortController().signal);
	await bringBack(tools, new AbortController().signal);
	await pause(50);
}
