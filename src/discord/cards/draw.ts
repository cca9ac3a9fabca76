import {
	type APIButtonComponentWithCustomId,
	type APIComponentInContainer,
	type APIContainerComponent,
	type APITextDisplayComponent,
	ButtonStyle,
	ComponentType,
} from 'discord-api-types/v10';
import type {
	ActionState,
	Block,
	Button,
	Card,
	Line,
	PictureBlock,
	TextBlock,
	Words,
} from '../../domain/card.ts';
import type { Picture } from '../../domain/picture.ts';
import { shorten } from '../../domain/shorten.ts';
import { cutWords } from './cut.ts';
import { drawSelect, oneLine } from './draw-select.ts';
import { readPictureAddress } from './link.ts';
import { plainText, type Reader, writeLine, writeLines, writePlainLine } from './words.ts';

/** What a card is drawn for: its reader, and the custom ids of its buttons. */
export type Drawing = Reader & {
	customId(state: ActionState): string;
	/** The pictures that go along, each by the name of its file. */
	readonly pictures?: ReadonlyMap<Picture, string>;
};

const LONGEST = { title: 250, footer: 400, remark: 150, label: 80, description: 1_024 };
const EMPTY = '\u2013';
/** An empty line. */
const GAP = '';

const COLOURS: Record<Card['tone'], number> = {
	article: 0x2f6f9f,
	quote: 0xc08a1e,
	date: 0x2e7d5b,
	notice: 0x6b7280,
	error: 0xb3261e,
};
const STYLES = {
	primary: ButtonStyle.Primary,
	quiet: ButtonStyle.Secondary,
	danger: ButtonStyle.Danger,
} as const;

/** The card as one container of Discord's components, however long it comes out. */
export function drawCard(card: Card, drawing: Drawing): APIContainerComponent {
	const { head, blocks } = drawHead(card, drawing);
	const body = blocks.flatMap((block, place) => {
		const before = blocks[place - 1]?.kind;
		const gap = standsApart(block, before) ? [GAP] : [];
		return [...gap, ...captionOf(block, drawing), drawBlock(block, drawing)];
	});
	const rows = (card.buttons ?? []).map((row) => drawRow(row, drawing));
	const { footer: under = '' } = card;
	const footer = under.length === 0 ? [] : [small(cutWords(under, LONGEST.footer), drawing)];
	const drawn = joinTexts([...head, ...body, ...drawFile(card), ...rows, ...footer]);
	return {
		type: ComponentType.Container,
		accent_color: COLOURS[card.tone],
		components: drawn.length > 0 ? drawn : [drawText(EMPTY)],
	};
}

type Head = { readonly head: readonly Drawn[]; readonly blocks: readonly Block[] };

/** The title, with what is under it beside a small picture where there is one that may be shown; and the blocks that are left. */
function drawHead({ title, thumbnail, blocks }: Card, drawing: Drawing): Head {
	const written = title === undefined ? [] : [drawTitle(title, drawing)];
	const url = thumbnail && readPictureAddress(thumbnail.address);
	if (!url) return { head: written, blocks };
	const { beside, rest } = besidePicture(blocks);
	const lines = [
		...written,
		...beside.map((block) =>
			block.kind === 'list' ? drawList(block.items, drawing) : drawWords(block, drawing),
		),
	];
	const description = shorten(plainText(thumbnail.description), LONGEST.description) || EMPTY;
	const section: Drawn = {
		type: ComponentType.Section,
		components: [drawText(lines.join('\n') || EMPTY)],
		accessory: { type: ComponentType.Thumbnail, media: { url }, description },
	};
	return { head: [section], blocks: rest };
}

type List = Extract<Block, { readonly kind: 'list' }>;
type Beside = {
	readonly beside: readonly (TextBlock | List)[];
	readonly rest: readonly Block[];
};

/** Small print and a paragraph, in either order, or the first line of a list, at the beginning are about as high as the picture. */
function besidePicture(blocks: readonly Block[]): Beside {
	const [first, ...others] = blocks;
	const [second, ...rest] = others;
	if (first?.kind === 'text') {
		if (second?.kind !== 'small') return { beside: [first], rest: others };
		return { beside: [first, second], rest };
	}
	if (first?.kind !== 'small') return { beside: [], rest: blocks };
	if (second?.kind === 'text') return { beside: [first, second], rest };
	const [item, ...items] = second?.kind === 'list' ? second.items : [];
	if (item === undefined) return { beside: [first], rest: others };
	const below: readonly Block[] = items.length > 0 ? [{ kind: 'list', items }] : [];
	return { beside: [first, { kind: 'list', items: [item] }], rest: [...below, ...rest] };
}

