import sniffEncoding from 'html-encoding-sniffer';

const MARKS = [
	{ encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
	{ encoding: 'utf-16be', bytes: [0xfe, 0xff] },
	{ encoding: 'utf-16le', bytes: [0xff, 0xfe] },
];
const USUAL = 'windows-1252';
const NAMED = /charset\s*=(?:\s*["'])?\s*(?<name>[\w:.-]+)/i;
const HEAD = 4096;

/**
 * The text of a page. Its bytes decide: a byte order mark, else UTF-8 where it is valid; only then what the site and
 * the page say of themselves.
 */
export function decodePage(bytes: Uint8Array, contentType?: string): string {
	const mark = MARKS.find((each) => each.bytes.every((byte, index) => bytes[index] === byte));
	if (mark) return decodeAs(mark.encoding, bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		const said = known(NAMED.exec(contentType ?? '')?.groups?.['name']);
		return decodeUnlessWrong(said ?? encodingInside(bytes) ?? USUAL, bytes);
	}
}

/** UTF-8 with a broken sign or two is UTF-8; one with little else never was. */
function decodeUnlessWrong(encoding: string, bytes: Uint8Array): string {
	const text = decodeAs(encoding, bytes);
	if (encoding !== 'utf-8') return text;
	const broken = text.match(/\ufffd/g)?.length ?? 0;
	const foreign = text.match(/[^\t-~]/g)?.length ?? 0;
	return broken > foreign / 2 ? decodeAs(USUAL, bytes) : text;
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
	return new TextDecoder(encoding).decode(bytes);
}

/** What the page's <meta> says. */
function encodingInside(bytes: Uint8Array): string | undefined {
	return known(sniffEncoding(bytes, { defaultEncoding: 'none' })) ?? known(nameInHead(bytes));
}

function nameInHead(bytes: Uint8Array): string | undefined {
	const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
	return NAMED.exec(head)?.groups?.['name'];
}

function known(name: string | undefined): string | undefined {
	if (!name || /^x-user-defined$/i.test(name)) return undefined;
	try {
		return new TextDecoder(name).encoding;
	} catch {
		return undefined;
	}
}
