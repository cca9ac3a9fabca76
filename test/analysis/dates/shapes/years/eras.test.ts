import { expect, test } from 'vitest';
import { check, dates } from '../../check-dates.ts';

check('a year with its era', [
	['The town was buried in AD 79.', 'AD 79 = 0079'],
	['He was killed in 44 BC.', '44 BC = -0043'],
	['He was killed on 15 March 44 BC.', '15 March 44 BC = -0043-03-15'],
	['He was killed on March 15, 44 BCE, in Orla.', 'March 15, 44 BCE = -0043-03-15'],
	['It fell in 476 CE.', '476 CE = 0476'],
	['It lasted from 264-146 B.C. in all.', '264-146 B.C. = -0263/-0145'],
	['A wall of the 3rd century BC stood.', 'the 3rd century BC = -0299/-0200'],
	['The ad 79 people saw was short.'],
	['The band AC 79 sang; 44 Bcc mails came.'],
	['It got 12 ad offers.'],
]);

check('a year of three figures', [
	['The city was sacked on 24 August 410.', '24 August 410 = 0410-08-24'],
	['It was sacked on August 24, 410, by night.', 'August 24, 410 = 0410-08-24'],
	['A medieval tomb was sealed in 987.', '987 = 0987'],
	['It began in the year 410.', 'the year 410 = 0410'],
	['On 24 August 410 people came.', '24 August = 2023-08-24'],
	['It ended in 987.'],
	['The medieval hall was built in 987 days.', '987 days = P987D'],
	['He paid in 987 coins of medieval gold.'],
]);

test.each([
	['He was killed on 15 March 44 BC.', '-0043-03-15', '-0043-03-15', 'day'],
	['He was killed in 44 BC.', '-0043-01-01', '-0043-12-31', 'year'],
	['A wall of the 3rd century BC stood.', '-0299-01-01', '-0200-12-31', 'range'],
	['The town was buried in AD 79.', '0079-01-01', '0079-12-31', 'year'],
])('%s reaches from %s to %s', (text, earliest, latest, precision) => {
	expect(dates(text)).toMatchObject([{ earliest, latest, precision }]);
});

check('every way to write an era, in capitals', [
	['It fell in the 3rd century BC.', 'the 3rd century BC = -0299/-0200'],
	['It fell in the late first century AD.', 'the late first century AD = 00'],
	['It fell in the 40th century BC.', 'the 40th century BC = -3999/-3900'],
	['It fell in the 41st century BC.'],
	['It fell in August 410 AD.', 'August 410 AD = 0410-08'],
	['It fell in August 410 ad.'],
	['It fell in March of 44 BCE.', 'March of 44 BCE = -0043-03'],
	['It fell in AD 79.', 'AD 79 = 0079'],
	['It fell in AD 0.'],
	['It fell in 0 AD.'],
	['It fell in 1 AD.', '1 AD = 0001'],
	['It fell in 1 BC.', '1 BC = 0000'],
	['It fell in 44 bc.'],
	['It ran 264-146 BC.', '264-146 BC = -0263/-0145'],
	['It ran 264-146 bc.'],
	['It fell on 15 March 44 BC.', '15 March 44 BC = -0043-03-15'],
	['It fell on 24 August AD 79.', '24 August AD 79 = 0079-08-24'],
	['It fell on 24 August 410.', '24 August 410 = 0410-08-24'],
	['It fell on 24 August 410 people.', '24 August = 2023-08-24'],
	['It fell on August 24, 410.', 'August 24, 410 = 0410-08-24'],
	['It fell in August 410 and rose.', 'August 410 = 0410-08'],
	['It fell in the year 410.', 'the year 410 = 0410'],
	['It fell in the year 41.', 'the year 41 = 0041'],
	['In AD 79 it fell. It rose in 987.', 'AD 79 = 0079', '987 = 0987'],
	['It rose in 987.'],
]);

check('an era without a space before its year', [
	['The hoard was struck between AD286 and AD293.', 'AD286 = 0286', 'AD293 = 0293'],
	['The coin of AD286 is his. In 293 he was murdered.', 'AD286 = 0286', '293 = 0293'],
	['The ad286 page was full. In 293 days it grew.', '293 days = P293D'],
	['The LOAD286 file was lost.'],
]);

check('a day with its era', [
	['He was born on 4 May 33 AD and died young.', '4 May 33 AD = 0033-05-04'],
	['He was born on 4 May 33 ad and died young.', '4 May = 2023-05-04'],
]);
