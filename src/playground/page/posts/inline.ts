/** A piece of a line of Discord's markdown. */
export type Inline =
	| { readonly kind: 'text' | 'code'; readonly text: string }
	| { readonly kind: Emphasis; readonly inner: readonly Inline[] }
	| { readonly kind: 'link'; readonly url: string; readonly inner: readonly Inline[] }
	| { readonly kind: 'user' | 'role' | 'channel'; readonly id: string }
	| { readonly kind: 'command'; readonly name: string }
	| { readonly kind: 'time'; readonly seconds: number; readonly style: string };

export type Emphasis = 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler';

type Rule = {
	readonly pattern: RegExp;
	/** Undefined where the text only looks like it. */
	read(match: RegExpExecArray): Inline | undefined;
};

const EMPHASES: readonly { readonly kind: Emphasis; readonly pattern: RegExp }[] = [
	{
		kind: 'italic',
		pattern: /\*(?=\S)((?:\*\*|\\.|\s+(?:\\.|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/sy,
	},
	{ kind: 'italic', pattern: /_((?:__|\\.|[^\\_])+?)_(?![\p{L}\p{N}_])/suy },
	{ kind: 'bold', pattern: /\*\*((?:\\.|[^\\])+?)\*\*(?!\*)/sy },
	{ kind: 'underline', pattern: /__((?:\\.|[^\\])+?)__(?!_)/sy },
	{ kind: 'strike', pattern: /~~((?:\\.|[^\\])+?)~~(?!~)/sy },
	{ kind: 'spoiler', pattern: /\|\|((?:\\.|[^\\])+?)\|\|/sy },
];

const RULES: readonly Rule[] = [
	{ pattern: /\\([^0-9A-Za-z\s])/y, read: ([, text = '']) => ({ kind: 'text', text }) },
	{
		pattern: /(`+)([^`]|[^`].*?[^`])\1(?!`)/sy,
		read: ([, , text = '']) => ({ kind: 'code', text: text.trim() || text }),
	},
	{ pattern: /<(https?:\/\/[^\s<>]+)>/iy, read: ([, url = '']) => link(url, url) },
	{
		pattern:
			/\[((?:\\.|[^[\]\\]|\[[^[\]]*\])+)\]\(<?(https?:\/\/[^\s<>()]+(?:\([^\s<>()]*\)[^\s<>()]*)*)>?(?: "[^"\n]*")?\)/iy,
		read: ([, label = '', url = '']) => (/https?:\/\//i.test(label) ? undefined : link(url, label)),
	},
	{
		pattern: /https?:\/\/[^\s<]*[^\s<.,:;"'\])]/iy,
		read: ([url]) => link(url, url.replaceAll(/[^0-9A-Za-z\s]/g, '\\$&')),
	},
	{ pattern: /<@!?(\d{15,21})>/y, read: ([, id = '']) => ({ kind: 'user', id }) },
	{ pattern: /<@&(\d{15,21})>/y, read: ([, id = '']) => ({ kind: 'role', id }) },
	{ pattern: /<#(\d{15,21})>/y, read: ([, id = '']) => ({ kind: 'channel', id }) },
	{
		pattern: /<\/([-_\p{L}\p{N}]+(?: [-_\p{L}\p{N}]+){0,2}):\d{1,21}>/uy,
		read: ([, name = '']) => ({ kind: 'command', name }),
	},
	{
		pattern: /<t:(-?\d{1,13})(?::([tTdDfFsSR]))?>/y,
		read: ([, seconds, style = 'f']) => ({ kind: 'time', seconds: Number(seconds), style }),
	},
];

/** Reads the formatting inside lines, as Discord does; what is no formatting stays text. */
export function parseInline(text: string): Inline[] {
	const pieces: Inline[] = [];
	let plain = '';
	let at = 0;
	while (at < text.length) {
		const found = firstRule(text, at) ?? longestEmphasis(text, at);
		if (!found) {
			plain += text[at];
			at += 1;
			continue;
		}
		at += found.length;
		if (found.piece.kind === 'text') {
			plain += found.piece.text;
			continue;
		}
		if (plain) pieces.push({ kind: 'text', text: plain });
		plain = '';
		pieces.push(found.piece);
	}
	if (plain) pieces.push({ kind: 'text', text: plain });
	return pieces;
}

type Found = { readonly piece: Inline; readonly length: number };

function firstRule(text: string, at: number): Found | undefined {
	for (const { pattern, read } of RULES) {
		const match = matchAt(pattern, text, at);
		const piece = match && read(match);
		if (match && piece) return { piece, length: match[0].length };
	}
	return undefined;
}

/** `***so***` is both: whichever takes more of the text is meant. */
function longestEmphasis(text: string, at: number): Found | undefined {
	let best: { kind: Emphasis; inside: string; length: number } | undefined;
	for (const { kind, pattern } of EMPHASES) {
		const match = matchAt(pattern, text, at);
		const length = match?.[0].length ?? 0;
		if (length > (best?.length ?? 0)) best = { kind, inside: match?.[1] ?? '', length };
	}
	if (!best) return undefined;
	return { piece: { kind: best.kind, inner: parseInline(best.inside) }, length: best.length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}

function link(url: string, label: string): Inline | undefined {
	if (!URL.canParse(url)) return undefined;
	const inner = url === label ? [{ kind: 'text', text: url } as const] : parseInline(label);
	return { kind: 'link', url: new URL(url).href, inner };
}
