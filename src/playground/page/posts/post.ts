import type { Component, Message } from '../../../local-discord/wire.ts';
import type { Post } from '../../wire.ts';
import { appsMenu } from '../box/apps-menu.ts';
import { element } from '../element.ts';
import type { Scene } from '../scene.ts';
import { clockTime, shortTime } from '../time.ts';
import { fileLink, picture, showComponent } from './components.ts';
import { showEmbed } from './embed.ts';
import { showMarkdown } from './show-markdown.ts';

const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;
const V2 = 1 << 15;

/** A message with its head, its content and what can be done with it. */
export function showPost({ message, used }: Post, scene: Scene): HTMLElement {
	const { author, flags } = message;
	const isPrivate = Boolean(flags & EPHEMERAL);
	const name = author.global_name ?? author.username;
	return element(
		'article',
		{
			class: `post${isPrivate ? ' private' : ''}`,
			'data-message': message.id,
			'aria-label': `${name}${used ? `, ${used}` : ''}`,
		},
		avatar(name, author.bot === true),
		element(
			'div',
			{ class: 'body' },
			usedLine(message, used, scene) ?? replyLine(message, scene),
			element(
				'p',
				{ class: 'head' },
				element('strong', { class: 'name' }, name),
				author.bot ? element('span', { class: 'badge' }, 'APP') : undefined,
				timeOf(message),
			),
			...content(message, scene),
			isPrivate ? privateLine(message, scene) : undefined,
		),
		appsMenu(message, scene),
	);
}

/** The round picture beside a message: a letter will do. */
export function avatar(name: string, isBot: boolean): HTMLElement {
	const letter = [...name][0]?.toUpperCase() ?? '?';
	return element('span', { class: `avatar${isBot ? ' bot' : ''}`, 'aria-hidden': 'true' }, letter);
}

function content(message: Message, scene: Scene): HTMLElement[] {
	if (message.flags & LOADING) {
		const name = message.author.username;
		return [
			element(
				'p',
				{ class: 'thinking' },
				element('span', { class: 'dots' }),
				`${name} is thinking…`,
			),
		];
	}
	const components = message.components.map((part) => showComponent(part, message, scene));
	if (message.flags & V2) return components;
	return [
		...showMarkdown(message.content, scene),
		...message.embeds.map((embed) => showEmbed(embed, message, scene)),
		...message.attachments.map((file) =>
			file.content_type?.startsWith('image/')
				? picture(file.url, message)
				: fileLink(file.url, message),
		),
		...components,
	];
}

function usedLine(message: Message, used: string | undefined, { world }: Scene) {
	const user = message.interaction_metadata?.user;
	if (!used || !user) return undefined;
	const name = user.id === world.you.id ? world.you.name : user.username;
	return element('p', { class: 'used' }, `↱ ${name} used `, element('b', {}, used));
}

const SHOWN = 80;

/** To whose button or message it is an answer, and a way there. */
function replyLine(
	{ message_reference: reference, interaction_metadata: by }: Message,
	scene: Scene,
) {
	const id = reference?.message_id ?? by?.interacted_message_id;
	const answered = id === undefined ? undefined : scene.post(id)?.message;
	if (!answered) return undefined;
	const [first = ''] = [answered.content, ...answered.components.flatMap(contentsOf)].filter(
		Boolean,
	);
	const words = showMarkdown(first.split('\n')[0] ?? '', scene)
		.map(({ textContent }) => textContent)
		.join(' ');
	const { author } = answered;
	const letters = [...words];
	const shown = letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('').trimEnd()}…` : words;
	const go = () =>
		document
			.querySelector(`[data-message="${CSS.escape(answered.id)}"]`)
			?.scrollIntoView({ block: 'center' });
	return element(
		'p',
		{ class: 'used' },
		'↱ Answer to ',
		element(
			'button',
			{ type: 'button', class: 'plain', onclick: go },
			`${author.username}: ${shown}`,
		),
	);
}

function contentsOf({ content = '', components = [] }: Component): string[] {
	return [content, ...components.flatMap(contentsOf)];
}

function timeOf(message: Message): HTMLElement {
	const date = new Date(message.timestamp);
	const edited = message.edited_timestamp ? ' (edited)' : '';
	const attributes = { datetime: message.timestamp, title: shortTime(date) };
	// Where the clock was set, the hour alone would not tell the day.
	const isToday = date.toDateString() === new Date(Date.now()).toDateString();
	return element('time', attributes, `${isToday ? clockTime(date) : shortTime(date)}${edited}`);
}

function privateLine(message: Message, scene: Scene): HTMLElement {
	const dismiss = () =>
		void scene.act({ kind: 'dismiss', channelId: message.channel_id, messageId: message.id });
	return element(
		'p',
		{ class: 'small only-you' },
		'Only you can see this · ',
		element('button', { type: 'button', class: 'plain', onclick: dismiss }, 'Dismiss message'),
	);
}
