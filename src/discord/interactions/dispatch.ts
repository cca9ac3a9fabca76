import type {
	AutocompleteInteraction,
	ChatInputCommandInteraction,
	Interaction,
	Message,
	MessageContextMenuCommandInteraction,
	ModalSubmitInteraction,
} from 'discord.js';
import type { App } from '../../app.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import { USUAL_RULES } from '../../domain/guilds/guild-rules.ts';
import { olderButton } from '../../domain/older-button.ts';
import { UserError } from '../../domain/user-error.ts';
import type { ArticleDesk } from '../../ports/articles/article-desk.ts';
import { PRIVATE_OPTION } from '../gateway/describe.ts';
import { answer, guildOf, type Work } from './answer.ts';
import { type Asker, checkAudience, isAmong } from './audience.ts';
import type { Commands, Context, PointedMessage, Verb } from './command.ts';
import { readState } from './custom-id.ts';
import { readInput, typedName } from './input.ts';
import type { Pressed } from './reply.ts';
import { suggest } from './suggest.ts';
import { findMenuCommand, headsOf, verbsOf } from './verbs.ts';

export type Dispatching = {
	readonly commands: Commands;
	readonly app: App;
	readonly apiUrl: string;
	commandId(name: string): string | undefined;
};

const GONE = 'This command no longer exists. Reload Discord to see which do.';

/** Gives every interaction to the command, the suggestion or the action it is for. Rejects only one that lacks what all have. */
export function createDispatch(given: Dispatching): (interaction: Interaction) => Promise<void> {
	const heads = headsOf(given.commands);

	return async (interaction) => {
		const asker = await askerOf(interaction, given.app);
		const context = contextOf(interaction, { app: given.app, asker, commands: heads });
		if (interaction.isAutocomplete()) {
			const audience = given.commands.get(interaction.commandName)?.audience ?? 'members';
			const verb = findVerb(interaction, given.commands);
			const isFree = isAmong(verb?.audience ?? audience, asker);
			return suggest(interaction, (isFree && verb) || { options: {} }, context);
		}
		const isAction = interaction.isMessageComponent() || interaction.isModalSubmit();
		const isMenu = interaction.isMessageContextMenuCommand();
		if (!isAction && !isMenu && !interaction.isChatInputCommand()) return;

		const prepare = async (): Promise<Work> => {
			const asking = { ...given, asker };
			if (isAction) return workOfAction(interaction, asking, context);
			return isMenu
				? workOfMenu(interaction, asking, context)
				: workOfCommand(interaction, asking, context);
		};
		const reader = { locale: interaction.locale, commandId: given.commandId };
		await answer(interaction, prepare, {
			reader,
			actionStates: given.app.actionStates,
			painter: given.app.painter,
			log: context.log,
		});
	};
}

type Surroundings = Pick<Dispatching, 'app'> &
	Pick<Context, 'commands'> & { readonly asker: Asker };

function contextOf(interaction: Interaction, { app, asker, commands }: Surroundings): Context {
	const { guild, rules } = asker;
	const asked = {
		by: interaction.user.id,
		isEditor: isAmong('editors', asker),
		mayAdd: isAmong('adders', asker),
		isAdmin: isAmong('admins', asker),
		locale: interaction.locale,
		...(guild && { guild }),
		...(interaction.channelId && { channel: interaction.channelId }),
	};
	const log = app.log.child({ interaction: interaction.id, ...(guild && { guild }) });
	const { store, now, about, guildSettings, reminderSettings, ledger, announcer, readings } = app;
	const { requests, feedFetcher, pages, files, analysers } = app;
	const analyser = analysers.of(guild);
	const library = store.library(guild);
	const desk = guild === undefined ? CLOSED_DESK : store.desk(guild);
	const book = app.reminderBooks.book(guild);
	const own = { library, book, desk, ...(guild && { feeds: app.feeds.feedsOf(guild) }) };
	const settings = { guildSettings, guildRules: app.guildRules, rules, reminderSettings };
	const web = { requests, feedFetcher, pages, files };
	const shared = { ...settings, ...web, ledger, announcer, readings, analyser };
	return { asked, ...own, ...shared, now, log, about, commands };
}

