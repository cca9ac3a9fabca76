import type { State } from '../state.ts';
import type { File } from './stored-file.ts';

type NamesIn<Path> = Path extends `${string}:${infer Name}/${infer Rest}`
	? Name | NamesIn<Rest>
	: Path extends `${string}:${infer Name}`
		? Name
		: never;

/** A request as its route sees it. */
export type Call<Path extends string = string> = {
	readonly params: Readonly<Record<NamesIn<Path>, string>>;
	readonly query: URLSearchParams;
	readonly body: unknown;
	readonly files: readonly File[];
};

/** A method and path of the API, with what answers it; without an answer the status is 204. */
export type Route = {
	readonly method: string;
	readonly path: string;
	/** Of an answer with a body. */
	readonly status: number;
	/** Whether the address itself carries the secret, as those of interactions do. */
	readonly hasToken: boolean;
	match(path: string): Readonly<Record<string, string>> | undefined;
	run(state: State, call: Call<never> & { params: Readonly<Record<string, string>> }): unknown;
};

/** Declares a route; `:name` in the path is one segment and comes in `params`. */
export function route<const Path extends string>(
	method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
	path: Path,
	run: (state: State, call: Call<Path>) => unknown,
	status = 200,
): Route {
	const pattern = new RegExp(`^${path.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
	return {
		method,
		path,
		status,
		hasToken: path.includes(':token') || path === '/gateway',
		match: (text) => pattern.exec(text)?.groups ?? (pattern.test(text) ? {} : undefined),
		run: (state, call) => run(state, call as Call<Path>),
	};
}
