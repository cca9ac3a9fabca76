import dns from 'node:dns';
import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { buildConnector } from 'undici';
import type { CheckedAddress } from './check-address.ts';
import { FetchRefused } from './guarded-fetch.ts';
import { isPublicAddress } from './public-address.ts';

/** Every address of a name, as the system's resolver has them. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** Opens a connection to one of `addresses`, the first that answers, and to nothing else. */
export type Dial = (target: { addresses: readonly string[]; port: number }) => Socket;

/** Asks the system, as every other program does. */
export const resolveName: Resolve = (host) =>
	new Promise((resolve, reject) => {
		dns.lookup(host, { all: true, verbatim: true }, (error, found) => {
			if (error) reject(error);
			else resolve(found.map(({ address }) => address));
		});
	});

/** Only ever given addresses that were checked; no name is looked up again. */
export const dialAddress: Dial = ({ addresses, port }) => {
	const found = addresses.map((address) => ({ address, family: isIP(address) }));
	return connectTcp({
		host: 'checked',
		port,
		autoSelectFamily: true,
		lookup: (_host, { all }, answer) => {
			const [first = { address: '', family: 0 }] = found;
			if (all) answer(null, found);
			else answer(null, first.address, first.family);
		},
	});
};

/** Looks the host up once, refuses it where any of its addresses is not public, and connects to those alone. */
export function connectorTo(
	{ host, port, isAllowedPrivate }: CheckedAddress,
	{ resolve, dial, timeoutMs }: { resolve: Resolve; dial: Dial; timeoutMs: number },
): buildConnector.connector {
	const open = async (isSecure: boolean, signal: AbortSignal): Promise<Socket> => {
		const addresses = isIP(host) ? [host] : await unlessAborted(resolve(host), signal);
		const mayAsk = addresses.every((address) => isAllowedPrivate || isPublicAddress(address));
		if (addresses.length === 0 || !mayAsk) throw unreachable();
		const socket = dial({ addresses, port });
		const ready = isSecure ? secure(socket, host) : socket;
		// Between here and its first reader nobody else listens; unheard, an error would end the process.
		for (const each of [socket, ready]) each.on('error', () => undefined);
		const event = isSecure ? 'secureConnect' : 'connect';
		return opened({ socket: ready, event, signal }).catch((error) => {
			socket.destroy();
			throw error;
		});
	};
	return ({ protocol }, answer) => {
		const signal = AbortSignal.timeout(timeoutMs);
		open(protocol === 'https:', signal).then(
			(socket) => answer(null, socket),
			(error: Error) => answer(error, null),
		);
	};
}

/** What is said of a host that does not answer and of one that must not be asked: the same, so that nobody can tell. */
export function unreachable(cause?: unknown): FetchRefused {
	return new FetchRefused('unreachable', 'The site could not be reached.', { cause });
}

function secure(socket: Socket, host: string): Socket {
	return connectTls({
		socket,
		host,
		...(!isIP(host) && { servername: host }),
		ALPNProtocols: ['http/1.1'],
		rejectUnauthorized: true,
	});
}

type Opening = { socket: Socket; event: 'connect' | 'secureConnect'; signal: AbortSignal };

function opened({ socket, event, signal }: Opening): Promise<Socket> {
	return new Promise((resolve, reject) => {
		const fail = (error: Error): void => {
			socket.destroy();
			reject(error);
		};
		const give = (): void => {
			signal.removeEventListener('abort', giveUp);
			resolve(socket.setNoDelay(true));
		};
		const giveUp = (): void => fail(signal.reason);
		signal.addEventListener('abort', giveUp, { once: true });
		socket.once('error', fail).once(event, give);
		if (signal.aborted) giveUp();
	});
}

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
	return new Promise((resolve, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason), { once: true });
		work.then(resolve, reject);
	});
}
