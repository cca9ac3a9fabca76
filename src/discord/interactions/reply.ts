import {
	type AnySelectMenuInteraction,
	type APIContainerComponent,
	type APIModalInteractionResponseCallbackData,
	type APITextDisplayComponent,
	type ButtonInteraction,
	type ChatInputCommandInteraction,
	type MessageContextMenuCommandInteraction,
	MessageFlags,
	type ModalMessageModalSubmitInteraction,
	type ModalSubmitInteraction,
} from 'discord.js';
import type { Action } from './command.ts';

/** A button or a select that was used on a message. */
export type Pressed = ButtonInteraction | AnySelectMenuInteraction;

/** What waits for an answer: a command, a button, a select or a form. */
export type Waiting =
	| ChatInputCommandInteraction
	| MessageContextMenuCommandInteraction
	| Pressed
	| ModalSubmitInteraction;

/** In place of the message it was pressed on, for the asker alone, or for everybody. */
export type Showing = Action['shows'];

const { IsComponentsV2, Ephemeral } = MessageFlags;

/** Tells Discord that the answer takes longer; where it will be shown is decided with this. */
export async function defer(waiting: Waiting, showing: Showing): Promise<void> {
	if (showing === 'in place' && hasMessage(waiting)) await waiting.deferUpdate();
	else await waiting.deferReply(showing === 'publicly' ? {} : { flags: Ephemeral });
}

type Shown = {
	/** A card, and what stands beneath it. */
	readonly components: readonly (APIContainerComponent | APITextDisplayComponent)[];
	/** What goes along. */
	readonly files?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
};

/** Answers with what is to be shown, in one call where the answer was not deferred; files of a card before go with it. */
export async function send(waiting: Waiting, showing: Showing, shown: Shown): Promise<void> {
	const message = messageOf(shown);
	if (waiting.deferred) {
		await waiting.editReply({ ...message, attachments: [], flags: IsComponentsV2 });
	} else if (showing === 'in place' && hasMessage(waiting)) {
		await waiting.update({ ...message, attachments: [], flags: IsComponentsV2 });
	} else {
		const flags = showing === 'publicly' ? IsComponentsV2 : ([IsComponentsV2, Ephemeral] as const);
		await waiting.reply({ ...message, flags });
	}
}

/** Says to the asker alone why there is no answer, whatever was shown before. */
export async function sendPrivately(
	waiting: Waiting,
	showing: Showing,
	shown: Shown,
): Promise<void> {
	if (!waiting.deferred) return send(waiting, 'privately', shown);
	if (showing === 'privately') return send(waiting, showing, shown);

	// A deferred reply is public for good; a deferred update leaves the message as it was.
	if (showing === 'publicly' || !hasMessage(waiting)) await waiting.deleteReply();
	await waiting.followUp({ ...messageOf(shown), flags: [IsComponentsV2, Ephemeral] });
}

function messageOf({ components, files = [] }: Shown) {
	const sent = files.map(({ name, bytes }) => ({ name, attachment: Buffer.from(bytes) }));
	return { components, allowedMentions: { parse: [] }, ...(sent.length > 0 && { files: sent }) };
}

/** Opens a window with a form. It must be the first response, and cannot answer another form. */
export async function openForm(
	waiting: Waiting,
	form: APIModalInteractionResponseCallbackData,
): Promise<void> {
	if (waiting.isModalSubmit()) throw new Error('a form cannot answer a form');
	if (waiting.deferred) throw new Error('a form came too late: the answer was deferred');
	await waiting.showModal(form);
}

/** Is there a message to change: was it pressed on one, or was the form opened from one? */
function hasMessage(waiting: Waiting): waiting is Pressed | ModalMessageModalSubmitInteraction {
	return waiting.isMessageComponent() || (waiting.isModalSubmit() && waiting.isFromMessage());
}
