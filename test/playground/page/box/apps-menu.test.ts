import { expect, test } from 'vitest';
import { appsMenu } from '../../../../src/playground/page/box/apps-menu.ts';
import { happen, openPlainPage, openScene } from '../../../support/plain-page.ts';

const page = openPlainPage();

/** The menu of a message, opened, with the commands there are by then. */
function openMenu(commands: readonly string[] = ['Count letters', 'Read out']) {
	let names: readonly string[] = [];
	const { scene, acts } = openScene({}, { messageCommands: () => names });
	const menu = appsMenu({ id: '55', channel_id: '20' }, scene) as HTMLDetailsElement;
	page.body.append(menu);
	names = commands;
	menu.open = true;
	happen(menu, 'toggle');
	const buttons = [...menu.querySelectorAll('button')];
	return { menu, acts, buttons };
}

test('the commands of the moment are offered, and run on the message', () => {
	const { menu, acts, buttons } = openMenu();
	expect(buttons.map(({ textContent }) => textContent)).toEqual(['Count letters', 'Read out']);
	buttons[1]?.click();
	expect(acts).toEqual([
		{ kind: 'right-click', channelId: '20', messageId: '55', command: 'Read out' },
	]);
	expect(menu.open).toBe(false);
});

test('it closes once one goes on to something else, not within it', () => {
	const { menu, buttons } = openMenu();
	happen(menu, 'focusout', { relatedTarget: buttons[0] });
	expect(menu.open).toBe(true);
	happen(menu, 'focusout', { relatedTarget: page.createElement('button') });
	expect(menu.open).toBe(false);
	menu.open = true;
	happen(menu, 'focusout', { relatedTarget: null });
	expect(menu.open).toBe(false);
});

test('Escape closes it and goes back to where it was opened, another key does not', () => {
	const { menu } = openMenu();
	happen(menu, 'keydown', { key: 'a' });
	expect(menu.open).toBe(true);
	happen(menu, 'keydown', { key: 'Escape' });
	expect(menu.open).toBe(false);
	expect(page.activeElement).toBe(menu.querySelector('summary'));
});
