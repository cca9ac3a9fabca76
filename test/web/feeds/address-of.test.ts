import { expect, test } from 'vitest';
import { addressOf } from '../../../src/web/feeds/address-of.ts';

const LONG = 'a'.repeat(2048 - 'https://lumen.example/'.length);

test.each([
	['a whole address', 'https://pier.example/a', 'https://pier.example/a'],
	['one of the same site', '/a?b=1', 'https://lumen.example/a?b=1'],
	['blanks around it', ' a \n', 'https://lumen.example/news/a'],
	['as long as may be', `/${LONG}`, `https://lumen.example/${LONG}`],
	['one letter longer', `/${LONG}a`, undefined],
	['longer once it is encoded', `/${'é'.repeat(700)}`, undefined],
	['nothing', undefined, undefined],
	['an empty one', '', undefined],
	['blanks', ' \n', undefined],
	['a script', 'javascript:alert(1)', undefined],
	['mail', 'mailto:ann@lumen.example', undefined],
])('%s', (_, link, expected) => {
	expect(addressOf(link, 'https://lumen.example/news/feed')).toBe(expected);
});
