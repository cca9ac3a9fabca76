import { createServer, type ServerResponse } from 'node:http';
import { UserError } from '../domain/user-error.ts';

/** Something without which nobody is answered: its name, and whether it is there. */
export type Check = { readonly name: string; readonly isReady: () => Promise<boolean> };

export type HealthOptions = {
	readonly host: string;
	/** 0 takes any free port. */
	readonly port: number;
	readonly checks: readonly Check[];
	/** What /metrics answers, as Prometheus reads it. */
	readonly metrics: { readonly type: string; written(): Promise<string> };
};

export type Health = {
	readonly port: number;
	/** From now on the process is not ready, for it is about to end. */
	stopping(): void;
	close(): Promise<void>;
};

/** Longer than anything takes that is well. */
const PATIENCE_MS = 2000;

/**
 * Tells those who watch the process how it is: /healthz, that it lives; /readyz, that it answers members, or 503 and what
 * is not there; /metrics. A UserError says that the port cannot be had.
 */
export async function openHealth({ host, port, checks, metrics }: HealthOptions): Promise<Health> {
	let isStopping = false;

	async function missing(): Promise<string[]> {
		if (isStopping) return ['stopping'];
		const ready = await Promise.all(checks.map(({ isReady }) => inTime(isReady())));
		return checks.filter((_, place) => !ready[place]).map(({ name }) => name);
	}

	async function respond(path: string | undefined, response: ServerResponse): Promise<void> {
		if (path === '/healthz') return end(response, 200, 'alive\n');
		if (path === '/readyz') {
			const gone = await missing();
			return gone.length === 0
				? end(response, 200, 'ready\n')
				: end(response, 503, `not ready: ${gone.join(', ')}\n`);
		}
		if (path === '/metrics') return end(response, 200, await metrics.written(), metrics.type);
		end(response, 404, 'Ask for /healthz, /readyz or /metrics.\n');
	}

	const server = createServer((request, response) => {
		const path = request.url?.split('?', 1)[0];
		respond(path, response).catch(() => end(response, 500, 'That could not be told.\n'));
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', (cause: Error) => {
			reject(
				new UserError(`HEALTH_PORT ${host}:${port} cannot be had: ${cause.message}`, undefined, {
					cause,
				}),
			);
		});
		server.listen(port, host, resolve);
	});
	const address = server.address();
	return {
		port: typeof address === 'object' && address ? address.port : port,
		stopping() {
			isStopping = true;
		},
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

function end(response: ServerResponse, status: number, text: string, type = 'text/plain'): void {
	response.writeHead(status, { 'content-type': type }).end(text);
}

/** Whatever does not answer is not there. */
async function inTime(ready: Promise<boolean>): Promise<boolean> {
	const patience = Promise.withResolvers<boolean>();
	const timer = setTimeout(() => patience.resolve(false), PATIENCE_MS);
	try {
		return await Promise.race([ready.catch(() => false), patience.promise]);
	} finally {
		clearTimeout(timer);
	}
}
