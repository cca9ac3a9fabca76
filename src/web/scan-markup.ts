import { Tokenizer } from 'htmlparser2';

export type Attributes = ReadonlyMap<string, string>;

/** What is done with each piece of a page; names are in lower case. */
export type MarkupReader = {
	onOpen?(name: string, attributes: Attributes): void;
	/** A run of text may come in several pieces. */
	onText?(text: string): void;
	onClose?(name: string): void;
};

/** No element that somebody wrote has more. */
const MOST_ATTRIBUTES = 100;

/**
 * Goes through HTML once, from its start to its end. It does not keep track of which elements are open, so that no
 * nesting costs it time: it takes as long as the text is.
 */
export function scanMarkup(html: string, { onOpen, onText, onClose }: MarkupReader): void {
	let name = '';
	let attributes = new Map<string, string>();
	let attribute = '';
	let value = '';
	const open = (): void => {
		onOpen?.(name, attributes);
		attributes = new Map();
	};
	const nothing = (): void => undefined;
	const tokenizer = new Tokenizer(
		{},
		{
			onopentagname(start, end) {
				name = html.slice(start, end).toLowerCase();
			},
			onattribname(start, end) {
				attribute = html.slice(start, end).toLowerCase();
				value = '';
			},
			onattribdata(start, end) {
				value += html.slice(start, end);
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
			onselfclosingtag() {
				open();
				onClose?.(name);
			},
			ontext(start, end) {
				onText?.(html.slice(start, end));
			},
			ontextentity(code) {
				onText?.(String.fromCodePoint(code));
			},
			onclosetag(start, end) {
				onClose?.(html.slice(start, end).toLowerCase());
			},
			oncdata: nothing,
			oncomment: nothing,
			ondeclaration: nothing,
			onprocessinginstruction: nothing,
			onend: nothing,
		},
	);
	tokenizer.write(html);
	tokenizer.end();
}
