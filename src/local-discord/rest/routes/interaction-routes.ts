import {
	answerInteraction,
	type CallbackBody,
	deleteOriginal,
	editOriginal,
	followUp,
	originalOf,
} from '../../interactions/answer-interaction.ts';
import type { StoredMessage } from '../../messages/message-shelf.ts';
import type { MessageBody } from '../../messages/messages.ts';
import { editByWebhook, executeWebhook, type WebhookBody } from '../../messages/webhooks.ts';
import type { OpenInteraction, State } from '../../state.ts';
import { refusal } from '../api-error.ts';
import { type Route, route } from '../route.ts';

type Secret = { readonly token: string };

const MESSAGE = '/webhooks/:application/:token/messages/:message';

/** Answers to interactions, and what may follow within the life of their tokens. */
export const interactionRoutes: readonly Route[] = [
	route(
		'POST',
		'/interactions/:interaction/:token/callback',
		(state, { params, query, body, files }) => {
			const open = state.interactions.get(params.interaction);
			if (open?.interaction.token !== params.token) throw refusal('unknownInteraction');
			const answer = { body: body as CallbackBody, files };
			const response = answerInteraction(state, open, answer);
			return query.get('with_response') === 'true' ? response : undefined;
		},
	),
	// The application's own address follows up; that of a webhook of a channel posts there.
	route('POST', '/webhooks/:application/:token', (state, { params, query, body, files }) => {
		const { application, token } = params;
		if (state.webhooks.has(application)) {
			const given = { token, query, body: (body ?? {}) as WebhookBody, files };
			return executeWebhook(state, application, given);
		}
		return followUp(state, byToken(state, params), { body: body as MessageBody, files });
	}),
	route('GET', MESSAGE, (state, { params }) => find(state, params).stored.message),
	// As above: the application's own address changes an answer, that of a webhook its message.
	route('PATCH', MESSAGE, (state, { params, query, body, files }) => {
		const { application, token, message } = params;
		if (state.webhooks.has(application)) {
			const given = { token, query, message, body: (body ?? {}) as WebhookBody, files };
			return editByWebhook(state, application, given);
		}
		const { open, stored } = find(state, params);
		return editOriginal(state, open, { stored, body: body as MessageBody, files });
	}),
	route('DELETE', MESSAGE, (state, { params }) => {
		const { open, stored } = find(state, params);
		deleteOriginal(state, open, stored);
	}),
];

function byToken(state: State, { token }: Secret): OpenInteraction {
	const open = state.byToken.get(token);
	if (open?.answer === undefined) throw refusal('unknownWebhook');
	if (state.now() - open.at > state.tokenMs) throw refusal('invalidWebhookToken');
	return open;
}

function find(
	state: State,
	params: Secret & { readonly message: string },
): { open: OpenInteraction; stored: StoredMessage } {
	const open = byToken(state, params);
	const own = [open.originalId, ...open.shown.followUps.map(({ id }) => id)];
	const isOriginal = params.message === '@original';
	const stored = isOriginal ? originalOf(state, open) : state.messages.get(params.message);
	if (!stored || !own.includes(stored.message.id)) throw refusal('unknownMessage');
	return { open, stored };
}
