import { UserError } from '../domain/user-error.ts';

/** Magic bytes of what is sent by mistake, and what to say it is. */
const BINARY = [
	{ name: 'a PDF', bytes: [0x25, 0x50, 0x44, 0x46] },
	{ name: 'a ZIP or Word file', bytes: [0x50, 0x4b, 0x03, 0x04] },
	{ name: 'an old Word file', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
	{ name: 'a picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
	{ name: 'a picture', bytes: [0xff, 0xd8, 0xff] },
	{ name: 'a picture', bytes: [0x47, 0x49, 0x46, 0x38] },
	{ name: 'a compressed file', bytes: [0x1f, 0x8b] },
];
const NAME = /\.(?:txt|text|md|markdown)$/i;

/** The text of a file: UTF-8, or UTF-16 with its mark. A UserError says what is sent instead of a text. */
export function decodeText(name: string, bytes: Uint8Array): string {
	if (!NAME.test(name)) {
		throw new UserError(
			`${name} is not a text file. Save the article as plain text (.txt or .md) and send that.`,
		);
	}
	const binary = BINARY.find((kind) => startsWith(bytes, kind.bytes));
	if (binary) throw refusal(name, binary.name);
	try {
		const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
		if (!text.includes('\0')) return text;
	} catch (error) {
		throw refusal(name, 'written in another encoding', error);
	}
	throw refusal(name, 'not a text inside');
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
	if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
	return startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8';
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
	return start.every((byte, place) => bytes[place] === byte);
}

function refusal(name: string, what: string, cause?: unknown): UserError {
	return new UserError(
		`${name} is ${what}. Save the article as plain text (UTF-8) and send that.`,
		cause === undefined ? {} : { cause },
	);
}
