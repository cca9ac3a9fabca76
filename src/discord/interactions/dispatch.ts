import type { App } from '../../app.ts';
import type { Card, Form } from '../../domain/card.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import { USUAL_RULES } from '../../domain/guilds/guild-rules.ts';
import { olderButton } from '../../domain/older-button.ts';
import { UserError } from '../../domain/user-error.ts';
import type { ArticleDesk } from '../../ports/articles/article-desk.ts';
import type { Answered } from '../../ports/measures.ts';
import { PRIVATE_OPTION } from '../gateway/describe.ts';
import { answer, type Work } from './answer.ts';
import { type Asker, checkAudience, isAmong } from './audience.ts';
import type { Commands, Context, Verb } from './command.ts';
import { readState } from './custom-id.ts';
import { readFiles, readInput } from './input.ts';
import type { Acted, Draft, Interaction, Pointed, Sent } from './read-interaction.ts';
import type { Reply, Showing } from './reply.ts';
import { suggest } from './suggest.ts';
import { findMenuCommand, headsOf, verbsOf } from './verbs.ts';

export type Dispatching = {
	readonly commands: Commands;
	readonly app: App;
	readonly apiUrl: string;
	commandId(name: string): string | undefined;
};

const GONE = 'This command no longer exists. Reload Discord to see which do.';

/** Gives every interaction to the command, the suggestion or the action it is for. */
export function createDispatch(
	given: Dispatching,
): (interaction: Interaction, reply: Reply) => Promise<void> {
	const heads = headsOf(given.commands);
	const { actionStates, painter, wording } = given.app;

	return async (interaction, reply) => {
		const { id, guild, locale } = interaction;
		const log = given.app.log.child({ interaction: id, ...(guild && { guild }) });
		const enter = async (showing: Showing): Promise<Entered> => {
			const [asker, language] = await Promise.all([
				askerOf(interaction, given.app),
				languageOf(interaction, showing, given.app),
			]);
			const surroundings = { app: given.app, asker, language, commands: heads, log };
			return { asker, context: contextOf(interaction, surroundings) };
		};
		const asking = { ...given, enter };
		if (interaction.kind === 'draft') return suggestFor(interaction, reply, asking);
		const prepare = async (): Promise<Work> => {
			if (interaction.kind === 'menu') return workOfMenu(interaction, asking);
			return interaction.kind === 'command'
				? workOfCommand(interaction, asking)
				: workOfAction(interaction, asking);
		};
		const reader = { locale, commandId: given.commandId, wording };
		const command = 'name' in interaction ? { command: interaction.name } : {};
		const measure = (outcome: Answered['outcome'], ms: number) =>
			given.app.measures?.answered({ kind: interaction.kind, ...command, outcome }, ms);
		const desk = { reader, actionStates, painter, log, measure };
		await answer({ interaction, reply }, prepare, desk);
	};
}

/** Who asks, and what they may use: read within the time of the answer, as it lies in the store. */
type Entered = { readonly asker: Asker; readonly context: Context };

type Asking = Dispatching & { enter(showing: Showing): Promise<Entered> };

async function suggestFor(draft: Draft, reply: Reply, { commands, enter }: Asking): Promise<void> {
	const { asker, context } = await enter('privately');
	const audience = commands.get(draft.name)?.audience ?? 'members';
	const verb = findVerb(draft, commands);
	const isFree = isAmong(verb?.audience ?? audience, asker);
	await suggest(draft, reply, { verb: isFree ? verb : undefined, context });
}

type Surroundings = Pick<Dispatching, 'app'> &
	Pick<Context, 'commands' | 'log'> & { readonly asker: Asker; readonly language: string };

function contextOf(
	interaction: Interaction,
	{ app, asker, language, commands, log }: Surroundings,
): Context {
	const { guild, rules } = asker;
	const asked = {
		by: interaction.user,
		isEditor: isAmong('editors', asker),
		mayAdd: isAmong('adders', asker),
		isAdmin: isAmong('admins', asker),
		locale: interaction.locale,
		...(guild && { guild }),
		...(interaction.channel && { channel: interaction.channel }),
		...('pressedOn' in interaction && { message: interaction.pressedOn }),
	};
	const { store, now, about, guildSettings, reminderSettings, ledger, announcer, readings } = app;
	const { requests, feedFetcher, pages, files, analysers } = app;
	const analyser = analysers.of(guild);
	const library = store.library(guild);
	const desk = guild === undefined ? CLOSED_DESK : store.desk(guild);
	const book = app.reminderBooks.book(guild);
	const people = app.peopleBooks.book(guild);
	const follows = app.followBooks.book(guild, interaction.user);
	const feeds = guild && { feeds: app.feeds.feedsOf(guild) };
	const own = { library, book, people, follows, desk, ...feeds };
	const { guildRules, guildRecords, joinedGuilds, personRecords, addressBook, subscribeUrl } = app;
	const records = {
		guildRecords,
		addressBook,
		...(subscribeUrl !== undefined && { subscribeUrl }),
		joinedGuilds,
		personRecords,
		highlightLedger: app.highlightLedger,
	};
	const settings = { guildSettings, guildRules, rules, reminderSettings };
	const web = { requests, feedFetcher, pages, files };
	const { postedMessages, discussionLedger, editorLog } = app;
	const posts = { announcer, postedMessages, discussionLedger, editorLog };
	const shared = { ...records, ...posts, ...settings, ...web, ledger, readings, analyser };
	return { asked, locale: language, ...own, ...shared, sentFiles: {}, now, log, about, commands };
}

