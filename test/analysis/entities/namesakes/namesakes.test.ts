import { check } from '../../dates/check-dates.ts';

check('a name goes on behind the day or month', [
	['Photographs by Sunday Eze and April Quist.'],
	['Monday Eze scored, and Eze was carried off.'],
	['He said that April Quist had left. The clerk thought that April lied.'],
	['On Monday Eze scored.', 'Monday = 2024-03-11'],
	['The tour ends by Sunday. Britain said so.', 'Sunday = 2024-03-17'],
	['Tuesday Norway said no.', 'Tuesday = 2024-03-12'],
]);

check('what is called by it has more of a name behind it', [
	['He ran a firm, Monday Ridge Partners LLC.'],
	['The drawings hang at the October Gallery.'],
	['The road passes the March & Ellis estate.'],
	['On Monday Ridge Partners LLC closed.', 'Monday = 2024-03-11'],
	['The drawings hang in the October sun.', 'October = 2023-10'],
	['In March the Ellis estate was sold.', 'March = 2024-03'],
]);

check('it stands in a list of names', [
	['She leaves two daughters, April and Ama.'],
	['Referees: June and Holm (Norway).'],
	['The boats are Thora, June and Ola.'],
	['Sales fell in April and Mercato cut its prices.', 'April = 2023-04'],
	['The raids began on Tuesday and Israel denied them.', 'Tuesday = 2024-03-12'],
	['The shop is shut in May, June and July.', 'May = 2023-05', 'June = 2023-06', 'July = 2023-07'],
]);

check('it is somebody’s surname', [
	['Defence lawyer Dale Friday said no.'],
	['They met Anna Sunday, the captain.'],
	['The case of Peter Monday was heard.'],
	['Police told Maria Tuesday that it was over.', 'Tuesday = 2024-03-12'],
	['The mayor met Anna on Sunday, the captain said.', 'Sunday = 2024-03-10'],
	['It was over for Peter on Monday.', 'Monday = 2024-03-11'],
]);

check('it is what something is called', [
	['The dog, whose name is Friday, barks. Friday does not bite.'],
	['She rode a horse called Monday.'],
	['He keeps a parrot named Sunday, and a cat.'],
	['She was named on Friday as the next head.', 'Friday = 2024-03-08'],
	['A judge called on Friday for calm.', 'Friday = 2024-03-08'],
	['The strike called for Monday is off.', 'Monday = 2024-03-18'],
]);