/** Shown by the name under which it is sent along. */
function drawFile({ file }: Card): Drawn[] {
	return file ? [{ type: ComponentType.File, file: { url: `attachment://${file.name}` } }] : [];
}

/** What stands above a card. */
export function drawRemark(remark: Words, reader: Reader): APITextDisplayComponent {
	return {
		type: ComponentType.TextDisplay,
		content: `-# ${writeLine(cutWords(remark, LONGEST.remark), reader) || EMPTY}`,
	};
}

/** A menu shows what is chosen and no longer what for. */
function captionOf(block: Block, drawing: Drawing): string[] {
	const isCaptioned = block.kind === 'select' && block.caption !== undefined;
	return isCaptioned ? [small(block.caption, drawing)] : [];
}

/** Two quotations would run into one, two paragraphs too. */
function standsApart({ kind }: Block, before: Block['kind'] | undefined): boolean {
	return kind === before && (kind === 'quotation' || kind === 'text');
}

/** Markup, or something that is a component by itself. */
type Drawn = string | APIComponentInContainer;

/** Markup that follows markup becomes one text. */
function joinTexts(drawn: readonly Drawn[]): APIComponentInContainer[] {
	const components: APIComponentInContainer[] = [];
	let lines: string[] = [];
	const flush = (): void => {
		if (lines.length > 0) components.push(drawText(lines.join('\n')));
		lines = [];
	};
	for (const part of drawn) {
		if (typeof part === 'string') lines.push(part);
		else {
			flush();
			components.push(part);
		}
	}
	flush();
	return components;
}

function drawText(content: string): APIComponentInContainer & { type: ComponentType.TextDisplay } {
	return { type: ComponentType.TextDisplay, content };
}

function drawTitle(title: NonNullable<Card['title']>, drawing: Drawing): string {
	return `### ${writeLine(cutWords(title, LONGEST.title), drawing) || EMPTY}`;
}

function drawBlock(block: Block, drawing: Drawing): Drawn {
	switch (block.kind) {
		case 'list':
			return drawList(block.items, drawing);
		case 'item':
			return {
				type: ComponentType.Section,
				components: [drawText(block.lines.map((line) => drawLine(line, drawing)).join('\n'))],
				accessory: drawButton(block.button, drawing),
			};
		case 'picture':
			return drawPicture(block, drawing);
		case 'divider':
			return { type: ComponentType.Separator };
		case 'buttons':
			return drawRow(block.buttons, drawing);
		case 'select':
			return {
				type: ComponentType.ActionRow,
				components: [drawSelect(block, drawing.customId(block.state))],
			};
		default:
			return drawWords(block, drawing);
	}
}

function drawWords({ kind, words }: TextBlock, drawing: Drawing): string {
	if (kind === 'heading') return `**${writeLine(words, drawing) || EMPTY}**`;
	return drawLine({ kind, words }, drawing);
}

/** What cannot be shown stands there in words. */
function drawPicture({ picture, description, instead }: PictureBlock, drawing: Drawing): Drawn {
	const name = drawing.pictures?.get(picture);
	if (name === undefined) {
		return instead.map((block) => drawWords(block, drawing)).join('\n') || EMPTY;
	}
	const said = shorten(writePlainLine(description, drawing), LONGEST.description) || EMPTY;
	return {
		type: ComponentType.MediaGallery,
		items: [{ media: { url: `attachment://${name}` }, description: said }],
	};
}

function drawRow(buttons: readonly Button[], drawing: Drawing): APIComponentInContainer {
	return {
		type: ComponentType.ActionRow,
		components: buttons.map((button) => drawButton(button, drawing)),
	};
}

function drawList(items: readonly Words[], drawing: Drawing): string {
	return items.map((item) => `- ${writeLine(item, drawing) || EMPTY}`).join('\n') || EMPTY;
}

function drawLine({ kind, words }: Line, drawing: Drawing): string {
	if (kind === 'small') return small(words, drawing);
	const lines = writeLines(words, drawing).trim() || EMPTY;
	return kind === 'text' ? lines : lines.replace(/^/gm, '> ');
}

function small(words: Line['words'], drawing: Drawing): string {
	return `-# ${writeLine(words, drawing) || EMPTY}`;
}

function drawButton(button: Button, drawing: Drawing): APIButtonComponentWithCustomId {
	return {
		type: ComponentType.Button,
		style: STYLES[button.emphasis ?? 'quiet'],
		label: oneLine(button.label, LONGEST.label),
		custom_id: drawing.customId(button.state),
		...(button.disabled && { disabled: true }),
	};
}
