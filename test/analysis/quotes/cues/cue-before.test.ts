import { describe } from 'vitest';
import { checkAttributed as check } from '../attributed.ts';

describe('a verb before the words', () => {
	check('Ann Lee said: “We wait here now.”', ['Ann Lee, before 0.884 (said)']);
	check('Ann Lee said, “We wait here now.”', ['Ann Lee, before 0.884 (said)']);
	check('Ann Lee said that “we wait here now and then for it.”', ['Ann Lee, before 0.884 (said)']);
	check('Ann Lee said they knew it, and that all of it was “a very slow and sad affair for us.”', [
		'Ann Lee, before 0.884 (said)',
	]);
	check('Ann Lee noted a rise and said it was, in all, “a very slow and sad affair for us.”', [
		'Ann Lee, before 0.884 (said)',
	]);
	check('Ann Lee said he noted that it was, in all, “a very slow and sad affair for us.”', [
		'Ann Lee, before 0.856 (noted)',
	]);
	check('Ann Lee noted in her paper that it was “a very slow and sad affair for us.”', [
		'Ann Lee, before 0.884 (noted), by paper',
	]);
	check('Said Ann Lee: “We wait here now.”', ['Ann Lee, before 0.884 (said)']);
	check('At noon, said Ann Lee: “We wait here now.”', ['Ann Lee, before 0.884 (said)']);
	check('At noon said Ann Lee: “We wait here now.”', ['Ann Lee, colon 0.712']);
	check('It rained. Ann Lee said:\n\n“We wait here now.”', ['Ann Lee, before 0.884 (said)']);
	check('It rained. Ann Lee said,\n\n“We wait here now.”', ['Ann Lee, before 0.884 (said)']);
	check('It rained. Ann Lee sat,\n\n“We wait here now.”', ['Ann Lee, paragraph-before 0.644']);
	check('It rained. Ann Lee sat:\n\n“We wait here now.”', ['Ann Lee, colon 0.712']);
	check('It rained. Ann Lee said:\n\n“We wait here now,” he said.', [
		'Ann Lee, before 0.884 (said)',
	]);
	check('Tom Reed sat. Ann Lee said: “We wait here now.”', ['Ann Lee, before 0.884 (said)']);
	check('Ann Lee called it “a very slow and sad affair for us.”', [
		'Ann Lee, before 0.884 (called)',
	]);
	check('Ann Lee was called “a very slow and sad affair for us.”', ['?, none 0.2']);
});

describe('a participle', () => {
	check('Ann Lee left, saying: “We wait here now.”', ['Ann Lee, before 0.855 (saying)']);
	check('Tom Reed left with Ann Lee saying: “We wait here now.”', [
		'Ann Lee, before 0.855 (saying)',
	]);
	check('Tom Reed left, and he went on, she saying: “We wait here now.”', [
		'Tom Reed, before 0.828 (saying)',
	]);
	check('Ann Lee was quoted as saying: “We wait here now.”', ['Ann Lee, before 0.903 (saying)']);
	check('Ann Lee was quoted by Nordpress as saying: “We wait here now.”', [
		'Ann Lee, before 0.903 (saying)',
	]);
	check('The baker left, adding: “We wait here now.”', ['baker, before 0.72 (adding)']);
});

describe('asked by somebody', () => {
	check('Asked by a reporter: “Is it so now?”', ['a reporter, asked-by 0.68 (asked)']);
	check('Ann Lee was told by Bo Ek: “Is it so now?”', ['Bo Ek, asked-by 0.808 (told)']);
	check('Ann Lee was told then by Bo Ek: “Is it so now?”', ['Ann Lee, colon 0.712']);
	check('Ann Lee was told by the old and very tired Bo Ek: “Is it so now?”', [
		'Ann Lee, colon 0.712',
	]);
	check('Ann Lee was told by one very old Bo Ek: “Is it so now?”', ['Ann Lee, colon 0.712']);
	check('Asked by a reporter on the long road from Zell to the very far sea: “Is it so now?”', [
		'?, none 0.2, none',
	]);
	check('Ann Lee was seen by Bo Ek: “Is it so now?”', ['Ann Lee, colon 0.712']);
});

describe('a colon', () => {
	check('From Ann Lee’s post: “We wait here now.”', ['Ann Lee, colon 0.712']);
	check('From a post by Ann Lee: “We wait here now.”', ['Ann Lee, colon 0.712']);
	check('She has a plan: “We wait here now.”', ['?, colon 0.15']);
	check('It is a plan: “We wait here now.”', ['?, colon 0.15']);
	check('Plans: “We wait here now.”', ['?, none 0.2, none']);
	check('Bo Ek of Zell, from Ann Lee: “We wait here now.”', ['Bo Ek, colon 0.712']);
	check('“So,” Ann Lee said, and from it: “We wait here now.”', [
		'Ann Lee, speaker-verb-after 0.903 (said)',
		'Ann Lee, before 0.884 (said)',
	]);
	check('Ann Lee liked “so many words” of his: “We wait here now.”', [
		'Ann Lee, own-sentence 0.57, none',
		'Ann Lee, colon 0.712',
	]);
});

