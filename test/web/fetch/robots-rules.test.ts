import { expect, test } from 'vitest';
import { letsUsRead, readRobots } from '../../../src/web/fetch/robots-rules.ts';
import { cpuTimeOf } from '../../support/cpu-time.ts';

const rulesOf = (text: string) => readRobots(new TextEncoder().encode(text));

function check(name: string, lines: readonly string[], path: string, expected: boolean): void {
	test(`${name}: ${path} ${expected ? 'may' : 'may not'} be read`, () => {
		expect(letsUsRead(rulesOf(lines.join('\n')), path)).toBe(expected);
	});
}

const US = 'User-agent: Dateline';

check('nothing', [''], '/bell', true);
check('rules for all', ['User-agent: *', 'Disallow: /'], '/bell', true);
check('rules for somebody else', ['User-agent: DatelineBot', 'Disallow: /'], '/bell', true);
check('rules for us', [US, 'Disallow: /'], '/bell', false);
check(
	'rules for us in other letters',
	['USER-AGENT: dateline/1.0 # them', 'disallow: /b'],
	'/bell',
	false,
);
check(
	'rules for several',
	['User-agent: Other', US, 'User-agent: Third', 'Disallow: /'],
	'/bell',
	false,
);
check(
	'rules for others below ours',
	[US, 'Allow: /', '', 'User-agent: Other', 'Disallow: /'],
	'/bell',
	true,
);
check(
	'two groups for us',
	[US, 'Disallow: /a', 'User-agent: *', 'Disallow: /c', US, 'Disallow: /b'],
	'/bell',
	false,
);
check('another path', [US, 'Disallow: /private'], '/bell', true);
check('an empty rule', [US, 'Disallow:'], '/bell', true);
check('the longer rule', [US, 'Disallow: /news', 'Allow: /news/bell'], '/news/bell', true);
check(
	'the longer rule, the other way',
	[US, 'Allow: /news', 'Disallow: /news/bell'],
	'/news/bell',
	false,
);
check('two rules alike', [US, 'Disallow: /news', 'Allow: /news'], '/news', true);
check('anything between', [US, 'Disallow: /*/print'], '/news/bell/print?x', false);
check('anything between, in order', [US, 'Disallow: /b*a'], '/ab', true);
check('the end', [US, 'Disallow: /*.pdf$'], '/a.pdf', false);
check('not the end', [US, 'Disallow: /*.pdf$'], '/a.pdf?x', true);
check('the whole', [US, 'Disallow: /bell$'], '/bells', true);
check('a missing part in the middle', [US, 'Disallow: /a*x*b'], '/a/b', true);
check('a part in the middle', [US, 'Disallow: /a*x*b'], '/a/x/b', false);
check('a part once for two stars', [US, 'Disallow: /*x*x'], '/ax', true);
check('the end behind a star', [US, 'Disallow: /a*a$'], '/a', true);
check('letters written plainly', [US, 'Disallow: /café'], '/caf%C3%A9/a', false);
check('a code in small digits', [US, 'Disallow: /caf%c3%a9'], '/caf%C3%A9/a', false);
check('a plain letter written as a code', [US, 'Disallow: /%62ell'], '/bell', false);
check('a slash written as a code is no slash', [US, 'Disallow: /a%2fb'], '/a/b', true);
check('a code that is none', [US, 'Disallow: /100%'], '/100%', false);
check('half a letter', [US, 'Disallow: /\ud800'], '/bell', true);
check(
	'rules for us once others were named',
	['User-agent: Other', 'Disallow: /a', US, 'Disallow: /b'],
	'/a',
	true,
);
check('a field that is no rule', [US, 'Crawl-delay: 10', 'Disallow: /'], '/bell', false);
check(
	'a map between two names',
	[US, 'Sitemap: /map.xml', 'User-agent: Other', 'Disallow: /'],
	'/bell',
	false,
);
check('a line without a colon', [US, 'Disallow /', 'nonsense'], '/bell', true);
check('a comment in front', ['# Hello', US, '#Disallow: /'], '/bell', true);
check('old line ends', [`${US}\rDisallow: /`], '/bell', false);

test('a rule of very many stars takes no time', () => {
	const rules = `${US}\nDisallow: /${'*a'.repeat(1000)}b`;
	let isAllowed = false;
	const ms = cpuTimeOf(() => {
		isAllowed = letsUsRead(rulesOf(rules), `/${'a'.repeat(2000)}`);
	});
	expect(isAllowed).toBe(true);
	expect(ms).toBeLessThan(200);
});

test.each([
	['the five thousandth line', [US, ...Array(4998).fill('#'), 'Disallow: /'], false],
	['a line behind it', [US, ...Array(4999).fill('#'), 'Disallow: /'], true],
	['the thousandth rule', [US, ...Array(999).fill('Disallow: /a'), 'Disallow: /bell'], false],
	['a rule behind it', [US, ...Array(1000).fill('Disallow: /a'), 'Disallow: /bell'], true],
])('%s: /bell', (_name, lines, expected) => {
	expect(letsUsRead(rulesOf(lines.join('\n')), '/bell')).toBe(expected);
});

test('a rule of 2,048 letters counts, a longer one does not', () => {
	const count = (length: number) =>
		rulesOf(`${US}\nDisallow: /`.padEnd(US.length + 11 + length, 'a'));
	expect([count(2048).length, count(2049).length]).toEqual([1, 0]);
});

check('rules above any name', ['Disallow: /', US], '/bell', true);
check(
	'rules for others below ours, once more',
	[US, 'Disallow: /a', 'User-agent: Other', 'Disallow: /b'],
	'/b',
	true,
);
check('a blank before the colon', [US, 'Disallow : /'], '/bell', false);
check('no blank behind the colon', [US, 'Disallow:/bell'], '/bell', false);
check('the whole and no more', [US, 'Disallow: /bell$'], '/bell', false);
check('anything in front', [US, 'Disallow: */bell'], '/bell', false);
check('anything in front and between', [US, 'Disallow: */bell*x'], '/bell/x', false);
check('nothing between and the end', [US, 'Disallow: /a*b$'], '/ab', false);
check('a path that holds a colon', [US, 'Disallow: /a:b'], '/a:b', false);
check('a line that is only a colon', [US, ':', 'Disallow: /'], '/bell', false);
