import type { Room } from '../wire.ts';
import { element } from './element.ts';
import type { Scene } from './scene.ts';

/** What stands above the first message of a channel: where one is, and what to try. */
export function welcome({ name, kind }: Room, { world, run }: Scene): HTMLElement {
	const title = kind === 'direct' ? `You and ${world.bot.name}` : `Welcome to #${name}`;
	const words =
		`This Discord runs on your own machine, with ${world.bot.name} in it: no account, and nothing leaves this computer ` +
		'but requests for pages and feeds that you name. Type / for all commands' +
		(world.examples.length > 0 ? ', or press one of these:' : '.');
	if (kind === 'forum') return forumWelcome(title);
	const examples = world.examples.map((line) =>
		element(
			'li',
			{},
			element('button', { type: 'button', class: 'example', onclick: () => run(line) }, line),
		),
	);
	return element(
		'section',
		{ class: 'welcome' },
		element('h2', {}, title),
		element('p', {}, words),
		examples.length > 0 ? element('ul', { class: 'examples' }, ...examples) : undefined,
	);
}

function forumWelcome(title: string): HTMLElement {
	const words =
		'A forum has no messages of its own. Its posts stand below it in the list of channels.';
	return element(
		'section',
		{ class: 'welcome' },
		element('h2', {}, title),
		element('p', {}, words),
	);
}
