import { pairsIn } from './people-in-articles.ts';

/** Written for people whom at least one of two articles only names, and marked by hand: here both tell of one person. */
export const NAMED_ONE = pairsIn(`
2019-05-06 | Ilse Brandt | The harbour of Oldmark will be dredged from June, the port authority decided on Monday. The plan was signed by Ilse Brandt, the port’s director, after eight months of talks with the fishermen.
2020-02-11 | Brandt | Oldmark’s port had its best year in a decade. “We dredged at the right moment,” said Ilse Brandt, director of the port of Oldmark. “The big ships are coming back.”

2014-09-03 | Tomas Lindholm | Police in Sarnby have charged Tomas Lindholm, 34, a bus driver, over the fire at the depot in August. He denies setting it.
2015-03-20 | Tomas Lindholm | A court in Sarnby cleared Tomas Lindholm, 35, a bus driver, of setting fire to the depot last August. The judge said that the evidence had fallen apart.

2016-04-18 | Rosa Ibarra | Judge Rosa Ibarra of the Palen district court ordered the mine to close until its dam is mended. The owners have thirty days to appeal.
2017-01-30 | Ibarra | The Palen mine may open again, the district court ruled. “The dam is safe,” Judge Rosa Ibarra of the Palen district court told the owners. “See that it stays so.”

2021-10-02 | Yusuf Demir | The Kestrel bridge in Varna Hill was opened on Saturday by Mayor Yusuf Demir and two hundred schoolchildren. It cost nine million.
2023-06-15 | Yusuf Demir | Varna Hill has a new mayor. Yusuf Demir, who was mayor of Varna Hill for twelve years and built the Kestrel bridge, lost by forty votes.

2018-07-21 | Nadia Ferrante | Nadia Ferrante, a marine biologist at the University of Corsa, found the coral on a dive in July. Her paper calls it the oldest of its kind.
2022-11-08 | Ferrante | The coral of Corsa is dying. “We have ten years,” said Dr Nadia Ferrante, a marine biologist at the University of Corsa, who found it in 2018.

2011-02-14 | Pieter Maas | The airline Nordvia named Pieter Maas its chief executive on Monday. He follows a man who stayed for six months.
2013-09-09 | Pieter Maas | Nordvia is to buy forty aircraft, the airline said. Its chief executive, Pieter Maas, is to sign the contract in Toulouse next week.

2009-03-03 | Grace Okello | The midwife Grace Okello delivered nine hundred children in the hills of Lira before the road was built. The district gave her a bicycle on Tuesday.
2012-12-12 | Grace Okello | Grace Okello, a midwife from the hills of Lira, was given the country’s highest medal on Wednesday. She has delivered twelve hundred children.

2020-08-19 | Viktor Sokol | Orovian Defence Minister Viktor Sokol resigned on Wednesday after the loss of two helicopters. The army had asked for new ones since 2016.
2021-05-05 | Viktor Sokol | Viktor Sokol, a former Orovian defence minister, will stand for parliament, his party said. He resigned last summer after two helicopters were lost.
`);

/** Here they tell of two who share a name. */
export const NAMED_TWO = pairsIn(`
2019-05-06 | Martin Hale | Martin Hale, 19, a student from Devonby, drowned on Sunday off the north beach. The coastguard searched for nine hours.
2022-05-06 | Martin Hale | Transport Minister Martin Hale opened the new line to Sarnby on Friday. It is nine years late.

2015-01-10 | Ruth Keller | The violinist Ruth Keller, 24, won the Lumen competition on Saturday with a concerto that nobody had played in public before.
2016-10-02 | Ruth Keller | Police are looking for Ruth Keller, 71, who left a nursing home in Palen on Friday. She was last seen at the station.

1961-04-12 | Daniel Osei | Daniel Osei, the first mayor of Kasoro, laid the stone of the town hall on Wednesday.
2019-04-12 | Daniel Osei | Striker Daniel Osei, 22, has joined Harrow United from Kasoro for four million.

2018-03-03 | Anna Novak | Anna Novak, a judge at the court of appeal in Brenn, freed the three bankers on Saturday.
2018-03-05 | Anna Novak | Anna Novak, a baker in the village of Ostrow, has won a prize for her rye bread.

2020-06-01 | Samuel Pike | Sheriff Samuel Pike of Tarn County closed the road on Monday after two rockfalls in a week.
2020-09-01 | Samuel Pike | Samuel Pike, the sheriff of Orla County, was charged on Tuesday with taking money from the jail’s kitchen.

2012-02-02 | Li Wei | The swimmer Li Wei broke the national record over 200 metres in Tarnport on Thursday.
2013-02-02 | Li Wei | The geologist Li Wei of the survey in Kesh mapped the fault under the dam, a report said on Saturday.
`);
