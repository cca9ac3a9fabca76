import { expect, test } from 'vitest';
import lock from '../package-lock.json' with { type: 'json' };

type Locked = {
	readonly version?: string;
	readonly resolved?: string;
	readonly integrity?: string;
	readonly hasInstallScript?: boolean;
	readonly license?: string;
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

/** They let everybody use, change and pass on what is made with them, and ask for their own text to be kept. */
const FREE = /^(?:MIT|ISC|0BSD|BSD|BSD-[23]-Clause|Apache-2\.0|Zlib|OFL-1\.1)$/;

/** Of several with OR one is enough; of several with AND all count. */
function isFree(license: string): boolean {
	const bare = license.replace(/^\((.+)\)$/, '$1');
	if (bare.includes(' OR ')) return bare.split(' OR ').some((one) => FREE.test(one));
	return bare.split(' AND ').every((one) => FREE.test(one));
}

test.each([
	['MIT', true],
	['(MIT OR GPL-3.0-or-later)', true],
	['MIT AND OFL-1.1', true],
	['(MIT AND GPL-2.0)', false],
	['GPL-3.0', false],
	['UNLICENSED', false],
])('a licence of %s: %s', (license, expected) => {
	expect(isFree(license)).toBe(expected);
});

test('what is needed to run may be passed on with it', () => {
	const others = needed.filter(([, { license = 'none' }]) => !isFree(license));
	expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

/** Two versions would count and read one page in two ways. */
test.each(['htmlparser2', 'linkedom', 'feedsmith', '@mozilla/readability'])(
	'there is one %s',
	(name) => {
		expect(versionsOf(name)).toHaveLength(1);
	},
);
