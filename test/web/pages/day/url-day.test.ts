import { expect, test } from 'vitest';
import { urlDay } from '../../../../src/web/pages/day/url-day.ts';

const SITE = 'https://lumen.example';

/** The day that a path names, for a page read in March 2024. */
function check(path: string, expected: string | undefined, isMonthFirst = false) {
	test(`${path} → ${expected ?? 'no day'}`, () => {
		const address = path.startsWith('/') ? `${SITE}${path}` : path;
		expect(urlDay(address, { isMonthFirst, latest: '2024-03-10' })).toBe(expected);
	});
}

check('/2020/03/01/bell', '2020-03-01');
check('/news/2020-3-1-bell', '2020-03-01');
check('/2020_03_01', '2020-03-01');
check('/1999/12/31.html', '1999-12-31');
check('/bell-2020-03-01', '2020-03-01');
check('/bell2020-03-01x', '2020-03-01');
check('/20200301-bell', '2020-03-01');
check('/bell_20200301.html', '2020-03-01');
check('/bell-202003011234/', '2020-03-01');
check('/2020/0301/bell', '2020-03-01');
check('/2020/mar/01/bell', '2020-03-01');
check('/2020/March/1', '2020-03-01');
check('/01-03-2020/bell', '2020-03-01');
check('/01/03/2020/bell', '2020-03-01');
check('/01_03_2020/bell', '2020-03-01', true);
check('/%32020/03/01/bell', '2020-03-01');
check('/2020%2F03%2F01/bell', '2020-03-01');
check('/2020/03/01/100%', '2020-03-01');
check('https://web.archive.org/web/20230101000000/https://lumen.example/2020/03/01/', '2020-03-01');
check('https://web.archive.org/web/20230101000000im_/https://lumen.example/bell', undefined);
check('https://lumen.example/web/20230101/bell', '2023-01-01');
check('https://notarchive.org/web/20230101/bell', '2023-01-01');

check('/bell', undefined);
check('/2020/03/bell', undefined);
check('/2020/13/01/bell', undefined);
check('/2020/02/30/bell', undefined);
check('/1820/03/01/bell', undefined);
check('/12020/03/01/bell', undefined);
check('/2020/03/012/bell', undefined);
check('/2020/foo/01/bell', undefined);
check('/2024/03/11/bell', undefined);
check('/2024/03/10/bell', '2024-03-10');
check('/2020/13/01/bell-2020-03-01', '2020-03-01');
check('/?day=2020-03-01', undefined);
check('no address', undefined);

test('no address at all', () => {
	expect(urlDay(undefined, { isMonthFirst: false, latest: '2024-03-10' })).toBeUndefined();
});
