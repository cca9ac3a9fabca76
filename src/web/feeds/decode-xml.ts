/** How much of a document is searched for its declaration. */
const HEAD_BYTES = 1024;
const CHARSET = /charset\s*=\s*["']?(?<label>[\w:.-]+)/i;
const DECLARATION = /^[\s\S]{0,200}?<\?xml[^>]*?\sencoding\s*=\s*["'](?<label>[\w:.-]+)["']/;

/**
 * The text of a document whose letters may be written in any way: by its mark, by what the server says, by its own
 * declaration, as UTF-8 where it is that, else as windows-1252.
 */
export function decodeXml(bytes: Uint8Array, contentType = ''): string {
	const named =
		encodingByMark(bytes) ??
		known(CHARSET.exec(contentType)?.groups?.['label']) ??
		encodingByZeros(bytes) ??
		known(DECLARATION.exec(latin(bytes.subarray(0, HEAD_BYTES)))?.groups?.['label']);
	const decoded = named && decode(bytes, named, { fatal: true });
	return decoded ?? decode(bytes, 'utf-8', { fatal: true }) ?? latin(bytes);
}

function encodingByMark(bytes: Uint8Array): string | undefined {
	const [first, second, third] = bytes;
	if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** A document begins with '<': beside it, UTF-16 has a zero. */
function encodingByZeros([first, second]: Uint8Array): string | undefined {
	if (first === 0x3c && second === 0) return 'utf-16le';
	return first === 0 && second === 0x3c ? 'utf-16be' : undefined;
}

function known(label: string | undefined): string | undefined {
	if (label === undefined) return undefined;
	try {
		return new TextDecoder(label).encoding;
	} catch {
		return undefined;
	}
}

/** Undefined where the bytes are not of this encoding. */
function decode(
	bytes: Uint8Array,
	encoding: string,
	options: { readonly fatal: boolean },
): string | undefined {
	try {
		return new TextDecoder(encoding, options).decode(bytes);
	} catch {
		return undefined;
	}
}

function latin(bytes: Uint8Array): string {
	return new TextDecoder('windows-1252').decode(bytes);
}
