import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { StoredFile } from '../state.ts';
import { logRequest, type State } from '../state.ts';
import { type Answer, answerCall, errorAnswer, limitedAnswer } from './answer-call.ts';
import { ApiError, refusal } from './api-error.ts';
import type { Failure } from './injected-fault.ts';
import { retryHeaders } from './rate-limits.ts';
import { readBody } from './request-body.ts';

/** Answers one request: a file of a message, or a call of the API. */
export async function answerRequest(
	state: State,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const url = new URL(request.url ?? '/', `http://${state.host}`);
	const file = state.files.get(url.pathname);
	if (file) return sendFile(state, { file, path: url.pathname }, response);

	const { method = 'GET', headers } = request;
	const call = { method, path: apiPath(url), query: url.searchParams };
	const received = await readBody(request).catch(asRefusal);
	const failure = state.injected.take(call);
	if (isDelay(failure)) await pause(failure.delayMs);

	const carryOut = () =>
		received instanceof ApiError
			? errorAnswer(received)
			: answerCall(state, { ...call, ...received, authorization: headers.authorization });
	const answer = failure === undefined || isDelay(failure) ? carryOut() : fail(failure, carryOut);
	const body = received instanceof ApiError ? undefined : received.body;
	const status = typeof answer === 'string' ? 0 : answer.status;
	logRequest(state, { method, path: call.path, query: url.search, body, status });
	if (answer === 'hang') return;
	if (answer === 'reset') request.socket.resetAndDestroy();
	else send(response, answer);
}

/** A file goes wrong as a call does: it comes late, or a status comes instead. */
async function sendFile(
	state: State,
	{ file, path }: { readonly file: StoredFile; readonly path: string },
	response: ServerResponse,
): Promise<void> {
	const failure = state.injected.take({ method: 'GET', path });
	if (isDelay(failure)) await pause(failure.delayMs);
	if (typeof failure === 'number') response.writeHead(failure).end();
	else response.writeHead(200, { 'content-type': file.contentType }).end(file.bytes);
}

/** discord.js writes `@original` as `%40original`. */
function apiPath({ pathname }: URL): string {
	const path = pathname.replace(/^\/api(\/v\d+)?(?=\/)/, '');
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

function asRefusal(error: unknown): ApiError {
	return error instanceof ApiError ? error : refusal('invalidForm');
}

function isDelay(failure: Failure | undefined): failure is { readonly delayMs: number } {
	return typeof failure === 'object' && 'delayMs' in failure;
}

function fail(
	failure: Exclude<Failure, { readonly delayMs: number }>,
	carryOut: () => Answer,
): Answer | 'reset' | 'hang' {
	if (failure === 'reset' || failure === 'hang') return failure;
	if (failure === 'lost') {
		carryOut();
		return 'reset';
	}
	if (typeof failure === 'number') {
		return { status: failure, headers: {}, body: { message: `${failure}: injected`, code: 0 } };
	}
	if ('retryAfter' in failure) {
		const { retryAfter, scope } = failure;
		const headers = retryHeaders(retryAfter, scope);
		return limitedAnswer({ headers, retryAfter, isGlobal: scope === 'global' });
	}
	const { status, code, message } = failure;
	return { status, headers: {}, body: { message, code } };
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
	if (body === undefined) {
		response.writeHead(status, headers).end();
		return;
	}
	const json = { ...headers, 'content-type': 'application/json' };
	response.writeHead(status, json).end(JSON.stringify(body));
}
