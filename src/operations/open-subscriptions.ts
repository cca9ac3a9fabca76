import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { GuildId } from '../domain/guild-id.ts';
import { UserError } from '../domain/user-error.ts';
import type { AddressBook, SubscribedFile } from '../ports/guilds/address-book.ts';

export type SubscriptionOptions = {
	readonly host: string;
	/** 0 takes any free port. */
	readonly port: number;
	readonly addressBook: Pick<AddressBook, 'guildOf'>;
	readonly files: readonly SubscribedFile[];
	/** Is told what could not be written. */
	readonly failed: (error: unknown) => void;
};

export type Subscriptions = { readonly port: number; close(): Promise<void> };

/** Programs ask every few minutes; what they read changes a few times a day. */
const FRESH_MS = 5 * 60_000;
/** So many files are at hand; what was asked for longest ago goes. */
const MOST_KEPT = 50;
const PATH = /^\/(?<secret>[\w-]{32})\/(?<name>[\w.-]{1,40})$/;

const NOTHING = 'There is nothing at this address.\n';

type Kept = { readonly at: number; readonly file: Promise<{ text: string; etag: string }> };

/**
 * Answers GET of `/SECRET/NAME` with a file of the guild whose secret it is, and everything else with 404: nobody learns
 * from it which secrets there are. A UserError says that the port cannot be had.
 */
export async function openSubscriptions(options: SubscriptionOptions): Promise<Subscriptions> {
	const { host, port, addressBook, files, failed } = options;
	const kept = new Map<string, Kept>();

	async function respond({ method, url = '', headers }: IncomingMessage, response: ServerResponse) {
		if (method !== 'GET' && method !== 'HEAD') return end(response, 405, { allow: 'GET, HEAD' });
		const { secret = '', name = '' } = PATH.exec(url.split('?', 1)[0] ?? '')?.groups ?? {};
		const file = files.find((one) => one.name === name);
		const guild = await addressBook.guildOf(secret);
		if (!file || guild === undefined) return end(response, 404, {}, NOTHING);
		const { text, etag } = await fileOf(guild, file);
		const known = { etag, 'cache-control': `private, max-age=${FRESH_MS / 1000}` };
		const isKnown = headers['if-none-match']?.split(/\s*,\s*/).includes(etag);
		if (isKnown) return end(response, 304, known);
		end(response, 200, { ...known, 'content-type': file.type }, text);
	}

	function fileOf(guild: GuildId, file: SubscribedFile): Kept['file'] {
		const key = `${guild} ${file.name}`;
		const found = kept.get(key);
		if (found && performance.now() - found.at < FRESH_MS) return found.file;
		const written = file.write(guild).then((text) => ({ text, etag: etagOf(text) }));
		kept.delete(key);
		kept.set(key, { at: performance.now(), file: written });
		written.catch(() => kept.delete(key));
		const [oldest] = kept.keys();
		if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
		return written;
	}

	const server = createServer((request, response) => {
		respond(request, response).catch((error: unknown) => {
			failed(error);
			end(response, 503, { 'retry-after': '60' }, 'That could not be written. Ask again later.\n');
		});
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', (cause: Error) => {
			const where = `SUBSCRIBE_PORT ${host}:${port}`;
			reject(new UserError(`${where} cannot be had: ${cause.message}`, undefined, { cause }));
		});
		server.listen(port, host, resolve);
	});
	const address = server.address();
	return {
		port: typeof address === 'object' && address ? address.port : port,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

function etagOf(text: string): string {
	return `"${createHash('sha256').update(text).digest('base64url')}"`;
}

function end(
	response: ServerResponse,
	status: number,
	headers: Readonly<Record<string, string>>,
	text = '',
): void {
	response.writeHead(status, {
		...(text === '' ? {} : { 'content-type': 'text/plain; charset=utf-8' }),
		'x-content-type-options': 'nosniff',
		'x-robots-tag': 'noindex',
		...headers,
	});
	// Of what only the head is asked for Node leaves the text out.
	response.end(text);
}
