import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const STARTED = manifest.scripts.start.split(' ').slice(1);

test('a container starts what npm start does', () => {
	const [, command = '[]'] = /^CMD (.+)$/m.exec(readFileSync('deploy/Dockerfile', 'utf8')) ?? [];

	expect(JSON.parse(command).slice(1)).toEqual(STARTED);
});

test('a service of systemd does too', () => {
	const [, command = ''] =
		/^ExecStart=(.+)$/m.exec(readFileSync('deploy/dateline.service', 'utf8')) ?? [];

	expect(command.split(' ').slice(1)).toEqual(STARTED);
});
