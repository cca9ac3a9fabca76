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
	['an ampersand escaped twice', '/a?b=1&amp;c=2', 'https://lumen.example/a?b=1&c=2'],
	['one that is none', '/a?b=1&amplitude=2', 'https://lumen.example/a?b=1&amplitude=2'],
	['without its scheme', 'www.pier.example/a', 'https://www.pier.example/a'],
	['of the same scheme', '//www.pier.example/a', 'https://www.pier.example/a'],
	['a page of such a name', 'www/a', 'https://lumen.example/news/www/a'],
	['a name before its host', 'https://pier.example@lumen.example/a', 'https://lumen.example/a'],
	['and a password', 'https://ann:secret@lumen.example/a', 'https://lumen.example/a'],
	['an at sign in its path', 'https://pier.example/@ann', 'https://pier.example/@ann'],
	['nothing', undefined, undefined],
	['an empty one', '', undefined],
	['blanks', ' \n', undefined],
	['a script', 'javascript:alert(1)', undefined],
	['mail', 'mailto:ann@lumen.example', undefined],
])('%s', (_, link, expected) => {
	expect(addressOf(link, 'https://lumen.example/news/feed')).toBe(expected);
});
