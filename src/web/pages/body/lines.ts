/** One line of a page as a reader sees it: what stands in one block, or between two line breaks. */
export type Line = {
	readonly text: string;
	/** Of the block it stands in, in capitals. */
	readonly tag: string;
	/** The share of its letters inside links, 0 to 1. */
	readonly linked: number;
};

const BLOCKS = new Set(
	'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TR UL CAPTION THEAD TFOOT'.split(
		' ',
	),
);
const CELLS = new Set(['TD', 'TH']);
const UNSEEN = new Set(
	'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS BUTTON INPUT SELECT TEXTAREA'.split(
		' ',
	),
);
const MARK_BEFORE = /["“«„‘]\s?$/;
const ELEMENT = 1;
const TEXT = 3;
const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const NOTHING = /[\u200b\ufeff\u00ad\u2060]+/g;

/** The lines of what is inside `root`, `without` what stands in some of its elements, in order; none of them is empty. */
export function linesOf(root: Node, without?: ReadonlySet<Node>): Line[] {
	const lines: Line[] = [];
	let pieces: string[] = [];
	let endsInSpace = true;
	let linked = 0;
	const end = (tag: string): void => {
		const text = pieces.join('').trim();
		if (text) lines.push({ text, tag, linked: linked / text.length });
		pieces = [];
		endsInSpace = true;
		linked = 0;
	};
	const add = (value: string, isLink: boolean): void => {
		const spaced = value.replace(NOTHING, '').replace(SPACES, ' ');
		const piece = endsInSpace ? spaced.trimStart() : spaced;
		if (piece === '') return;
		pieces.push(piece);
		endsInSpace = piece.endsWith(' ');
		if (isLink) linked += piece.length;
	};
	const walk = (node: Node, isLink: boolean, tag: string): void => {
		if (node.nodeType === TEXT) add(node.nodeValue ?? '', isLink);
		if (node.nodeType !== ELEMENT) return;
		const name = node.nodeName.toUpperCase();
		if (UNSEEN.has(name) || without?.has(node)) return;
		if (name === 'BR') end(tag);
		const isBlock = BLOCKS.has(name);
		if (isBlock) end(tag);
		if (CELLS.has(name)) add(' ', false);
		const inner = isBlock || CELLS.has(name) ? name : tag;
		// Browsers write the marks of a <q> themselves; some sites do, too.
		const isBare = name === 'Q' && !MARK_BEFORE.test(pieces.at(-1) ?? '') && !isMarked(node);
		if (isBare) add('“', isLink);
		for (let child = node.firstChild; child; child = child.nextSibling) {
			walk(child, isLink || name === 'A', inner);
		}
		if (isBare) add('”', isLink);
		if (isBlock) end(inner);
	};
	for (let child = root.firstChild; child; child = child.nextSibling) walk(child, false, 'DIV');
	end('DIV');
	return lines;
}

function isMarked({ textContent }: Node): boolean {
	return /^\s*["“«„‘]/.test(textContent ?? '');
}

/** How many words a line has. */
export function wordsIn(text: string): number {
	return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Does it end as a sentence does? */
export function endsSentence(text: string): boolean {
	return /[.!?…。！？؟۔]["'”’»)\]]*$/.test(text);
}
