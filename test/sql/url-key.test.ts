import { expect, test } from 'vitest';
import { urlKey } from '../../src/sql/url-key.ts';

test.each([
	['https://Lumen.example/talks', 'lumen.example/talks'],
	['http://lumen.example/talks/', 'lumen.example/talks'],
	['https://lumen.example:443/talks#part', 'lumen.example/talks'],
	['https://lumen.example', 'lumen.example'],
	['https://lumen.example/t?utm_source=a&id=7&fbclid=b', 'lumen.example/t?id=7'],
	['https://lumen.example/t?b=2&a=1', 'lumen.example/t?a=1&b=2'],
	['https://lumen.example/Talks', 'lumen.example/Talks'],
	[' not an address ', 'not an address'],
	['', ''],
])('%j is found under %j', (address, expected) => {
	expect(urlKey(address)).toBe(expected);
});