/** Without a guild nobody changes anything; the bundled articles are not a person's. */
const CLOSED_DESK: ArticleDesk = {
	open: async () => undefined,
	revise: async () => false,
	remove: async () => false,
	all: async () => [],
	fromHost: async () => [],
};

/** Without the server's rules, where they cannot be read, Discord's permissions alone count. */
async function askerOf(interaction: Interaction, { guildRules, log }: App): Promise<Asker> {
	const guild = guildOf(interaction);
	const { memberPermissions: permissions, member } = interaction;
	const roles = member?.roles ?? [];
	const rules = guild === undefined ? USUAL_RULES : await rulesOf(guild, { guildRules, log });
	return { guild, permissions, roles: 'cache' in roles ? [...roles.cache.keys()] : roles, rules };
}

function rulesOf(guild: GuildId, { guildRules, log }: Pick<App, 'guildRules' | 'log'>) {
	return guildRules.of(guild).catch((err: unknown) => {
		log.error({ err, guild }, 'the rules of a server could not be read');
		return USUAL_RULES;
	});
}

type Asking = Dispatching & { readonly asker: Asker };

function workOfCommand(
	interaction: ChatInputCommandInteraction,
	{ commands, apiUrl, asker }: Asking,
	context: Context,
): Work {
	const audience = commands.get(interaction.commandName)?.audience ?? 'members';
	const isPrivate = audience !== 'members' || interaction.options.getBoolean(PRIVATE_OPTION);
	return {
		showing: isPrivate ? 'privately' : 'publicly',
		async run() {
			const verb = findVerb(interaction, commands);
			if (!verb) throw new UserError(GONE);
			checkAudience(verb.audience ?? audience, asker);
			const input = await readInput(verb.options, interaction, apiUrl);
			return verb.run(input, context);
		},
	};
}

function workOfMenu(
	{ commandName, targetMessage }: MessageContextMenuCommandInteraction,
	{ commands, asker }: Asking,
	context: Context,
): Work {
	return {
		showing: 'privately',
		async run() {
			const command = findMenuCommand(commands, commandName);
			if (!command) throw new UserError(GONE);
			checkAudience(command.audience, asker);
			return command.run(pointedAt(targetMessage), context);
		},
	};
}

function pointedAt({ content, embeds }: Message): PointedMessage {
	return { words: content, previews: embeds.flatMap(({ url }) => url ?? []) };
}

async function workOfAction(
	interaction: Pressed | ModalSubmitInteraction,
	{ commands, app, asker }: Asking,
	context: Context,
): Promise<Work> {
	const state = await readState(interaction.customId, app.actionStates, guildOf(interaction));
	const command = state && commands.get(state.command);
	const actions = command?.actions ?? {};
	const action = state && Object.hasOwn(actions, state.action) && actions[state.action];
	if (!command || !action) throw olderButton();

	checkAudience(action.audience ?? command.audience, asker);
	const answers = interaction.isModalSubmit() ? answersOf(interaction) : {};
	const chosen = interaction.isAnySelectMenu() ? interaction.values : [];
	return {
		showing: action.shows,
		run: () => action.run([...state.values, ...chosen], context, answers),
	};
}

function answersOf({ fields }: ModalSubmitInteraction): Record<string, string> {
	const entries = [...fields.fields.values()].map((field) => {
		const text = 'value' in field && typeof field.value === 'string' ? field.value : undefined;
		const [chosen] = 'values' in field ? field.values : [];
		return [field.customId, text ?? chosen ?? ''] as const;
	});
	return Object.fromEntries(entries);
}

function findVerb(
	interaction: ChatInputCommandInteraction | AutocompleteInteraction,
	commands: Commands,
): Verb | undefined {
	const command = commands.get(interaction.commandName);
	return command && verbsOf(interaction.commandName, command).get(typedName(interaction));
}
