import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

/** A load balancer: each connection goes to the next of these ports of this machine where somebody listens. */
export async function spreadConnections(ports: readonly number[]) {
	const open = new Set<Socket>();
	let turn = 0;

	function join(from: Socket, to: Socket): void {
		for (const [one, other] of [
			[from, to],
			[to, from],
		] as const) {
			open.add(one);
			one.setNoDelay(true);
			one
				.on('error', () => other.destroy())
				.on('close', () => {
					open.delete(one);
					other.destroy();
				});
			one.pipe(other);
			one.resume();
		}
	}

	function handOn(from: Socket, left: number): void {
		turn += 1;
		const to = connect(ports[turn % ports.length] ?? 0, '127.0.0.1');
		const tryNext = (): void => {
			if (left > 1) handOn(from, left - 1);
			else from.destroy();
		};
		to.once('error', tryNext).once('connect', () => {
			to.off('error', tryNext);
			join(from, to);
		});
	}

	const server = createServer({ pauseOnConnect: true }, (from) => {
		from.on('error', () => from.destroy());
		handOn(from, ports.length);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		port: (server.address() as AddressInfo).port,
		async stop(): Promise<void> {
			for (const socket of open) socket.destroy();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
