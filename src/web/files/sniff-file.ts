/** What the first bytes of a file say it is. */
export type Sniffed =
	| { readonly kind: 'pdf' | 'zip' | 'html' | 'text' }
	| { readonly kind: 'other'; readonly what: string };

const OTHERS: readonly { readonly what: string; readonly bytes: readonly number[] }[] = [
	{ what: 'a picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
	{ what: 'a picture', bytes: [0xff, 0xd8, 0xff] },
	{ what: 'a picture', bytes: [0x47, 0x49, 0x46, 0x38] },
	{ what: 'a picture', bytes: [0x49, 0x49, 0x2a, 0x00] },
	{ what: 'a sound or a film', bytes: [0x52, 0x49, 0x46, 0x46] },
	{ what: 'a sound', bytes: [0x49, 0x44, 0x33] },
	{ what: 'a compressed file', bytes: [0x1f, 0x8b] },
	{ what: 'a compressed file', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
	{ what: 'a compressed file', bytes: [0x52, 0x61, 0x72, 0x21] },
	{ what: 'a compressed file', bytes: [0x42, 0x5a, 0x68] },
	{ what: 'a program', bytes: [0x4d, 0x5a] },
	{ what: 'a program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
	{ what: 'a rich text file', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
	{ what: 'a database', bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65] },
];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** A PDF may have something before its head. */
const PDF_HEAD = 1024;
const HTML =
	/^[\s\ufeff]*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|article|main|div|p|h1|table)[\s>]/i;

/** Tells what a file is by its bytes. */
export function sniffFile(bytes: Uint8Array): Sniffed {
	const begins = (start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);
	const head = Buffer.from(bytes.subarray(0, PDF_HEAD)).toString('latin1');
	if (head.includes('%PDF-')) return { kind: 'pdf' };
	if (begins(ZIP)) return { kind: 'zip' };
	if (begins(OLD_OFFICE)) return { kind: 'other', what: oldOffice(bytes) };
	const other = OTHERS.find((each) => begins(each.bytes));
	if (other) return { kind: 'other', what: other.what };
	const isUtf16 = begins([0xff, 0xfe]) || begins([0xfe, 0xff]);
	return {
		kind: HTML.test(isUtf16 ? head.replaceAll('\0', '').slice(2) : head.replace(/^ï»¿/, ''))
			? 'html'
			: 'text',
	};
}

/** Documents locked with a password lie in such a file, too. */
function oldOffice(bytes: Uint8Array): string {
	const isLocked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
	return isLocked ? 'locked' : 'an old Word file (.doc)';
}
