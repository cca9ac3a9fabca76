import { type Inline, parseInline } from './inline.ts';

/** A block of Discord's markdown. */
export type Block =
	| { readonly kind: 'paragraph' | 'small'; readonly words: readonly Inline[] }
	| { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly words: readonly Inline[] }
	| { readonly kind: 'quotation'; readonly blocks: readonly Block[] }
	| { readonly kind: 'code'; readonly text: string }
	| { readonly kind: 'list'; readonly items: readonly Item[] };

/** A line of a list; `number` where it is numbered. */
export type Item = {
	readonly depth: number;
	readonly number?: number;
	readonly words: readonly Inline[];
};

const CODE = /```(?:[\w+\-.#]*\n)?(?<code>.+?)\n*```\n?/sy;
const REST_QUOTED = /[ \t]*>>> (?<quoted>[\s\S]+)/y;
const LINES_QUOTED = /(?:[ \t]*> [^\n]*(?:\n|$))+/y;
const HEADING = /(?<marks>#{1,3}) +(?<words>[^\n]+)(?:\n|$)/y;
const SMALL = /-# +(?<words>[^\n]+)(?:\n|$)/y;
const LIST = /(?: *(?:[-*]|\d{1,9}\.) +[^\n]+(?:\n|$))+/y;
const ITEM = /^(?<indent> *)(?:[-*]|(?<number>\d+)\.) +(?<words>.+)$/;
const FENCE = /\\.|```.+?```/gs;

/** Reads a text as Discord shows it: blocks first, then the formatting in their lines. */
export function parseMarkdown(text: string): Block[] {
	const blocks: Block[] = [];
	let at = 0;
	while (at < text.length) {
		const block = blockAt(text, at);
		if (block) {
			blocks.push(block.block);
			at += block.length;
			continue;
		}
		const end = paragraphEnd(text, at);
		const words = parseInline(text.slice(at, end).replace(/\n$/, ''));
		blocks.push({ kind: 'paragraph', words });
		at = end;
	}
	return blocks;
}

type Groups = { readonly all: string; readonly [name: string]: string };

type Found = { readonly block: Block; readonly length: number };

function blockAt(text: string, at: number): Found | undefined {
	const groupsOf = (pattern: RegExp): Groups | undefined => {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		return match ? { ...match.groups, all: match[0] } : undefined;
	};
	const found = (all: string, block: Block): Found => ({ block, length: all.length });

	const code = groupsOf(CODE);
	if (code) return found(code.all, { kind: 'code', text: code['code'] ?? '' });
	const rest = groupsOf(REST_QUOTED);
	if (rest) return found(rest.all, quotation(rest['quoted'] ?? ''));
	const lines = groupsOf(LINES_QUOTED)?.all;
	if (lines) return found(lines, quotation(lines.replaceAll(/^[ \t]*> /gm, '')));
	const heading = groupsOf(HEADING);
	if (heading) {
		const level = heading['marks']?.length === 1 ? 1 : heading['marks']?.length === 2 ? 2 : 3;
		return found(heading.all, {
			kind: 'heading',
			level,
			words: parseInline(heading['words'] ?? ''),
		});
	}
	const small = groupsOf(SMALL);
	if (small) return found(small.all, { kind: 'small', words: parseInline(small['words'] ?? '') });
	const list = groupsOf(LIST);
	if (list) return found(list.all, { kind: 'list', items: items(list.all) });
	return undefined;
}

function quotation(text: string): Block {
	return { kind: 'quotation', blocks: parseMarkdown(text.replace(/\n$/, '')) };
}

function items(text: string): Item[] {
	return text.split('\n').flatMap((line) => {
		const { indent = '', number, words = '' } = ITEM.exec(line)?.groups ?? {};
		if (!words) return [];
		const depth = Math.min(Math.floor((indent.length + 1) / 2), 10);
		return [
			{ depth, words: parseInline(words), ...(number !== undefined && { number: Number(number) }) },
		];
	});
}

/** A paragraph ends where a line opens a block, or a fenced block begins within a line. */
function paragraphEnd(text: string, start: number): number {
	const fence = [...text.slice(start).matchAll(FENCE)].find(([match]) => match.startsWith('```'));
	const fenceAt = fence ? start + fence.index : text.length;
	let lineEnd = text.indexOf('\n', start) + 1;
	while (lineEnd > 0 && lineEnd < fenceAt) {
		if (blockAt(text, lineEnd)) return lineEnd;
		lineEnd = text.indexOf('\n', lineEnd) + 1;
	}
	return Math.max(fenceAt, start + 1);
}