/** Without a guild nobody changes anything; the bundled articles are not a person's. */
const CLOSED_DESK: ArticleDesk = {
	open: async () => undefined,
	revise: async () => false,
	remove: async () => false,
	all: async () => [],
	ids: async () => [],
	fromHost: async () => [],
};

/** Without the server's rules, where they cannot be read, Discord's permissions alone count. */
async function askerOf(interaction: Interaction, { guildRules, log }: App): Promise<Asker> {
	const { guild, permissions, roles } = interaction;
	const rules = guild === undefined ? USUAL_RULES : await rulesOf(guild, { guildRules, log });
	return { guild, permissions, roles, rules };
}

/** The asker's own, where nobody else sees the answer; else what the server's admins chose here, or told Discord. */
async function languageOf(
	interaction: Interaction,
	showing: Showing,
	{ guildSettings, log }: App,
): Promise<string> {
	const { guild, locale, guildLocale = locale } = interaction;
	const isChanged = showing === 'in place' && 'isSeenByOthers' in interaction;
	const isSeen = isChanged ? interaction.isSeenByOthers : showing === 'publicly';
	if (guild === undefined || !isSeen) return locale;
	const chosen = await guildSettings.of(guild).catch((err: unknown) => {
		log.error({ err, guild }, 'the language of a server could not be read');
		return undefined;
	});
	return chosen?.locale ?? guildLocale;
}

/** What is answered, with its days in the language of its words. */
function inLanguage(answer: Card | Form, { locale }: Pick<Context, 'locale'>): Card | Form {
	return 'fields' in answer ? answer : { locale, ...answer };
}

function rulesOf(guild: GuildId, { guildRules, log }: Pick<App, 'guildRules' | 'log'>) {
	return guildRules.of(guild).catch((err: unknown) => {
		log.error({ err, guild }, 'the rules of a server could not be read');
		return USUAL_RULES;
	});
}

function workOfCommand(interaction: Sent, { commands, apiUrl, enter }: Asking): Work {
	const audience = commands.get(interaction.name)?.audience ?? 'members';
	const verb = findVerb(interaction, commands);
	const isPrivate =
		audience !== 'members' ||
		verb?.shows === 'privately' ||
		interaction.values.get(PRIVATE_OPTION) === true;
	const showing = isPrivate ? 'privately' : 'publicly';
	return {
		showing,
		async run() {
			if (!verb) throw new UserError(GONE);
			const { asker, context } = await enter(showing);
			checkAudience(verb.audience ?? audience, asker);
			const input = await readInput(verb.options, interaction, apiUrl);
			return inLanguage(await verb.run(input, context), context);
		},
	};
}

function workOfMenu({ name, message }: Pointed, { commands, enter }: Asking): Work {
	return {
		showing: 'privately',
		async run() {
			const command = findMenuCommand(commands, name);
			if (!command) throw new UserError(GONE);
			const { asker, context } = await enter('privately');
			checkAudience(command.audience, asker);
			return inLanguage(await command.run(message, context), context);
		},
	};
}

async function workOfAction(
	interaction: Acted,
	{ commands, app, apiUrl, enter }: Asking,
): Promise<Work> {
	const { customId, guild, chosen, answers, files } = interaction;
	const state = await readState(customId, app.actionStates, guild);
	const command = state && commands.get(state.command);
	const actions = command?.actions ?? {};
	const action = state && Object.hasOwn(actions, state.action) && actions[state.action];
	if (!command || !action) throw olderButton();

	return {
		showing: action.shows,
		async run() {
			const { asker, context } = await enter(action.shows);
			checkAudience(action.audience ?? command.audience, asker);
			const sentFiles = await readFiles(files, apiUrl);
			const values = [...state.values, ...chosen];
			return inLanguage(await action.run(values, { ...context, sentFiles }, answers), context);
		},
	};
}

function findVerb({ name, typed }: Sent | Draft, commands: Commands): Verb | undefined {
	const command = commands.get(name);
	return command && verbsOf(name, command).get(typed);
}
