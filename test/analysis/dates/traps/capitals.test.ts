import { check } from '../check-dates.ts';

check('a title or a label between marks, and what somebody says', [
	['The novel “Saturday” sold well.'],
	['The leaked “Black Friday” price was a joke.'],
	['‘One was “Nineteen Eighty-Four” and it was grim,’ she said.'],
	['The song “Summer of ’69” was played.'],
	['She said: “Saturday.”', 'Saturday = 2024-03-09'],
	['The novel of Saturday’s winner sold well.', 'Saturday = 2024-03-09'],
	['It was sold on Black Friday.', 'Black Friday = 2023-11-24'],
]);

check('a season or feast with a capital beside another', [
	['British Summer Time begins late.'],
	['The phone comes in Autumn Gold.'],
	['The Summer Lane ground was full.'],
	['Carol Christmas and Noel Easter won.'],
	['In the summer Lane rested.', 'the summer = 2023-SU'],
	['It opens this Fall.', 'this Fall = 2024-FA'],
	['The Smiths met at Easter.', 'Easter = 2023-04-09'],
	['Before Easter they met.', 'Easter = 2023-04-09'],
]);

check('a weekday or month that goes on with a capital', [
	['He read it in the Sunday Independent.'],
	['The bar is called the Friday Club.'],
	['They are Ruby Tuesday, Freaky Friday and Man Friday.'],
	['The children met May Castle at the April Inn.'],
	['The system, codenamed November, is slow.'],
	['The ship December was towed.'],
	['The club named August 16 won.'],
	['April showers they were not, on her Sunday best.'],
	['The Monday House vote was close.', 'Monday = 2024-03-11'],
	['In April Smith resigned.', 'April = 2023-04'],
	['The June Federal Reserve meeting was dull.', 'June = 2023-06'],
	['The ship left in December.', 'December = 2023-12'],
	['On Tuesday Ruby sang.', 'Tuesday = 2024-03-12'],
]);

check('people, clubs and papers called after days and months', [
	['“I am glad,” said April. “Come back,” June whispered.'],
	['April O’Hara, 34, was not hurt. April’s mother wept.'],
	['Joe Friday was a detective.'],
	['Coach Sunday Oliseh resigned, and Governor Monday Okpebholo spoke.'],
	['Sheffield Wednesday lost. Fans of Sheffield Wednesday wept. Wednesday wept too.'],
	['She told The Mail on Sunday so.'],
	['According to Wednesday Journal, he left.'],
	['October Films made it.'],
	['The Easter Sunday bombings killed her.'],
	['“It rains,” she said. April was dry.', 'April = 2023-04'],
	['Coach Oliseh resigned on Sunday.', 'Sunday = 2024-03-10'],
	['Clinton Friday rejected it.', 'Friday = 2024-03-08'],
	['October French exports fell.', 'October = 2023-10'],
	['She posted the mail on Sunday.', 'Sunday = 2024-03-10'],
	['The Boxing Day storm of 2019 killed her.', 'Boxing Day = 2019-12-26', '2019 = 2019'],
]);

check('roads and places called after feasts and days, and what is of a feast', [
	['He lived on May Day Road, off Christmas Hill.'],
	['It struck a platform known to locals as Friday Point.'],
	['They met at a TGI Friday’s.'],
	['Asked by the magazine Sunday, he said no.'],
	['The school has a Christmas concert.'],
	['A Mother’s Day concert was called off.', 'Mother’s Day = 2023-05-14'],
	['On May Day the road was shut.', 'May Day = 2023-05-01'],
	['He told the magazine on Sunday that it was over.', 'Sunday = 2024-03-10'],
	['On Friday Point residents sued.', 'Friday = 2024-03-08'],
	['The school shut at Christmas.', 'Christmas = 2023-12-25'],
]);
