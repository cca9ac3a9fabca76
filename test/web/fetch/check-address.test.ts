import { expect, test } from 'vitest';
import { checkAddress } from '../../../src/web/fetch/check-address.ts';

const NO_RULES = { allowedPrivateHosts: [], deniedHosts: [] };

function refuse(what: string, addresses: readonly string[]): void {
	test.each(addresses)(`${what} is refused: %s`, (address) => {
		expect(() => checkAddress(address, NO_RULES)).toThrow(/cannot be read/);
		expect(() => checkAddress(address, NO_RULES, new URL('https://news.example/a/'))).toThrow();
	});
}

function allow(address: string, href: string): void {
	test(`${address} is taken`, () => {
		expect(checkAddress(address, NO_RULES).url.href).toBe(href);
	});
}

allow('https://news.example/a?b=c#d', 'https://news.example/a?b=c');
allow(' http://NEWS.example:80/ ', 'http://news.example/');
allow('https://bücher.example/', 'https://xn--bcher-kva.example/');
allow('https://news.example./', 'https://news.example./');
allow('https://my_site.example/', 'https://my_site.example/');
allow('http://93.184.216.34/', 'http://93.184.216.34/');
allow(
	'http://[2606:2800:220:1:248:1893:25c8:1946]/',
	'http://[2606:2800:220:1:248:1893:25c8:1946]/',
);

refuse('another scheme', [
	'ftp://news.example/',
	'file:///etc/passwd',
	'data:text/html,x',
	'gopher://news.example/',
	'ws://news.example/',
	'view-source:http://news.example/',
	'javascript:alert(1)',
	'blob:https://news.example/x',
]);
refuse('a name and a password', [
	'http://me@news.example/',
	'http://me:secret@news.example/',
	'http://:secret@news.example/',
	'http://news.example:80@127.0.0.1/',
]);
refuse('another port', [
	'http://news.example:8080/',
	'https://news.example:22/',
	'http://news.example:0/',
	'http://93.184.216.34:6379/',
]);
refuse('this machine, spelled otherwise', [
	'http://127.1/',
	'http://2130706433/',
	'http://0x7f.1/',
	'http://0177.0.0.01/',
	'http://0x7f000001/',
	'http://127.0.0.1./',
	'http://127。0。0。1/',
	'http://①②⑦.⓪.⓪.①/',
	'http://%31%32%37.0.0.1/',
	'http://0/',
	'http://[::]/',
	'http://[0:0:0:0:0:ffff:127.0.0.1]/',
	'http://[::ffff:7f00:1]/',
	'http://[64:ff9b::7f00:1]/',
]);
refuse('a host of a house', [
	'http://localhost/',
	'http://LOCALHOST./',
	'http://app.localhost/',
	'http://printer.local/',
	'http://router.lan/',
	'http://wiki.internal/',
	'http://nas.home.arpa/',
	'http://intranet/',
	'http://metadata/',
	'http://kubernetes.default.svc/',
	'http://x.svc.cluster.local/',
	'http://hidden.onion/',
	'http://1.0.0.127.in-addr.arpa/',
]);
refuse('a host that is none', [
	'http://a..example/',
	'http://.example/',
	'http://-a.example/',
	`http://${'a'.repeat(64)}.example/`,
	`http://${'a.'.repeat(130)}example/`,
	'http://exa mple.example/',
	'http://a%00b.example/',
	'http://news.example%2f.evil.example/',
]);
refuse('odd signs', [
	'http://news.example\\@127.0.0.1/',
	'http:\\\\news.example/',
	'http://news.example/\u0000',
	'http://news.exam\tple/',
	'http://news.example/\na',
]);
refuse('what is too long', [
	`http://news.example/${'a'.repeat(2048)}`,
	`http://news.example/${'ä'.repeat(600)}`,
]);

test.each([
	'',
	'null',
	'news.example',
	'//news.example/',
	'http:news.example',
	'http:/news.example/',
	'http:///news.example/',
	'http://',
	'https://?',
	'HTTPS ://news.example/',
])('what is no address as people write one is refused: %s', (address) => {
	expect(() => checkAddress(address, NO_RULES)).toThrow(/cannot be read/);
});

test.each([
	['/b', 'https://news.example/b'],
	['b', 'https://news.example/a/b'],
	['//other.example/b', 'https://other.example/b'],
	['http://other.example/b', 'http://other.example/b'],
	['?page=2', 'https://news.example/a/?page=2'],
])('a redirect to %s leads to %s', (location, href) => {
	const base = new URL('https://news.example/a/');
	expect(checkAddress(location, NO_RULES, base).url.href).toBe(href);
});

test('an address of 2,048 letters is taken, a longer one is not', () => {
	const ask = (length: number) => () =>
		checkAddress('https://news.example/'.padEnd(length, 'a'), NO_RULES);
	expect(ask(2048)().url.href).toHaveLength(2048);
	expect(ask(2049)).toThrow(/cannot be read/);
});

test('one that is longer once it is written out is not', () => {
	expect(() => checkAddress(`https://news.example/${'é'.repeat(500)}`, NO_RULES)).toThrow();
});

test('a name of 253 letters is taken, a longer one is not', () => {
	const name = `${'a'.repeat(63)}.`.repeat(3);
	const ask = (length: number) => () =>
		checkAddress(`https://${name}${'b'.repeat(length - name.length - 8)}.example/`, NO_RULES);
	expect(ask(253)().host).toHaveLength(253);
	expect(ask(254)).toThrow(/cannot be read/);
});

test('tells the port that is asked, and what an operator has closed or opened', () => {
	const portOf = (address: string) => checkAddress(address, NO_RULES).port;
	expect(
		['http://news.example/', 'https://news.example/', 'http://news.example:443/'].map(portOf),
	).toEqual([80, 443, 443]);
	const rules = {
		allowedPrivateHosts: ['wiki.corp:8080', 'files.corp'],
		deniedHosts: ['denied.example'],
	};
	const allowed = (address: string) => checkAddress(address, rules).isAllowedPrivate;
	expect(allowed('http://wiki.corp:8080/')).toBe(true);
	expect(allowed('http://files.corp/')).toBe(true);
	expect(allowed('http://news.example/')).toBe(false);
	expect(() => allowed('http://files.corp:8080/')).toThrow(/cannot be read/);
	for (const host of ['denied.example', 'www.denied.example']) {
		expect(() => allowed(`https://${host}/`)).toThrow('switched that site off');
	}
	expect(allowed('https://notdenied.example/')).toBe(false);
});
