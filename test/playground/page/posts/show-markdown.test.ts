import { parseHTML } from 'linkedom';
import { expect, test, vi } from 'vitest';
import { showMarkdown } from '../../../../src/playground/page/posts/show-markdown.ts';
import type { Scene } from '../../../../src/playground/page/scene.ts';
import { shortTime } from '../../../../src/playground/page/time.ts';

vi.stubGlobal('document', parseHTML('<!doctype html><body>').document);

const NOW = Date.parse('2024-03-07T12:00:00Z');
const YESTERDAY = NOW / 1000 - 86_400;

const prepared: string[] = [];
const scene: Scene = {
	post: () => undefined,
	world: {
		guild: 'Harbour News',
		you: { id: '200000000000000001', name: 'Ann' },
		people: [],
		locale: 'en-US',
		languages: [],
		bot: { id: '200000000000000002', name: 'Dispatch' },
		channels: [
			{ id: '200000000000000003', name: 'news', kind: 'text' },
			{ id: '200000000000000004', name: 'quiet', kind: 'text' },
		],
		roles: [
			{ id: '200000000000000005', name: 'Readers' },
			{ id: '200000000000000006', name: 'Editors' },
		],
		examples: [],
		posts: [],
		isBotOnline: true,
		aheadMs: 0,
	},
	act: () => Promise.reject(new Error('nothing is done here')),
	prepare: (line) => prepared.push(line),
	run: () => undefined,
	messageCommands: () => [],
	now: () => NOW,
	announce: () => undefined,
};

const shown = (text: string): string =>
	showMarkdown(text, scene)
		.map(({ outerHTML }) => outerHTML)
		.join('');

/** What the page shows of a text, as HTML. */
function check(name: string, text: string, html: string): void {
	test(name, () => expect(shown(text)).toBe(html));
}

const paragraph = (inner: string): string => `<p dir="auto" class="paragraph">${inner}</p>`;
const mention = (name: string): string => paragraph(`<span class="mention">${name}</span>`);

check('a mention of you names you', '<@200000000000000001>', mention('@Ann'));
check('a mention of the bot names the bot', '<@200000000000000002>', mention('@Dispatch'));
check('a mention of nobody here', '<@200000000000000009>', mention('@unknown user'));
check('a mention of a role names it', '<@&200000000000000006>', mention('@Editors'));
check('a mention of a role that is gone', '<@&200000000000000009>', mention('@deleted role'));
check('a mention of a channel names it', '<#200000000000000004>', mention('#quiet'));
check('a mention of a channel that is gone', '<#200000000000000009>', mention('#unknown'));
check('markup of the text is only text', 'a < b & c', paragraph('a &lt; b &amp; c'));
check(
	'emphasis',
	'**a** *b* __c__ ~~d~~',
	paragraph('<strong>a</strong> <em>b</em> <u>c</u> <s>d</s>'),
);
check('small words', '-# read', '<p dir="auto" class="small">read</p>');
check(
	'headings of any size begin below the page’s own',
	'# a\n## b\n### c',
	'<h3 dir="auto" class="size-1">a</h3><h3 dir="auto" class="size-2">b</h3><h3 dir="auto" class="size-3">c</h3>',
);
check(
	'an address in code, which may go on in the next line behind its parts',
	'`http://lumen.example/calendar/a?b`',
	'<p dir="auto" class="paragraph"><code>http://lumen.example/<wbr>calendar/<wbr>a?<wbr>b</code></p>',
);
check('code', '```\na\n```', '<pre><code>a</code></pre>');
check('a quotation', '> a', `<blockquote>${paragraph('a')}</blockquote>`);
check(
	'a list goes in a step a level',
	'- a\n  - b',
	'<ul dir="auto"><li style="margin-inline-start:0em">a</li><li style="margin-inline-start:1.2em">b</li></ul>',
);
check(
	'a numbered list keeps its numbers',
	'3. a\n4. b',
	'<ol dir="auto"><li style="margin-inline-start:0em" value="3">a</li><li style="margin-inline-start:0em" value="4">b</li></ol>',
);
check(
	'a link tells the other side nothing',
	'[a](https://news.example/b)',
	paragraph(
		'<a rel="noopener noreferrer nofollow" target="_blank" title="https://news.example/b" href="https://news.example/b">a</a>',
	),
);
check(
	'a time is told from the playground’s hour, and says the day when pointed at',
	`<t:${YESTERDAY}:R>`,
	paragraph(`<time title="${shortTime(new Date(YESTERDAY * 1000))}">yesterday</time>`),
);

test('a time is told in the language that the person chose', () => {
	const world = { ...scene.world, locale: 'fr' };
	const [line] = showMarkdown(`<t:${YESTERDAY}:R> <t:${YESTERDAY}:D>`, { ...scene, world });
	expect(line?.textContent).toBe('hier 6 mars 2024');
});

test('a spoiler is revealed by pressing it', () => {
	const [first] = showMarkdown('||a||', scene);
	const hidden = first?.querySelector('button');
	expect(hidden?.className).toBe('spoiler');

	hidden?.click();

	expect(hidden?.className).toBe('spoiler revealed');
});

test('the name of a command puts it into the box', () => {
	const [first] = showMarkdown('</quotes:200000000000000007>', scene);

	first?.querySelector('button')?.click();

	expect(prepared).toEqual(['/quotes ']);
});
