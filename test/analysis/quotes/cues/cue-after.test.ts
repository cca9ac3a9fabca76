import { describe } from 'vitest';
import { checkAttributed } from '../attributed.ts';
import { checkSpeaker } from '../check-speaker.ts';

describe('a name behind a dash', () => {
	checkSpeaker('on its line', '“It was a long night for us.” - Omar Falk', 'Omar Falk');
	checkSpeaker('with a title', '“We have known Ann for years.” —Trustee Omar Falk', 'Omar Falk');
	checkSpeaker(
		'with what they are',
		'“Nobody believed in us.” – Hana Brix, team captain',
		'Hana Brix',
	);
	checkSpeaker('below', '“It still feels like a dream.”\n— Omar Falk, rower', 'Omar Falk');
	checkSpeaker(
		'a heading between dashes',
		'Bo Ek sat. “It still feels like a dream,” Ann Lee said. “It does.”\n\n- Model Town -',
		'Ann Lee',
	);
	checkSpeaker('a dash that goes on', '“We came” — and Ann Lee left.', null);
});

describe('what stands in the next sentence', () => {
	checkSpeaker('she said', 'Ann Lee rose. “The hall stays open.” She said so twice.', 'Ann Lee');
	checkSpeaker(
		'a crowd that cheers',
		'Ann Lee faced the fans. “The hall stays open.” The fans cheered.',
		'Ann Lee',
	);
	checkSpeaker(
		'another’s words',
		'“What goes on here?” The man replied: “Nothing at all, madam.”',
		'man',
	);
	checkSpeaker('a handle', '“The forest is for all,” @annlee posted.', '@annlee');
});

describe('words at second hand', () => {
	checkSpeaker('quoted', 'The magazine quoted Ann Lee: “The farm is lost.”', 'Ann Lee');
	checkSpeaker('cited', 'Channel Nine cited Bo Ek: “Nobody is in danger.”', 'Bo Ek');
	checkSpeaker(
		'quoted by another',
		'Ann Lee was quoted by the agency Nordpress as saying: “It is lost.”',
		'Ann Lee',
	);
	checkSpeaker(
		'a saying that is quoted',
		'Ann Lee said: “My father quoted Bo Ek to us.”',
		'Ann Lee',
	);
});

describe('a verb behind the words', () => {
	checkAttributed('“We wait here now,” Ann Lee said.', [
		'Ann Lee, speaker-verb-after 0.903 (said)',
	]);
	checkAttributed('“We wait here now,” said Ann Lee.', [
		'Ann Lee, verb-speaker-after 0.922 (said)',
	]);
	checkAttributed('“We wait here now,” she said.', ['?, speaker-verb-after 0.19 (said)']);
	checkAttributed('“We wait here now,” Ann Lee told Bo Ek.', [
		'Ann Lee, speaker-verb-after 0.903 (told)',
	]);
	checkAttributed('“We wait here now,” told Ann Lee.', [
		'Ann Lee, verb-speaker-after 0.922 (told)',
	]);
	checkAttributed('“We wait here now,” Ann Lee and then said Bo Ek.', [
		'Ann Lee, speaker-verb-after 0.903 (said)',
	]);
	checkAttributed('“We wait here now,” it was said then by Ann Lee.', ['?, none 0.2']);
	checkAttributed('“We wait here now,” Ann Lee barked.', [
		'Ann Lee, any-verb-after 0.808 (barked)',
	]);
	checkAttributed('“We wait here now,” she barked.', ['?, any-verb-after 0.17 (barked)']);
	checkAttributed('“We wait here now,” the baker barked.', ['?, none 0.2']);
	checkAttributed('“We wait here now,” Ann Lee sang.', ['?, none 0.2']);
	checkAttributed('“We wait here now” Ann Lee barked.', ['?, none 0.2, none']);
	checkAttributed('“We wait here now,” then Ann Lee barked.', ['?, none 0.2']);
	checkAttributed('“We wait here now,” was quoted as saying Ann Lee.', [
		'Ann Lee, verb-speaker-after 0.855 (saying)',
	]);
	checkAttributed('“We wait here now,” Ann Lee was quoted as saying.', [
		'Ann Lee, speaker-verb-after 0.903 (saying)',
	]);
	checkAttributed('“We wait here now,” Nordpress quoted Ann Lee as saying.', [
		'Ann Lee, quoted-by-another 0.855 (saying), by Nordpress',
	]);
	checkAttributed('“We wait here now,” as in told Ann Lee.', ['?, none 0.2']);
	checkAttributed('“We wait here now,” and said Ann Lee.', ['?, none 0.2']);
});

