import type { RawFile, REST } from '@discordjs/rest';
import {
	type APIContainerComponent,
	type APIInteractionResponse,
	type APIModalInteractionResponseCallbackData,
	type APITextDisplayComponent,
	InteractionResponseType,
	MessageFlags,
	Routes,
} from 'discord-api-types/v10';
import type { Callbacks } from './callbacks.ts';
import type { Action, Suggestion } from './command.ts';
import type { Interaction } from './read-interaction.ts';

/** In place of the message it was pressed on, for the asker alone, or for everybody. */
export type Showing = Action['shows'];

export type Shown = {
	/** A card, and what stands beneath it. */
	readonly components: readonly (APIContainerComponent | APITextDisplayComponent)[];
	/** What goes along. */
	readonly files?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
};

/** The answer to one interaction: one first response, and what follows it. */
export type Reply = {
	/** Tells Discord that the answer takes longer; where it will be shown is decided with this. */
	defer(showing: Showing): Promise<void>;
	/** Answers with what is to be shown, in one call where the answer was not deferred; files of a card before go with it. */
	send(showing: Showing, shown: Shown): Promise<void>;
	/** Says to the asker alone why there is no answer, whatever was shown before. */
	sendPrivately(showing: Showing, shown: Shown): Promise<void>;
	/** Opens a window with a form. It must be the first response, and cannot answer another form. */
	openForm(form: APIModalInteractionResponseCallbackData): Promise<void>;
	/** Offers what can be chosen while somebody types. */
	suggest(choices: Suggestion[]): Promise<void>;
};

const { IsComponentsV2, Ephemeral } = MessageFlags;

export type Sending = {
	readonly rest: Pick<REST, 'post' | 'patch' | 'delete'>;
	readonly callbacks: Pick<Callbacks, 'send'>;
};

/** The way to answer `interaction`. Its token says who answers, so that the bot's own is not sent. */
export function openReply(interaction: Interaction, { rest, callbacks }: Sending): Reply {
	const { id, token, application, kind } = interaction;
	const hasMessage = 'hasMessage' in interaction && interaction.hasMessage;
	const callback = Routes.interactionCallback(id, token);
	const original = Routes.webhookMessage(application, token);
	let isDeferred = false;

	async function respond(body: APIInteractionResponse, files: RawFile[] = []): Promise<void> {
		if (files.length === 0) return callbacks.send(interaction, body);
		await rest.post(callback, { body, auth: false, files });
	}

	async function send(showing: Showing, { components, files = [] }: Shown): Promise<void> {
		const isInPlace = showing === 'in place' && hasMessage;
		const isEdit = isDeferred || isInPlace;
		const raw = files.map(({ name, bytes }) => ({ name, data: Buffer.from(bytes) }));
		const data = {
			components: [...components],
			allowed_mentions: { parse: [] },
			flags: isEdit || showing === 'publicly' ? IsComponentsV2 : IsComponentsV2 | Ephemeral,
			...((isEdit || raw.length > 0) && {
				attachments: raw.map((_, index) => ({ id: `${index}` })),
			}),
		};
		if (isDeferred) {
			await rest.patch(original, { body: data, files: raw, auth: false });
			return;
		}
		const { UpdateMessage, ChannelMessageWithSource } = InteractionResponseType;
		await respond({ type: isInPlace ? UpdateMessage : ChannelMessageWithSource, data }, raw);
	}

	return {
		async defer(showing) {
			const { DeferredMessageUpdate, DeferredChannelMessageWithSource } = InteractionResponseType;
			if (showing === 'in place' && hasMessage) await respond({ type: DeferredMessageUpdate });
			else {
				const data = showing === 'publicly' ? {} : { flags: Ephemeral };
				await respond({ type: DeferredChannelMessageWithSource, data });
			}
			isDeferred = true;
		},
		send,
		async sendPrivately(showing, shown) {
			if (!isDeferred) return send('privately', shown);
			if (showing === 'privately') return send(showing, shown);

			// A deferred reply is public for good; a deferred update leaves the message as it was.
			if (showing === 'publicly' || !hasMessage) await rest.delete(original, { auth: false });
			const body = {
				components: [...shown.components],
				allowed_mentions: { parse: [] },
				flags: IsComponentsV2 | Ephemeral,
			};
			await rest.post(Routes.webhook(application, token), { body, auth: false });
		},
		async openForm(form) {
			if (kind === 'form') throw new Error('a form cannot answer a form');
			if (isDeferred) throw new Error('a form came too late: the answer was deferred');
			await respond({ type: InteractionResponseType.Modal, data: form });
		},
		async suggest(choices) {
			const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
			await respond({ type, data: { choices } });
		},
	};
}
