/** Three letters in a row are kept by one of so many numbers. */
const NUMBERS = 2 ** 12;
/** In fewer letters a look costs less than an index. */
const FEW = 64;

/** Tells quickly that some letters are not in `text`: what it holds of three letters in a row is looked at first. */
export function indexLetters(text: string): (letters: string) => boolean {
	if (text.length < FEW) return (letters) => text.includes(letters);
	const held = new Uint8Array(NUMBERS);
	for (let at = 0; at + 2 < text.length; at += 1) held[numberOf(text, at)] = 1;
	return (letters) =>
		(letters.length < 3 || held[numberOf(letters, 0)] === 1) && text.includes(letters);
}

function numberOf(text: string, at: number): number {
	const two = text.charCodeAt(at) * 31 + text.charCodeAt(at + 1);
	return (two * 31 + text.charCodeAt(at + 2)) & (NUMBERS - 1);
}
