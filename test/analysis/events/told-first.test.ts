import { describe, expect, test } from 'vitest';
import { postedOf } from './posted.ts';

const rows = (cases: readonly (readonly [string, readonly string[]])[]) =>
	test.each(cases)('%s', (text, labels) => expect(postedOf(text)).toEqual(labels));

describe('what the news tells first, and its day later', () => {
	rows([
		[
			'Actor Bill Trench, who played Tom Reed in Zell Lane, has died aged 92, his family has confirmed.\n\nHe died on Saturday at his home in Tolve.',
			['Actor Bill Trench died aged 92, his family has confirmed'],
		],
		[
			'Two people have been killed in a crash on the road to Tolve.\n\nThe crash happened at about 3pm on Saturday.',
			['Two people were killed in a crash on the road to Tolve'],
		],
		[
			'An explosion has killed nine miners near Tolve.\n\nIt happened on Saturday.',
			['An explosion killed nine miners near Tolve'],
		],
		[
			'A cargo ship has sunk off Norland with the loss of 12 lives.\n\nThe ship sank on Sunday in a storm.',
			['A cargo ship sank off Norland with the loss of 12 lives'],
		],
		[
			'Three people were injured when a bus overturned in Tolve.\n\nThe accident happened on Monday.',
			['Three people were injured when a bus overturned in Tolve'],
		],
		['Ida Roth has died, her son Max Roth said.\n\nHe died on Saturday.', []],
		['Actor Bill Trench has died, Tom Reed said.\n\nHe died on Saturday.', []],
		[
			'A man has died after he was hit by a van in Tolve.\n\nThe incident happened on Saturday.',
			[],
		],
		['Two people were killed in a crash near Tolve.\n\nThe explosion happened on Saturday.', []],
		['A bomb has killed nine people in Tolve.\n\nA crash happened on Saturday.', []],
		['A fire has destroyed a church in Tolve.\n\nIt was found by a boy on Saturday.', []],
		['Bill Trench has found a ring.\n\nMax Roth says he found it on Saturday.', []],
	]);
});

describe('what took place, and what took long', () => {
	const CRASH = 'Two people have been killed in a crash on the road to Tolve.';

	rows([
		[
			`${CRASH}\n\nIt took place on Saturday.`,
			['Two people were killed in a crash on the road to Tolve'],
		],
		[`${CRASH}\n\nIt took long on Saturday.`, []],
		['A cargo ship has sunk off Norland.\n\nA ship sank on Sunday in a storm.', []],
		['Singer Bill Trench has died aged 92.\n\nShe died on Saturday at her home in Tolve.', []],
	]);
});

describe('helpers who were called', () => {
	const CRASH = 'Two people have been killed in a crash in Tolve.';
	const KILLED = ['Two people were killed in a crash in Tolve'];

	rows([
		[`${CRASH}\n\nPolice were called to the crash on Saturday.`, KILLED],
		[`${CRASH}\n\nPolice were called at noon on Saturday.`, KILLED],
		[`${CRASH}\n\nPolice were called to a road near Tolve on Saturday.`, KILLED],
		[`${CRASH}\n\nCrews were called to a fire on Saturday.`, []],
		[`${CRASH}\n\nPolice were called to a protest on Saturday.`, []],
		[`${CRASH}\n\nNeighbours were called to the crash on Saturday.`, []],
	]);
});

describe('how far before its day it may be told, and what is another', () => {
	const DIED =
		'Actor Bill Trench, who played Tom Reed in Zell Lane, has died aged 92, his family has confirmed.';
	const SAID = ['Actor Bill Trench died aged 92, his family has confirmed'];

	rows([
		[`${DIED}\n\nHe died on Saturday at his home in Tolve.`, SAID],
		[`${DIED}\n\nHe may have died on Saturday at his home in Tolve.`, []],
		[`${DIED}\n\nHe will be buried on Saturday at his home in Tolve.`, []],
		[`${DIED}\n\nHe died by Saturday at his home in Tolve.`, []],
		[`${DIED}\n\nHe died in May at his home in Tolve.`, []],
		[`${DIED}\n\n“He died on Saturday at his home in Tolve,” she said.`, []],
		[`${DIED}\n\nShe wept. It rained.\n\nHe died on Saturday at his home in Tolve.`, SAID],
		[
			`${DIED}\n\nShe wept. It rained. It snowed.\n\nHe died on Saturday at his home in Tolve.`,
			SAID,
		],
		[`Rain fell. ${DIED}\n\nHe died on Saturday at his home in Tolve.`, SAID],
		[`Rain fell. Snow fell. ${DIED}\n\nHe died on Saturday at his home in Tolve.`, SAID],
		[`Rain fell. Snow fell. It froze. ${DIED}\n\nHe died on Saturday at his home in Tolve.`, SAID],
		[`Rain fell in May. ${DIED}\n\nHe died on Saturday at his home in Tolve.`, SAID],
		[
			'A crash has hurt 12 people in Norland.\n\nThe accident occurred on Sunday.',
			['A crash hurt 12 people in Norland'],
		],
		['A crash has hurt 12 people in Norland.\n\nThe attack occurred on Sunday.', []],
		['A crash has hurt 12 people in Norland.\n\nAn accident occurred on Sunday.', []],
		['A crash has hurt 12 people in Norland.\n\nThe fair occurred on Sunday.', []],
		[
			'A crash has hurt 12 people in Norland.\n\nThe crash happened on Sunday.',
			['A crash hurt 12 people in Norland'],
		],
	]);
});
