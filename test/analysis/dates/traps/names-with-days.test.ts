import { check } from '../check-dates.ts';

check('days and months in names', [
	['The Good Friday Agreement held.'],
	['The Black Friday sales were slow.'],
	['She watched Monday Night Football.'],
	['He told USA TODAY so.'],
	['Irish Sunday newspapers asked why.'],
	['The October Revolution and the Easter Rising were told of.'],
	['Bloody Sunday was remembered.'],
	['Aldo June read the Sunday Times.'],
]);

check('days and months beside names', [
	['It closed on Good Friday 2023.', 'Good Friday 2023 = 2023-04-07'],
	['It closed on Black Friday.', 'Black Friday = 2023-11-24'],
	['On Monday night Football Club Osk lost.', 'Monday night = 2024-03-11TNI'],
	['On Tuesday President Ochoa spoke.', 'Tuesday = 2024-03-12'],
	['In October Revolutionary Guards left.', 'October = 2023-10'],
	['The paper of Sunday said so.', 'Sunday = 2024-03-10'],
]);

check('what bears a weekday’s name, and what only stands beside it', [
	['Shells fell on the Saint Thursday market.'],
	['Sign up for our Thursday newsletter.'],
	['She was in Port High, Class of 1986.'],
	['He moved in with the class of 1986.', '1986 = 1986'],
	['He wrote “the story of the 30th of February”.'],
	['It was the 31st of June, he joked.'],
	['It was the 30th of June.', 'the 30th of June = 2023-06-30'],
	['She spoke at a Thursday briefing.', 'Thursday = 2024-03-14'],
]);

check('a given name between a rank and a surname, and what is broadcast', [
	['SP Friday Etim said the road was shut.'],
	['Comrade Monday Obi led the march, and Chief Sunday Obi followed.'],
	['She told the Today programme that it was wrong.'],
	['He told NBC’s Today about it.'],
	// traps
	['The police chief Friday told reporters.', 'Friday = 2024-03-08'],
	['Today programmes are cheap.', 'Today = 2024-03-14'],
	['The show is on today.', 'today = 2024-03-14'],
]);
