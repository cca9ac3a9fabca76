import { pairsIn } from './events-in-articles.ts';

/**
 * Forty more, written and marked by somebody who had not seen the rules, each told in other words by the second article: at first
 * sight none was found. Since then the rules have been fitted to them.
 */
export const RETOLD_ONE = pairsIn(`
2022-05-18 | A magnitude 6.1 earthquake struck off the coast of Maluna province early on Wednesday, damaging dozens of houses and a mosque. At least three people were killed, the disaster agency said.
2022-05-19 | Four villagers died and some 60 homes collapsed when a strong tremor rattled Maluna before dawn on Wednesday. Fishermen ran uphill for fear of a tsunami, but no warning was issued.

2021-10-13 | A court in Rastovo jailed the former customs chief Anton Velichkin for nine years on Tuesday for taking bribes. He was led away in handcuffs.
2021-10-13 | Anton Velichkin, once the most powerful customs officer in the country, will spend nine years behind bars. Judges in Rastovo found him guilty on Tuesday of pocketing four million dollars from importers.

2023-03-22 | Halvard’s prime minister, Jorun Eikeland, flew to Tirmaz on Tuesday for the first visit by a Halvardian head of government in thirty years. She signed a contract for gas.
2023-03-23 | Tirmaz rolled out the red carpet on Tuesday for Jorun Eikeland. The Halvardian premier and her host agreed on the delivery of gas for fifteen years.

2019-09-05 | At least 26 workers died in a blaze at a garment factory in Khulgaon on Wednesday. The emergency exits had been locked.
2019-09-11 | The owner of the Meghla clothing works in Khulgaon has been detained. Thirty-one people, most of them young women, were killed on September 4 when fire swept through the building.

2020-11-18 | The singer Delphine Aubertot died at her home in Brussels on Tuesday, her family said. She was 88.
2020-11-18 | Belgium mourns the voice of “Pluie de mai”. Delphine Aubertot passed away on Tuesday at the age of 88, forty years after her last concert.

2022-04-28 | Two goals by Marek Sobotta sent Union Lindwerth into the final of the Continental Cup on Wednesday. They beat Atlético Saragueta 3-1 after extra time.
2022-04-28 | Atlético Saragueta’s dream is over. The Spaniards lost 3-1 in Lindwerth in the second leg of the semi-final on Wednesday and had a man sent off.

2023-02-03 | The Bank of Corvenia raised its key rate by half a point to 4.25 percent on Thursday. It was the ninth increase in a row.
2023-02-03 | Mortgages in Corvenia will become dearer still. The central bank on Thursday lifted borrowing costs to their highest level since 2008 and said that inflation was not yet beaten.

2018-08-30 | A ferry with more than 200 people on board capsized on Lake Ukarenge on Thursday. Divers have recovered 44 bodies.
2018-09-06 | Lake Ukarenge has given up more of its dead. The ferry Umoja overturned a few metres from the jetty on August 30, and 136 passengers drowned.

2021-06-17 | Lawmakers in San Telmo voted on Wednesday to make abortion legal up to the fourteenth week. The vote was 38 to 29.
2021-06-17 | Women in green scarves danced all night in front of San Telmo’s Congress. By a margin of nine, the senators on Wednesday ended a ban on abortion that had stood for a century.

2020-06-11 | Defence Minister Pieter Groothuys resigned on Wednesday over the purchase of helicopters that cannot fly at night. The prime minister accepted.
2020-06-11 | The helicopter affair has cost the Dutch defence minister his job. Pieter Groothuys told parliament on Wednesday that he had lost its confidence.

2017-03-23 | A car bomb exploded outside a bank in Lashkarabad on Wednesday, killing at least 29 people who were queuing for their pay. Many were soldiers.
2017-03-29 | The death toll of the attack on the Kohistan Bank in Lashkarabad has risen to 41. On March 22 a man drove a car full of explosives into a crowd of soldiers and officials waiting for their wages.

2024-01-18 | Japan’s Hayate-2 rocket lifted off from Tanegashima on Wednesday with a spy satellite on board. It was the rocket’s first successful flight.
2024-01-18 | Third time lucky: after two failures, the Hayate-2 reached orbit on Wednesday. Engineers at the Tanegashima space centre wept as its satellite sent the first signal.

2023-03-28 | Nothing moved at the airports of Germany on Monday. Security staff and ground crews had walked out for a day to press for ten percent more pay.
2023-03-28 | More than 380,000 passengers were stranded on Monday by a 24-hour strike at German airports. The union said that it was only a warning.

2022-10-07 | The Dalgren Prize for literature went to the Ghanaian poet Efua Mensah-Quaye on Thursday. The jury praised “the tide in her lines”.
2022-10-07 | Efua Mensah-Quaye was frying plantains when the telephone rang on Thursday. She is the first writer from Ghana to win the Dalgren Prize.

2019-06-25 | The drug maker Avantera said on Monday that it would buy its rival Pelloran for 62 billion dollars. Shares in Pelloran rose by a quarter.
2019-06-25 | Two giants of medicine are to become one. Avantera will pay some $60bn in cash and shares for Pelloran, the boards of both companies announced on Monday.

2021-09-07 | Six prisoners dug their way out of the high-security Gilad-Ofer jail on Monday. Police have put up roadblocks.
2021-09-08 | A farmer saw men running through his cotton field and called the police. By then half a dozen inmates had crawled through a tunnel under the wall of Gilad-Ofer prison on Monday and vanished.

2022-06-23 | Corvenia’s government fell on Wednesday after losing a vote of no confidence by 123 votes to 117. It had been in office for six months.
2022-06-23 | Six months were all that Kiril Petkanov got. Parliament on Wednesday toppled his cabinet, the first in Corvenia’s history to be removed in this way.

2016-01-14 | Two pupils and a tourist were killed when an avalanche swept over a closed piste in Les Trois Ours on Wednesday. A teacher was injured.
2016-01-15 | The teacher who led his class on to a barred slope at Les Trois Ours is under investigation. Snow buried ten of the party on Wednesday, and three people did not survive.

2018-10-24 | China on Tuesday opened a bridge of 41 kilometres across the Lianjiang bay. It took nine years to build.
2018-10-24 | The world’s longest sea crossing was inaugurated on Tuesday. Cars may drive over the Lianjiang bay in half an hour, where ferries took three.

2021-10-27 | Colombia’s most wanted man, Darío Antonio Usugaita, was captured in the jungle on Tuesday. He is better known as “Mico”.
2021-10-28 | Five hundred soldiers and 22 helicopters closed in on the cocaine lord “Mico” on Tuesday. He will be extradited to the United States, the government in Bogotá said.

2021-05-14 | The hospitals of Westmeath Regional shut down all their computers on Friday after an attack by hackers. Appointments were cancelled.
2021-05-20 | Blackmailers demand 20 million dollars for the files of Westmeath Regional’s patients. Since malicious software struck the hospital group on May 14, doctors have worked with pen and paper.

2019-11-26 | Thieves broke into the Green Vault in Elbstein on Monday and made off with diamonds of the Saxon kings. They had cut the power.
2019-11-26 | With an axe, two men smashed a showcase in Elbstein’s castle at dawn on Monday. Three sets of eighteenth-century jewels are missing, and the museum calls their value beyond price.
`);

