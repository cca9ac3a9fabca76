import { check } from '../check-dates.ts';

check('a day beside what is, or what is to be done, is to come', [
	['Her first visit, on Tuesday, is to the mine.', 'Tuesday = 2024-03-19'],
	['Their next game, on Saturday, will be in Brae.', 'Saturday = 2024-03-16'],
	['The book is published by Orla House on 2 December.', '2 December = 2024-12-02'],
	['The board ordered that each valve be replaced by Dec. 31.', 'Dec. 31 = 2024-12-31'],
	['A watch stays in place until 3am on Sunday.', '3am on Sunday = 2024-03-17T03:00'],
	[
		'“We sing tonight, we sleep tomorrow and on Monday we rest,” he said.',
		'tonight = 2024-03-14TNI',
		'tomorrow = 2024-03-15',
		'Monday = 2024-03-18',
	],
]);

check('what was, or was done, is over', [
	['Her first visit, on Tuesday, was to the mine.', 'Tuesday = 2024-03-12'],
	['The book was published by Orla House on 2 December.', '2 December = 2023-12-02'],
	['The board was told that each valve had been replaced by Dec. 31.', 'Dec. 31 = 2023-12-31'],
	['By 3am on Sunday the ferry was empty.', '3am on Sunday = 2024-03-10T03:00'],
	['She is remembered on Monday as a nurse.', 'Monday = 2024-03-11'],
	['We slept and on Monday we rested.', 'Monday = 2024-03-11'],
]);

check('today may be nowadays', [
	['The field became the pool where swans nest today.', 'today = PRESENT_REF'],
	['The school has ninety pupils today.', 'today = PRESENT_REF'],
	['The school reopens today.', 'today = 2024-03-14'],
	['The school, which has ninety pupils, closed today.', 'today = 2024-03-14'],
]);

check('an hour with a point between its figures, where neither money nor sport is told of', [
	['They left the baths at 10.30.', '10.30 = 2024-03-14T10:30'],
	['The clock stopped at 15.11, and nobody wound it.', '15.11 = 2024-03-14T15:11'],
	['The shares closed at 10.30.'],
	['The quake was measured at 5.11, a record.'],
	['The rate stood at 4.25.'],
	['The pound rose to 1.30 and was sold at 1.25.'],
]);

check('results told early in the year are of the last one', [
	['For the full year it was 4.6 billion.', 'the full year = 2023'],
	['For the full year sales rose to 6 billion.', 'the full year = 2023'],
	['For the full year it expects 5 billion.', 'the full year = 2024'],
	['It hopes for growth for the full year.', 'the full year = 2024'],
]);

check('put off, promised, allowed, spoken of', [
	['The judge adjourned the trial to Friday.', 'Friday = 2024-03-15'],
	['She adjourned the trial on Monday.', 'Monday = 2024-03-11'],
	['The firm now promises a bridge in July.', 'now = PRESENT_REF', 'July = 2024-07'],
	['The firm promised a bridge in July.', 'July = 2023-07'],
	['The deal lets the mill hire new people from June 1.', 'June 1 = 2024-06-01'],
	['The union said the strike on Monday would go on.', 'Monday = 2024-03-18'],
	['The union said on Monday it would go on.', 'Monday = 2024-03-11'],
	['The album is out in June.', 'June = 2024-06'],
	['Talks on the 2025 budget open on September 3.', '2025 = 2025', 'September 3 = 2024-09-03'],
]);

check('who moves to a town has moved, what is moved to a day is to come', [
	['The family moved to Orla in June.', 'June = 2023-06'],
	['The hearing was moved to 9 a.m. on Friday.', '9 a.m. on Friday = 2024-03-15T09:00'],
	['The vote has been put off until June.', 'June = 2024-06'],
	['The match was postponed to Saturday.', 'Saturday = 2024-03-16'],
	['The line was extended to Orla in June.', 'June = 2023-06'],
]);

check('a day that is something, is arranged, or is waited for', [
	['“Monday is market day,” he said.', 'Monday = 2024-03-18'],
	['Monday is when it broke.', 'Monday = 2024-03-11'],
	['The mayor is throwing a tea on Friday.', 'Friday = 2024-03-15'],
	['The mayor was throwing a tea on Friday.', 'Friday = 2024-03-08'],
	['“Let us see till September,” he said.', 'September = 2024-09'],
	['He let it go in September.', 'September = 2023-09'],
]);

check('who could not be reached was not reached', [
	['The mayor could not be reached for comment on Wednesday.', 'Wednesday = 2024-03-13'],
	['Neither he nor his wife could be located Wednesday in Orla.', 'Wednesday = 2024-03-13'],
	['The vote could not be held before Friday.', 'Friday = 2024-03-15'],
	['The mayor could not say whether it would open on Friday.', 'Friday = 2024-03-15'],
]);

