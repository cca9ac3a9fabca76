/** One request to the world outside, which nobody on our side trusts. */
export type GuardedRequest = {
	/** http or https; checked whole, as is every address it leads on to. */
	readonly url: string;
	/** Names in lower case. */
	readonly headers?: Readonly<Record<string, string>>;
	/** Of the body, decoded; a longer one is refused. */
	readonly maxBytes: number;
	/** Media types that are taken, such as 'text/html'; an answer of another type is refused. */
	readonly types: readonly string[];
	/** Ends it before its own time limits do. */
	readonly signal?: AbortSignal;
};

export type GuardedAnswer = {
	/** Where it came from in the end. */
	readonly url: string;
	readonly status: number;
	/** Names in lower case. */
	readonly headers: Readonly<Record<string, string>>;
	/** Empty where the status is 304. */
	readonly body: Uint8Array;
	/** Every step on the way, in order. */
	readonly redirects: readonly { readonly from: string; readonly status: number }[];
};

/** Why nothing came back. */
export type GuardedProblem =
	| 'address'
	| 'unreachable'
	| 'too large'
	| 'too slow'
	| 'type'
	| 'redirects'
	| 'encoding';

/** What a guarded fetch throws; the message never says what is behind an address that is refused. */
export class FetchRefused extends Error {
	readonly problem: GuardedProblem;

	constructor(problem: GuardedProblem, message: string, options?: ErrorOptions) {
		super(message, options);
		this.problem = problem;
	}
}

/** Fetches under guard; any status is an answer. Throws FetchRefused. */
export type GuardedFetch = (request: GuardedRequest) => Promise<GuardedAnswer>;
