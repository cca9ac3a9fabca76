import {
	type APIApplicationCommandBasicOption,
	type APIApplicationCommandOption,
	type APIApplicationCommandSubcommandGroupOption,
	type APIApplicationCommandSubcommandOption,
	ApplicationCommandOptionType,
	ApplicationCommandType,
	ApplicationIntegrationType,
	InteractionContextType,
	type RESTPostAPIApplicationCommandsJSONBody,
	type RESTPostAPIChatInputApplicationCommandsJSONBody,
	type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Wording } from '../../ports/wording.ts';
import { PLACES } from '../cards/draw-select.ts';
import { permissionOf } from '../interactions/audience.ts';
import type {
	AnyCommand,
	Command,
	CommandGroup,
	MenuCommand,
	OptionSpec,
	Readership,
	Verb,
} from '../interactions/command.ts';

/** Members may have any answer for themselves alone. */
export const PRIVATE_OPTION = 'private';

const PRIVATE: OptionSpec = { kind: 'boolean', description: 'Show the answer only to me' };
const LONGEST = 100;
const TYPES = {
	text: ApplicationCommandOptionType.String,
	integer: ApplicationCommandOptionType.Integer,
	boolean: ApplicationCommandOptionType.Boolean,
	file: ApplicationCommandOptionType.Attachment,
	channel: ApplicationCommandOptionType.Channel,
	role: ApplicationCommandOptionType.Role,
} as const;

/** The command as it is registered with Discord. */
export function describe(
	name: string,
	command: AnyCommand,
	wording: Wording,
): RESTPostAPIApplicationCommandsJSONBody {
	return 'menu' in command ? describeMenu(command, wording) : describeSlash(name, command, wording);
}

/** In servers, direct messages and everywhere somebody takes the bot along. */
function describeMenu(
	{ menu }: MenuCommand,
	wording: Wording,
): RESTPostAPIContextMenuApplicationCommandsJSONBody {
	const { Guild, BotDM, PrivateChannel } = InteractionContextType;
	const { GuildInstall, UserInstall } = ApplicationIntegrationType;
	return {
		type: ApplicationCommandType.Message,
		name: menu,
		...localised('name', wording.everywhere(menu)),
		default_member_permissions: null,
		contexts: [Guild, BotDM, PrivateChannel],
		integration_types: [GuildInstall, UserInstall],
	};
}

function describeSlash(
	name: string,
	command: Command | CommandGroup,
	wording: Wording,
): RESTPostAPIChatInputApplicationCommandsJSONBody {
	const { audience, description } = command;
	const { Guild, BotDM } = InteractionContextType;
	return {
		type: ApplicationCommandType.ChatInput,
		name,
		...describedBy(description, wording),
		options:
			'verbs' in command
				? describeVerbs(command.verbs, { audience, wording })
				: describeOptions(command, { audience, wording }),
		default_member_permissions: permissionOf(audience)?.toString() ?? null,
		contexts: audience === 'members' ? [Guild, BotDM] : [Guild],
		integration_types: [ApplicationIntegrationType.GuildInstall],
	};
}

type Telling = { readonly audience: Readership; readonly wording: Wording };

type Described = Pick<
	APIApplicationCommandBasicOption,
	'description' | 'description_localizations'
>;

function describedBy(description: string, wording: Wording): Described {
	return { description, ...localised('description', wording.everywhere(description)) };
}

/** In other languages too, where there are any. */
function localised<Field extends string>(field: Field, words: Readonly<Record<string, string>>) {
	return Object.keys(words).length === 0 ? {} : { [`${field}_localizations`]: words };
}

/** All of them in one line, as far as there is room; each language that has them all. */
function describedTogether(descriptions: readonly string[], wording: Wording): Described {
	const [first = {}, ...others] = descriptions.map((one) => wording.everywhere(one));
	const joined = Object.entries(first).map(([locale, words]) => {
		return [locale, inOneLine([words, ...others.flatMap((other) => other[locale] ?? [])])];
	});
	return {
		description: inOneLine(descriptions),
		...localised('description', Object.fromEntries(joined)),
	};
}

function inOneLine(descriptions: readonly string[]): string {
	return descriptions.join(' · ').slice(0, LONGEST);
}

function choicesOf({ choices = [] }: OptionSpec, wording: Wording) {
	return choices.map(({ name, value }) => ({
		name,
		...localised('name', wording.everywhere(name)),
		value,
	}));
}

/** 'add file' becomes `file` in the group `add`; a verb of one word stands by itself. */
function describeVerbs(
	verbs: Readonly<Record<string, Verb>>,
	telling: Telling,
): APIApplicationCommandOption[] {
	const single = Object.entries(verbs).filter(([words]) => !words.includes(' '));
	const grouped = Object.entries(verbs).filter(([words]) => words.includes(' '));
	const groups = Map.groupBy(grouped, ([words]) => words.split(' ')[0] ?? '');
	return [
		...single.map(([name, verb]) => describeVerb(name, verb, telling)),
		...[...groups].map(
			([name, members]): APIApplicationCommandSubcommandGroupOption => ({
				type: ApplicationCommandOptionType.SubcommandGroup,
				name,
				...describedTogether(
					members.map(([, { description }]) => description),
					telling.wording,
				),
				options: members.map(([words, verb]) =>
					describeVerb(words.slice(name.length + 1), verb, telling),
				),
			}),
		),
	];
}

function describeVerb(
	name: string,
	verb: Verb,
	telling: Telling,
): APIApplicationCommandSubcommandOption {
	return {
		type: ApplicationCommandOptionType.Subcommand,
		name,
		...describedBy(verb.description, telling.wording),
		options: describeOptions(verb, telling),
	};
}

/** Discord wants the required ones first. */
function describeOptions(
	{ options, shows }: Pick<Verb, 'options' | 'shows'>,
	{ audience, wording }: Telling,
): APIApplicationCommandBasicOption[] {
	const isChosen = audience === 'members' && shows === undefined;
	const common = isChosen ? { [PRIVATE_OPTION]: PRIVATE } : {};
	const entries = Object.entries<OptionSpec>({ ...options, ...common });
	const [required, optional] = [true, false].map((wanted) =>
		entries.filter(([, option]) => (option.required ?? false) === wanted),
	);
	return [...(required ?? []), ...(optional ?? [])].map((entry) => describeOption(entry, wording));
}

function describeOption(
	[name, option]: [string, OptionSpec],
	wording: Wording,
): APIApplicationCommandBasicOption {
	const { kind, description, required = false } = option;
	const common = { name, ...describedBy(description, wording), required };
	if (kind === 'file') {
		const { endings } = option;
		return { ...common, type: TYPES.file, ...(endings && { file_types: [...endings] }) };
	}
	if (kind === 'channel') return { ...common, type: TYPES.channel, channel_types: [...PLACES] };
	if (kind === 'boolean' || kind === 'role') return { ...common, type: TYPES[kind] };
	const { min, max } = option;
	if (kind === 'integer') {
		return {
			...common,
			type: TYPES.integer,
			...(min !== undefined && { min_value: min }),
			...(max !== undefined && { max_value: max }),
		};
	}
	return {
		...common,
		type: TYPES.text,
		...(min !== undefined && { min_length: min }),
		...(max !== undefined && { max_length: max }),
		...(option.suggest ? { autocomplete: true } : { choices: choicesOf(option, wording) }),
	};
}