describe('according to somebody', () => {
	checkAttributed('“We wait here now,” according to Ann Lee.', [
		'Ann Lee, according-to-after 0.808',
	]);
	checkAttributed('“We wait here now,” according to Ann Lee’s baker.', [
		'baker, according-to-after 0.68',
	]);
	checkAttributed('“We wait here now,” according to them all.', ['?, none 0.2']);
	checkAttributed('“We wait here now,” according Ann Lee.', ['?, none 0.2']);
	checkAttributed('“We wait here now” of their own, according to Ann Lee.', [
		'Ann Lee, according-to-after 0.808, fragment',
	]);
	checkAttributed('“We wait here now” of their own according to Ann Lee.', ['?, none 0.2, none']);
	checkAttributed(
		'Zell Council expects “a very slow and sad affair for us,” according to a statement.',
		['Zell Council, according-to-after 0.808'],
	);
	checkAttributed(
		'Ann Lee expects “a very slow and sad affair for us,” according to a statement.',
		['Ann Lee, according-to-after 0.808'],
	);
	checkAttributed('They expect “a very slow and sad affair for us,” according to a statement.', [
		'a statement, according-to-after 0.68',
	]);
	checkAttributed(
		'The airline expects “a very slow and sad affair for us,” according to a statement.',
		['airline, according-to-after 0.68'],
	);
});

describe('a title between', () => {
	checkAttributed('“We wait here now,” Ann Lee, author of “Cold Harbours,” said.', [
		'Ann Lee, speaker-verb-after 0.855 (said)',
		'Ann Lee, same-speaker 0.684, none',
	]);
	checkAttributed('“We wait here now,” Ann Lee, author of “Cold Harbours,” sat.', [
		'?, none 0.2',
		'?, none 0.2, none',
	]);
	checkAttributed('“We wait here now,” she, author of “Cold Harbours,” said.', [
		'?, none 0.2',
		'?, none 0.2, none',
	]);
	checkAttributed(
		'“We wait here now,” Ann Lee, author of “Cold Harbours,” as all of us well know, said.',
		['?, none 0.2', '?, none 0.2, none'],
	);
});

describe('signed', () => {
	checkAttributed('“We wait here now.” — Ann Lee', ['Ann Lee, dash 0.76']);
	checkAttributed('“We wait here now.” — the baker', ['?, none 0.2']);
	checkAttributed('“We wait here now.” Ann Lee', ['?, none 0.2']);
	checkAttributed('“We wait here now.”\n\n— Ann Lee, Zell', ['Ann Lee, dash-below 0.808']);
	checkAttributed('“We wait here now.” —\n\nAnn Lee, Zell', ['?, none 0.2']);
	checkAttributed('“We wait here now.”\n\n— the baker', ['?, none 0.2']);
	checkAttributed(
		'“We wait here now.”\n\n— Ann Lee, who sat for one and all of us on a very long road by the sea',
		['?, none 0.2'],
	);
	checkAttributed('“We wait here now.” — then Ann Lee', ['?, none 0.2']);
});

describe('a sentence of its own', () => {
	checkAttributed('“We wait here now.” Ann Lee said.', ['Ann Lee, next-sentence 0.76 (said)']);
	checkAttributed('“We wait here now.” She said so.', ['?, none 0.2']);
	checkAttributed('“We wait here now.” Ann Lee said it to all of us there.', ['?, none 0.2']);
	checkAttributed('“We wait here now.” Then Ann Lee said.', ['?, none 0.2']);
	checkAttributed('“We wait here now.” The fans cheered.', ['?, none 0.2']);
	checkAttributed('“We wait here now.” Growers said.', ['?, none 0.2']);
	checkAttributed('“We wait here now.” Ann Lee cheered.', ['?, none 0.2']);
	checkAttributed('“We wait here now.” Ann Lee said. “We go.”', [
		'Ann Lee, next-sentence 0.76 (said)',
		'Ann Lee, sentence-before 0.736',
	]);
	checkAttributed('“We wait here now.” Ann Lee and all of the others there said.', ['?, none 0.2']);
});

