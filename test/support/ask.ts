import { pino } from 'pino';
import type { Action, AnyCommand, Context } from '../../src/discord/interactions/command.ts';
import { findMenuCommand, headsOf, verbsOf } from '../../src/discord/interactions/verbs.ts';
import type { Button, Card, Form, Select } from '../../src/domain/card.ts';
import { USUAL_RULES } from '../../src/domain/guilds/guild-rules.ts';
import type { Library } from '../../src/ports/articles/library.ts';
import { openArticleStore } from '../../src/sql/articles/article-store.ts';
import { openReadingStore } from '../../src/sql/articles/reading-store.ts';
import type { Database } from '../../src/sql/database.ts';
import { openEditorLog } from '../../src/sql/editor-log.ts';
import { openFeedStore } from '../../src/sql/feeds/feed-store.ts';
import { openFollowBooks } from '../../src/sql/follows/follow-books.ts';
import { openGuildRecords } from '../../src/sql/guild-records.ts';
import { openAddressBook } from '../../src/sql/guilds/address-book.ts';
import { openDiscussionLedger } from '../../src/sql/guilds/discussion-ledger.ts';
import { openGuildRulesStore } from '../../src/sql/guilds/guild-rules-store.ts';
import { openGuildSettingsStore } from '../../src/sql/guilds/guild-settings-store.ts';
import { openJoinedGuilds } from '../../src/sql/guilds/joined-guilds.ts';
import { openPeopleBooks } from '../../src/sql/people/people-books.ts';
import { openPersonRecords } from '../../src/sql/person-records.ts';
import { openDeliveryLedger } from '../../src/sql/reminders/delivery-ledger.ts';
import { openHighlightLedger } from '../../src/sql/reminders/highlight-ledger.ts';
import { openReminderBooks } from '../../src/sql/reminders/reminder-book.ts';
import { openReminderSettingsStore } from '../../src/sql/reminders/reminder-settings-store.ts';
import { openRequestCounts } from '../../src/sql/request-counts.ts';
import { newDatabase } from './databases.ts';
import { DIRECT_ANALYSER } from './direct-analyser.ts';
import { draw, textsOf } from './drawn.ts';
import { type Pages, pageFetcherOf, TEXT_FILES } from './page-fetcher-of.ts';

export const NOW = new Date('2024-03-10T12:00:00Z');
export const GUILD = '111222333444555666';
/** Whoever asks, where nobody else is said. */
export const ASKER = '222333444555666777';

/** The library of a server in a database of its own, with nothing in it. */
export async function emptyLibrary(): Promise<Library> {
	const database = await newDatabase();
	return openArticleStore(database, { now: () => NOW, analysisVersion: 1 }).library(GUILD);
}

/** What commands find of a server whose database is new: nothing, and the usual settings. */
export type Server = Pick<
	Context,
	| 'library'
	| 'book'
	| 'people'
	| 'follows'
	| 'highlightLedger'
	| 'guildSettings'
	| 'guildRules'
	| 'guildRecords'
	| 'addressBook'
	| 'joinedGuilds'
	| 'personRecords'
	| 'reminderSettings'
	| 'ledger'
	| 'announcer'
	| 'postedMessages'
	| 'discussionLedger'
	| 'editorLog'
	| 'readings'
	| 'feeds'
	| 'feedFetcher'
	| 'pages'
	| 'desk'
	| 'files'
	| 'requests'
>;

/** `pages` are what addresses hold. */
export async function emptyServer(pages: Pages = new Map()): Promise<Server> {
	return serverOf(await newDatabase(), pages);
}

