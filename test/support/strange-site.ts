import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import {
	type AddressInfo,
	connect,
	createServer as createTcpServer,
	type Server,
	type Socket,
} from 'node:net';
import type { Dial } from '../../src/web/fetch/open-socket.ts';

/** A public address, as far as names in tests go; whoever dials it comes out at the site. */
export const PUBLIC = '93.184.216.34';

/** A web server on loopback that stands for the whole internet. */
export type StrangeSite = {
	readonly port: number;
	/** Leads every connection here, and notes where it was meant to go. */
	readonly dial: Dial;
	/** Where connections were meant to go, in order: 'address:port'. */
	readonly dialled: string[];
	stop(): Promise<void>;
};

/** Starts a site that answers as `listener` does. */
export function startSite(listener: RequestListener): Promise<StrangeSite> {
	return serve(createServer({ keepAlive: false }, listener));
}

/** Starts a site that speaks to each connection as `speak` does, HTTP or not. */
export function startTcpSite(speak: (socket: Socket) => void): Promise<StrangeSite> {
	return serve(createTcpServer(speak));
}

/** Starts whatever `server` is, on a port of its own. */
export async function serve(server: Server): Promise<StrangeSite> {
	const open = new Set<Socket>();
	server.on('connection', (socket) => {
		open.add(socket);
		socket.on('error', () => undefined).on('close', () => open.delete(socket));
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	const dialled: string[] = [];
	return {
		port,
		dialled,
		dial: (target) => {
			dialled.push(...target.addresses.map((address) => `${address}:${target.port}`));
			return connect({ host: '127.0.0.1', port });
		},
		async stop() {
			for (const socket of open) socket.destroy();
			server.close();
			await once(server, 'close');
		},
	};
}
