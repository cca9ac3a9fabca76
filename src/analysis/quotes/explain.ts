/** The patterns that tell who speaks. A decision asks for the kind, never for its explanation. */
export type CueKind =
	| 'speaker-verb-after'
	| 'verb-speaker-after'
	| 'any-verb-after'
	| 'according-to-after'
	| 'dash'
	| 'dash-below'
	| 'next-sentence'
	| 'before'
	| 'colon'
	| 'asked-by'
	| 'described-by'
	| 'quoted-by-another'
	| 'according-to-before'
	| 'words-of'
	| 'speech-noun'
	| 'cries-of'
	| 'other-language'
	| 'own-sentence'
	| 'sentence-before'
	| 'paragraph-before';

/** What decides without a pattern of its own: the quotations around it, or nothing. */
export type Rule =
	| CueKind
	| 'continues'
	| 'continues-below'
	| 'same-speaker'
	| 'answers-question'
	| 'in-turn'
	| 'paper'
	| 'echo'
	| 'none';

export type Explanations = Readonly<Record<Rule, string>>;

/** Each rule in a few words, for people. They may be worded anew: nothing reads them back. */
export const EXPLANATIONS: Explanations = {
	'speaker-verb-after': 'speaker and verb behind the quote',
	'verb-speaker-after': 'verb before the speaker, behind the quote',
	'any-verb-after': 'speaker and some verb behind the quote',
	'according-to-after': '“according to” behind the quote',
	dash: 'name behind a dash',
	'dash-below': 'name behind a dash below',
	'next-sentence': 'speaker and verb in the next sentence',
	before: 'speaker and verb before the quote',
	colon: 'colon before the quote',
	'asked-by': '“asked by” before the quote',
	'described-by': '“described by” beside the quote',
	'quoted-by-another': 'quoted by another',
	'according-to-before': '“according to” before the quote',
	'words-of': '“words of” before the quote',
	'speech-noun': 'a noun of saying before the quote',
	'cries-of': 'cries of those words, and from whom',
	'other-language': 'name and verb beside the quote',
	'own-sentence': 'whom its own sentence is about',
	'sentence-before': 'whom the sentence before is about',
	'paragraph-before': 'whom the paragraph before is about',
	continues: 'goes on from the quote before',
	'continues-below': 'goes on in the next paragraph',
	'same-speaker': 'same speaker as the quote before',
	'answers-question': 'answers a question put to the main person',
	'in-turn': 'the other of two who speak in turn',
	paper: 'an entry of a paper whose owner is told',
	echo: 'a heading that quotes what is said below',
	none: 'nothing tells who speaks',
};
