import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import dashboard from '../deploy/grafana-dashboard.json' with { type: 'json' };
import manifest from '../package.json' with { type: 'json' };
import { openMeasures } from '../src/operations/open-measures.ts';
import { openStanding } from '../src/sql/standing.ts';
import { memoryDatabase } from './support/databases.ts';

const STARTED = manifest.scripts.start.split(' ').slice(1);

test('a container starts what npm start does', () => {
	const [, command = '[]'] = /^CMD (.+)$/m.exec(readFileSync('deploy/Dockerfile', 'utf8')) ?? [];

	expect(JSON.parse(command).slice(1)).toEqual(STARTED);
});

test('what a container compiles beforehand is there, and ends by itself', () => {
	const [, program = ''] = /^RUN node (.+)$/m.exec(readFileSync('deploy/Dockerfile', 'utf8')) ?? [];
	const [, written = ''] = /-e "(.+)"$/.exec(program) ?? [];
	const [, pattern = ''] = /globSync\('(.+?)'\)/.exec(written) ?? [];

	expect(globSync(pattern)).toEqual(
		expect.arrayContaining([
			'src/open-app.ts',
			'src/workers/analysis-worker.ts',
			'commands/quotes.ts',
		]),
	);
	const { status } = spawnSync(process.execPath, ['-r', './src/preload.cjs', '-e', written]);
	expect(status).toBe(0);
});

test('what tries the image takes its steps from where they stand', () => {
	const written = readFileSync('deploy/try-image.sh', 'utf8');
	const [, ofImage = ''] = /^of_image\(\) (\{.+\})$/m.exec(written) ?? [];
	const stepsOf = (word: string) =>
		spawnSync('bash', ['-c', `file=deploy/Dockerfile; of_image() ${ofImage}; of_image ${word}`], {
			encoding: 'utf8',
		}).stdout;

	expect(JSON.parse(stepsOf('CMD')).slice(1)).toEqual(STARTED);
	expect(stepsOf('HEALTHCHECK')).toMatch(/^--interval=.+ CMD \["node", "-e", "fetch/);
	expect(stepsOf('COPY').split('\n')).toContain('src src');
	expect(stepsOf('RUN')).not.toContain('npm ci');
});

test('a service of systemd does too', () => {
	const [, command = ''] =
		/^ExecStart=(.+)$/m.exec(readFileSync('deploy/dateline.service', 'utf8')) ?? [];

	expect(command.split(' ').slice(1)).toEqual(STARTED);
});

test('the dashboard asks for measures that are there', async () => {
	const { watch, written } = openMeasures();
	const standing = openStanding(await memoryDatabase());
	watch({ standing, now: () => new Date(), shards: async () => ({ all: 1, ready: 1 }) });
	const told = await written();
	const named = dashboard.panels
		.flatMap(({ targets }) => targets.map(({ expr }) => expr))
		.flatMap((expr) => expr.match(/(?:dateline|nodejs|process)_\w+/g) ?? []);

	const unknown = named.filter((name) => !told.includes(`# TYPE ${name.replace(/_bucket$/, '')} `));

	expect(named.length).toBeGreaterThan(10);
	expect(unknown).toEqual([]);
});

test.each(['front', 'reader', 'poster'])('Kubernetes runs a %s', (role) => {
	const written = readFileSync(`deploy/kustomize/${role}.yaml`, 'utf8');
	expect(written).toContain(`{name: ROLE, value: '${role}'}`);
	expect(readFileSync('deploy/kustomize/kustomization.yaml', 'utf8')).toContain(`- ${role}.yaml`);
});