/** A server of a database that is new, and whose it is to close. */
export function serverOf(database: Database, pages: Pages = new Map()): Server {
	const store = openArticleStore(database, { now: () => NOW, analysisVersion: 1 });
	return {
		library: store.library(GUILD),
		book: openReminderBooks(database, () => NOW).book(GUILD),
		people: openPeopleBooks(database, () => NOW).book(GUILD),
		follows: openFollowBooks(database, () => NOW).book(GUILD, ASKER),
		highlightLedger: openHighlightLedger(database),
		guildSettings: openGuildSettingsStore(database),
		guildRules: openGuildRulesStore(database),
		guildRecords: openGuildRecords(database),
		addressBook: openAddressBook(database),
		joinedGuilds: openJoinedGuilds(database),
		personRecords: openPersonRecords(database),
		reminderSettings: openReminderSettingsStore(database),
		ledger: openDeliveryLedger(database),
		readings: openReadingStore(database, () => NOW),
		requests: openRequestCounts(database, { now: () => NOW }),
		feeds: openFeedStore(database).feedsOf(GUILD),
		feedFetcher: NO_WORLD.feedFetcher,
		desk: store.desk(GUILD),
		pages: pageFetcherOf(pages),
		files: TEXT_FILES,
		announcer: NO_DISCORD,
		postedMessages: { amend: UNASKED, discuss: UNASKED },
		discussionLedger: openDiscussionLedger(database),
		editorLog: openEditorLog(database),
	};
}

const UNASKED = (): never => {
	throw new Error('this command asks for more than a library: give it an emptyServer');
};
const unasked = <Name extends string>(...names: readonly Name[]) =>
	Object.fromEntries(names.map((name) => [name, UNASKED])) as Record<Name, typeof UNASKED>;
const NO_DISCORD: Context['announcer'] = {
	announce: UNASKED,
	inspect: UNASKED,
	tell: UNASKED,
	tellAdmins: UNASKED,
	reply: UNASKED,
};
const NO_WORLD: Pick<Context, 'feedFetcher' | 'pages'> = {
	feedFetcher: unasked('poll', 'discover', 'readOpml', 'writeOpml', 'writeRss'),
	pages: unasked('read'),
};
const NOTHING_ELSE: Omit<Server, 'library'> = {
	...NO_WORLD,
	requests: unasked('count', 'sweep'),
	readings: unasked('keep', 'find', 'findByUrl', 'sweep'),
	files: unasked('read', 'readLibrary'),
	desk: unasked('open', 'revise', 'remove', 'all', 'ids', 'fromHost'),
	people: { changes: async () => [], keep: UNASKED, undo: UNASKED },
	highlightLedger: unasked(
		'of',
		'keep',
		'due',
		'quotesSince',
		'plan',
		'claim',
		'sent',
		'drop',
		'postpone',
		'hold',
	),
	follows: unasked(
		'own',
		'ofChannels',
		'add',
		'remove',
		'removeOfChannel',
		'resume',
		'resumeChannels',
	),
	book: {
		anniversaries: UNASKED,
		daysRemembered: UNASKED,
		suggestions: UNASKED,
		waiting: UNASKED,
		decide: UNASKED,
		decisions: UNASKED,
		confirmed: async () => [],
		own: unasked('list', 'find', 'add', 'change', 'remove', 'restore'),
		mute: UNASKED,
		unmute: UNASKED,
		mutes: UNASKED,
	},
	guildSettings: unasked('of', 'keep'),
	guildRules: unasked('of', 'keep'),
	addressBook: unasked('of', 'renew', 'remove', 'guildOf'),
	guildRecords: unasked('kept', 'plan', 'cancel', 'due', 'guilds', 'erase'),
	joinedGuilds: unasked('claim', 'release'),
	personRecords: unasked('of', 'forget'),
	reminderSettings: unasked('of', 'plannedThrough', 'keep', 'due', 'advance'),
	ledger: unasked('plan', 'claim', 'sent', 'drop', 'postpone', 'hold', 'release', 'held'),
	announcer: NO_DISCORD,
	postedMessages: { amend: UNASKED, discuss: UNASKED },
	editorLog: unasked('claim', 'sent', 'drop', 'postpone', 'hold', 'problem', 'release'),
	discussionLedger: unasked('claim', 'sent', 'drop', 'postpone', 'hold', 'problems', 'release'),
};

