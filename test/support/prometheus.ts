import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { endWithTests } from './child-processes.ts';
import { freePort } from './free-port.ts';

const LOOK_MS = 250;
const answer = z.object({
	status: z.literal('success'),
	data: z.object({
		result: z.array(z.object({ value: z.tuple([z.number(), z.string()]) })),
	}),
});

/** Whether there is one on this machine, as Debian's package brings it. */
export async function hasPrometheus(): Promise<boolean> {
	const child = spawn('prometheus', ['--version'], { stdio: 'ignore' });
	return new Promise((resolve) => {
		child.once('error', () => resolve(false)).once('exit', (code) => resolve(code === 0));
	});
}

/** A Prometheus that asks these ports for their measures each second. */
export async function startPrometheus(folder: string, ports: readonly number[]) {
	const settings = join(folder, 'prometheus.yml');
	const targets = ports.map((port) => `'127.0.0.1:${port}'`).join(', ');
	await mkdir(join(folder, 'kept'));
	await writeFile(
		settings,
		`global: { scrape_interval: 1s }
scrape_configs:
  - job_name: dateline
    static_configs: [{ targets: [${targets}] }]
`,
	);
	const port = await freePort();
	const child = endWithTests(
		spawn(
			'prometheus',
			[
				`--config.file=${settings}`,
				`--storage.tsdb.path=${join(folder, 'kept')}`,
				`--web.listen-address=127.0.0.1:${port}`,
				'--log.level=error',
			],
			{ stdio: ['ignore', 'ignore', 'inherit'] },
		),
	);
	const base = `http://127.0.0.1:${port}`;
	while (!(await fetch(`${base}/-/ready`).catch(() => undefined))?.ok) await pause(LOOK_MS);
	return {
		/** The values that a query is answered with; throws where it is refused. */
		async ask(query: string): Promise<number[]> {
			const response = await fetch(`${base}/api/v1/query?query=${encodeURIComponent(query)}`);
			const { data } = answer.parse(await response.json());
			return data.result.map(({ value: [, value] }) => Number(value));
		},
		async stop() {
			child.kill('SIGTERM');
			if (child.exitCode === null) await once(child, 'exit');
		},
	};
}
