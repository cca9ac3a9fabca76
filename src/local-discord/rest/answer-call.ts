import type { State } from '../state.ts';
import { describeProblems, errorBody, type Problem } from '../validation/problem.ts';
import { ApiError, refusal } from './api-error.ts';
import type { Verdict } from './rate-limits.ts';
import type { RequestBody } from './request-body.ts';
import type { Route } from './route.ts';
import { applicationRoutes } from './routes/application-routes.ts';
import { channelRoutes } from './routes/channel-routes.ts';
import { guildRoutes } from './routes/guild-routes.ts';
import { interactionRoutes } from './routes/interaction-routes.ts';
import { webhookRoutes } from './routes/webhook-routes.ts';

/** What goes back over HTTP; without a body there is none. */
export type Answer = {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: unknown;
};

/** A request as it came; the path is without `/api` and version. */
export type ApiCall = RequestBody & {
	readonly method: string;
	readonly path: string;
	readonly query: URLSearchParams;
	readonly authorization: string | undefined;
};

type Found = { readonly route: Route; readonly params: Readonly<Record<string, string>> };

const ROUTES = [
	...applicationRoutes,
	...interactionRoutes,
	...channelRoutes,
	...webhookRoutes,
	...guildRoutes,
];

/** Carries the call out: known, let in, within limits and well-formed, in this order. */
export function answerCall(state: State, call: ApiCall): Answer {
	let headers = {};
	try {
		const found = findRoute(call);
		const verdict = count(state, found);
		if (verdict.retryAfter !== undefined) return limitedAnswer(verdict);
		headers = verdict.headers;
		if (!found.route.hasToken && call.authorization !== `Bot ${state.token}`) {
			throw refusal('unauthorised');
		}
		checkRequest(state, call, found);
		const body = found.route.run(state, { ...call, params: found.params });
		const answer = { status: body === undefined ? 204 : found.route.status, headers, body };
		checkAnswer(state, call, answer);
		return answer;
	} catch (error) {
		if (error instanceof ApiError) return { ...errorAnswer(error), headers };
		throw error;
	}
}

/** The refusal as Discord writes it. */
export function errorAnswer({ status, code, message, errors }: ApiError): Answer {
	const body = { message, code, ...(errors !== undefined && { errors }) };
	return { status, headers: {}, body };
}

/** Discord's 429. */
export function limitedAnswer({ headers, retryAfter, isGlobal = false }: Verdict): Answer {
	const message = 'You are being rate limited.';
	return { status: 429, headers, body: { message, retry_after: retryAfter, global: isGlobal } };
}

function findRoute({ method, path }: ApiCall): Found {
	for (const route of ROUTES) {
		const params = route.method === method ? route.match(path) : undefined;
		if (params) return { route, params };
	}
	throw refusal('noRoute');
}

function count(state: State, { route, params }: Found): Verdict {
	const { method, path, hasToken } = route;
	return state.countRequest({ method, path, params, isOfInteraction: hasToken });
}

function checkRequest(state: State, { method, path, body }: ApiCall, { params }: Found): void {
	if (body === undefined) return;
	const interaction = state.interactions.get(params['interaction'] ?? '')?.interaction.type;
	const answered = interaction === undefined ? {} : { interaction };
	const problems = state.validator?.request({ method, path, body, ...answered }) ?? [];
	if (problems.length > 0) throw invalidForm(problems);
}

function invalidForm(problems: readonly Problem[]): ApiError {
	const { code, message, errors } = errorBody(problems);
	return new ApiError(400, code, message, errors);
}

function checkAnswer(state: State, { method, path }: ApiCall, { status, body }: Answer): void {
	if (!state.validator || body === undefined) return;
	const written: unknown = JSON.parse(JSON.stringify(body));
	const problems = state.validator.response({ method, path, status, body: written });
	if (problems.length > 0) state.faults.push(`${method} ${path}: ${describeProblems(problems)}`);
}
