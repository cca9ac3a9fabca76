import type { Embed, Message } from '../../../local-discord/wire.ts';
import { element } from '../element.ts';
import type { Scene } from '../scene.ts';
import { shortTime } from '../time.ts';
import { colour, picture } from './components.ts';
import { webAddress } from './controls.ts';
import { linkTo, showMarkdown } from './show-markdown.ts';

/** An embed: a card of the older kind. */
export function showEmbed(embed: Embed, message: Message, scene: Scene): HTMLElement {
	const { title, description, author, fields = [], footer, timestamp } = embed;
	const pictures = [embed.image, embed.thumbnail].filter((image) => image !== undefined);
	const foot = [footer?.text, timestamp && shortTime(new Date(timestamp))].filter(Boolean);
	const box = element(
		'div',
		{ class: 'container embed' },
		author && linked('p', author.name, author.url),
		title === undefined ? undefined : linked('h3', title, embed.url),
		...showMarkdown(description ?? '', scene),
		element(
			'dl',
			{ class: 'fields' },
			...fields.map(({ name, value, inline }) =>
				element(
					'div',
					{ class: inline ? 'inline' : 'whole' },
					element('dt', {}, name),
					element('dd', {}, ...showMarkdown(value, scene)),
				),
			),
		),
		...pictures.map(({ url }) => picture(url, message)),
		foot.length > 0 ? element('p', { class: 'small' }, foot.join(' • ')) : undefined,
	);
	if (embed.color) box.style.setProperty('border-inline-start-color', colour(embed.color));
	return box;
}

function linked(tag: 'p' | 'h3', words: string, url: string | undefined): HTMLElement {
	const address = webAddress(url);
	return element(tag, {}, address ? element('a', linkTo(address), words) : words);
}