/** Somebody who asks one command, by its library or by all of it: an editor of a server, or whoever `asker` says. */
export function asking(
	commands: Readonly<Record<string, AnyCommand>>,
	given: Library | Server,
	asker: Partial<Context['asked']> = { guild: GUILD },
) {
	const context: Context = {
		asked: {
			by: ASKER,
			isEditor: true,
			mayAdd: true,
			isAdmin: true,
			locale: 'en-US',
			...asker,
		},
		locale: asker.locale ?? 'en-US',
		...('library' in given ? given : { ...NOTHING_ELSE, library: given }),
		rules: USUAL_RULES,
		now: () => NOW,
		analyser: DIRECT_ANALYSER,
		log: pino({ level: 'silent' }),
		about: { version: '1.2.3', started: NOW, database: 'SQLite' },
		sentFiles: {},
		commands: headsOf(new Map(Object.entries(commands))),
	};
	const findVerb = (typed: string) => {
		const verbs = Object.entries(commands).flatMap(([name, command]) => [
			...verbsOf(name, command),
		]);
		const verb = new Map(verbs).get(typed);
		if (!verb) throw new Error(`/${typed} is no command here`);
		return verb;
	};
	const findAction = ({ state }: Pick<Button, 'state'>): Action => {
		const action = commands[state.command]?.actions?.[state.action];
		if (!action) throw new Error(`${state.command} has no action ${state.action}`);
		return action;
	};
	const offered = async (typed: string, option: string, letters: string, others = {}) =>
		(await findVerb(typed).options[option]?.suggest?.(letters, context, others)) ?? [];
	return {
		run: async (typed: string, input: object = {}): Promise<Card | Form> =>
			findVerb(typed).run(input as never, context),
		/** Runs the command of the menu of a message on one that says `words`. */
		point: async (menu: string, words: string): Promise<Card | Form> => {
			const command = findMenuCommand(new Map(Object.entries(commands)), menu);
			if (!command) throw new Error(`the menu has no ${menu} here`);
			return command.run({ words, previews: [] }, context);
		},
		press: async (button: Pick<Button, 'state'>): Promise<Card | Form> =>
			findAction(button).run(button.state.values, context, {}),
		choose: async ({ state }: Select, chosen: readonly string[]): Promise<Card | Form> =>
			findAction({ state }).run([...state.values, ...chosen], context, {}),
		submit: async (
			form: Form,
			answers: Record<string, string>,
			sentFiles: Context['sentFiles'] = {},
		): Promise<Card | Form> =>
			findAction({ state: form.submit }).run(
				form.submit.values,
				{ ...context, sentFiles },
				answers,
			),
		suggest: async (typed: string, option: string, letters: string, others = {}) => {
			const offers = await offered(typed, option, letters, others);
			return offers.map(({ name }) => name);
		},
		offers: offered,
	};
}

/** The card of an answer; a form fails the test. */
export function cardOf(answer: Card | Form): Card {
	if ('fields' in answer) throw new Error(`a form: ${answer.title}`);
	return answer;
}

/** The form of an answer; a card fails the test. */
export function formOf(answer: Card | Form): Form {
	if ('fields' in answer) return answer;
	throw new Error(`a card: ${textOf(answer)}`);
}

/** What a reader reads, as markup. */
export function textOf(answer: Card | Form): string {
	return textsOf(draw(cardOf(answer))).join('\n');
}

/** The button with this label, the `place`th of them. */
export function buttonOf(answer: Card | Form, label: string, place = 0): Button {
	const { buttons = [], blocks } = cardOf(answer);
	const beside = blocks.flatMap((block) => {
		if (block.kind === 'buttons') return block.buttons;
		return block.kind === 'item' ? [block.button] : [];
	});
	const found = [...buttons.flat(), ...beside].filter((button) => button.label === label)[place];
	if (!found) throw new Error(`there is no button ${label}`);
	return found;
}

/** The select that runs this action. */
export function selectOf(answer: Card | Form, action: string): Select {
	const selects = cardOf(answer).blocks.flatMap((block) =>
		block.kind === 'select' ? [block] : [],
	);
	const found = selects.find(({ state }) => state.action === action);
	if (!found) throw new Error(`there is no select ${action}`);
	return found;
}
