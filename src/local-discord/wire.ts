import type { OverwriteType } from 'discord-api-types/v10';

/** A user or bot as Discord writes one. */
export type User = {
	readonly id: string;
	readonly username: string;
	readonly discriminator: string;
	readonly global_name: string | null;
	readonly avatar: string | null;
	readonly bot?: boolean;
	readonly flags: number;
	readonly public_flags: number;
	readonly primary_guild: null;
};

/** A role; `permissions` is the bit field as digits. */
export type Role = {
	readonly id: string;
	readonly name: string;
	readonly permissions: string;
	readonly position: number;
	readonly tags?: { readonly bot_id: string };
};

/** What a role or a member is allowed or denied in one channel. */
export type Overwrite = {
	readonly id: string;
	readonly type: OverwriteType;
	readonly allow: string;
	readonly deny: string;
};

/** A channel of a guild, a thread or a forum, or a direct one. */
export type Channel = {
	readonly id: string;
	readonly type: number;
	readonly name?: string;
	readonly guild_id?: string;
	readonly recipients?: readonly User[];
	readonly last_message_id: string | null;
	readonly permission_overwrites?: readonly Overwrite[];
	/** A thread's channel. */
	readonly parent_id?: string | null;
	/** Whether a thread is closed (archived) or locked. */
	readonly thread_metadata?: { readonly archived: boolean; readonly locked: boolean };
	/** Of a forum; one of its flags asks for a tag. */
	readonly available_tags?: readonly { readonly id: string; readonly name: string }[];
	readonly flags?: number;
};

/** A user in a guild. */
export type Member = {
	readonly user: User;
	readonly nick: string | null;
	readonly roles: readonly string[];
	readonly joined_at: string;
};

/** A file of a message or of an option; `url` is served by the local Discord. */
export type Attachment = {
	readonly id: string;
	readonly filename: string;
	readonly content_type: string;
	readonly size: number;
	readonly url: string;
	readonly proxy_url: string;
	readonly description?: string;
};

/** A picture or file shown in a message. */
export type Media = {
	readonly url: string;
	readonly proxy_url?: string;
	readonly attachment_id?: string;
	readonly content_type?: string;
};

/** An embed; its pictures' addresses are complete. */
export type Embed = {
	readonly type?: string;
	readonly title?: string;
	readonly description?: string;
	readonly url?: string;
	readonly color?: number;
	readonly timestamp?: string;
	readonly fields?: readonly {
		readonly name: string;
		readonly value: string;
		readonly inline?: boolean;
	}[];
	readonly footer?: { readonly text: string; readonly icon_url?: string };
	readonly author?: { readonly name: string; readonly url?: string };
	readonly image?: Media;
	readonly thumbnail?: Media;
};

/** One choice of a select menu. */
export type SelectOption = {
	readonly label: string;
	readonly value: string;
	readonly description?: string;
	readonly default?: boolean;
};

/** Any component of a message or modal; which fields it has goes by `type`. */
export type Component = {
	readonly type: number;
	readonly id?: number;
	readonly custom_id?: string;
	readonly style?: number;
	readonly label?: string;
	readonly description?: string | null;
	readonly url?: string;
	readonly disabled?: boolean;
	readonly emoji?: { readonly name?: string; readonly id?: string };
	readonly content?: string;
	readonly placeholder?: string;
	readonly value?: string;
	readonly required?: boolean;
	readonly min_values?: number;
	readonly max_values?: number;
	readonly min_length?: number;
	readonly max_length?: number;
	readonly file_types?: readonly string[];
	readonly accent_color?: number | null;
	readonly spoiler?: boolean;
	readonly divider?: boolean;
	readonly spacing?: number;
	readonly options?: readonly SelectOption[];
	readonly default_values?: readonly { readonly id: string; readonly type: string }[];
	readonly components?: readonly Component[];
	readonly component?: Component;
	readonly accessory?: Component;
	readonly items?: readonly {
		readonly media: Media;
		readonly description?: string | null;
		readonly spoiler?: boolean;
	}[];
	readonly media?: Media;
	readonly file?: Media;
};

