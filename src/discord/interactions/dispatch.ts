import type {
	AutocompleteInteraction,
	ChatInputCommandInteraction,
	Interaction,
	Message,
	MessageContextMenuCommandInteraction,
	ModalSubmitInteraction,
} from 'discord.js';
import type { App } from '../../app.ts';
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
		const context = contextOf(interaction, given.app, heads);
		if (interaction.isAutocomplete()) {
			const audience = given.commands.get(interaction.commandName)?.audience ?? 'members';
			const isFree = isAmong(audience, askerOf(interaction));
			const verb = isFree ? findVerb(interaction, given.commands) : undefined;
			return suggest(interaction, verb ?? { options: {} }, context);
		}
		const isAction = interaction.isMessageComponent() || interaction.isModalSubmit();
		const isMenu = interaction.isMessageContextMenuCommand();
		if (!isAction && !isMenu && !interaction.isChatInputCommand()) return;

		const prepare = async (): Promise<Work> => {
			if (isAction) return workOfAction(interaction, given, context);
			return isMenu
				? workOfMenu(interaction, given, context)
				: workOfCommand(interaction, given, context);
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

function contextOf(interaction: Interaction, app: App, commands: Context['commands']): Context {
	const guild = guildOf(interaction);
	const asked = {
		by: interaction.user.id,
		isEditor: isAmong('editors', askerOf(interaction)),
		isAdmin: isAmong('admins', askerOf(interaction)),
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
	const settings = { guildSettings, reminderSettings };
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

function askerOf(interaction: Interaction): Asker {
	return { guild: guildOf(interaction), permissions: interaction.memberPermissions };
}

function workOfCommand(
	interaction: ChatInputCommandInteraction,
	{ commands, apiUrl }: Dispatching,
	context: Context,
): Work {
	const audience = commands.get(interaction.commandName)?.audience ?? 'members';
	const isPrivate = audience !== 'members' || interaction.options.getBoolean(PRIVATE_OPTION);
	return {
		showing: isPrivate ? 'privately' : 'publicly',
		async run() {
			const verb = findVerb(interaction, commands);
			if (!verb) throw new UserError(GONE);
			checkAudience(audience, askerOf(interaction));
			const input = await readInput(verb.options, interaction, apiUrl);
			return verb.run(input, context);
		},
	};
}

function workOfMenu(
	{ commandName, targetMessage }: MessageContextMenuCommandInteraction,
	{ commands }: Dispatching,
	context: Context,
): Work {
	return {
		showing: 'privately',
		async run() {
			const command = findMenuCommand(commands, commandName);
			if (!command) throw new UserError(GONE);
			return command.run(pointedAt(targetMessage), context);
		},
	};
}

function pointedAt({ content, embeds }: Message): PointedMessage {
	return { words: content, previews: embeds.flatMap(({ url }) => url ?? []) };
}

async function workOfAction(
	interaction: Pressed | ModalSubmitInteraction,
	{ commands, app }: Dispatching,
	context: Context,
): Promise<Work> {
	const state = await readState(interaction.customId, app.actionStates, guildOf(interaction));
	const command = state && commands.get(state.command);
	const actions = command?.actions ?? {};
	const action = state && Object.hasOwn(actions, state.action) && actions[state.action];
	if (!command || !action) throw olderButton();

	checkAudience(action.audience ?? command.audience, askerOf(interaction));
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
