import { DefaultUserAgent, DiscordAPIError, type REST } from '@discordjs/rest';
import { type APIInteractionResponse, RESTJSONErrorCodes, Routes } from 'discord-api-types/v10';
import { type Dispatcher, Pool } from 'undici';

/** The way of first responses to Discord. */
export type Callbacks = {
	/** Responds to the interaction with this id and token. Throws a DiscordAPIError where Discord refuses. */
	send(
		to: { readonly id: string; readonly token: string },
		response: APIInteractionResponse,
	): Promise<void>;
	/** Ends when what was sent has arrived. */
	close(): Promise<void>;
};

const TIMEOUT_MS = 15_000;

/**
 * Sends first responses without the queues of `rest`, as Discord counts them in no bucket: that halves what an answer costs.
 * What does not arrive, and what Discord wants again later, `rest` sends once more by its own rules.
 */
export function openCallbacks(apiUrl: string, rest: Pick<REST, 'post'>): Callbacks {
	const { origin, pathname } = new URL(apiUrl);
	const pool = new Pool(origin, {
		headersTimeout: TIMEOUT_MS,
		bodyTimeout: TIMEOUT_MS,
		allowH2: false,
	});
	const headers = { 'content-type': 'application/json', 'user-agent': DefaultUserAgent };
	const path = `${pathname === '/' ? '' : pathname}/v10`;

	return {
		async send({ id, token }, response) {
			const route = Routes.interactionCallback(id, token);
			const body = JSON.stringify(response);
			const sent = await post(pool, { path: path + route, headers, body }).catch(() => undefined);
			if (sent && isTaken(sent)) return;
			if (sent && isRefused(sent)) throw refusalOf(sent, `${origin}${path}${route}`, response);
			await rest.post(route, { body: response, auth: false }).catch((error: unknown) => {
				// Then the first did arrive, and only Discord's word of it was lost.
				if (!sent && codeOf(error) === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)
					return;
				throw error;
			});
		},
		close: () => pool.close(),
	};
}

type Answered = { readonly status: number; readonly text: string };

const isTaken = ({ status }: Answered) => status >= 200 && status < 300;
/** It would be refused again; too many requests pass by. */
const isRefused = ({ status }: Answered) => status >= 400 && status < 500 && status !== 429;

function post(
	pool: Pool,
	request: Pick<Dispatcher.DispatchOptions, 'path' | 'headers' | 'body'>,
): Promise<Answered> {
	return new Promise((resolve, reject) => {
		let status = 0;
		let text = '';
		pool.dispatch(
			{ ...request, method: 'POST' },
			{
				onConnect() {},
				onHeaders(code) {
					status = code;
					return true;
				},
				onData(chunk) {
					if (status >= 400) text += chunk.toString();
					return true;
				},
				onComplete: () => resolve({ status, text }),
				onError: reject,
			},
		);
	});
}

function refusalOf(
	{ status, text }: Answered,
	url: string,
	body: APIInteractionResponse,
): DiscordAPIError {
	const raw = readError(text);
	return new DiscordAPIError(raw, raw.code, status, 'POST', url, { body, files: undefined });
}

/** As Discord writes it, or what stands in its place before Discord. */
function readError(text: string): { readonly code: number; readonly message: string } {
	try {
		return { code: 0, message: text, ...JSON.parse(text) };
	} catch {
		return { code: 0, message: text };
	}
}

function codeOf(error: unknown): unknown {
	return error instanceof DiscordAPIError ? error.code : undefined;
}