/** Who caused a message by an interaction. */
export type InteractionMetadata = {
	readonly id: string;
	readonly type: number;
	readonly user: User;
	readonly authorizing_integration_owners: Readonly<Record<string, string>>;
	readonly interacted_message_id?: string;
	readonly original_response_message_id?: string;
	readonly triggering_interaction_metadata?: InteractionMetadata;
};

/** A webhook of a channel, with the secret by which it posts. */
export type Webhook = {
	readonly type: number;
	readonly id: string;
	readonly name: string;
	readonly avatar: null;
	readonly channel_id: string;
	readonly guild_id: string;
	readonly application_id: string;
	readonly token: string;
	readonly user: User;
};

/** A message as its readers see it. */
export type Message = {
	readonly id: string;
	readonly channel_id: string;
	readonly guild_id?: string;
	readonly author: User;
	readonly content: string;
	readonly timestamp: string;
	readonly edited_timestamp: string | null;
	readonly embeds: readonly Embed[];
	readonly components: readonly Component[];
	readonly attachments: readonly Attachment[];
	readonly flags: number;
	readonly type: number;
	readonly pinned: boolean;
	readonly tts: boolean;
	readonly nonce?: string | number;
	readonly application_id?: string;
	readonly webhook_id?: string;
	/** Whom the message notifies. */
	readonly mentions: readonly User[];
	readonly mention_roles: readonly string[];
	readonly mention_everyone: boolean;
	readonly interaction_metadata?: InteractionMetadata;
	/** The command that was run; `name` is as it was typed: `article add file`. */
	readonly interaction?: {
		readonly id: string;
		readonly type: number;
		readonly name: string;
		readonly user: User;
	};
	readonly message_reference?: { readonly channel_id: string; readonly message_id: string };
};

/** A choice that a command or an autocomplete offers. */
export type Choice = { readonly name: string; readonly value: string | number };

/** An option of a registered command; subcommands and their groups are options too. */
export type CommandOption = {
	readonly type: number;
	readonly name: string;
	readonly description: string;
	readonly required?: boolean;
	readonly autocomplete?: boolean;
	readonly choices?: readonly Choice[];
	readonly options?: readonly CommandOption[];
	readonly min_value?: number;
	readonly max_value?: number;
	readonly min_length?: number;
	readonly max_length?: number;
	readonly channel_types?: readonly number[];
	readonly file_types?: readonly string[];
	readonly name_localizations?: Readonly<Record<string, string>> | null;
	readonly description_localizations?: Readonly<Record<string, string>> | null;
};

/** A registered command. `type` is 1 for a slash command, 2 and 3 for those on users and messages. */
export type Command = {
	readonly id: string;
	readonly application_id: string;
	readonly guild_id?: string;
	readonly type: number;
	readonly name: string;
	readonly description: string;
	readonly options?: readonly CommandOption[];
	readonly default_member_permissions: string | null;
	readonly contexts: readonly number[] | null;
	readonly integration_types: readonly number[];
	readonly version: string;
	readonly name_localizations?: Readonly<Record<string, string>> | null;
	readonly description_localizations?: Readonly<Record<string, string>> | null;
};

/** A form that the bot opened for a user. */
export type Modal = {
	/** The interaction that was answered with this modal. */
	readonly interactionId: string;
	readonly custom_id: string;
	readonly title: string;
	readonly components: readonly Component[];
};

/** An interaction as the bot receives it. */
export type Interaction = {
	readonly id: string;
	readonly application_id: string;
	readonly type: number;
	readonly data: Readonly<Record<string, unknown>>;
	readonly token: string;
	readonly channel_id: string;
	readonly guild_id?: string;
	readonly message?: Message;
	/** Who did it: in a guild as its member, elsewhere as a user. */
	readonly member?: { readonly user: User };
	readonly user?: User;
	readonly locale: string;
	readonly authorizing_integration_owners: Readonly<Record<string, string>>;
};