describe('words of somebody', () => {
	check('According to Ann Lee, “we wait here now and then for it.”', [
		'Ann Lee, according-to-before 0.808',
	]);
	check('According to Ann Lee’s paper, “we wait here now and then for it.”', [
		'Ann Lee, according-to-before 0.68',
	]);
	check('In the words of Ann Lee, “we wait here now and then for it.”', [
		'Ann Lee, words-of 0.808',
	]);
	check('In the words of her, “we wait here now and then for it.”', ['?, none 0.2']);
	check('According to it “we wait here now and then for it.”', ['?, according-to-before 0.17']);
	check('In Ann Lee’s words, “we wait here now and then for it.”', ['Ann Lee, speech-noun 0.76']);
	check('She drew anger with her remark that “we wait here now and then for it.”', [
		'?, speech-noun 0.16',
	]);
	check('Ann Lee drew anger with a remark that “we wait here now and then for it.”', [
		'Ann Lee, speech-noun 0.76',
	]);
	check('Tom Reed liked Ann Lee’s old words: “We wait here now.”', ['Ann Lee, speech-noun 0.76']);
	check('Tom Reed liked Ann Lee’s one two three four words: “We wait here now.”', [
		'Tom Reed, speech-noun 0.76',
	]);
	check('Tom Reed liked his words: “We wait here now.”', ['Tom Reed, speech-noun 0.736']);
	check('Tom Reed liked his very long and old words: “We wait here now.”', [
		'Tom Reed, speech-noun 0.76',
	]);
	check('Tom Reed sat in his chair and liked words: “We wait here now.”', [
		'Tom Reed, speech-noun 0.736',
	]);
	check('Zell Council met, and in its words, “we wait here now and then for it.”', [
		'Zell Council, speech-noun 0.736',
	]);
});

describe('quoted by another', () => {
	check('Nordpress quoted Ann Lee as saying: “We wait here now.”', [
		'Ann Lee, quoted-by-another 0.855 (quoted), by Nordpress',
	]);
	check('Nordpress quoted her as saying: “We wait here now.”', [
		'?, quoted-by-another 0.18 (quoted), by Nordpress',
	]);
	check('Ann Lee sat. Nordpress quoted her as saying: “We wait here now.”', [
		'Ann Lee, quoted-by-another 0.828 (quoted), by Nordpress',
	]);
	check('Nordpress quoted Ann Lee: “We wait here now.”', [
		'Ann Lee, quoted-by-another 0.855 (quoted), by Nordpress',
	]);
	check('Nordpress quoted Ann Lee, “we wait here now.”', [
		'Ann Lee, quoted-by-another 0.855 (quoted), by Nordpress, fragment',
	]);
	check('Nordpress quoted a statement: “We wait here now.”', ['Nordpress, before 0.651 (quoted)']);
	check('Nordpress cited Ann Lee as it sat: “We wait here now.”', [
		'Ann Lee, quoted-by-another 0.855 (cited), by Nordpress',
	]);
	check('Nordpress quoted a friend of Ann Lee as telling us: “We wait here now.”', [
		'Ann Lee, quoted-by-another 0.855 (telling), by Nordpress',
	]);
	check('Nordpress quoted the old and very small baker Ann Lee: “We wait here now.”', [
		'Nordpress, before 0.651 (quoted)',
	]);
	check(
		'Nordpress quoted the mayor as saying that, for one and for all of us, “we wait here now and then.”',
		['mayor, quoted-by-another 0.72 (saying), by Nordpress'],
	);
	check('Nordpress was quoted: “We wait here now.”', ['?, none 0.2, none']);
	check(
		'Nordpress quoted one who on a very long and old and dark road to the far sea saw Ann Lee as saying: “We wait here now.”',
		['Nordpress, before 0.63 (saying)'],
	);
});

describe('who stands before it', () => {
	check('Ann Lee told Tom Reed: “We wait here now.”', ['Ann Lee, before 0.884 (told)']);
	check('Ann Lee: “We wait here now.”', ['Ann Lee, colon 0.712']);
	check('Ann Lee, a baker: “We wait here now.”', ['Ann Lee, colon 0.712']);
	check('Ann Lee added, in a low and very sad voice: “We wait here now.”', [
		'Ann Lee, before 0.884 (added)',
	]);
	check('Ann Lee was asked by Tom Reed: “We wait here now?”', ['Tom Reed, asked-by 0.808 (asked)']);
	check('Tom Reed asked Ann Lee: “Who waits here now?”', ['Tom Reed, before 0.884 (asked)']);
	check('Asked by Tom Reed about the old and red mill of Zell, Ann Lee said: “We wait here now.”', [
		'Ann Lee, before 0.884 (said)',
	]);
	check('The answer of Ann Lee was: “We wait here now.”', ['Ann Lee, colon 0.712']);
	check('As Ann Lee put it, “we wait here now.”', ['Ann Lee, before 0.884 (put), fragment']);
	check('According to Ann Lee, “we wait here now.”', [
		'Ann Lee, according-to-before 0.808, fragment',
	]);
	check('For Ann Lee, “we wait here now.”', ['?, none 0.2, none']);
	check('Ann Lee sat. Then: “We wait here now.”', ['?, none 0.2, none']);
	check('Ann Lee called it “a very long and cold night.”', ['Ann Lee, before 0.884 (called)']);
	check('Ann Lee said it was “a very long” and “cold” night.', [
		'Ann Lee, before 0.884 (said), fragment',
		'Ann Lee, same-speaker 0.707, none',
	]);
});

describe('a line above the words that says whose they are', () => {
	const words = '\n\n“We wait here now.”';
	check(`Remarks by District Attorney Ann Lee${words}`, ['Ann Lee, colon 0.712']);
	check(`Statement from Mayor Bo Ek${words}`, ['Bo Ek, colon 0.712']);
	check(`Comments by Ann Lee, a Baker${words}`, ['Ann Lee, colon 0.712']);
	check(`Statement of Facts${words}`, ['?, none 0.2']);
	check(`Ann Lee sat.\n\nMessage of the Day${words}`, ['?, none 0.2']);
	check(`Remarks by Ann Lee were short.${words}`, ['?, none 0.2']);
});
