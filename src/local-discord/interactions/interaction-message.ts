import {
	ApplicationCommandOptionType,
	InteractionType,
	MessageFlags,
	MessageType,
	PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Draft, MessageBody } from '../messages/messages.ts';
import { permissionsIn } from '../permissions.ts';
import type { OpenInteraction, State } from '../state.ts';
import { isTakenAlong, metadataOf } from './open-interaction.ts';

/** A message of the bot by this interaction, as yet without a body. */
export function draftOf(state: State, open: OpenInteraction): Omit<Draft, 'body'> {
	const { id, type, channel_id, data } = open.interaction;
	const isFirst = open.answer === undefined;
	const origin = {
		application_id: state.bot.id,
		webhook_id: state.bot.id,
		interaction_metadata: {
			...metadataOf(open),
			...(open.originalId && { original_response_message_id: open.originalId }),
		},
		...(type === InteractionType.ApplicationCommand && {
			interaction: { id, type, name: typedName(data), user: open.user },
		}),
		...(type === InteractionType.ApplicationCommand &&
			isFirst && { type: MessageType.ChatInputCommand }),
	};
	return { channelId: channel_id, author: state.bot, origin };
}

type Named = {
	readonly name?: string;
	readonly type?: number;
	readonly options?: readonly Named[];
};

/** The command with its subcommands, as somebody types it. */
function typedName({ name = '', options = [] }: Named): string {
	const [first] = options;
	const isSubcommand =
		first?.type !== undefined && first.type <= ApplicationCommandOptionType.SubcommandGroup;
	return isSubcommand ? `${name} ${typedName(first)}` : name;
}

/** The only reader of a message with these flags; undefined where all may read it. */
export function readerOf(open: OpenInteraction, { flags }: MessageBody): string | undefined {
	return (flags ?? 0) & MessageFlags.Ephemeral ? open.user.id : undefined;
}

/** The body as Discord takes it: members without the permission to use external apps get their answers alone. */
export function taken(state: State, open: OpenInteraction, body: MessageBody): MessageBody {
	const channel = state.channels.get(open.interaction.channel_id);
	const guild = state.guilds.get(channel?.guild_id ?? '');
	if (!channel || !guild || !isTakenAlong(open)) return body;
	const mayShow = permissionsIn(guild, channel, open.user.id) & PermissionFlagsBits.UseExternalApps;
	return mayShow ? body : { ...body, flags: (body.flags ?? 0) | MessageFlags.Ephemeral };
}
