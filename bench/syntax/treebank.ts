import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A sentence of a treebank, an entry a word in each list. */
export type TreebankSentence = {
	readonly words: string[];
	readonly upos: string[];
	readonly tags: string[];
	/** Index of the head; -1 for the root. */
	readonly heads: number[];
	readonly relations: string[];
	readonly spaceAfter: boolean[];
};

export type TreebankText = {
	readonly id: string;
	readonly genre: string;
	readonly sentences: TreebankSentence[];
};

/**
 * Reads gzipped columns: form, UPOS, Penn tag, head (1 is the first word, 0 the root), relation, 1 where a space follows; an empty line
 * ends a sentence; `# id genre source` opens a text.
 */
export function readTreebank(file: string): TreebankText[] {
	const texts: TreebankText[] = [];
	let sentence: TreebankSentence | undefined;
	for (const line of gunzipSync(readFileSync(file)).toString().split('\n')) {
		if (line.startsWith('# ') && !line.includes('\t')) {
			const [id = '', genre = ''] = line.slice(2).split(' ');
			texts.push({ id, genre, sentences: [] });
			sentence = undefined;
		} else if (line === '') {
			sentence = undefined;
		} else {
			if (sentence === undefined) {
				sentence = { words: [], upos: [], tags: [], heads: [], relations: [], spaceAfter: [] };
				texts.at(-1)?.sentences.push(sentence);
			}
			const [word = '', upos = '', tag = '', head = '', relation = '', space = ''] =
				line.split('\t');
			sentence.words.push(word);
			sentence.upos.push(upos);
			sentence.tags.push(tag);
			sentence.heads.push(Number(head) - 1);
			sentence.relations.push(relation);
			sentence.spaceAfter.push(space === '1');
		}
	}
	return texts;
}
