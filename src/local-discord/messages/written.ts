import { ComponentType } from 'discord-api-types/v10';
import { SELECTS } from '../validation/semantic/component-types.ts';
import type { Attachment, Component, Embed } from '../wire.ts';

/** What components and embeds may show: the message's files. */
export type Shows = {
	readonly attachments: readonly Attachment[];
	readonly newId: () => string;
};

/** Components as Discord writes them back: numbered, its defaults filled in, sent files by their address. */
export function writtenComponents(components: readonly Component[], shows: Shows): Component[] {
	let last = 0;
	const write = (component: Component): Component => {
		last += 1;
		const { components: inside, accessory, component: labelled } = component;
		return Object.assign(
			withoutNulls(component),
			{ id: component.id || last },
			defaults(component, shows),
			{
				...(inside && { components: inside.map(write) }),
				...(accessory && { accessory: write(accessory) }),
				...(labelled && { component: write(labelled) }),
			},
		);
	};
	return components.map(write);
}

/** An embed as Discord writes it back. */
export function writtenEmbed(embed: Embed, { attachments }: Shows): Embed {
	const { fields, image, thumbnail } = embed;
	return Object.assign({ type: 'rich' }, withoutNulls(embed), {
		...(fields && { fields: fields.map((field) => ({ ...field, inline: field.inline ?? false })) }),
		...(image && { image: { ...image, url: addressOf(image.url, attachments) } }),
		...(thumbnail && { thumbnail: { ...thumbnail, url: addressOf(thumbnail.url, attachments) } }),
	});
}

function defaults(component: Component, shows: Shows): object {
	const { type, min_values = 1, max_values = 1, spoiler = false } = component;
	if (SELECTS.includes(type)) return { min_values, max_values };
	if (type === ComponentType.Thumbnail) return media(component, shows);
	if (type === ComponentType.MediaGallery)
		return { items: component.items?.map((item) => media(item, shows)) };
	if (type === ComponentType.File) return file(component, shows);
	if (type === ComponentType.Separator)
		return { spacing: component.spacing ?? 1, divider: component.divider ?? true };
	if (type === ComponentType.Container)
		return { accent_color: component.accent_color ?? null, spoiler };
	return {};
}

type Media = {
	readonly media?: { readonly url: string };
	readonly description?: string | null;
	readonly spoiler?: boolean;
};

function media({ media: shown, description, spoiler }: Media, shows: Shows): object {
	return {
		media: unfurled(shown?.url ?? '', shows),
		description: description ?? null,
		spoiler: spoiler ?? false,
	};
}

function file({ file: shown, spoiler }: Component, shows: Shows): object {
	const sent = findSent(shown?.url ?? '', shows.attachments);
	return {
		file: unfurled(shown?.url ?? '', shows),
		name: sent?.filename ?? null,
		size: sent?.size ?? null,
		spoiler: spoiler ?? false,
	};
}

function unfurled(url: string, { attachments, newId }: Shows): object {
	const address = addressOf(url, attachments);
	return { id: newId(), url: address, proxy_url: address };
}

function addressOf(url: string, attachments: readonly Attachment[]): string {
	return findSent(url, attachments)?.url ?? url;
}

function findSent(url: string, attachments: readonly Attachment[]): Attachment | undefined {
	return attachments.find(
		({ filename, url: known }) => known === url || url === `attachment://${filename}`,
	);
}

/** Null in a request means that nothing is given. */
function withoutNulls<Thing extends object>(thing: Thing): Thing {
	return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== null)) as Thing;
}
