/** What goes wrong with a request. */
export type Failure =
	/** The connection breaks before anything is done. */
	| 'reset'
	/** What was asked is done, but the connection breaks before the answer. */
	| 'lost'
	/** No answer comes, and nothing is done. */
	| 'hang'
	/** An HTTP status without a code of Discord's, such as 500. */
	| number
	/** A refusal of Discord's. */
	| { readonly status: number; readonly code: number; readonly message: string }
	/** 429: to be tried again after some seconds. */
	| { readonly retryAfter: number; readonly scope: 'user' | 'global' | 'shared' }
	/** The answer takes its time. */
	| { readonly delayMs: number };

/** Which requests go wrong, how often and how; paths are without `/api` and version. */
export type InjectedFault = {
	readonly method?: string;
	readonly path?: RegExp;
	/** Once, unless more is said. */
	readonly times?: number;
	readonly with: Failure;
};

/** The faults that wait for their requests. */
export type InjectedFaults = {
	add(fault: InjectedFault): void;
	/** Takes the first one that is meant for this request. */
	take(request: { readonly method: string; readonly path: string }): Failure | undefined;
};

/** No faults yet. */
export function createInjectedFaults(): InjectedFaults {
	const waiting: { readonly fault: InjectedFault; times: number }[] = [];
	return {
		add: (fault) => {
			waiting.push({ fault, times: fault.times ?? 1 });
		},
		take: ({ method, path }) => {
			const met = waiting.find(
				({ fault, times }) =>
					times > 0 && (fault.method ?? method) === method && (fault.path?.test(path) ?? true),
			);
			if (!met) return;
			met.times -= 1;
			return met.fault.with;
		},
	};
}
