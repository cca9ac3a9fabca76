import { check } from '../check-dates.ts';

check('a weekday in the name of something printed, eaten or sold, or of a person, is no day', [
	['The Sunday Interview is by Ada Moss.'],
	['Ten of the Kelso Friday Loaf were sold.'],
	['They were taught by Captain Moses Tuesday, a miner.'],
	['The shop sold its so-called “Monday cheeses” by post.'],
	['They paid the Tarrow Fourth of July Regatta Committee.'],
	['The mayor spoke on Sunday.', 'Sunday = 2024-03-10'],
	['In Paris Monday President Roux met the captain.', 'Monday = 2024-03-11'],
	['He told Captain Moses on Tuesday that it leaked.', 'Tuesday = 2024-03-12'],
	['The sale opens on Friday, an essay in patience.', 'Friday = 2024-03-15'],
]);

check('a number that names a work, a drink, a case or a telephone is no year', [
	['The band played the 1812 Overture.'],
	['A bottle of Arden 1921 Reserve was opened.'],
	['He lost Civil Appeal 1873 of 1996.'],
	['Ring +234 1 2019 1990 for a form.'],
	['The 1912 flood was worse.', '1912 = 1912'],
	['The case of 1996 was lost.', '1996 = 1996'],
	['He rang in 2019 and in 1990.', '2019 = 2019', '1990 = 1990'],
]);

check('how long a race took, and hours of every day, are no times', [
	['She said that she could run 2:09 in Oslo.'],
	['He set a personal best of 3:41 and finished in 12:31.'],
	['Call the line between 9:00 and 4:30.'],
	['The race began at 2:09 in Oslo.', '2:09 = 2024-03-14T02:09'],
	[
		'The bus left between 9:00 and 9:30 on Monday.',
		'9:00 = 2024-03-11T09:00',
		'9:30 on Monday = 2024-03-11T09:30',
	],
	[
		'The run began at 9:00 and was over by noon.',
		'9:00 = 2024-03-14T09:00',
		'noon = 2024-03-14T12:00',
	],
]);

check('what is called after a day of a month', [
	['Crowds stood at the September 11 Memorial.'],
	['They met in the 4 July Hall.'],
	['He died on September 11.', 'September 11 = 2023-09-11'],
]);

check('people called Friday', [
	['Friday Okeke, the drummer, was ill. The band left on Friday.', 'Friday = 2024-03-08'],
	['On Friday Chelsea, the leaders, lost.', 'Friday = 2024-03-08'],
]);

check('places called after days', [
	['The ship struck Wednesday Reef in 1874.', '1874 = 1874'],
	['The ship struck a reef on Wednesday.', 'Wednesday = 2024-03-13'],
]);

check('the children of days, clubs of years', [
	['Tuesday’s child is full of grace.'],
	['The ferry, the Friday’s Child, sank.'],
	['Tuesday’s vote was close.', 'Tuesday = 2024-03-12'],
	['The 1492 Club met.'],
	['The 1492 voyage ended.', '1492 = 1492'],
	['He will sit in March, the market town in the Fens.'],
	['In March, the town sang.', 'March = 2024-03'],
	['The school has not won since Easter term.'],
]);

check('surnames with an age behind them, or in two parts', [
	['Leonard J. Friday, 58, of Orla left. Friday used the money.'],
	['The oldest was Augusta Friday, 97, of the school.'],
	['Kofi Mensah-Friday, a headmaster, left.'],
	['In Lagos Friday, 97 people died.', 'Friday = 2024-03-08'],
	['It shut in Mid-April.', 'Mid-April = 2023-04'],
	['They met in Orla Friday, 58 of them.', 'Friday = 2024-03-08'],
]);

check('pets, officers and firms called by a month or day', [
	['She taught her dog, August, to open it.'],
	['Sub-inspector January Phiri left. M/s Sai Sunday Travels of Sion did not.'],
	['They met at No. 19 August Terrace.'],
	['He got his dog, August 3 at the latest.', 'August 3 = 2023-08-03'],
	['The owners left on Sunday.', 'Sunday = 2024-03-10'],
	['The inspector left in January.', 'January = 2024-01'],
]);

check('two who have two first names each', [
	['After it all, April Joy and June Grace Magbanua left. “April was on the left.”'],
	['April Joy and Ann Grace Magbanua left.'],
	['In April Joy and Ann Grace Ott left.', 'April = 2023-04'],
	['Last April Joy and Ann Grace Ott left.', 'Last April = 2023-04'],
	['It opened in April. Joy and Ann Grace Ott left.', 'April = 2023-04'],
	['They met on Friday Joy and Ann Grace Ott left.', 'Friday = 2024-03-08'],
]);

check('names in a family, of a firm, and as somebody was identified', [
	['She leaves their children, Clara, Thomas and June, and a dog.'],
	['He leaves three daughters, Clara, April and May.'],
	['Her sons, Tom and August, were there.'],
	[
		'Their children were there in April, May and June 2023.',
		'April = 2023-04',
		'May = 2023-05',
		'June 2023 = 2023-06',
	],
	['The guard, identified as Sunday Maikasuwa, was shot. Sunday and his boys ran.'],
	['The day was identified as Sunday.', 'Sunday = 2024-03-10'],
	['Investors include Birch Row and 1984 Ventures.'],
	['They won at the 1984 Games.', '1984 = 1984'],
]);
