import type { CommandOption } from '../../src/local-discord/wire.ts';
import type { Verb } from '../../src/playground/page/box/command-line.ts';
import { createFilling } from '../../src/playground/page/box/filling.ts';
import { comboInput, createPopup } from '../../src/playground/page/box/popup.ts';
import type { Line } from '../../src/playground/wire.ts';
import { happen, openPlainPage } from './plain-page.ts';

/** Where commands are filled in. */
export const page = openPlainPage();

export const option = (name: string, more: Partial<CommandOption> = {}): CommandOption => ({
	type: 3,
	name,
	description: `the ${name}`,
	...more,
});
export const SPEAKER = option('speaker', { required: true });
export const ABOUT = option('about');
export const MOST = option('most', { type: 4, max_value: 9 });
export const FILE = option('file', { type: 11 });

/** `/voices` with these options, being filled in. */
export function fillIn(...options: readonly CommandOption[]) {
	const verb: Verb = { path: ['voices'], name: 'voices', description: 'Who says what', options };
	const line = page.createElement('div');
	const box = page.createElement('div');
	const input = comboInput('words');
	const asked: { line: Line; focused: string }[] = [];
	const done = { back: 0, changed: 0 };
	page.body.append(box, line);
	const popup = createPopup(box);
	const filling = createFilling(verb, {
		line,
		input,
		popup,
		suggest: async (line, focused) => {
			asked.push({ line, focused });
			return [{ name: 'Ann Lee', value: 'id of Ann Lee' }];
		},
		pickable: () => [],
		back: () => (done.back += 1),
		changed: () => (done.changed += 1),
	});
	const chips = () =>
		[...line.querySelectorAll('.chip:not(.verb)')].map((chip) => {
			const field = chip.querySelector('input');
			return `${chip.querySelector('.option')?.textContent}:${field?.getAttribute('type') === 'file' ? '' : (field?.value ?? '')}`;
		});
	const fieldOf = (name: string): HTMLInputElement => {
		const chip = [...line.querySelectorAll('.chip')].find(
			(each) => each.querySelector('.option')?.textContent === name,
		);
		const field = chip?.querySelector('input');
		if (!field) throw new Error(`there is no ${name}`);
		return field;
	};
	return {
		filling,
		line,
		box,
		input,
		asked,
		done,
		popup,
		chips,
		fieldOf,
		type: (words: string) => {
			input.value = words;
			filling.typed();
		},
		typeInto: (name: string, words: string) => {
			const field = fieldOf(name);
			field.focus();
			field.value = words;
			happen(field, 'input');
		},
		press: (key: string, target: EventTarget = input, more: object = {}) =>
			filling.takeKey({ key, target, ctrlKey: false, metaKey: false, ...more } as KeyboardEvent),
		offered: () => [...box.querySelectorAll('.name')].map(({ textContent }) => textContent),
		marked: () => box.querySelector('[aria-selected="true"] .name')?.textContent,
	};
}
