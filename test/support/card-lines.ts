import type {
	ActionState,
	Block,
	Button,
	Card,
	Form,
	LinkPiece,
	Piece,
	Words,
} from '../../src/domain/card.ts';

/** Everything a card says, a line each: its title, its blocks, its buttons, what stands beneath. */
export function linesOf(card: Card): string[] {
	return [
		...(card.title === undefined ? [] : [`# ${wordsOf(card.title)}`]),
		...card.blocks.flatMap(blockLines),
		...(card.buttons ?? []).map((row) => row.map(buttonWords).join(' ')),
		...(card.file ? [`file ${card.file.name}: ${card.file.text}`] : []),
		...(card.footer === undefined ? [] : [`-- ${wordsOf(card.footer)}`]),
		...(card.remark === undefined ? [] : [`~ ${wordsOf(card.remark)}`]),
	];
}

/** `**bold**`, `*italic*`, `[link](address)`, `/command`, `<#channel>`, `<@user>`, `<@&role>`; days and instants in ISO. */
export function wordsOf(words: Words): string {
	return typeof words === 'string' ? words : words.map(pieceWords).join('');
}

/** A form's title, its fields and where it leads; `!` marks what is required. */
export function formLines({ title, fields, submit }: Form): string[] {
	const lines = fields.map((field) => {
		const { name, label, lines, required, value, maxLength, endings } = field;
		if ('choices' in field) {
			const choices = field.choices.map((one) => `${one.chosen ? '*' : ''}${one.label}`);
			return `${name}: ${label} (${choices.join(', ')}${required ? '!' : ''})`;
		}
		const most = endings?.join(' ') ?? `≤${maxLength ?? ''}`;
		const kind = `${endings ? 'file' : lines}${required ? '!' : ''} ${most}`;
		return `${name}: ${label} (${kind})${value === undefined ? '' : ` = ${value}`}`;
	});
	return [`# ${title}`, ...lines, `→ ${stateWords(submit)}`];
}

function blockLines(block: Block): string[] {
	switch (block.kind) {
		case 'heading':
			return [`## ${wordsOf(block.words)}`];
		case 'list':
			return block.items.map((item) => `- ${wordsOf(item)}`);
		case 'item':
			return [...block.lines.map(textLine), buttonWords(block.button)];
		case 'buttons':
			return [block.buttons.map(buttonWords).join(' ')];
		case 'picture':
			return [`[picture: ${wordsOf(block.description)}]`, ...block.instead.map(textLine)];
		case 'divider':
			return ['---'];
		case 'select':
			return selectLines(block);
		default:
			return [textLine(block)];
	}
}

function textLine({ kind, words }: { readonly kind: string; readonly words: Words }): string {
	const mark = { quotation: '> ', small: '-# ' }[kind] ?? '';
	return `${mark}${wordsOf(words)}`;
}

/** `? caption or placeholder (least–most) → state`, then each choice, the chosen ones with a star. */
function selectLines({
	caption,
	placeholder,
	least,
	most,
	state,
	from,
}: Block & { kind: 'select' }) {
	const bounds = least === undefined && most === undefined ? '' : ` (${least ?? 1}–${most ?? 1})`;
	const head = `? ${caption ?? placeholder}${bounds} → ${stateWords(state)}`;
	if ('all' in from) return [`${head}: ${from.all}${from.chosen ? ` *${from.chosen}` : ''}`];
	return [
		head,
		...from.map(({ label, value, chosen }) => `${chosen ? '*' : ' '}${value}: ${label}`),
	];
}

function buttonWords({ label, emphasis = 'quiet', disabled, state }: Button): string {
	const mark = { primary: '!', danger: '!!', quiet: '' }[emphasis];
	return `[${label}${mark}${disabled ? ' (off)' : ''} → ${stateWords(state)}]`;
}

function stateWords({ command, action, values }: ActionState): string {
	return `${command}.${action}(${values.join(', ')})`;
}

function markedText({ link, marked = [] }: LinkPiece): string {
	return marked.toReversed().reduce((text, { start, end }) => {
		return `${text.slice(0, start)}**${text.slice(start, end)}**${text.slice(end)}`;
	}, link);
}

function pieceWords(piece: Piece): string {
	if (typeof piece === 'string') return piece;
	if ('bold' in piece) {
		return `**${typeof piece.bold === 'string' ? piece.bold : pieceWords(piece.bold)}**`;
	}
	if ('italic' in piece) return `*${wordsOf(piece.italic)}*`;
	if ('code' in piece) return `\`${piece.code}\``;
	if ('link' in piece) return `[${markedText(piece)}](${piece.url})`;
	if ('command' in piece) return `/${piece.command}`;
	if ('instant' in piece) {
		return `${piece.instant.toISOString().slice(0, 16)}Z${piece.as === 'distance' ? ' (how far)' : ''}`;
	}
	if ('channel' in piece) return `<#${piece.channel}>`;
	if ('user' in piece) return `<@${piece.user}>`;
	if ('role' in piece) return `<@&${piece.role}>`;
	const { day, as = 'day', until } = piece;
	const written = (one: string) => {
		if (as === 'yearless') return one.slice(-'MM-DD'.length);
		return as === 'day' ? one : one.slice(0, as === 'month' ? -3 : -6);
	};
	return until === undefined ? written(day) : `${written(day)} – ${written(until)}`;
}
