/** How a host is spared. */
export type HostLimits = {
	/** Between two requests to one host, of which one is under way at a time. */
	readonly hostRestMs: number;
	/** How long a request may wait for its host. */
	readonly hostWaitMs: number;
};

/** What is polite. */
export const USUAL_LIMITS: HostLimits = {
	hostRestMs: 2000,
	hostWaitMs: 10_000,
};

/** Runs `work` when its host is free; undefined where that would take too long. */
export type InTurn = <Result>(
	host: string,
	work: () => Promise<Result>,
) => Promise<Result | undefined>;

/** One at a time for each host, with a rest between. */
export function takeTurns({ hostRestMs, hostWaitMs }: HostLimits): InTurn {
	const lines = new Map<string, Promise<void>>();
	return async (host, work) => {
		const before = lines.get(host) ?? Promise.resolve();
		let finish = (): void => undefined;
		const finished = new Promise<void>((resolve) => {
			finish = resolve;
		});
		const free = Promise.all([before, finished]).then(() => pause(hostRestMs));
		lines.set(host, free);
		void free.then(() => {
			if (lines.get(host) === free) lines.delete(host);
		});
		try {
			const isFree = await Promise.race([
				before.then(() => true),
				pause(hostWaitMs).then(() => false),
			]);
			return isFree ? await work() : undefined;
		} finally {
			finish();
		}
	};
}

function pause(ms: number): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, ms).unref();
	});
}
