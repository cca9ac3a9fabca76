import { element } from '../element.ts';
import type { Scene } from '../scene.ts';

/** What can be done with a message by right-click › Apps, here under a button of its own. */
export function appsMenu(
	{ id, channel_id: channelId }: { readonly id: string; readonly channel_id: string },
	scene: Scene,
): HTMLElement {
	const list = element('ul', {});
	const row = (command: string) => {
		const run = () => {
			menu.open = false;
			void scene.act({ kind: 'right-click', channelId, messageId: id, command });
		};
		return element('li', {}, element('button', { type: 'button', onclick: run }, command));
	};
	// The commands may come and go while the message stands.
	const fill = () => list.replaceChildren(...scene.messageCommands().map(row));
	const menu = element(
		'details',
		{ class: 'apps', ontoggle: fill },
		element('summary', { 'aria-label': 'Apps for this message', title: 'Apps' }, '⋯'),
		list,
	);
	menu.addEventListener('focusout', ({ relatedTarget }) => {
		if (!(relatedTarget instanceof Node && menu.contains(relatedTarget))) menu.open = false;
	});
	menu.addEventListener('keydown', ({ key }) => {
		if (key !== 'Escape') return;
		menu.open = false;
		menu.querySelector('summary')?.focus();
	});
	return menu;
}
