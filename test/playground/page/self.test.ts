import { expect, test, vi } from 'vitest';
import { showSelf } from '../../../src/playground/page/self.ts';
import { choose, openPlainPage, openScene, settled, WORLD } from '../../support/plain-page.ts';

const page = openPlainPage();

function openSelf() {
	const addresses: string[] = [];
	vi.stubGlobal('location', { assign: (address: string) => addresses.push(address) });
	const { scene, acts } = openScene();
	showSelf(page.body, WORLD, scene.act);
	const menu = (id: string) => page.querySelector(`#${id}`) as HTMLSelectElement;
	const chosen = (id: string) =>
		[...menu(id).querySelectorAll('[selected]')].map(({ textContent }) => textContent);
	return { acts, addresses, menu, chosen };
}

test('says who one is, among whom one may be, and the language one has', () => {
	const { menu, chosen } = openSelf();
	expect([...menu('who').children].map(({ textContent }) => textContent)).toEqual([
		'Ann, admin',
		'Mo, member',
	]);
	expect([chosen('who'), chosen('language')]).toEqual([['Ann, admin'], ['English']]);
});

test('opens the page anew as somebody else', () => {
	const { menu, addresses } = openSelf();
	choose(menu('who'), '200000000000000009');
	expect(addresses).toEqual(['?as=200000000000000009']);
});

test('has Discord in another language', async () => {
	const { menu, acts } = openSelf();
	choose(menu('language'), 'de');
	await settled();
	expect(acts).toEqual([{ kind: 'speak', channelId: '200000000000000003', locale: 'de' }]);
});
