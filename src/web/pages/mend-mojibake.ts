/** UTF-8 that somebody read as windows-1252: `Ã©` for `é`, `â€™` for `’`. */
const MARKS = /[ÃÂ][\u0080-\u00bf€‚ƒ†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]|â€[™œ“”¦˜¢\u009d]/g;
/** One is enough where nobody writes so: a capital within a word, or three signs for an apostrophe. */
const SURE = /(?<=\p{Ll})Ã[\u00a1-\u00bf‡‰ŒŸœš]|(?<=\p{L})â€™/u;
const PER_MARK = 500;

/** Reads again as UTF-8 what was once read wrongly, where the text is full of its marks and comes out right. */
export function mendMojibake(text: string): string {
	const marks = text.match(MARKS)?.length ?? 0;
	const isEnough = marks > 1 || (marks === 1 && SURE.test(text));
	if (!isEnough || marks * PER_MARK < text.length) return text;
	const bytes = windows1252(text);
	if (!bytes) return text;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return text;
	}
}

/** Undefined where a sign is not of that encoding. */
function windows1252(text: string): Uint8Array | undefined {
	const signs = new TextDecoder('windows-1252').decode(
		Uint8Array.from({ length: 256 }, (_, i) => i),
	);
	const byteOf = new Map(Array.from(signs, (sign, byte) => [sign, byte]));
	const bytes = Array.from(text, (sign) => byteOf.get(sign));
	return bytes.every((byte) => byte !== undefined) ? Uint8Array.from(bytes as number[]) : undefined;
}
