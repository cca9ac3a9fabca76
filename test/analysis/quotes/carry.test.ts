import { describe } from 'vitest';
import { checkAttributed } from './attributed.ts';

describe('the sentence before', () => {
	checkAttributed('Ann Lee rose. “We wait here now.”', ['Ann Lee, sentence-before 0.736']);
	checkAttributed('The baker rose. “We wait here now.”', ['baker, sentence-before 0.736']);
	checkAttributed('She rose. “We wait here now.”', ['?, none 0.2, none']);
	checkAttributed('It rose. “We wait here now.”', ['?, none 0.2, none']);
	checkAttributed('Zell Council rose. “We wait here now.”', ['?, none 0.2, none']);
	checkAttributed('Tom Reed rose.\n\nThen we saw Ann Lee. “We wait here now.”', [
		'?, none 0.2, none',
	]);
	checkAttributed('Tom Reed rose.\n\nThen with Ann Lee it rained. “We wait here now.”', [
		'?, none 0.2, none',
	]);
	checkAttributed('Her sister rose. “We wait here now.”', ['her sister, sentence-before 0.736']);
	checkAttributed('Ann Lee rose.\n\n“We wait here now.”', ['Ann Lee, paragraph-before 0.644']);
	checkAttributed('Ann Lee rose.\n\n“We wait here now.” It rained.', ['?, none 0.2']);
	checkAttributed('Ann Lee rose.\n\nIt rained. “We wait here now.”', ['?, none 0.2, none']);
	checkAttributed('Tom Reed sat. Ann Lee rose.\n\n“We wait here now.”', [
		'Ann Lee, paragraph-before 0.595',
	]);
	checkAttributed('Ann Lee rose. And so “we wait here now and then for it.”', ['?, none 0.2']);
	checkAttributed('Tom Reed sat.\n\nAnn Lee rose. “We wait here now.”', [
		'Ann Lee, sentence-before 0.736',
	]);
});

describe('its own sentence', () => {
	checkAttributed('Ann Lee met with all of “the very slow and sad affairs of us.”', [
		'Ann Lee, own-sentence 0.57',
	]);
	checkAttributed('The baker met with all of “the very slow and sad affairs of us.”', [
		'baker, own-sentence 0.48',
	]);
	checkAttributed('Zell Council met with all of “the very slow and sad affairs of us.”', [
		'Zell Council, own-sentence 0.57',
	]);
	checkAttributed('The airline met with all of “the very slow and sad affairs of us.”', [
		'airline, own-sentence 0.48',
	]);
	checkAttributed('An airline met with all of “the very slow and sad affairs of us.”', [
		'?, none 0.2',
	]);
	checkAttributed('It met with all of “the very slow and sad affairs of us.”', ['?, none 0.2']);
	checkAttributed('Ann Lee “met the very slow and sad affairs of us.”', ['?, none 0.2']);
	checkAttributed('Ann Lee met “the very slow and sad affairs of us.”', [
		'Ann Lee, own-sentence 0.57',
	]);
	checkAttributed('Ann Lee was warned that “the very slow and sad affairs of us.”', [
		'?, none 0.2',
	]);
	checkAttributed('Ann Lee warned that “the very slow and sad affairs of us.”', [
		'Ann Lee, before 0.884 (warned)',
	]);
	checkAttributed('Ann Lee was then warned that “the very slow and sad affairs of us.”', [
		'?, none 0.2',
	]);
	checkAttributed('They were told of “the very slow and sad affairs of us.”', ['?, none 0.2']);
	checkAttributed('“So,” Ann Lee met with all of “the very slow and sad affairs of us.”', [
		'?, none 0.2, none',
		'?, none 0.2',
	]);
});

describe('the same speaker', () => {
	checkAttributed('Ann Lee said: “We wait here now.” “We go on there.”', [
		'Ann Lee, before 0.884 (said)',
		'Ann Lee, same-speaker 0.707',
	]);
	checkAttributed('Ann Lee said: “We wait here now.” It rained. “We go on there.”', [
		'Ann Lee, before 0.884 (said)',
		'Ann Lee, same-speaker 0.707',
	]);
	checkAttributed('Ann Lee said: “We wait here now.” Tom Reed sat. “We go on there.”', [
		'Ann Lee, before 0.884 (said)',
		'Tom Reed, sentence-before 0.68',
	]);
	checkAttributed('Ann Lee said: “We wait here now.”\n\n“We go on there.”', [
		'Ann Lee, before 0.884 (said)',
		'Ann Lee, same-speaker 0.707',
	]);
	checkAttributed('Ann Lee said: “We wait here now.”\n\nIt rained. “We go on there.”', [
		'Ann Lee, before 0.884 (said)',
		'?, none 0.2, none',
	]);
	checkAttributed('Ann Lee said: “We wait here now.”\n\nIt rained.\n\n“We go on there.”', [
		'Ann Lee, before 0.884 (said)',
		'?, none 0.2',
	]);
	checkAttributed('Ann Lee said: “We wait here now.” They did. “We go on there.”', [
		'Ann Lee, before 0.884 (said)',
		'Ann Lee, same-speaker 0.707',
	]);
});