check('what is planned now, whatever was told before it', [
	[
		'It fell from the year before, when it was higher. The vote is to be held on 20 November.',
		'the year before = 2023',
		'20 November = 2024-11-20',
	],
	[
		'In 2003 the town fought over it. The vote will be held on 20 November.',
		'2003 = 2003',
		'20 November = 2024-11-20',
	],
	[
		'In 2003 the town fought over it. On 20 November the mayor resigned.',
		'2003 = 2003',
		'20 November = 2003-11-20',
	],
	[
		'It fell from 2009, when it was higher, and on 20 November it rose.',
		'2009 = 2009',
		'20 November = 2009-11-20',
	],
]);

check('what will be done by a month, and what is told to be applied from a day', [
	['The quay would be rail-connected by January, he said.', 'January = 2025-01'],
	['The quay was rail-connected by January, he said.', 'January = 2024-01'],
	[
		'Registrars have been told to apply the ruling to suits filed from June 1.',
		'June 1 = 2024-06-01',
	],
	['Registrars applied the ruling to suits filed from June 1.', 'June 1 = 2023-06-01'],
	['Registrars were told to apply it to suits filed from June 1.', 'June 1 = 2023-06-01'],
	['Registrars must apply it from June 1.', 'June 1 = 2024-06-01'],
]);

check('what is asked for before something, and signals that are things', [
	[
		'It calls for 4.6 million for repairs before the yearly peak in December.',
		'yearly = P1Y',
		'December = 2024-12',
	],
	['It asks why it rained before the bridge fell in December.', 'December = 2023-12'],
	['It needs more than the flood took in December.', 'December = 2023-12'],
	['It lost its signal between May 2 and May 9.', 'May 2 = 2023-05-02', 'May 9 = 2023-05-09'],
	['A signal failed on June 2.', 'June 2 = 2023-06-02'],
	['It signalled a rise in June.', 'June = 2024-06'],
]);

check('a name or a dateline is no verb', [
	['HARLOW FALLS, Ohio - Two are dead after a crash Monday night.', 'Monday night = 2024-03-11TNI'],
	['The Rise fell silent, a third in the Play Street house on Monday.', 'Monday = 2024-03-11'],
	['Opens Friday.', 'Friday = 2024-03-15'],
]);

check('what would have been is over', [
	['A draw on Saturday would have kept Orla up.', 'Saturday = 2024-03-09'],
	['A yes on Friday could have saved it.', 'Friday = 2024-03-08'],
	['Saturday would have been her last day.', 'Saturday = 2024-03-16'],
	['A draw on Saturday would keep Orla up.', 'Saturday = 2024-03-16'],
	['A draw on Saturday would have them in tears.', 'Saturday = 2024-03-16'],
	['Revenue grew 3%, down from the 9% it forecast in April.', 'April = 2023-04'],
	['Growth of 4%, and not the 6% predicted in January, is seen.', 'January = 2024-01'],
	['The firm dropped plans for a dam in October.', 'October = 2023-10'],
	['The firm unveiled plans for a dam in October.', 'October = 2024-10'],
]);

check('a day for which something is fixed', [
	['They had tabled a motion of no confidence for Tuesday.', 'Tuesday = 2024-03-19'],
	['They tabled the best results for Tuesday.', 'Tuesday = 2024-03-12'],
	['The party has called a strike in the town on Tuesday.', 'Tuesday = 2024-03-19'],
	['The party called a meeting on Tuesday.', 'Tuesday = 2024-03-12'],
	[
		'She is available for interview on Tuesday and Friday.',
		'Tuesday = 2024-03-19',
		'Friday = 2024-03-15',
	],
	['Shirts are on sale from the shop, from 9am on Tuesday.', '9am on Tuesday = 2024-03-19T09:00'],
	['It is available since Tuesday.', 'Tuesday = 2024-03-12'],
	['A word of regret is rumoured for Tuesday.', 'Tuesday = 2024-03-19'],
	[
		'Reposing at the hall on Tuesday. Funeral Mass on Monday at noon.',
		'Tuesday = 2024-03-19',
		'Monday = 2024-03-18',
		'noon = 2024-03-18T12:00',
	],
	['Funeral Mass on Monday drew 400.', 'Monday = 2024-03-11'],
	[
		'Whoever failed to report by 7 a.m. on Tuesday would be sacked.',
		'7 a.m. on Tuesday = 2024-03-19T07:00',
	],
	['The town is full as Easter approaches.', 'Easter = 2024-03-31'],
]);

check('within a quotation its own tense counts', [
	[
		'He was quoted as saying, “Bring it before Sunday or you will not see them.”',
		'Sunday = 2024-03-17',
	],
	['She told him it was “all but dead until January”.', 'January = 2025-01'],
	['She will say that “we left on Tuesday and it rained”.', 'Tuesday = 2024-03-12'],
	['She will call it “Tuesday’s debt”.', 'Tuesday = 2024-03-19'],
]);
