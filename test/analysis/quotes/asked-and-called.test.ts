import { describe, expect, test } from 'vitest';
import { checkSpeaker } from './check-speaker.ts';
import { spoken } from './spoken.ts';

const check = (text: string, expected: string | null): void => checkSpeaker(text, text, expected);

check(
	'The chief umpire, Sir Noel Asquith, was brief. “They lost,” he said.\n\nThe Merrow stroke, a chemist called Tunde Afolabi, had his arm in ice. Asked how he felt, he said: “Ask my arm.”',
	'Tunde Afolabi',
);
check(
	'Bill Hendricks lost. At the bakery, a retired crane operator named Gus was still up. “I voted for Bill five times,” he said.',
	'Gus',
);
check(
	'My father ran a garage. The bank wrote to us in the spring. “Your account is in credit,” the letter said.',
	'bank',
);
check(
	'Ann Lee’s coach, Suresh Bonde, was watching from a bank. It was he who in 2004 saw a boy hitting a ball.\n\n“The father came at me with an umbrella. He thought I was selling something.”',
	'Suresh Bonde',
);
check(
	'Sir Noel Asquith was brief. “They lost,” he said. Asked how he felt, he said: “Old.”',
	'Noel Asquith',
);
check(
	'Sir Noel Asquith was brief. “They lost,” he said.\n\nAsked about Tunde Afolabi, he said: “He is ill.”',
	'Noel Asquith',
);
check('A network operator called Zorvane raised its prices. “It had to be,” it said.', 'Zorvane');

describe('who was heard or asked, and whose words stand behind a colon', () => {
	test.each<[string, string[]]>([
		[
			'Ann Lee recalls her mother telling her: “We wait here now.”',
			['her mother: We wait here now.'],
		],
		['Ann Lee remembers him shouting: “We wait here now.”', ['Ann Lee: We wait here now.']],
		[
			'Ann Lee met Bo Ek. She remembers him shouting: “We wait here now.”',
			['Ann Lee: We wait here now.'],
		],
		[
			'Ann Lee heard her husband, a pilot, say: “We wait here now.”',
			['her husband: We wait here now.'],
		],
		['Ann Lee heard her husband say: “We wait here now.”', ['her husband: We wait here now.']],
		['Ann Lee heard her table say: “We wait here now.”', ['Ann Lee: We wait here now.']],
		[
			'Ann Lee heard her husband, of one two three four five six, say: “We wait here now.”',
			['her husband: We wait here now.'],
		],
		[
			'Ann Lee heard her husband, of one two three four five six seven, say: “We wait here now.”',
			['her husband: We wait here now.'],
		],
		[
			'Ann Lee heard her husband, of one two three four five six seven eight, say: “We wait here now.”',
			['her husband: We wait here now.'],
		],
		[
			'Asked by a reporter, “Why do we wait here now?”, Bo Ek slept.',
			['a reporter: Why do we wait here now?'],
		],
		[
			'Asked by the very old reporter, “Why do we wait here now?”, Bo Ek slept.',
			['very old reporter: Why do we wait here now?'],
		],
		[
			'Asked there by a reporter, “Why do we wait here now?”, Bo Ek slept.',
			['?: Why do we wait here now?'],
		],
		['Ann Lee was told by Bo Ek: “We wait here now.”', ['Bo Ek: We wait here now.']],
		['Ann Lee was told by one two Bo Ek: “We wait here now.”', ['Bo Ek: We wait here now.']],
		[
			'Ann Lee was told by Bo Ek in one two three four five six: “We wait here now.”',
			['Bo Ek: We wait here now.'],
		],
		[
			'Ann Lee was told by Bo Ek in one two three four five six seven: “We wait here now.”',
			['Ann Lee: We wait here now.'],
		],
		['Ann Lee was described by Bo Ek as “a bad day for all.”', ['Bo Ek: a bad day for all.*']],
		['Remarks by Mayor Ann Lee\n\n“We wait here now.”', ['Ann Lee: We wait here now.']],
		[
			'Remarks by Mayor Ann Lee of Zell in one two three four five six\n\n“We wait here now.”',
			['Ann Lee: We wait here now.'],
		],
		['The motto is hers: “We wait here now.”', ['?: We wait here now.']],
		['Ann Lee came. The motto is hers: “We wait here now.”', ['Ann Lee: We wait here now.']],
		['From Bo Ek’s post: “We wait here now.”', ['Bo Ek: We wait here now.']],
		['Ann Lee slept; from Bo Ek’s post: “We wait here now.”', ['Ann Lee: We wait here now.']],
		['With Ann Lee saying “We wait here now,” Bo Ek slept.', ['Ann Lee: We wait here now,']],
		['Bo Ek slept, a baker saying: “We wait here now.”', ['a baker: We wait here now.']],
		['Bo Ek slept with a baker saying: “We wait here now.”', ['a baker: We wait here now.']],
		['Bo Ek slept near a baker saying: “We wait here now.”', ['Bo Ek: We wait here now.']],
	])('%s', (text, expected) => expect(spoken(text)).toEqual(expected));
});
