import type { Component, Message, SelectOption } from '../../../local-discord/wire.ts';
import { element } from '../element.ts';
import type { Scene } from '../scene.ts';
import { linkTo } from './show-markdown.ts';

const LINK_STYLE = 5;
const LOOKS: Readonly<Record<number, string>> = {
	1: 'primary',
	2: 'secondary',
	3: 'success',
	4: 'danger',
	5: 'link',
	6: 'primary',
};

/** A button, or a link that looks like one. */
export function showButton(component: Component, message: Message, scene: Scene): HTMLElement {
	const { style = 2, disabled = false, custom_id: customId = '' } = component;
	const words = [emojiOf(component), component.label].filter(Boolean).join(' ');
	const look = `button ${LOOKS[style] ?? 'secondary'}`;
	if (style === LINK_STYLE) {
		const url = webAddress(component.url);
		return element('a', { class: look, ...(url && linkTo(url)) }, `${words} ↗`);
	}
	const press = async () => {
		if (button.getAttribute('aria-busy') === 'true') return;
		button.setAttribute('aria-busy', 'true');
		await scene.act({
			kind: 'press',
			channelId: message.channel_id,
			messageId: message.id,
			customId,
		});
		button.removeAttribute('aria-busy');
	};
	const button = element(
		'button',
		{
			type: 'button',
			class: look,
			disabled,
			'data-control': customId,
			onclick: () => void press(),
		},
		words || '…',
	);
	return button;
}

/** A menu to choose from: one at once, several by opening, ticking and sending. */
export function showSelect(component: Component, message: Message, scene: Scene): HTMLElement {
	const options = selectOptions(component, scene);
	const label = component.placeholder ?? 'Choose';
	const send = async (values: readonly string[]) => {
		menu.setAttribute('aria-busy', 'true');
		await scene.act({
			kind: 'select',
			channelId: message.channel_id,
			messageId: message.id,
			customId: component.custom_id ?? '',
			values,
		});
		menu.removeAttribute('aria-busy');
	};
	const menu =
		(component.max_values ?? 1) > 1
			? severalOf(component, { label, options, send })
			: oneOf(component, { label, options, send });
	return menu;
}

type Menu = {
	readonly label: string;
	readonly options: readonly SelectOption[];
	readonly send: (values: readonly string[]) => Promise<void>;
};

function oneOf(component: Component, { label, options, send }: Menu): HTMLElement {
	const chosen = options.some((option) => option.default);
	const { min_values: min = 1 } = component;
	const menu = element(
		'select',
		{
			'aria-label': label,
			disabled: component.disabled,
			'data-control': component.custom_id,
			onchange: () => void send(menu.value === '' ? [] : [menu.value]),
		},
		element('option', { value: '', disabled: min > 0, selected: !chosen }, label),
		...options.map(({ value, default: selected, label, description }) =>
			element('option', { value, selected }, description ? `${label} — ${description}` : label),
		),
	);
	return menu;
}

function severalOf(component: Component, { label, options, send }: Menu): HTMLElement {
	const { min_values: min = 1, max_values: max = 1, disabled } = component;
	const boxes = options.map(({ value, default: checked }) =>
		element('input', { type: 'checkbox', value, checked, disabled, onchange: () => count() }),
	);
	const chosen = () => boxes.filter((box) => box.checked).map((box) => box.value);
	const go = element(
		'button',
		{ type: 'button', class: 'button primary', onclick: () => void send(chosen()) },
		'Choose',
	);
	const shown = element('summary', { 'data-control': component.custom_id });
	const count = () => {
		go.disabled = Boolean(disabled) || chosen().length < min || chosen().length > max;
		const names = options.filter(({ value }) => chosen().includes(value)).map((one) => one.label);
		shown.textContent = names.join(', ') || label;
		shown.setAttribute('aria-label', [label, ...names].join(', '));
	};
	count();
	const lines = options.map(({ label, description }, index) =>
		element('label', {}, boxes[index], label, description ? small(description) : undefined),
	);
	const list = element('div', { class: 'choices', role: 'group', 'aria-label': label }, ...lines);
	return element('details', { class: 'several' }, shown, list, go);
}

type Named = { readonly id: string; readonly name: string };

/** What a select offers; those of users, roles and channels offer what there is here. */
export function selectOptions(component: Component, { world }: Scene): readonly SelectOption[] {
	const offer = (mark: string, things: readonly Named[]) =>
		things.map(({ id, name }) => ({
			label: mark + name,
			value: id,
			default: component.default_values?.some((chosen) => chosen.id === id) ?? false,
		}));
	const people = offer('@', [world.you, world.bot]);
	const roles = offer('@', world.roles);
	if (component.type === 5) return people;
	if (component.type === 6) return roles;
	if (component.type === 7) return [...people, ...roles];
	if (component.type === 8) {
		return offer(
			'#',
			world.channels.filter(({ kind }) => kind !== 'direct'),
		);
	}
	return component.options ?? [];
}

/** The address if it is one of the web, else nothing. */
export function webAddress(url: string | undefined): string | undefined {
	if (!url || !URL.canParse(url)) return undefined;
	const { protocol, href } = new URL(url);
	return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

function emojiOf({ emoji }: Component): string {
	if (!emoji?.name) return '';
	return emoji.id ? `:${emoji.name}:` : emoji.name;
}

function small(text: string): HTMLElement {
	return element('span', { class: 'small' }, text);
}
