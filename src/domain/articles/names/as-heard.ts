/**
 * A name however another alphabet is written in ours, without spaces: 'Grigory' is 'Grigori', 'Khaled' is 'Khalid', 'Müller'
 * is 'Mueller', 'Abdul Rahman al-Sayed' is 'Abdelrahman Alsayed'. For comparing only. The words are folded.
 */
export function asHeard(words: readonly string[]): string {
	return words
		.map((word) => (word.length >= LONG_ENOUGH ? word.replace(/^(?:al|el)(?=\p{L})/u, '') : word))
		.join(' ')
		.replace(/\babd(?:[aeou]?l|[aeou](?=(\p{L})\1))? ?/gu, 'abd')
		.split(' ')
		.map(soundOf)
		.join('');
}

/** 'Alsayed' begins with the Arabic article, 'Alma' does not. */
const LONG_ENOUGH = 7;

function soundOf(word: string): string {
	return word
		.replace(/([aou])e/g, '$1')
		.replace(/[yje]/g, 'i')
		.replace(/ou|oo|u/g, 'o')
		.replaceAll('ph', 'f')
		.replaceAll('w', 'v')
		.replace(/(.)\1+/gu, '$1');
}
