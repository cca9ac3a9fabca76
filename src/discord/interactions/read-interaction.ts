import {
	type APIApplicationCommandInteractionDataOption,
	type APIAttachment,
	type APIInteraction,
	type APIMessage,
	type APIModalSubmissionComponent,
	ApplicationCommandOptionType,
	ApplicationCommandType,
	ApplicationIntegrationType,
	InteractionType,
	MessageFlags,
} from 'discord-api-types/v10';
import type { GuildId } from '../../domain/guild-id.ts';
import type { PointedMessage } from './command.ts';

type Common = {
	readonly id: string;
	/** Whoever has it can answer as the bot for a quarter of an hour. */
	readonly token: string;
	readonly application: string;
	/**
	 * The server; undefined in a direct message, and in a server that did not add the bot itself: there it is with one
	 * person, who sees nothing of the server's.
	 */
	readonly guild: GuildId | undefined;
	readonly channel: string | undefined;
	readonly user: string;
	/** The user's language, as Discord writes it: 'en-US'. */
	readonly locale: string;
	/** The server's, as its admins told Discord; undefined where there is no server. */
	readonly guildLocale: string | undefined;
	/** What the user may do in the channel; nothing outside of servers. */
	readonly permissions: bigint;
	/** Those of the user in the server. */
	readonly roles: readonly string[];
};

/** What stands in the options, by their names. */
export type OptionValues = ReadonlyMap<string, string | number | boolean>;

type Typing = {
	/** The command's name: 'article'. */
	readonly name: string;
	/** What was typed behind the slash: 'article add file'. */
	readonly typed: string;
	readonly values: OptionValues;
};

/** A command that was sent. */
export type Sent = Common &
	Typing & {
		readonly kind: 'command';
		/** The files that were sent along, by their ids. */
		readonly files: Readonly<Record<string, APIAttachment>>;
	};

/** A command that is still being typed. */
export type Draft = Common &
	Typing & {
		readonly kind: 'draft';
		/** The option that waits for suggestions. */
		readonly focused: { readonly name: string; readonly value: string };
	};

/** A command of the menu of messages. */
export type Pointed = Common & {
	readonly kind: 'menu';
	readonly name: string;
	readonly message: PointedMessage;
};

/** A button that was pressed, a select that was used, or a form that was sent. */
export type Acted = Common & {
	readonly kind: 'component' | 'form';
	readonly customId: string;
	/** Is there a message to change: was it pressed on one, or was the form opened from one? */
	readonly hasMessage: boolean;
	/** Do others see that message too? */
	readonly isSeenByOthers: boolean;
	/** Its snowflake, where others see it too. */
	readonly pressedOn?: string;
	/** Of a select. */
	readonly chosen: readonly string[];
	/** Of a form, by its fields. */
	readonly answers: Readonly<Record<string, string>>;
	/** The files that were sent with a form, by its fields. */
	readonly files: Readonly<Record<string, APIAttachment>>;
};

/** What somebody did, as far as the bot looks at it. */
export type Interaction = Sent | Draft | Pointed | Acted;

