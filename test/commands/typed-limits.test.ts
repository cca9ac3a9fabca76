import { expect, test } from 'vitest';
import { loadCommands } from '../../src/discord/gateway/load-commands.ts';
import type { AnyCommand } from '../../src/discord/interactions/command.ts';
import { article } from '../support/groups.ts';

type Option = { readonly max?: number; readonly min?: number; readonly required?: boolean };

const commands = await loadCommands(new URL('../../commands/', import.meta.url));

/** Every option of every command, by what is typed before it: 'search speaker'. */
const options = [...commands].flatMap(([name, command]) => optionsOf(name, command));

function optionsOf(name: string, command: AnyCommand): [string, Option][] {
	const verbs = 'verbs' in command ? Object.entries(command.verbs) : [['', command] as const];
	return verbs.flatMap(([verb, one]) => {
		const asked: Readonly<Record<string, Option>> = 'options' in one ? one.options : {};
		return Object.entries(asked).map(([option, of]): [string, Option] => [
			[name, verb, option].filter(Boolean).join(' '),
			of,
		]);
	});
}

function boundsOf({ min, max }: Option): string {
	const least = min === undefined ? [] : [`≥${min}`];
	return [...least, ...(max === undefined ? [] : [`≤${max}`])].join(' ');
}

test.each([
	[
		'a name, or some words',
		'≤100',
		[
			'article add file source',
			'article add text source',
			'article add url source',
			'article edit source',
			'articles search',
			'feed add speaker',
			'feed edit feed',
			'feed edit speaker',
			'feed move feed',
			'feed pause feed',
			'feed remove feed',
			'feed resume feed',
			'feed test feed',
			'quote random speaker',
			'quotes about',
			'search source',
			'search speaker',
			'speaker name',
			'timeline about',
			'timeline speaker',
			'unfollow what',
		],
	],
	['what happened on a day', '≤110', ['reminders add label']],
	[
		'a host, or tags',
		'≤200',
		['article remove host', 'feed add tags', 'feed import tags', 'feed move tags'],
	],
	['the address of a feed', '≤2048', ['feed add url']],
	[
		'a title, or words to search by',
		'≤300',
		[
			'article add file title',
			'article add text title',
			'article add url title',
			'article edit title',
			'feed add all',
			'feed add any',
			'feed add none',
			'feed edit all',
			'feed edit any',
			'feed edit none',
			'search words',
		],
	],
	[
		'the day an article came out',
		'≤40',
		[
			'article add file published',
			'article add text published',
			'article add url published',
			'article edit published',
		],
	],
	[
		'the address of an article',
		'≤500',
		[
			'article add file url',
			'article add text url',
			'article add url url',
			'article edit url',
			'article remove url',
		],
	],
	[
		'a day, or a time zone',
		'≤60',
		[
			'data export from',
			'data export to',
			'dates when',
			'onthisday date',
			'reminders add day',
			'reminders panel zone',
			'reminders pause until',
			'reminders preview date',
			'search from',
			'search to',
			'timeline from',
			'timeline to',
		],
	],
	['a name that is shown', '≤80', ['feed add name', 'feed edit name', 'reminders mute speaker']],
	['the bytes of a library', '≤9500000', ['data import file']],
	['how many are left out', '≥0', ['data export after']],
	['days of a year', '≥1 ≤366', ['upcoming days']],
] as const)('%s is typed in these bounds: %s', (_what, bounds, expected) => {
	const found = options.filter(([, option]) => boundsOf(option) === bounds);
	expect(found.map(([name]) => name).toSorted()).toEqual(expected);
});

test('what has to be filled in', () => {
	expect(commands.get('article')).toEqual(article);
	const required = options.filter(([, option]) => option.required);
	expect(required.map(([name]) => name).toSorted()).toEqual([
		'article add file file',
		'article add url url',
		'article edit article',
		'data import file',
		'feed add url',
		'feed edit feed',
		'feed import file',
		'feed move channel',
		'feed move feed',
		'feed pause feed',
		'feed remove feed',
		'feed resume feed',
		'feed test feed',
		'reminders add day',
		'reminders add label',
		'reminders pause until',
		'search words',
		'speaker name',
		'unfollow what',
	]);
});