describe('what leads to the next', () => {
	checkAttributed('“Why is it so?” The baker replied: “We wait here now.”', [
		'?, none 0.2',
		'baker, before 0.744 (replied)',
	]);
	checkAttributed('“Why is it so?” The baker replied, “We wait here now.”', [
		'?, none 0.2',
		'baker, before 0.744 (replied)',
	]);
	checkAttributed('“Why is it so?” The baker sat, “We wait here now.”', [
		'?, none 0.2',
		'baker, own-sentence 0.48',
	]);
	checkAttributed('“Why is it so?” the baker replied: “We wait here now.”', [
		'baker, speaker-verb-after 0.76 (replied)',
		'baker, before 0.698 (replied)',
	]);
	checkAttributed('“Why is it so,” The baker replied: “We wait here now.”', [
		'baker, speaker-verb-after 0.76 (replied)',
		'baker, before 0.698 (replied)',
	]);
	checkAttributed('“Why is it so?” The baker replied “We wait here now.”', [
		'baker, speaker-verb-after 0.76 (replied)',
		'baker, before 0.698 (replied)',
	]);
});

describe('who stands behind it', () => {
	checkAttributed('“We wait here now,” according to Ann Lee.', [
		'Ann Lee, according-to-after 0.808',
	]);
	checkAttributed('“We wait here now,” as Ann Lee said.', [
		'Ann Lee, speaker-verb-after 0.903 (said)',
	]);
	checkAttributed('“We wait here now,” according to the old baker.', [
		'old baker, according-to-after 0.68',
	]);
	checkAttributed('“We wait here now”: Ann Lee.', ['?, none 0.2, none']);
	checkAttributed('“We wait here now” — Ann Lee', ['Ann Lee, dash 0.76, fragment']);
	checkAttributed('“We wait here now.” — Ann Lee, baker', ['Ann Lee, dash 0.76']);
	checkAttributed('“We wait here now,” Ann Lee, a baker in the old and red town of Zell, said.', [
		'Ann Lee, speaker-verb-after 0.903 (said)',
	]);
	checkAttributed('“We wait here now,” a very old and very tired and very sad man said.', [
		'man, speaker-verb-after 0.76 (said)',
	]);
	checkAttributed('“We wait here now,” Ann Lee of Zell and of Tolve and of Mare then said.', [
		'Ann Lee, speaker-verb-after 0.903 (said)',
	]);
	checkAttributed('“We wait here now,” Ann Lee told Tom Reed, “and we go there then.”', [
		'Ann Lee, speaker-verb-after 0.903 (told)',
		'Ann Lee, before 0.884 (told)',
	]);
	checkAttributed('“We wait here now,” Ann Lee told Tom Reed: “We go there then.”', [
		'Ann Lee, speaker-verb-after 0.903 (told)',
		'Ann Lee, before 0.884 (told)',
	]);
	checkAttributed('“We wait here now,” wrote Ann Lee in a letter.', [
		'Ann Lee, verb-speaker-after 0.922 (wrote), by letter',
	]);
	checkAttributed('“We wait here now,” was the answer of Ann Lee.', ['?, none 0.2']);
	checkAttributed('“We wait here now,” it said.', ['?, speaker-verb-after 0.19 (said)']);
	checkAttributed('“We wait here now,” they said.', ['?, speaker-verb-after 0.19 (said)']);
	checkAttributed('“We wait here now” (Ann Lee).', ['?, none 0.2, none']);
	checkAttributed('“We wait here now” Ann Lee told “us all here.”', [
		'Ann Lee, speaker-verb-after 0.903 (told), fragment',
		'Ann Lee, before 0.884 (told), fragment',
	]);
});
