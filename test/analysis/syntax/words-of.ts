import type { Word } from '../../../src/analysis/syntax/tree.ts';

/** Words from rows of `text/UPOS/head/relation`; heads count from 0, and -1 is the root. */
export function wordsOf(rows: string): Word[] {
	let start = 0;
	return rows.split(' ').map((row) => {
		const [text = '', upos = '', head = '', relation = ''] = row.split('|');
		const word = {
			text,
			upos,
			tag: '',
			head: Number(head),
			relation,
			start,
			end: start + text.length,
		};
		start = word.end + 1;
		return { ...word, headLogs: new Float32Array() };
	});
}
