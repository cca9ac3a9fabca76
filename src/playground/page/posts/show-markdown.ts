import { element } from '../element.ts';
import type { Scene } from '../scene.ts';
import { shortTime, timestamp } from '../time.ts';
import type { Inline } from './inline.ts';
import { type Block, type Item, parseMarkdown } from './markdown.ts';

/** The elements that show a text of Discord's markdown. */
export function showMarkdown(text: string, scene: Scene): HTMLElement[] {
	return parseMarkdown(text).map((block) => showBlock(block, scene));
}

function showBlock(block: Block, scene: Scene): HTMLElement {
	if (block.kind === 'code') return element('pre', {}, element('code', {}, block.text));
	if (block.kind === 'quotation') {
		return element('blockquote', {}, ...block.blocks.map((inner) => showBlock(inner, scene)));
	}
	if (block.kind === 'list') return showList(block.items, scene);
	if (block.kind === 'heading') {
		// A message has no place in the page's own outline: whatever its size, it is the first below it.
		return element(
			'h3',
			{ class: `size-${block.level}`, dir: 'auto' },
			...showInline(block.words, scene),
		);
	}
	const look = block.kind === 'small' ? 'small' : 'paragraph';
	return element('p', { class: look, dir: 'auto' }, ...showInline(block.words, scene));
}

function showList(items: readonly Item[], scene: Scene): HTMLElement {
	const first = items[0]?.number;
	const lines = items.map(({ depth, number, words }) => {
		const line = element('li', { value: number }, ...showInline(words, scene));
		line.style.setProperty('margin-inline-start', `${depth * 1.2}em`);
		return line;
	});
	return first === undefined
		? element('ul', { dir: 'auto' }, ...lines)
		: element('ol', { dir: 'auto' }, ...lines);
}

const TAGS = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' } as const;

function showInline(pieces: readonly Inline[], scene: Scene): (Node | string)[] {
	return pieces.map((piece) => showPiece(piece, scene));
}

function showPiece(piece: Inline, scene: Scene): Node | string {
	switch (piece.kind) {
		case 'text':
			return piece.text;
		case 'code':
			return element('code', {}, ...breakable(piece.text));
		case 'link':
			return element('a', linkTo(piece.url), ...showInline(piece.inner, scene));
		case 'spoiler':
			return spoiler(showInline(piece.inner, scene));
		case 'time':
			return element(
				'time',
				{ title: shortTime(new Date(piece.seconds * 1000)) },
				timestamp(piece.seconds, piece.style, { now: scene.now(), locale: scene.world.locale }),
			);
		case 'command':
			return element(
				'button',
				{ type: 'button', class: 'mention', onclick: () => scene.prepare(`/${piece.name} `) },
				`/${piece.name}`,
			);
		case 'user':
		case 'role':
		case 'channel':
			return element('span', { class: 'mention' }, nameOf(piece, scene));
		default:
			return element(TAGS[piece.kind], {}, ...showInline(piece.inner, scene));
	}
}

/** Attributes of a link that tells the other side nothing. */
export function linkTo(url: string) {
	return { href: url, title: url, target: '_blank', rel: 'noopener noreferrer nofollow' };
}

function spoiler(inner: readonly (Node | string)[]): HTMLElement {
	const reveal = () => hidden.classList.add('revealed');
	const hidden = element(
		'button',
		{ type: 'button', class: 'spoiler', title: 'Spoiler: press to show', onclick: reveal },
		...inner,
	);
	return hidden;
}

function nameOf(
	{ kind, id }: { readonly kind: 'user' | 'role' | 'channel'; readonly id: string },
	{ world }: Scene,
): string {
	if (kind === 'role') return `@${nameIn(world.roles, id) ?? 'deleted role'}`;
	if (kind === 'user') {
		return `@${nameIn([world.you, world.bot], id) ?? 'unknown user'}`;
	}
	return `#${nameIn(world.channels, id) ?? 'unknown'}`;
}

function nameIn(
	named: readonly { readonly id: string; readonly name: string }[],
	id: string,
): string | undefined {
	return named.find((one) => one.id === id)?.name;
}

/** A long address in code goes on in the next line behind one of its parts rather than amid a word. */
function breakable(text: string): (string | HTMLElement)[] {
	const parts = text.split(/(?<=[^/][/?&=])(?=[^/])/);
	return parts.flatMap((part, index) => (index === 0 ? [part] : [element('wbr', {}), part]));
}
