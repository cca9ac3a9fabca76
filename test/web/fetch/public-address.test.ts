import { expect, test } from 'vitest';
import { isPublicAddress } from '../../../src/web/fetch/public-address.ts';

function check(why: string, expected: boolean, addresses: readonly string[]): void {
	test.each(addresses)(`${why}: %s`, (address) => {
		expect(isPublicAddress(address)).toBe(expected);
	});
}

check('somebody’s host', true, [
	'93.184.216.34',
	'1.1.1.1',
	'100.63.255.255',
	'100.128.0.0',
	'172.15.255.255',
	'172.32.0.1',
	'192.0.1.1',
	'223.255.255.255',
	'2606:2800:220:1:248:1893:25c8:1946',
	'2a00:1450:4001:830::200e',
	'::ffff:93.184.216.34',
	'::ffff:5db8:d822',
	'64:ff9b::93.184.216.34',
]);
check('this machine', false, ['127.0.0.1', '127.255.255.254', '0.0.0.0', '0.1.2.3', '::1', '::']);
check('a house', false, ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.0.1', 'fd00::1']);
check('a cable', false, ['169.254.169.254', 'fe80::1', 'fe80::1%eth0', 'fec0::1', '100.64.0.1']);
check('documentation', false, [
	'192.0.2.1',
	'198.51.100.1',
	'203.0.113.1',
	'2001:db8::1',
	'3fff::1',
]);
check('a machine room', false, [
	'168.63.129.16',
	'192.0.0.192',
	'198.18.0.1',
	'2001:2::1',
	'100::1',
]);
check('many at once', false, [
	'224.0.0.1',
	'239.255.255.250',
	'240.0.0.1',
	'255.255.255.255',
	'ff02::1',
]);
check('IPv4 in another coat', false, [
	'::ffff:127.0.0.1',
	'::ffff:7f00:1',
	'0:0:0:0:0:ffff:a00:1',
	'::ffff:0:127.0.0.1',
	'::127.0.0.1',
	'::7f00:1',
	'64:ff9b::7f00:1',
	'64:ff9b::10.0.0.1',
	'64:ff9b:1::8.8.8.8',
	'2002:7f00:1::',
	'2002:808:808::1',
	'2001:0:4136:e378:8000:63bf:80ff:fffe',
	'2a00:1450::5efe:10.0.0.1',
	'2a00:1450::200:5efe:7f00:1',
]);
check('no address', false, [
	'',
	'localhost',
	'1.2.3',
	'1.2.3.4.5',
	'0x7f.0.0.1',
	'[::1]',
	'1::2::3',
]);

check('one machine alone, in another coat', false, [
	'::ffff:168.63.129.16',
	'::ffff:a83f:8110',
	'64:ff9b::a83f:8110',
]);
check('its neighbours', true, [
	'::ffff:168.63.129.17',
	'::ffff:168.63.129.22',
	'::ffff:a83f:8116',
	'::ffff:a93f:8110',
	'::ffff:a83f:8010',
]);
