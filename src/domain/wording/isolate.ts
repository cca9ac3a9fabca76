/**
 * Marks of our own around what runs in its own direction in a text that runs from right to left. They are no characters of
 * any text; where a card is written, they become Unicode's isolates, which clean takes out of what others wrote.
 */
const [OPEN, CLOSE] = ['\uFDD0', '\uFDD1'];
const MARKS = /[\uFDD0\uFDD1]/g;
const [FIRST_STRONG, POP] = ['\u2068', '\u2069'];

/** `text` set apart, so that its direction is its own. */
export function isolate(text: string): string {
	return `${OPEN}${text}${CLOSE}`;
}

/** `text` with its marks as Unicode's isolates; without any where one has lost the other. */
export function showIsolates(text: string): string {
	if (!text.includes(OPEN) && !text.includes(CLOSE)) return text;
	let open = 0;
	let isWhole = true;
	for (const [mark] of text.matchAll(MARKS)) {
		open += mark === OPEN ? 1 : -1;
		isWhole &&= open >= 0;
	}
	if (!isWhole || open !== 0) return text.replace(MARKS, '');
	return text.replaceAll(OPEN, FIRST_STRONG).replaceAll(CLOSE, POP);
}
