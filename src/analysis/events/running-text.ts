import type { Document } from '../document/document.ts';
import { isInFurniture } from '../document/furniture.ts';

/** A sentence of running text is longer and ends with a stop. */
const SHORTEST = 25;
const STOP = /[.!?…][”"’'»)\]]*$/;

/** Of each sentence, how many of running text stand before it: headings and what surrounds an article do not count. */
export function runningIndexes({ sentences, furniture }: Document): number[] {
	let index = 0;
	return sentences.map((sentence) => {
		const { text } = sentence;
		const own = index;
		if (STOP.test(text) && text.length > SHORTEST && !isInFurniture(furniture, sentence)) index++;
		return own;
	});
}
