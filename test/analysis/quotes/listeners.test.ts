import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { readNames } from '../../../src/analysis/entities/names/name-table.ts';
import { attributeAll } from '../../../src/analysis/quotes/attribute.ts';
import { listenersOf } from '../../../src/analysis/quotes/listeners.ts';
import { readContexts } from '../../../src/analysis/quotes/quote-context.ts';
import { checkSpeaker } from './check-speaker.ts';

describe('who is spoken to does not speak', () => {
	checkSpeaker(
		'who is told',
		'Tom Reed said he was glad. “You did good work,” he told Bo Ek.',
		'Tom Reed',
	);
	checkSpeaker(
		'who asked, when somebody replies',
		'Tom Reed asked Bo Ek about the dog. “Who feeds it now?” he said. “My sister does that,” he replied.',
		'Bo Ek',
	);
	checkSpeaker(
		'on the telephone',
		'Tom Reed phoned Bo Ek. “The cellar is wet,” he told him. “Then open the gates,” he answered.',
		'Bo Ek',
	);
	checkSpeaker('who was warned', 'Ann Lee was warned that “the ice will not hold us.”', null);
	checkSpeaker(
		'who was told by another',
		'Ann Lee was told by Bo Ek: “The ice will not hold.”',
		'Bo Ek',
	);
});

describe('but whoever speaks does', () => {
	checkSpeaker(
		'who is asked, and replies',
		'Tom Reed came. Asked whether he was glad, he replied: “I am as glad as can be.”',
		'Tom Reed',
	);
	checkSpeaker(
		'who goes on',
		'“It is late now,” Tom Reed said. “We must all go,” he added.',
		'Tom Reed',
	);
	checkSpeaker('one man alone', 'Tom Reed came. “It is late now,” he replied.', 'Tom Reed');
});

test.each([
	['“We go there now,” Tom Reed told Ann Lee.', ['Ann Lee']],
	['“We go there now,” Tom Reed told Ann Lee’s friend.', []],
	['“We go there now,” Tom Reed said of Ann Lee.', []],
	['“We go there now,” Tom Reed urged Ann Lee.', ['Ann Lee']],
	['The mayor, a friend of Ann Lee, said: “We go there now.”', ['Ann Lee']],
	['Tom Reed, a friend of Ann Lee, said: “We go there now.”', []],
	['The mayor and Ann Lee said: “We go there now.”', []],
	['“We go there now,” said the mayor, a friend of Ann Lee.', []],
	['“Who goes there now?” Ann Lee said. “We go there now,” Tom Reed replied.', ['Ann Lee']],
	['“Who goes there now?” Ann Lee said. “We go there now,” Tom Reed said.', []],
	['“Who goes there now?” Ann Lee said. “We go there now,” Tom Reed shot back.', ['Ann Lee']],
	['“Who goes there now?” Ann Lee said. It rained. “We go there now,” Tom Reed replied.', []],
	[
		'“Who goes there now?” Ann Lee said. It rained. It rained. “We go there now,” Tom Reed replied.',
		[],
	],
	[
		'“Who goes there now?” Ann Lee said. Asked whether it was so, Tom Reed replied: “We go there now.”',
		[],
	],
	[
		'“Who goes there now?” Ann Lee said. Yesterday Tom Reed replied: “We go there now.”',
		['Ann Lee'],
	],
	['“We go there now,” Tom Reed replied.', []],
	['“Who goes there now?” a man said. “We go there now,” Tom Reed replied.', []],
	['Bo Ek asked: “Did you go there now?” The guard said: “We go there now.”', ['Bo Ek']],
	['Bo Ek said: “Did you go there now?” The guard said: “We go there now.”', []],
	['Bo Ek asked: “Did you go there now?” Ann Lee said: “We go there now.”', []],
	['Bo Ek asked: “You may go there now.” The guard said: “We go there now.”', []],
	['Bo Ek asked: “Did you go there now?” The board said: “We go there now.”', []],
	['Bo Ek asked Ann Lee why. “We go there now,” she said.', ['Bo Ek']],
	['Bo Ek asked her why. “We go there now,” Ann Lee said.', ['Bo Ek']],
	['Bo Ek asked whether it rained. “We go there now,” Ann Lee said.', ['Bo Ek']],
	['Bo Ek asked for water. “We go there now,” Ann Lee said.', []],
	['Bo Ek asked for water. “We go there now,” Ann Lee replied.', ['Bo Ek']],
	['Bo Ek asked the baker why. “We go there now,” Ann Lee said.', []],
	['Bo Ek pressed her why. “We go there now,” Ann Lee said.', []],
	['Bo Ek pressed her why. “We go there now,” Ann Lee replied.', ['Bo Ek']],
	['Bo Ek asked her why. “Do we go there now?” Ann Lee said.', []],
	['Bo Ek asked her why. “Do we go there now?” Ann Lee replied.', ['Bo Ek']],
	['Bo Ek was asked why. “We go there now,” Ann Lee replied.', []],
	['Bo Ek asked her why. It rained. “We go there now,” Ann Lee replied.', []],
	['“We go there now,” Tom Reed told old Ann Lee.', []],
	['“We go there now,” Tom Reed told the old Ann Lee.', []],
	['“We go there now,” Tom Reed told of Ann Lee.', []],
	[
		'“Who goes there now?” Ann Lee said in the hall. “We go there now,” Tom Reed replied.',
		['Ann Lee'],
	],
	['“Who goes there now?” Ann Lee said, and “we go there now,” Tom Reed replied.', []],
])('who listens to the last of “%s”: %j', (text, listeners) => {
	const document = readDocument({ text, language: 'en' });
	const names = readNames(document);
	const found = attributeAll(names, readContexts(document, names), 'en');
	const [last, previous] = [found.at(-1), found.at(-2)];
	if (!last?.cue) throw new Error('nobody speaks');
	expect(listenersOf(last.context, last.cue, previous).map(({ name }) => name)).toEqual(listeners);
});

describe('who asks in the sentence before does not reply', () => {
	const asked = (question: string, words = '“No,” she replied.') => `${question}\n\n${words}`;
	checkSpeaker('one asked', asked('Counsel Mary Fell asked Ann Lee why.'), 'Ann Lee');
	checkSpeaker('one pressed', asked('Then Mary Fell pressed Ann Lee on it.'), 'Ann Lee');
	checkSpeaker(
		'asked, with the askers office',
		asked('Mary Fell, the mayor, asked Ann Lee why.'),
		'Ann Lee',
	);
	checkSpeaker('no reply', asked('Mary Fell asked Ann Lee why.', '“No?” she said.'), 'Mary Fell');
	checkSpeaker('who was asked', asked('Mary Fell was asked by Ann Lee why.'), 'Mary Fell');
	checkSpeaker('nobody asked', asked('Mary Fell met Ann Lee there.'), 'Mary Fell');
});