describe('one who goes on', () => {
	checkAttributed('“We wait,” Ann Lee said, “here now and then.”', [
		'Ann Lee, speaker-verb-after 0.903 (said)',
		'Ann Lee, before 0.884 (said)',
	]);
	checkAttributed('“We wait,” Ann Lee said. “Here now and then.”', [
		'Ann Lee, speaker-verb-after 0.903 (said)',
		'Ann Lee, same-speaker 0.722',
	]);
	checkAttributed('“We wait.” Ann Lee said, “here now and then.”', [
		'?, none 0.2',
		'Ann Lee, before 0.884 (said), fragment',
	]);
	checkAttributed('“We wait” Ann Lee said, “here now and then.”', [
		'Ann Lee, speaker-verb-after 0.903 (said), none',
		'Ann Lee, before 0.884 (said), fragment',
	]);
	checkAttributed('“We wait,” it rained, “here now and then.”', [
		'?, any-verb-after 0.17 (rained)',
		'?, continues 0.17, none',
	]);
	checkAttributed('“We wait here now.\n\n“We go on there,” Ann Lee said.', [
		'Ann Lee, continues-below 0.857',
		'Ann Lee, speaker-verb-after 0.903 (said)',
	]);
	checkAttributed('Ann Lee said: “We wait here now.\n\n“We go on there.”', [
		'Ann Lee, before 0.884 (said)',
		'Ann Lee, continues 0.839',
	]);
	checkAttributed('Ann Lee said: “We wait here now.\n\n“We go on there.\n\n“We go on and on.”', [
		'Ann Lee, before 0.884 (said)',
		'Ann Lee, continues 0.839',
		'Ann Lee, continues 0.797',
	]);
	checkAttributed('“We wait here now.”\n\n“We go on there,” Ann Lee said.', [
		'?, none 0.2',
		'Ann Lee, speaker-verb-after 0.903 (said)',
	]);
	checkAttributed('“We wait here now.\n\n“We go on there.', ['?, none 0.2', '?, continues 0.2']);
	checkAttributed(
		'“We wait here now,” while Tom Reed thought it “a very slow and sad affair for us.”',
		['?, none 0.2', 'Tom Reed, before 0.884 (thought)'],
	);
	checkAttributed(
		'“We wait here now,” but Ann Lee called it “a very slow and sad affair for us.”',
		['?, none 0.2', 'Ann Lee, before 0.884 (called)'],
	);
});

describe('question and answer', () => {
	checkAttributed('Ann Lee flies.\n\nWhat is it like?\n\n“We wait here now.”', [
		'Ann Lee, answers-question 0.5',
	]);
	checkAttributed('Ann Lee flies.\n\nWhat is it like.\n\n“We wait here now.”', ['?, none 0.2']);
	checkAttributed('Ann Lee flies.\n\nWhat is it like?\n\n“We wait here now.” It rained.', [
		'?, none 0.2',
	]);
	checkAttributed('Ann Lee flies.\n\nWhat is it “like”?\n\n“We wait here now.”', [
		'?, none 0.2, none',
		'?, none 0.2',
	]);
	checkAttributed('What is it like?\n\n“We wait here now.”', ['?, answers-question 0.2']);
	checkAttributed(
		'Ann Lee flies. Ann Lee sat. Tom Reed said: “We sit here now.”\n\nWhat is it like?\n\n“We wait here now.”',
		['Tom Reed, before 0.884 (said)', 'Tom Reed, same-speaker 0.707'],
	);
	checkAttributed(
		'Ann Lee flies. Ann Lee sat. Tom Reed said: “We sit here now.”\n\nIt rained.\n\nIt rained.\n\nWhat is it like?\n\n“We wait here now.”',
		['Tom Reed, before 0.884 (said)', 'Ann Lee, answers-question 0.5'],
	);
});

describe('those who listen', () => {
	checkAttributed('“We wait here now,” Ann Lee told Tom Reed. “Why?” he replied.', [
		'Ann Lee, speaker-verb-after 0.903 (told)',
		'Tom Reed, speaker-verb-after 0.874 (replied)',
	]);
	checkAttributed('“We wait here now,” Ann Lee said to us. “Why?” she replied.', [
		'Ann Lee, speaker-verb-after 0.903 (said)',
		'?, speaker-verb-after 0.19 (replied), none',
	]);
	checkAttributed('Tom Reed came. “We wait here now,” he told Bo Ek.', [
		'Tom Reed, speaker-verb-after 0.874 (told)',
	]);
	checkAttributed('Bo Ek sat. The mayor, a friend of Ann Lee, said: “We wait here now.”', [
		'Bo Ek, before 0.558 (said)',
	]);
});

describe('who speak together', () => {
	checkAttributed('Ann and Tom Lee said: “We wait here now.”', [
		'Ann Lee and Tom Lee, before 0.884 (said)',
	]);
	checkAttributed('Ann Lee and Tom Reed said: “We wait here now.”', [
		'Ann Lee and Tom Reed, before 0.884 (said)',
	]);
});
