import { check } from '../check-dates.ts';

// The paper comes out on Thursday, 14 March 2024.

check('“today” in the paper of the day after is the day of the news', [
	[
		'The court on Wednesday freed Ann Lee. “Today we have won,” she said.',
		'Wednesday = 2024-03-13',
		'Today = 2024-03-13',
	],
	[
		'The dam opened on Tuesday. “Tonight the lights are on,” said Tom Reed, to applause.',
		'Tuesday = 2024-03-12',
		'Tonight = 2024-03-12TNI',
	],
	[
		'The storm struck the island yesterday. “Tomorrow we begin to build,” Ann Lee said.',
		'yesterday = 2024-03-13',
		'Tomorrow = 2024-03-14',
	],
	[
		'The bridge opened on Monday. “Today is for dancing,” the mayor said on Tuesday.',
		'Monday = 2024-03-11',
		'Today = 2024-03-12',
		'Tuesday = 2024-03-12',
	],
]);

check('“today” stays where the text tells of the day it came out, of no day, or of one long gone', [
	[
		'The court on Wednesday freed Ann Lee. Lawyers met on Thursday. “Today we rest,” she said.',
		'Wednesday = 2024-03-13',
		'Thursday = 2024-03-14',
		'Today = 2024-03-14',
	],
	['The mill is for sale. “Today we cry,” said Ann Lee.', 'Today = 2024-03-14'],
	[
		'The mill burnt on February 2. “Today we cry,” said Ann Lee.',
		'February 2 = 2024-02-02',
		'Today = 2024-03-14',
	],
	[
		'The mill burnt on Wednesday. Its owner wept today.',
		'Wednesday = 2024-03-13',
		'today = 2024-03-14',
	],
	[
		'The mill burnt on Wednesday. “Yesterday we had work,” said Ann Lee.',
		'Wednesday = 2024-03-13',
		'Yesterday = 2024-03-13',
	],
]);

check('what a letter says counts from the day on which it was written', [
	[
		'The last letter is dated 4 November 1916. “It has rained since Sunday,” he writes.',
		'4 November 1916 = 1916-11-04',
		'Sunday = 1916-10-29',
	],
	[
		'In her diary for 14 July 1931 she wrote: “A wave came this morning.”',
		'14 July 1931 = 1931-07-14',
		'this morning = 1931-07-14TMO',
	],
	[
		'The mine shut on 14 July 1931. “Today we mourn,” the mayor said.',
		'14 July 1931 = 1931-07-14',
		'Today = 2024-03-14',
	],
	[
		'The letter of 4 November 1916 was sold. It was in a drawer until Sunday.',
		'4 November 1916 = 1916-11-04',
		'Sunday = 2024-03-10',
	],
]);

check('news of three days ago is news still, of four no more', [
	[
		'The dam opened on Monday. “Today we rest,” said Ann Lee.',
		'Monday = 2024-03-11',
		'Today = 2024-03-11',
	],
	[
		'The dam opened on Sunday. “Today we rest,” said Ann Lee.',
		'Sunday = 2024-03-10',
		'Today = 2024-03-14',
	],
]);

check('today is the day on which the report was written', [
	[
		'CORVO, Wednesday – Two men drowned here today.',
		'Wednesday = 2024-03-13',
		'today = 2024-03-13',
	],
	[
		'CORVO, March 12 – He left this morning.',
		'March 12 = 2024-03-12',
		'this morning = 2024-03-12TMO',
	],
	['CORVO, Wednesday – He left yesterday.', 'Wednesday = 2024-03-13', 'yesterday = 2024-03-12'],
	['CORVO, March 14 – He left yesterday.', 'March 14 = 2024-03-14', 'yesterday = 2024-03-13'],
	[
		'CORVO, March 2 – The mill shut. He left yesterday.',
		'March 2 = 2024-03-02',
		'yesterday = 2024-03-01',
	],
	[
		'Corvo voted on Wednesday – and votes again today.',
		'Wednesday = 2024-03-13',
		'today = 2024-03-14',
	],
]);

check('a report’s day stands before a stop and a dash', [
	['CORVO, Tuesday.--He left yesterday.', 'Tuesday = 2024-03-12', 'yesterday = 2024-03-11'],
	['Tolve met on Tuesday.--He left yesterday.', 'Tuesday = 2024-03-12', 'yesterday = 2024-03-13'],
]);

check(
	'an entry of a diary or a letter counts from its own day, on to its next paragraph and back from its end',
	[
		[
			'The log of the Hild was kept from 1 May 1931. “9 June 1931. Ice since yesterday. At noon we shot a bear.\n\n“Tonight it is calm.”',
			'1 May 1931 = 1931-05-01',
			'9 June 1931 = 1931-06-09',
			'yesterday = 1931-06-08',
			'noon = 1931-06-09T12:00',
			'Tonight = 1931-06-09TNI',
		],
		[
			'“Ten past two: a noise as of carts,” she wrote in her diary for 14 July 1931.',
			'Ten past two = 1931-07-14T14:10',
			'14 July 1931 = 1931-07-14',
		],
		[
			'Her letter of 4 November 1916 was found. “Rain since Sunday.\n\n“We leave tomorrow.”',
			'4 November 1916 = 1916-11-04',
			'Sunday = 1916-10-29',
			'tomorrow = 1916-11-05',
		],
		[
			'“At noon we shall open,” said Ann Lee, who bought the mill on 14 July 1931.',
			'noon = 2024-03-14T12:00',
			'14 July 1931 = 1931-07-14',
		],
		[
			'The diary of 14 July 1931 is lost. The museum opens tomorrow.',
			'14 July 1931 = 1931-07-14',
			'tomorrow = 2024-03-15',
		],
		[
			'The mill burnt on 14 July 1931. “All was cold. Today is worse,” said Ann Lee.',
			'14 July 1931 = 1931-07-14',
			'Today = 2024-03-14',
		],
	],
);
