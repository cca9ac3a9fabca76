import { NOBODY } from '../../domain/asked.ts';
import type { LinkPiece, Piece, Words } from '../../domain/card.ts';
import { clean } from '../../domain/clean.ts';
import type { DayPiece } from '../../domain/day-piece.ts';
import { isolate, showIsolates } from '../../domain/wording/isolate.ts';
import type { Wording } from '../../ports/wording.ts';
import { writeDay } from './day-format.ts';
import { escapeText } from './escape.ts';
import { readLink, writeLink } from './link.ts';

/** For whom words are written. */
export type Reader = {
	/** As Discord writes it: 'en-US'. */
	readonly locale: string;
	/** The id under which Discord knows a command: 'quotes', 'article'. */
	commandId(name: string): string | undefined;
	readonly wording: Wording;
};

/** Brackets break a link. What looks like an address could promise another place than the link leads to. */
const NO_LINK_TEXT = /[[\]]|:\/\/|\b[\w-]+\.[a-z]{2,}\b/i;
const NOTHING_BETWEEN = '\u200B';

/** `words` as Discord's markup on one line. */
export function writeLine(words: Words, reader: Reader): string {
	const lines = writeLines(words, reader);
	return (lines.includes('\n') ? lines.replace(/(?<!\s)\s*\n\s*/g, ' ') : lines).trim();
}

/** `words` as Discord's markup; line breaks stay. */
export function writeLines(words: Words, reader: Reader): string {
	const pieces = typeof words === 'string' ? [words] : words;
	return pieces.map((piece) => writePiece(piece, reader)).reduce(join, '');
}

/** `words` as plain letters, for where Discord knows no markup. */
export function plainText(words: Words): string {
	const pieces = typeof words === 'string' ? [words] : words;
	const plain = pieces.map((piece) => (typeof piece === 'string' ? piece : plainPiece(piece)));
	return showIsolates(clean(plain.join('')));
}

/** `words` as plain letters on one line, with days in the reader's language. */
export function writePlainLine(words: Words, { locale }: Pick<Reader, 'locale'>): string {
	const pieces = typeof words === 'string' ? [words] : words;
	const plain = pieces.map((piece) =>
		typeof piece === 'object' && 'day' in piece
			? showIsolates(ownDay(piece, locale))
			: plainText([piece]),
	);
	return plain.join('').replace(/\s+/g, ' ').trim();
}

/** The stars of two neighbours must not run together. */
function join(before: string, piece: string): string {
	const touches = before.endsWith('*') && piece.startsWith('*');
	return touches ? before + NOTHING_BETWEEN + piece : before + piece;
}

function writePiece(piece: Piece, reader: Reader): string {
	if (typeof piece === 'string') return escapeText(piece);
	if ('bold' in piece) return wrap('**', writePiece(piece.bold, reader));
	if ('italic' in piece) return wrap('*', writeLines(piece.italic, reader));
	if ('code' in piece) return writeCode(clean(piece.code));
	if ('link' in piece) return writeLinkPiece(piece);
	if ('command' in piece) return writeCommand(piece.command, reader);
	if ('instant' in piece) return writeInstant(piece);
	if ('channel' in piece) return `<#${readSnowflake(piece.channel)}>`;
	if ('user' in piece) return writeUser(piece.user, reader);
	if ('role' in piece) return `<@&${readSnowflake(piece.role)}>`;
	return escapeText(ownDay(piece, reader.locale));
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A day whose words run from right to left keeps its order among others that do not. */
function ownDay(piece: DayPiece, locale: string): string {
	const written = writeDay(piece, locale);
	return RIGHT_TO_LEFT.test(written) ? isolate(written) : written;
}

function plainPiece(piece: Exclude<Piece, string>): string {
	if ('bold' in piece) return typeof piece.bold === 'string' ? piece.bold : piece.bold.day;
	if ('italic' in piece) return plainText(piece.italic);
	if ('code' in piece) return piece.code;
	if ('link' in piece) return piece.link;
	if ('command' in piece) return `/${piece.command}`;
	if ('instant' in piece) return piece.instant.toISOString();
	if ('channel' in piece) return `#${piece.channel}`;
	if ('user' in piece) return `@${piece.user}`;
	if ('role' in piece) return `@${piece.role}`;
	return piece.day;
}

function writeInstant({ instant, as }: Extract<Piece, { readonly instant: Date }>): string {
	return `<t:${Math.floor(instant.getTime() / 1000)}:${as === 'distance' ? 'R' : 'f'}>`;
}

function writeUser(user: string, { wording, locale }: Reader): string {
	return user === NOBODY
		? wording.write({ pattern: 'somebody' }, locale)
		: `<@${readSnowflake(user)}>`;
}

/** Nothing else may stand in a mention. */
function readSnowflake(id: string): string {
	return /^\d{1,20}$/.test(id) ? id : '0';
}

/** Spaces stay outside, where they keep the marks working. */
function wrap(mark: string, escaped: string): string {
	const inside = escaped.trim();
	if (inside === '') return escaped;
	const from = escaped.length - escaped.trimStart().length;
	const [before, after] = [escaped.slice(0, from), escaped.slice(from + inside.length)];
	return `${before}${mark}${inside}${mark}${after}`;
}

/** Nothing can be escaped inside code. */
function writeCode(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line === '' || line.includes('`') ? escapeText(line) : `\`${line}\``;
}

function writeLinkPiece({ link: text, url: address, marked = [] }: LinkPiece): string {
	const url = readLink(address);
	const label = writeMarked(text, marked).replace(/\s+/g, ' ').trim();
	if (!url) return label;
	if (label === '' || NO_LINK_TEXT.test(text)) {
		return `${label} ([${escapeText(url.hostname)}](${writeLink(url)}))`.trimStart();
	}
	return `[${label}](${writeLink(url)})`;
}

function writeMarked(text: string, marked: NonNullable<LinkPiece['marked']>): string {
	let from = 0;
	const parts = marked.map(({ start, end }) => {
		const before = escapeText(text.slice(from, start));
		from = end;
		return before + wrap('**', escapeText(text.slice(start, end)));
	});
	return [...parts, escapeText(text.slice(from))].reduce(join, '');
}

function writeCommand(name: string, { commandId }: Reader): string {
	const id = commandId(name.split(' ')[0] ?? '');
	return id === undefined ? escapeText(`/${name}`) : `</${name}:${id}>`;
}
