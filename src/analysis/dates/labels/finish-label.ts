const MOST_WORDS = 12;

/** `Ann Lee, the head of the mill, said`, `Orbis, maker of lamps, said`: who it is can be left out. */
const APPOSITION =
	/^(?<name>[^,]{3,60}),\s(?:(?:the|a|an|its|his|her|their|now|then)\s|(?:\p{Ll}+\s){1,3}of\s)[^,]{3,90},\s(?=\p{L})/u;
/** `Ann Lee, 58, said` */
const AGE = /,\s\d{1,3},(?=\s)/g;
/** After a word written small: "Gov." ends nothing. */
const SENTENCE_END = /(?<=\s[a-z’']{2,20})\s?[.!?]\s(?=\p{Lu})/u;

/** The words as a label: whole, at most twelve, with a capital and nothing loose at either end. */
export function finishLabel(words: string): string {
	const whole = (words.split(SENTENCE_END)[0] ?? words)
		.replace(/\s+/g, ' ')
		.replace(/\(\s*\)/g, '')
		.replace(/\s([,.;:])/g, '$1')
		.replace(/([,;:])(?:\s?[,;:])+/g, '$1')
		.replace(AGE, (_age, at: number, all: string) => (all.slice(0, at).includes(',') ? ',' : ''))
		.replace(APPOSITION, '$<name> ')
		.replace(OPENING, '')
		.replace(/^(?:the|a|an)\s/i, '')
		.split(' ');
	const trimmed = withoutLoose(balanced(cutShort(whole)));
	return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}

/** The first words; where that cuts a phrase in two, only those before the phrase. */
function cutShort(words: readonly string[]): string {
	const short = words.slice(0, MOST_WORDS).join(' ');
	const next = words[MOST_WORDS];
	if (next === undefined) return short;
	const stub = short.replace(STUB, '');
	if (stub !== short || PHRASE_START.test(next) || /[,;:]$/.test(short)) return stub;
	const phrase = short.replace(LAST_PHRASE, '');
	return phrase.split(' ').length >= FEWEST_WORDS ? phrase : short;
}

/** A shorter label says too little. */
const FEWEST_WORDS = 5;
const PHRASE_START =
	/^(?:of|to|in|on|at|for|with|by|from|as|into|about|over|after|before|between|during|until|since|and|or|but|that|who|which|when|while|because|where|if)$/i;
const LAST_PHRASE =
	/,?\s(?:of|to|in|on|at|for|with|by|from|as|into|about|over|after|before|between|during|since|until|and|or|but|that|who|which|\w+ing)\s\S+(?:\s\S+){0,3}$/i;

/** What opens a clause and says nothing once it stands alone. */
const OPENING =
	/^(?:[,;:–—-]\s?|(?:and|but|that|then|so|also|when|as|while|where|meanwhile|however)\s)+/i;
/** `… that Beijing would`, `… to show`: what the cut left of a clause. */
const STUB =
	/\s(?:that|which|who|where|when|while|because|as|after|before)(?:\s\S+){0,3}$|\sto(?:\s\S+)?$|,\s\S+$|\s(?:\w+ing|of|for|with|by|from|in|on|at)\s(?:an?|the|its|his|her|their)$/i;
const LOOSE_MARKS = /[\s,;:.!?–—(-]+$/u;
const DANGLING = new RegExp(
	`(?:,?\\s(?:${[
		'a an the its his her their this these some',
		'of to in on at for with by from as into after before between during until till than since',
		'and or but that if not no once more|again|then|when|while|who|which|where|because',
		'was were is are be been has have had would will could should may might can',
		'at\\sleast|as\\searly|as\\ssoon|as\\slate|perhaps|most\\srecently|recently|including|both|either',
	]
		.join(' ')
		.replace('once more', 'once\\smore')
		.replaceAll(' ', '|')}))+$`,
	'i',
);

function withoutLoose(words: string): string {
	return words.replace(LOOSE_MARKS, '').replace(DANGLING, '').replace(LOOSE_MARKS, '');
}

/** Without a bracket that has lost its other half. */
function balanced(words: string): string {
	const open = words.lastIndexOf('(');
	if (open >= 0 && !words.includes(')', open)) return words.slice(0, open);
	return words.includes(')') && open < 0 ? words.replace(')', '') : words;
}