/** And here of two: at first sight two were merged. */
export const RETOLD_TWO = pairsIn(`
2019-07-17 | A magnitude 5.9 earthquake shook the Greek island of Karnos on Tuesday, and a church tower collapsed. Nobody was killed.
2019-07-17 | An earthquake of magnitude 5.7 hit the Philippine province of Batanuan on Tuesday. Eight people were killed when a market hall came down.

2020-01-29 | The district court in Halmsund sentenced a former nurse to life on Tuesday for the murder of three patients. She showed no emotion.
2020-01-29 | Fourteen years in prison: this was the sentence that the district court in Halmsund passed on Tuesday on a gang leader who had ordered two shootings. He will appeal.

2022-06-17 | President Ramón Iturbide visited a shelter for flood victims in Puerto Calmo on Thursday. He promised 10,000 new houses.
2022-06-17 | President Ramón Iturbide opened a cement works in Valdehierro on Thursday. The plant will employ 600 people.

2023-02-02 | Teachers in Leverton stayed away from work on Wednesday, and 40 schools remained closed. They want twelve percent more.
2023-02-02 | Ambulance crews walked out in Leverton on Wednesday, for the first time in thirty years. They only answered calls in cases of danger to life.

2021-05-06 | Ravensford beat Calder Town 2-0 on Wednesday and are in the final of the League Cup. Both goals came from corners.
2021-05-06 | Marlow Athletic are in the final of the League Cup. They won 2-0 against Stanbridge on Wednesday, with two late goals.

2018-06-14 | A fire in a nightclub in the old port of Marvella killed nine people on Wednesday. A spark from a firework had set the ceiling alight.
2018-06-14 | Three firefighters were hurt on Wednesday when a paint warehouse burned down on the northern edge of Marvella. Black smoke hung over the city until night.

2022-09-23 | Switzerland’s central bank raised its key rate by 0.75 points on Thursday. Negative interest has come to an end.
2022-09-23 | Norway’s central bank raised its key rate by half a point on Thursday. A further increase is likely in November.

2022-07-06 | Health Minister Samir Jafri left the cabinet in London on Tuesday. In his letter he wrote that he could no longer defend the prime minister.
2022-07-06 | The chancellor, Rohan Sunder, resigned on Tuesday. He said that the public expected government to be conducted properly.

2021-09-08 | The actor Jean-Pierre Bellamont died in Paris on Monday. He was 88 and had never wanted to be a star.
2021-09-08 | The actor Michael Kenworth was found dead in his flat in New York on Monday. He was 54 and known from a series about drug dealers.

2015-11-13 | Two suicide bombers killed 43 people in a shopping street in the south of Beirut on Thursday. The evening prayer had just ended.
2015-11-13 | A roadside bomb in Sabratin in Libya killed four policemen on Thursday. No group claimed it.

2020-12-17 | Hungary’s parliament on Wednesday passed a law that makes adoption by same-sex couples impossible. The opposition protested.
2020-12-17 | Hungary’s parliament on Wednesday voted to change the rules for party lists. Small parties will find it harder to win seats.

2019-03-14 | Police in Valencia arrested a man on Wednesday who is accused of having sold 200 false passports. They found a printing press in his garage.
2019-03-14 | Police in Valencia arrested a 44-year-old swimming coach on Wednesday. Seven girls have accused him of abuse.

2023-10-05 | Three chemists share the Lundqvist Prize for their work on quantum dots, the academy announced on Wednesday. They discovered the tiny crystals in the eighties.
2023-10-05 | The Lundqvist Foundation on Wednesday gave its medal for peace to a Sudanese doctor. She treated the wounded of both sides.

2019-02-20 | An avalanche buried four skiers near Crans-Vallon in Switzerland on Tuesday. One of them, a rescuer, died.
2019-02-20 | A snow slide hit a group on the Austrian side of the Silvretta-Horn on Tuesday. Two men from Poland could only be recovered dead.

2022-03-09 | Corvenia’s president, Ivo Dragunov, spoke with the French president by telephone for an hour on Tuesday. They talked about corridors for refugees.
2022-03-09 | President Ivo Dragunov of Corvenia telephoned the Turkish president on Tuesday. They agreed on a meeting of the foreign ministers in Antalya.

2023-01-19 | The software company Macrosys will cut 10,000 jobs, it said on Wednesday. This is almost five percent of its staff.
2023-01-19 | The online retailer Orinoca began to dismiss 18,000 people on Wednesday. Its boss spoke of an uncertain economy.

2020-10-28 | Gloria Tannenbaum told a crowd in Lansdale on Tuesday that she would win Pennsylvania. She promised a million jobs in steel.
2020-10-28 | In the cold of Omaha, supporters of Gloria Tannenbaum waited for buses for hours after her rally on Tuesday. Seven of them were taken to hospital.

2021-09-16 | Four amateurs flew into orbit from Florida on Wednesday in a capsule of the company Starlane. They will circle the earth for three days.
2021-09-16 | A Russian carrier rocket put 34 internet satellites into orbit from Baikonur on Wednesday. It was the tenth launch of the programme.
`);
