import type { Component, Message } from '../../../local-discord/wire.ts';
import { element } from '../element.ts';
import type { Scene } from '../scene.ts';
import { showButton, showSelect, webAddress } from './controls.ts';
import { directionOf } from './direction.ts';
import { linkTo, showMarkdown } from './show-markdown.ts';

const KIND = {
	row: 1,
	button: 2,
	section: 9,
	text: 10,
	thumbnail: 11,
	gallery: 12,
	file: 13,
	separator: 14,
	container: 17,
} as const;
const SELECTS = [3, 5, 6, 7, 8];

/** Shows a component of a message with all that is in it. */
export function showComponent(component: Component, message: Message, scene: Scene): HTMLElement {
	const inner = () =>
		(component.components ?? []).map((child) => showComponent(child, message, scene));
	if (SELECTS.includes(component.type)) return showSelect(component, message, scene);
	switch (component.type) {
		case KIND.row:
			return element('div', { class: 'row' }, ...inner());
		case KIND.button:
			return showButton(component, message, scene);
		case KIND.text:
			return element('div', { class: 'text' }, ...showMarkdown(component.content ?? '', scene));
		case KIND.section:
			return section(component, inner(), { message, scene });
		case KIND.separator:
			return separator(component);
		case KIND.container:
			return container(component, inner());
		case KIND.thumbnail:
			return thumbnail(component, message);
		case KIND.gallery:
			return element(
				'div',
				{ class: 'gallery' },
				...(component.items ?? []).map(({ media, description }) =>
					picture(media.url, message, description ?? undefined),
				),
			);
		case KIND.file:
			return fileLink(component.file?.url ?? '', message);
		default:
			return element('p', { class: 'small' }, `(component of type ${component.type})`);
	}
}

/** A line for a file that came with a message. */
export function fileLink(url: string, message: Message): HTMLElement {
	const file = attachment(url, message);
	const address = webAddress(file?.url ?? url);
	const name = file?.filename ?? url;
	const size = file ? ` · ${Math.max(1, Math.round(file.size / 1024))} KB` : '';
	const link = element('a', address ? linkTo(address) : {}, name);
	return element('p', { class: 'file' }, link, element('span', { class: 'small' }, size));
}

/** The picture, if it was uploaded here; else a link to it: nothing is fetched from elsewhere. */
export function picture(url: string, message: Message, description?: string): HTMLElement {
	const file = attachment(url, message);
	if (!file?.content_type.startsWith('image/')) return fileLink(url, message);
	const alt = description ?? file.description ?? file.filename;
	return element('a', linkTo(file.url), element('img', { src: file.url, alt, loading: 'lazy' }));
}

/** As picture, but small: one from elsewhere is a box that leads to it, with what is to be seen in words. */
function thumbnail({ media, description }: Component, message: Message): HTMLElement {
	const { url = '' } = media ?? {};
	const address = attachment(url, message) ? undefined : webAddress(url);
	if (!address)
		return element('div', { class: 'thumbnail' }, picture(url, message, description ?? undefined));
	return element('a', { class: 'thumbnail', ...linkTo(address) }, description ?? 'Picture');
}

function attachment(url: string, { attachments }: Message) {
	const name = url.replace(/^attachment:\/\//, '');
	return attachments.find((file) => file.filename === name || file.url === url);
}

function section(
	{ accessory }: Component,
	texts: readonly HTMLElement[],
	{ message, scene }: { readonly message: Message; readonly scene: Scene },
): HTMLElement {
	const aside = accessory && showComponent(accessory, message, scene);
	return element('div', { class: 'section' }, element('div', {}, ...texts), aside);
}

function separator({ divider = true, spacing = 1 }: Component): HTMLElement {
	const look = `separator${spacing === 2 ? ' wide' : ''}`;
	return divider ? element('hr', { class: look }) : element('div', { class: look });
}

function container(component: Component, inner: readonly HTMLElement[]): HTMLElement {
	const { accent_color: accent, spoiler } = component;
	const box = element('div', { class: 'container', dir: directionOf(component) }, ...inner);
	if (accent != null) box.style.setProperty('border-inline-start-color', colour(accent));
	if (!spoiler) return box;
	return element('details', {}, element('summary', {}, 'Spoiler'), box);
}

/** A colour as Discord numbers it. */
export function colour(number: number): string {
	return `#${number.toString(16).padStart(6, '0').slice(-6)}`;
}
