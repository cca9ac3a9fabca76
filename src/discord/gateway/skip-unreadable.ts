import type { Client } from 'discord.js';
import type { Logger } from 'pino';

/** An event as the gateway sent it; nobody has looked at it yet. */
type Packet = { readonly t?: unknown } | null | undefined;

/** The part of discord.js that reads events, which its types keep to themselves. */
type Reading = {
	handlePacket(packet: Packet, shard: unknown): boolean;
	on(name: 'error', listener: (data: unknown) => void): unknown;
};

/**
 * Logs an event that discord.js cannot read, and goes on with the next. By itself discord.js lets the exception out, and
 * one odd event would end the process for every server.
 */
export function skipUnreadable(client: Client, log: Logger): void {
	const reading = client.ws as unknown as Reading;
	const read = reading.handlePacket.bind(reading);
	reading.handlePacket = (packet, shard) => {
		try {
			return read(packet, shard);
		} catch (err) {
			log.error({ err, event: packet?.t }, 'an event of Discord could not be read');
			return false;
		}
	};
	// Events are passed on under their own names, and Node throws one of this name that nobody listens to.
	reading.on('error', () => log.error({ event: 'error' }, 'an event of Discord could not be read'));
}
