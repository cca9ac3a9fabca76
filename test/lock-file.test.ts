import { expect, test } from 'vitest';
import lock from '../package-lock.json' with { type: 'json' };

type Locked = {
	readonly version?: string;
	readonly resolved?: string;
	readonly integrity?: string;
	readonly hasInstallScript?: boolean;
	readonly dev?: boolean;
	readonly link?: boolean;
};

/** Where nothing else is said. */
const REGISTRY = 'https://registry.npmjs.org/';

const packages: [name: string, locked: Locked][] = Object.entries<Locked>(lock.packages).filter(
	([path]) => path !== '',
);
const needed = packages.filter(([, { dev }]) => !dev);
const versionsOf = (name: string) =>
	needed
		.filter(([path]) => path.endsWith(`node_modules/${name}`))
		.map(([, { version }]) => version);

test('there is a lock file, of what is needed too', () => {
	expect(needed.length).toBeGreaterThan(50);
});

test('every package comes from the registry, by its hash', () => {
	const others = packages.filter(
		([, { resolved = REGISTRY, integrity = '' }]) =>
			!resolved.startsWith(REGISTRY) || !/^sha512-/.test(integrity),
	);
	expect(others.map(([path]) => path)).toEqual([]);
});

test('nothing that is needed to run does anything when it is installed', () => {
	const scripts = needed.filter(([, { hasInstallScript }]) => hasInstallScript);
	expect(scripts.map(([path]) => path)).toEqual([]);
});

/** Two versions would count and read one page in two ways. */
test.each(['htmlparser2', 'linkedom', 'feedsmith', '@mozilla/readability'])(
	'there is one %s',
	(name) => {
		expect(versionsOf(name)).toHaveLength(1);
	},
);
