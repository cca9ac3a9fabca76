import { expect, test } from 'vitest';
import { readLink, readPictureAddress, writeLink } from '../../../src/discord/cards/link.ts';

/** An address as it is written into a message; undefined where it is no link. */
function check(address: string, expected: string | undefined) {
	test(`${address.slice(0, 60)} → ${expected?.slice(0, 60)}`, () => {
		const url = readLink(address);
		expect(url && writeLink(url)).toBe(expected);
	});
}

const HOST = 'https://lumen.example/';
check('https://lumen.example', HOST);
check('http://lumen.example/a?b=c#d', 'http://lumen.example/a?b=c#d');
check('https://ann:secret@lumen.example/', HOST);
check('https://lumen.example/Mill_(1890)', 'https://lumen.example/Mill%5F%281890%29');
check('https://lumen.example/*a*~b~', 'https://lumen.example/%2Aa%2A%7Eb%7E');
check('https://lumen.example/[a]|b|', 'https://lumen.example/%5Ba%5D%7Cb%7C');
check(`${HOST}${'a'.repeat(490)}`, `${HOST}${'a'.repeat(490)}`);
check(`${HOST}${'a'.repeat(491)}`, undefined);
check(`${HOST}${'_'.repeat(164)}`, undefined);
check('javascript:alert(1)', undefined);
check('ftp://lumen.example/', undefined);
check('lumen.example', undefined);
check('https://lumen/', undefined);
check('https://10.0.0.1/', undefined);
check('https://[::1]/', undefined);
for (const name of ['local', 'localhost', 'internal', 'lan', 'home', 'test', 'invalid', 'onion']) {
	check(`https://lumen.${name}/`, undefined);
}
check('https://local.example/', 'https://local.example/');

/** An address as Discord is given it to fetch a picture; undefined where it is not to be fetched. */
function checkPicture(address: string, expected: string | undefined) {
	test(`the picture at ${address.slice(0, 60)}`, () => {
		expect(readPictureAddress(address)).toBe(expected);
	});
}

const PICTURE = 'https://img.lumen.example/a_(b).jpg?w=1200&s=x*y';
checkPicture(PICTURE, PICTURE);
checkPicture(`${HOST}${'a'.repeat(2_026)}`, `${HOST}${'a'.repeat(2_026)}`);
checkPicture(`${HOST}${'a'.repeat(2_027)}`, undefined);
checkPicture('http://lumen.example/a.jpg', undefined);
checkPicture('https://ann:secret@lumen.example/a.jpg', undefined);
checkPicture('https://lumen.example:8443/a.jpg', undefined);
checkPicture('https://10.0.0.1/a.jpg', undefined);
checkPicture('https://2130706433/a.jpg', undefined);
checkPicture('https://[::1]/a.jpg', undefined);
checkPicture('https://printer.local/a.jpg', undefined);
checkPicture('https://localhost/a.jpg', undefined);
checkPicture('data:image/png;base64,AAAA', undefined);
checkPicture('', undefined);
