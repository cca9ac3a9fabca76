import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

const CHECK_MS = 1000;
/** So often in a row without an answer, and nothing goes there until it answers again. */
const MOST_MISSED = 2;

/**
 * A load balancer as one is run before fronts: each connection goes to the next of these ports of this machine where somebody
 * listens and said within the last seconds that it takes interactions. What is open to one that says nothing any more is closed; one that
 * says no ends it itself.
 */
export async function spreadConnections(ports: readonly number[]) {
	const backends = ports.map((port) => ({ port, missed: 0, open: new Set<Socket>() }));
	type Backend = (typeof backends)[number];
	let turn = 0;

	async function check(backend: Backend): Promise<void> {
		const status = await fetch(`http://127.0.0.1:${backend.port}/readyz`, {
			signal: AbortSignal.timeout(CHECK_MS),
		}).then(
			(answer) => answer.status,
			() => undefined,
		);
		backend.missed = status === 200 ? 0 : backend.missed + 1;
		if (status !== undefined || backend.missed !== MOST_MISSED) return;
		// Where all are too busy to say so, what is open is still the best there is.
		if (backends.some(isTaking)) closeAll(backend);
	}

	function join(from: Socket, to: Socket, { open }: Backend): void {
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

	/** Where none is ready each of them is as good. */
	function inTurn(): Backend[] {
		turn = (turn + 1) % backends.length;
		const all = [...backends.slice(turn), ...backends.slice(0, turn)];
		const ready = all.filter(isTaking);
		return ready.length > 0 ? ready : all;
	}

	function handOn(from: Socket, [backend, ...others]: readonly Backend[]): void {
		if (!backend) return void from.destroy();
		const to = connect(backend.port, '127.0.0.1');
		const tryNext = (): void => handOn(from, others);
		to.once('error', tryNext).once('connect', () => {
			to.off('error', tryNext);
			join(from, to, backend);
		});
	}

	const server = createServer({ pauseOnConnect: true }, (from) => {
		from.on('error', () => from.destroy());
		handOn(from, inTurn());
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const checking = setInterval(() => backends.map(check), CHECK_MS);
	return {
		port: (server.address() as AddressInfo).port,
		async stop(): Promise<void> {
			clearInterval(checking);
			backends.map(closeAll);
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

const isTaking = ({ missed }: { readonly missed: number }): boolean => missed < MOST_MISSED;

function closeAll({ open }: { readonly open: Set<Socket> }): void {
	for (const socket of open) socket.destroy();
}