/** Reads an interaction as Discord sends it; undefined for a kind nobody waits for. Throws where something is missing. */
export function readInteraction(sent: unknown): Interaction | undefined {
	const raw = sent as APIInteraction;
	switch (raw.type) {
		case InteractionType.ApplicationCommand: {
			const { data } = raw;
			if (data.type === ApplicationCommandType.ChatInput) {
				const { attachments = {} } = data.resolved ?? {};
				return { ...commonOf(raw), kind: 'command', ...typingOf(data), files: attachments };
			}
			if (data.type !== ApplicationCommandType.Message) return undefined;
			const message = pointedAt(data.resolved.messages[data.target_id]);
			return { ...commonOf(raw), kind: 'menu', name: data.name, message };
		}
		case InteractionType.ApplicationCommandAutocomplete:
			return {
				...commonOf(raw),
				kind: 'draft',
				...typingOf(raw.data),
				focused: focusedOf(raw.data),
			};
		case InteractionType.MessageComponent: {
			const { data } = raw;
			const chosen = 'values' in data ? data.values : [];
			const acted = {
				customId: data.custom_id,
				...messageOf(raw.message),
				hasMessage: true,
				chosen,
			};
			return { ...commonOf(raw), kind: 'component', ...acted, answers: {}, files: {} };
		}
		case InteractionType.ModalSubmit: {
			const { data, message } = raw;
			const answers = Object.fromEntries(data.components.flatMap(answersOf));
			const acted = { customId: data.custom_id, ...messageOf(message), chosen: [] };
			const { attachments = {} } = data.resolved ?? {};
			const files = Object.fromEntries(
				Object.entries(answers).flatMap(([field, id]) => {
					const file = attachments[id];
					return file ? [[field, file] as const] : [];
				}),
			);
			return { ...commonOf(raw), kind: 'form', ...acted, answers, files };
		}
		default:
			return undefined;
	}
}

function messageOf(message: APIMessage | undefined) {
	const flags = message?.flags ?? 0;
	const isSeenByOthers = message !== undefined && (flags & MessageFlags.Ephemeral) === 0;
	return {
		hasMessage: message !== undefined,
		isSeenByOthers,
		...(isSeenByOthers && { pressedOn: message.id }),
	};
}

function commonOf(raw: Exclude<APIInteraction, { type: InteractionType.Ping }>): Common {
	const { member, authorizing_integration_owners: owners } = raw;
	const { id: user } = (member ?? raw).user ?? {};
	if (user === undefined) throw new TypeError('an interaction of nobody');
	const isInstalled = owners[ApplicationIntegrationType.GuildInstall] !== undefined;
	return {
		id: raw.id,
		token: raw.token,
		application: raw.application_id,
		guild: isInstalled ? raw.guild_id : undefined,
		channel: raw.channel?.id,
		user,
		locale: raw.locale,
		guildLocale: raw.guild_locale,
		permissions: BigInt(member?.permissions ?? 0),
		roles: member?.roles ?? [],
	};
}

type Option = APIApplicationCommandInteractionDataOption;
type Named = { readonly name: string; readonly options?: readonly Option[] };

/** A sub-command, and a group of them, is the only option of what it belongs to. */
function leafOf({ name, options = [] }: Named): {
	readonly typed: string;
	readonly options: readonly Option[];
} {
	const [first] = options;
	if (
		first?.type === ApplicationCommandOptionType.Subcommand ||
		first?.type === ApplicationCommandOptionType.SubcommandGroup
	) {
		return leafOf({ ...first, name: `${name} ${first.name}` });
	}
	return { typed: name, options };
}

function typingOf(data: Named): Typing {
	const { typed, options } = leafOf(data);
	const values = options.flatMap((option) =>
		'value' in option ? [[option.name, option.value] as const] : [],
	);
	return { name: data.name, typed, values: new Map(values) };
}

function focusedOf(data: Named): Draft['focused'] {
	for (const option of leafOf(data).options) {
		if ('focused' in option && option.focused) {
			return { name: option.name, value: String(option.value) };
		}
	}
	throw new TypeError('nothing waits for suggestions');
}

/** What was written into the fields, or chosen in them, a file by its id; other parts of a form hold neither. */
function answersOf(part: APIModalSubmissionComponent): (readonly [field: string, text: string])[] {
	const inside =
		'component' in part ? [part.component] : 'components' in part ? part.components : [];
	return inside.map((field) => {
		const text = 'value' in field && typeof field.value === 'string' ? field.value : undefined;
		const [chosen] = 'values' in field ? field.values : [];
		return [field.custom_id, text ?? chosen ?? ''];
	});
}

function pointedAt(message: APIMessage | undefined): PointedMessage {
	if (!message) throw new TypeError('a message that was not sent along');
	return { words: message.content, previews: message.embeds.flatMap(({ url }) => url ?? []) };
}
