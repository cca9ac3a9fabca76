import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError, refusal } from './api-error.ts';
import { type RequestBody, readBody } from './request-body.ts';
import type { Route } from './route.ts';
import { applicationRoutes } from './routes/application-routes.ts';
import { channelRoutes } from './routes/channel-routes.ts';
import { guildRoutes } from './routes/guild-routes.ts';
import { interactionRoutes } from './routes/interaction-routes.ts';
import type { State } from './state.ts';
import type { Problem } from './validator.ts';

const ROUTES = [...applicationRoutes, ...interactionRoutes, ...channelRoutes, ...guildRoutes];
const LOGGED_REQUESTS = 1000;

type Answer = { readonly status: number; readonly body: unknown };

/** Answers one request: a file of a message, or a call of the API. */
export async function answerRequest(
	state: State,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const url = new URL(request.url ?? '/', `http://${state.host}`);
	const file = state.files.get(url.pathname);
	if (file) {
		response.writeHead(200, { 'content-type': file.contentType }).end(file.bytes);
		return;
	}
	// discord.js writes `@original` as `%40original`.
	const path = decodeURIComponent(url.pathname).replace(/^\/api(\/v\d+)?/, '');
	const method = request.method ?? 'GET';
	const call = { method, path, query: url.searchParams };
	const received: RequestBody | ApiError = await readBody(request).catch((error: unknown) => {
		if (error instanceof ApiError) return error;
		throw error;
	});
	const answer =
		received instanceof ApiError
			? errorAnswer(received)
			: answerCall(state, { ...call, ...received, authorization: request.headers.authorization });
	send(response, answer);
	const body = received instanceof ApiError ? undefined : received.body;
	log(state, { method, path, query: url.search, body, status: answer.status });
}

type ApiCall = RequestBody & {
	readonly method: string;
	readonly path: string;
	readonly query: URLSearchParams;
	readonly authorization: string | undefined;
};

function answerCall(state: State, call: ApiCall): Answer {
	try {
		const { route, params } = findRoute(call);
		if (!route.hasToken && call.authorization !== `Bot ${state.token}`) {
			throw refusal('unauthorised');
		}
		const problems = call.body === undefined ? [] : (state.validator?.request(call) ?? []);
		if (problems.length > 0) throw invalidForm(problems);
		const body = route.run(state, { ...call, params });
		const answer = { status: body === undefined ? 204 : 200, body };
		check(state, call, answer);
		return answer;
	} catch (error) {
		if (error instanceof ApiError) return errorAnswer(error);
		throw error;
	}
}

function findRoute({ method, path }: ApiCall): {
	route: Route;
	params: Readonly<Record<string, string>>;
} {
	for (const route of ROUTES) {
		const params = route.method === method ? route.match(path) : undefined;
		if (params) return { route, params };
	}
	throw refusal('noRoute');
}

function check(state: State, { method, path }: ApiCall, { status, body }: Answer): void {
	const written: unknown = body === undefined ? undefined : JSON.parse(JSON.stringify(body));
	const problems = state.validator?.response({ method, path, status, body: written }) ?? [];
	state.faults.push(
		...problems.map((problem) => `${method} ${path}: ${problem.path} ${problem.message}`),
	);
}

function invalidForm(problems: readonly Problem[]): ApiError {
	const errors: Record<string, unknown> = {};
	for (const { path, code, message } of problems) {
		let place = errors;
		for (const key of path.split('.').filter(Boolean)) {
			place[key] ??= {};
			place = place[key] as Record<string, unknown>;
		}
		place['_errors'] = [...((place['_errors'] as unknown[]) ?? []), { code, message }];
	}
	return new ApiError(400, 50035, 'Invalid Form Body', errors);
}

function errorAnswer({ status, code, message, errors }: ApiError): Answer {
	return { status, body: { message, code, ...(errors !== undefined && { errors }) } };
}

function send(response: ServerResponse, { status, body }: Answer): void {
	if (body === undefined) {
		response.writeHead(status).end();
		return;
	}
	response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function log(state: State, entry: State['requests'][number]): void {
	state.requests.push(entry);
	if (state.requests.length > LOGGED_REQUESTS) state.requests.shift();
	state.events.emit('request', entry);
}
