/**
 * A name however another alphabet is written in ours, without spaces: 'Grigory' is 'Grigori', 'Khaled' is 'Khalid', 'Müller'
 * is 'Mueller', 'Abdul Rahman al-Sayed' is 'Abdelrahman Alsayed'. For comparing only. The words are folded.
 */
export function asHeard(words: readonly string[]): string {
	const [only = ''] = words;
	// Very many words are heard, and hardly one of them is more than its letters.
	if (words.length === 1 && only.length < LONG_ENOUGH && !only.includes('abd'))
		return soundOf(only);
	return words
		.map((word) => (word.length >= LONG_ENOUGH ? word.replace(/^(?:al|el)(?=\p{L})/u, '') : word))
		.join(' ')
		.replace(/\babd(?:[aeou]?l|[aeou](?=(\p{L})\1))? ?/gu, 'abd')
		.split(' ')
		.map((word) => soundOf(word.length >= LONG_ENOUGH ? beginningHeard(word) : word))
		.join('');
}

/** 'Alsayed' begins with the Arabic article, 'Alma' does not. */
const LONG_ENOUGH = 7;

/** 'Hnatenko' is 'Gnatenko', 'Chatzimanolakis' is 'Hatzimanolakis', 'Djordjevic' is 'Dordevic', 'Tsvetanov' is 'Cvetanov'. */
function beginningHeard(word: string): string {
	return word
		.replace(/^(?:kh|ch|g)(?=\p{L})/u, 'h')
		.replaceAll('dj', 'd')
		.replace(/ts|tz/g, 'c');
}

/** Letter by letter, for very many names are compared. */
function soundOf(word: string): string {
	const letters = [...word];
	let heard = '';
	let last = '';
	for (const [place, letter] of letters.entries()) {
		const before = letters[place - 1] ?? '';
		// 'Müller' is 'Mueller', and 'ph' is one sound.
		if ((letter === 'e' && ROUND.has(before)) || (letter === 'h' && before === 'p')) continue;
		const sound =
			letter === 'p' && letters[place + 1] === 'h' ? 'f' : (SOUNDS.get(letter) ?? letter);
		if (sound !== last) heard += sound;
		last = sound;
	}
	return heard;
}

const ROUND = new Set('aou');
const SOUNDS = new Map(Object.entries({ y: 'i', j: 'i', e: 'i', u: 'o', w: 'v', q: 'k' }));
