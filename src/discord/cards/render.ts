import { type APIContainerComponent, ComponentType } from 'discord-api-types/v10';
import type { Block, Card, Words } from '../../domain/card.ts';
import { cutWords, lengthOf } from './cut.ts';
import { type Drawing, drawCard } from './draw.ts';

/** Discord takes 4,000 characters; the rest is left for what stands beside a card: a mention, a remark. */
const LIMITS = { characters: 3_600, bytes: 9_900, components: 40 };
const SHORTEST_REST = 40;
const CUT_NOTE = { pattern: 'Cut here: the rest is too long for one Discord message.' };

/** The card as one container, within every limit of a message; what is too long is cut with a note. */
export function render(card: Card, reading: Drawing): APIContainerComponent {
	const drawing = card.locale === undefined ? reading : { ...reading, locale: card.locale };
	const tidy = { ...card, blocks: card.blocks.map(shorten) };
	const whole = drawCard(tidy, drawing);
	return fits(whole) ? whole : drawCard(cutCard(tidy, drawing), drawing);
}

function cutCard(card: Card, drawing: Drawing): Card {
	const note: Block = { kind: 'small', words: drawing.wording.write(CUT_NOTE, drawing.locale) };
	const fitsWith = (blocks: readonly Block[]): boolean =>
		fits(drawCard({ ...card, blocks: [...blocks, note] }, drawing));

	const count = largest(card.blocks.length, (most) => fitsWith(card.blocks.slice(0, most)));
	const kept = card.blocks.slice(0, count);
	const next = card.blocks[count];
	const rest = next && cutBlock(next, (part) => fitsWith([...kept, part]));
	return { ...card, blocks: [...kept, ...(rest ? [rest] : []), note] };
}

/** No message holds more of a block than this; it spares writing what can never be shown. */
function shorten(block: Block): Block {
	return block.kind === 'list' ? block : cutLines(block, 2 * LIMITS.characters);
}

/** As much of `block` as still fits; undefined where that is too little to be of use. */
function cutBlock(block: Block, fitsWith: (part: Block) => boolean): Block | undefined {
	if (block.kind === 'list') {
		const part = (count: number): Block => ({ ...block, items: block.items.slice(0, count) });
		const count = largest(block.items.length, (most) => fitsWith(part(most)));
		return count > 0 ? part(count) : undefined;
	}
	const most = largest(longestLine(block), (length) => fitsWith(cutLines(block, length)));
	return most >= SHORTEST_REST ? cutLines(block, most) : undefined;
}

type Lined = Exclude<Block, { readonly kind: 'list' }>;

function cutLines(block: Lined, most: number): Block {
	if (block.kind === 'picture') {
		const instead = block.instead.map((one) => ({ ...one, words: cutWords(one.words, most) }));
		return { ...block, instead };
	}
	if ('words' in block) return { ...block, words: cutWords(block.words, most) };
	if (!('lines' in block)) return block;
	const lines = block.lines.map((line) => ({ ...line, words: cutWords(line.words, most) }));
	return { ...block, lines };
}

function longestLine(block: Lined): number {
	if (block.kind === 'picture') return longestOf(block.instead);
	if ('words' in block) return lengthOf(block.words);
	return 'lines' in block ? longestOf(block.lines) : 0;
}

function longestOf(lines: readonly { readonly words: Words }[]): number {
	return Math.max(0, ...lines.map(({ words }) => lengthOf(words)));
}

/** The largest number up to `most` for which `holds` holds; 0 if none. What holds for a number holds below it. */
function largest(most: number, holds: (count: number) => boolean): number {
	let low = 0;
	let high = most;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (holds(middle)) low = middle;
		else high = middle - 1;
	}
	return low;
}

function fits(container: APIContainerComponent): boolean {
	const texts = container.components.flatMap(textsOf);
	const characters = texts.reduce((sum, text) => sum + text.length, 0);
	return (
		characters <= LIMITS.characters &&
		countOf(container) <= LIMITS.components &&
		Buffer.byteLength(JSON.stringify(container)) <= LIMITS.bytes
	);
}

type Part = APIContainerComponent['components'][number];

function textsOf(part: Part): string[] {
	if (part.type === ComponentType.TextDisplay) return [part.content];
	if (part.type === ComponentType.Section) return part.components.map(({ content }) => content);
	return [];
}

function countOf({ components }: APIContainerComponent): number {
	const inside = (part: Part): number => {
		if (part.type === ComponentType.Section) return 2 + part.components.length;
		return part.type === ComponentType.ActionRow ? 1 + part.components.length : 1;
	};
	return components.reduce((sum, part) => sum + inside(part), 1);
}
