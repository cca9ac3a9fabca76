import type { Room } from '../wire.ts';
import { element } from './element.ts';
import type { Scene } from './scene.ts';

/** What stands above the first message of a channel: where one is, and what to try. */
export function welcome({ name, isDirect }: Room, { world, run }: Scene): HTMLElement {
	const title = isDirect ? `You and ${world.bot.name}` : `Welcome to #${name}`;
	const words =
		`This is a Discord on your own machine, with you and ${world.bot.name} in it. No account is needed ` +
		'and nothing leaves this computer. Type / below to see all commands' +
		(world.examples.length > 0 ? ', or start with one of these:' : '.');
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
