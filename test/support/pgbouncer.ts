import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { NOBODY } from './postgres-process.ts';

/** Fewer than one process holds, so that transactions of one client go through several of them. */
const CONNECTIONS_EACH = 4;
const MOST_STARTS_MS = 10_000;

export type PgBouncer = { readonly url: string; stop(): Promise<void> };

/** Starts this PgBouncer, in the mode in which a connection is somebody's for a transaction only, before the server at `url`. */
export async function startPgBouncer(program: string, url: string): Promise<PgBouncer> {
	const folder = await mkdtemp(join(tmpdir(), 'dateline-pgbouncer-'));
	const { username, password, hostname, port: serverPort } = new URL(url);
	const port = await freePort();
	const [users, settings] = [join(folder, 'users.txt'), join(folder, 'pgbouncer.ini')];
	await writeFile(users, `"${username}" "${password}"\n`);
	await writeFile(
		settings,
		`[databases]
* = host=${hostname} port=${serverPort}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = plain
auth_file = ${users}
pool_mode = transaction
default_pool_size = ${CONNECTIONS_EACH}
max_client_conn = 1000
`,
	);
	// It does not run as root.
	const asWhom = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
	if (asWhom.uid !== undefined) {
		await chmod(folder, 0o755);
		for (const path of [users, settings]) await chown(path, NOBODY, NOBODY);
	}
	const pooler = spawn(program, [settings], { ...asWhom, stdio: ['ignore', 'ignore', 'pipe'] });
	const kill = () => void pooler.kill('SIGKILL');
	process.once('exit', kill);
	await ready(pooler);
	return {
		url: `postgres://${username}:${password}@127.0.0.1:${port}/${new URL(url).pathname.slice(1)}`,
		async stop() {
			process.off('exit', kill);
			kill();
			if (pooler.exitCode === null && pooler.signalCode === null) await once(pooler, 'exit');
			await rm(folder, { recursive: true });
		},
	};
}

function ready(pooler: ChildProcess): Promise<void> {
	return new Promise((resolve, reject) => {
		let said = '';
		const fail = () => reject(new Error(`PgBouncer says: ${said.trim()}`));
		const timer = setTimeout(fail, MOST_STARTS_MS);
		pooler.once('error', reject).once('exit', fail);
		pooler.stderr?.on('data', (part) => {
			said = `${said}${part}`.slice(-2000);
			if (!said.includes('process up')) return;
			clearTimeout(timer);
			pooler.off('exit', fail);
			resolve();
		});
	});
}
