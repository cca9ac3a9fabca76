import { Tokenizer } from 'htmlparser2';

export type Attributes = ReadonlyMap<string, string>;

/** What is done with each piece of a document; names are in lower case. */
export type MarkupReader = {
	/** `start` is where the tag begins. */
	onOpen?(name: string, attributes: Attributes, start: number): void;
	/** A run of text may come in several pieces. */
	onText?(text: string): void;
	/** `end` is where the tag ends. */
	onClose?(name: string, end: number): void;
};

/** No element that somebody wrote has more. */
const MOST_ATTRIBUTES = 100;

/**
 * Goes through HTML once, from its start to its end. It does not keep track of which elements are open, so that no
 * nesting costs it time: it takes as long as the text is.
 */
export function scanMarkup(html: string, reader: MarkupReader): void {
	scan(html, reader, false);
}

/** The same for XML, whose elements are closed by tags of their own or at once. */
export function scanXml(xml: string, reader: MarkupReader): void {
	scan(xml, reader, true);
}

function scan(text: string, { onOpen, onText, onClose }: MarkupReader, xmlMode: boolean): void {
	let name = '';
	let start = 0;
	let attributes = new Map<string, string>();
	let attribute = '';
	let value = '';
	const open = (): void => {
		onOpen?.(name, attributes, start);
		attributes = new Map();
	};
	const nothing = (): void => undefined;
	const tokenizer = new Tokenizer(
		{ xmlMode },
		{
			onopentagname(from, end) {
				start = from - 1;
				name = text.slice(from, end).toLowerCase();
			},
			onattribname(from, end) {
				attribute = text.slice(from, end).toLowerCase();
				value = '';
			},
			onattribdata(from, end) {
				value += text.slice(from, end);
			},
			onattribentity(code) {
				value += String.fromCodePoint(code);
			},
			onattribend() {
				if (attributes.size < MOST_ATTRIBUTES && !attributes.has(attribute)) {
					attributes.set(attribute, value);
				}
			},
			onopentagend: open,
			// In the HTML of feeds, which is often XHTML, this is meant as written.
			onselfclosingtag(end) {
				open();
				onClose?.(name, end + 1);
			},
			ontext(from, end) {
				onText?.(text.slice(from, end));
			},
			ontextentity(code) {
				onText?.(String.fromCodePoint(code));
			},
			onclosetag(from, end) {
				const angle = text.indexOf('>', end);
				onClose?.(text.slice(from, end).toLowerCase(), angle < 0 ? text.length : angle + 1);
			},
			oncdata(from, end, offset) {
				if (xmlMode) onText?.(text.slice(from, end - offset));
			},
			oncomment: nothing,
			ondeclaration: nothing,
			onprocessinginstruction: nothing,
			onend: nothing,
		},
	);
	tokenizer.write(text);
	tokenizer.end();
}
