/**
 * A name however another alphabet is written in ours, without spaces: 'Grigory' is 'Grigori', 'Khaled' is 'Khalid', 'Müller'
 * is 'Mueller', 'Abdul Rahman al-Sayed' is 'Abdelrahman Alsayed'. For comparing only. The words are folded.
 */
export function asHeard(words: readonly string[]): string {
	const [only = ''] = words;
	// Very many words are heard by themselves.
	if (words.length === 1 && !only.includes('abd')) return wordHeard(withoutArticle(only));
	return words
		.map(withoutArticle)
		.join(' ')
		.replace(/\babd(?:[aeou]?l|[aeou](?=(\p{L})\1))? ?/gu, 'abd')
		.split(' ')
		.map(wordHeard)
		.join('');
}

function withoutArticle(word: string): string {
	return word.length >= LONG_ENOUGH ? word.replace(/^(?:al|el)(?=\p{L})/u, '') : word;
}

function wordHeard(word: string): string {
	const usual = USUAL.get(word) ?? word;
	return soundOf(usual.length >= LONG_ENOUGH ? beginningHeard(usual) : usual);
}

/** Surnames of Bengal, in their long and in their English form: 'Banerjee' is 'Bandyopadhyay'. */
const USUAL = new Map(
	`bandyopadhyay banerjee banerji bannerjee bandopadhyay, mukhopadhyay mukherjee mukherji mookerjee, chattopadhyay chatterjee chatterji
	gangopadhyay ganguly ganguli, bhattacharya bhattacharjee bhattacharyya, chowdhury chaudhuri choudhury chaudhary choudhary chaudhry`
		.split(/[,\n]/)
		.map((line) => line.trim().split(' '))
		.flatMap(([usual = '', ...forms]) => forms.map((form) => [form, usual] as const)),
);

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
	let [heard, last, before, at] = ['', '', '', 0];
	for (const letter of word) {
		at += letter.length;
		const isPh = letter === 'p' && word.charAt(at) === 'h';
		// 'Müller' is 'Mueller', and 'ph' is one sound.
		const isSilent = (letter === 'e' && ROUND.has(before)) || (letter === 'h' && before === 'p');
		before = letter;
		if (isSilent) continue;
		const sound = isPh ? 'f' : (SOUNDS.get(letter) ?? letter);
		if (sound !== last) heard += sound;
		last = sound;
	}
	return heard;
}

const ROUND = new Set('aou');
const SOUNDS = new Map(Object.entries({ y: 'i', j: 'i', e: 'i', u: 'o', w: 'v', q: 'k' }));
