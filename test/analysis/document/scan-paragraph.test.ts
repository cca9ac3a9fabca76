import { expect, test } from 'vitest';
import { scanParagraph } from '../../../src/analysis/document/scan-paragraph.ts';

/** In every row: the mark that opens, a paragraph, and what stands between marks: `…` where nothing closes it, `?` where it may be none. */
test.each<[mark: string, text: string, marked: string[]]>([
	['“', '“We go,” he said.', ['We go,']],
	['“', '“We go', ['We go …']],
	['“', '“W', []],
	['“', '“We', ['We …']],
	['“', '“”', []],
	['“', '“We go. “They sit.”', ['We go.  …', 'They sit.']],
	['“', '“We go “now” then,” he said.', ['We go  …', 'now']],
	['"', 'He said "we go" now.', ['we go']],
	['"', 'He said " we go " now.', [' we go ']],
	['"', 'He said " we go , " now.', [' we go , ']],
	['"', 'He said " , " now.', []],
	['"', 'It is 5" long.', []],
	['"', 'He said "we go "they sit" now.', ['we go  …', 'they sit']],
	['"', '"We go."He left.', ['We go.']],
	["'", "He said 'we go' now.", ['we go']],
	["'", "'Twas here, he said 'we go' now.", ['we go']],
	["'", "the '90s came", []],
	["'", "the '90x came", ['90x came … ?']],
	["'", "He said 'the mills' door' now.", ["the mills' door"]],
	["'", "He said 'the mills' now.", ["the mills' now. … ? or the mills"]],
	["'", "He said 'it's here' now.", ["it's here"]],
	["'", "'We came now then. 'We went there.'", ['We came now then.  …', 'We went there.']],
	["'", "'We came and so on", ['We came and so on … ?']],
	["'", "'We came to the mills' end", ['We came to the mills']],
	["'", "'We came to the mills' end.", ["We came to the mills' end. … ? or We came to the mills"]],
	["'", '\'We said "no" then,\' he said.', ['We said "no" then,']],
	["'", '\'That is all." The ministry left.', ['That is all.']],
	["'", '\'That is all" The ministry left.', ['That is all" The ministry left. … ?']],
	["'", "'We say “no” then,' he said.", ['We say “no” then,']],
	["'", "'We say no” then,' he said.", ['We say no” then,']],
	['‘', '‘We go,’ he said.', ['We go,']],
	['‘', '‘We go ‘now’ then,’ he said.', ['We go  …', 'now']],
	['‘', '‘The mills’ door’ fell.', ['The mills’ door']],
	['‘', '‘The mills’ fell.', ['The mills’ fell. … ? or The mills']],
	['‘', '‘It’s so’ he said.', ['It’s so']],
	['‘', '‘We go ’ he said.', ['We go ’ he said. …']],
	['‘', '‘We go’', ['We go']],
	['‘', '‘The mills’, he said.', ['The mills']],
	['‘', '‘We say “no” now’ he said.', ['We say “no” now']],
	['«', '«Wir gehen», sagte er.', ['Wir gehen']],
	['„', '„Wir gehen“, sagte er.', ['Wir gehen']],
	['„', '„Wir gehen”, sagte er.', ['Wir gehen']],
	['”', '”Vi går”, sa han.', ['Vi går']],
	['「', '「行く」と言った', ['行く']],
	['“', 'word”s “x', []],
	['“', 'a“b” c', ['b']],
	['"', 'a"b" c', []],
])('with %s: %s', (mark, text, marked) => {
	const found = scanParagraph(text, new Set([mark]));
	const shown = found.map(({ from, to, closed, isDoubtful, otherwise }) => {
		const or = otherwise === undefined ? '' : ` or ${text.slice(from, otherwise)}`;
		return `${text.slice(from, to)}${closed ? '' : ' …'}${isDoubtful ? ' ?' : ''}${or}`;
	});
	expect(shown).toEqual(marked);
});
