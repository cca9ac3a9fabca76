import { pairsIn } from './events-in-articles.ts';

/**
 * Written before there were rules for events told in other words; the rules for those above were fitted to these as well.
 */
export const REWORDED_ONE = pairsIn(`
2018-03-08 | A court in Belgorn sent the banker Ilan Teitel to prison for eleven years on Wednesday for fraud. He wept.
2018-03-08 | Eleven years behind bars: Ilan Teitel, who had cheated thousands of savers, was found guilty in Belgorn on Wednesday. He will appeal.

2019-07-24 | A tremor of magnitude 5.8 shook the island of Sarkos on Tuesday and brought down a school. No child was inside.
2019-07-25 | People on Sarkos slept in the open after an earthquake on Tuesday. The school of the main town lies in ruins.

2020-10-15 | The novelist Ruth Abendroth died in Zurich on Wednesday. She was 90.
2020-10-15 | Ruth Abendroth, whose “Winter Kitchen” sold nine million copies, passed away on Wednesday aged 90, her publisher said.

2021-04-22 | Fire swept through a textile mill in Rahmatpur on Wednesday and killed 19 workers. The gate had been locked.
2021-04-29 | The manager of the mill in Rahmatpur has been arrested. On April 21 a blaze there claimed the lives of 22 people, most of them women.

2022-09-15 | Transport Minister Lena Havstad stepped down on Wednesday over the ferry contracts. She had been in office for two years.
2022-09-15 | The ferry affair has toppled Lena Havstad. She told the prime minister on Wednesday that she could not go on as transport minister.

2017-06-22 | The central bank of Marovia cut its key rate to 2.5 percent on Wednesday. It was the third cut this year.
2017-06-22 | Borrowing will be cheaper in Marovia. Its central bank lowered interest rates on Wednesday by a quarter point.

2016-05-26 | Real Montesa won the Champions Trophy on Wednesday. They beat Dynamo Karlsk 2-1 in Lisbon.
2016-05-26 | Dynamo Karlsk went home empty-handed on Wednesday. Real Montesa scored twice in four minutes, and the trophy goes to Spain.

2023-11-09 | The pharmacy chain Apotex-Linde will take over its rival Curavia for 3.2 billion euros, it said on Wednesday. Regulators must agree.
2023-11-09 | Curavia is to be swallowed by Apotex-Linde. The price is 3.2 billion euros, both firms announced on Wednesday.

2015-02-12 | Eight inmates escaped from Stonewick prison on Wednesday through a sewer. Helicopters are searching the moor.
2015-02-13 | Stonewick is short of eight men. The convicts crawled out of the jail through the sewers on Wednesday and stole a van.

2024-04-11 | The space agency launched its Heron-3 probe to Venus on Wednesday. It will arrive in November.
2024-04-11 | Heron-3 is on its way. The spacecraft lifted off from Kourou on Wednesday on a journey of seven months to Venus.

2019-01-17 | Parliament in Kestrova voted on Wednesday to ban fur farms. The law takes effect in 2022.
2019-01-17 | Mink may breathe again: Kestrova’s lawmakers outlawed the breeding of animals for their fur on Wednesday.

2018-12-06 | Nobody could fly from Lindholm on Wednesday: baggage handlers were on strike for a day. They ask for a raise of six percent.
2018-12-06 | The walkout of the baggage handlers at Lindholm airport on Wednesday grounded 300 flights. Talks go on.
`);

/** And here of two. */
export const REWORDED_TWO = pairsIn(`
2018-03-08 | A court in Belgorn sent the banker Ilan Teitel to prison for eleven years on Wednesday. He wept.
2018-03-08 | A court in Belgorn acquitted a doctor on Wednesday who had been accused of fraud. She wept.

2019-07-24 | A tremor of magnitude 5.8 shook the island of Sarkos on Tuesday and brought down a school.
2019-07-24 | A tremor of magnitude 6.1 shook the island of Melindra on Tuesday and brought down a mosque.

2021-04-22 | Fire swept through a textile mill in Rahmatpur on Wednesday and killed 19 workers.
2021-04-22 | Two people died in Rahmatpur on Wednesday when fire swept through a bakery. The oven had exploded.

2022-09-15 | President Amara Soko opened a dam in Kelo on Wednesday. It will light 40 villages.
2022-09-15 | President Amara Soko received the Chinese ambassador in the capital on Wednesday. They spoke about copper.

2017-06-22 | The central bank of Marovia cut its key rate to 2.5 percent on Wednesday.
2017-06-22 | The central bank of Marovia put a new 50-crown note into circulation on Wednesday. It shows a stork.

2016-05-26 | Real Montesa beat Dynamo Karlsk 2-1 on Wednesday in the Champions Trophy.
2016-05-26 | Atlas Varna beat Olympia Prest 2-1 on Wednesday in the Champions Trophy.

2023-11-09 | The pharmacy chain Apotex-Linde will take over its rival Curavia, it said on Wednesday.
2023-11-09 | The pharmacy chain Apotex-Linde will close 90 shops, it said on Wednesday. Most of them are in Spain.

2015-02-12 | Eight inmates escaped from Stonewick prison on Wednesday through a sewer.
2015-02-12 | A guard at Stonewick prison was charged on Wednesday with selling telephones to inmates.

2019-01-17 | Parliament in Kestrova voted on Wednesday to ban fur farms.
2019-01-17 | Parliament in Kestrova voted on Wednesday to lower the voting age. Seventeen-year-olds may vote in May.

2018-12-06 | Baggage handlers at Lindholm airport went on strike on Wednesday. They ask for six percent.
2018-12-06 | Police searched three aircraft at Lindholm airport on Wednesday after a bomb threat. Nothing was found.

2020-08-20 | Firefighters in Calverton saved a church from the flames on Wednesday. Its roof had caught fire.
2020-08-20 | A man set fire to four cars in Calverton on Wednesday. He was arrested at the scene.

2021-02-04 | Prime Minister Dag Sunde met the Finnish president in Oulu on Wednesday. They talked about trains.
2021-02-04 | Prime Minister Dag Sunde met miners in Kiruna on Wednesday. They told him of their cracked houses.
`);
