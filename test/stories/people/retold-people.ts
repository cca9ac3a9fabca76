import { pairsIn } from './people-in-articles.ts';

/**
 * Forty more, written and marked by somebody who had not seen the rules: at first sight 69 % of what was put together was one
 * person, and 50 % of those who are one were found. Since then the rules have been fitted to them.
 */
export const RETOLD_ONE = pairsIn(`
2021-03-16 | Oyelaran | Nigeria will release 40,000 tonnes of maize from its reserves. Babatunde Oyelaran, director-general of the National Grain Board, said the lorries would leave Kano this week. “No family should pay double for a bag of maize,” Oyelaran said.
2022-11-08 | Tunde Oyelaran | Floods have spoiled a tenth of the stored harvest in northern Nigeria. “We are drying what can be dried,” said Tunde Oyelaran, who runs the country’s National Grain Board.

2024-05-21 | Probert | Siân Probert, the Greens’ candidate in Harlow Vale, promised to fight the bypass. “Ancient woods cannot be replanted,” Probert told a meeting in the village hall.
2024-06-27 | Sian Probert | A week before polling day the race in Harlow Vale is too close to call. “People here are tired of being taken for granted,” said Sian Probert, who is standing for the Green Party.

2018-09-25 | Hirnböck | Bavarian Interior Minister Ludwig Hirnböck wants more mounted police at the Oktoberfest. “A horse calms a crowd better than any loudspeaker,” Hirnböck said in Munich.
2020-02-12 | Hirnboeck | The interior minister of Bavaria, Ludwig Hirnboeck, has rejected calls for a ban on fireworks. “We do not forbid joy,” Hirnboeck told the regional parliament.

2019-07-03 | Yevhen Sholudko | Trolleybuses in Zelenohrad will be free for pensioners from September. “Our parents built this city,” said its mayor, Yevhen Sholudko.
2022-10-19 | Sholudko | Half of Zelenohrad was without heating on Tuesday after missiles hit the power station. Evgeny Sholudko, who has led the city hall since 2015, asked residents to share their stoves. “We will get through this winter together,” Sholudko said.

2017-05-24 | Pemberley | Armed officers will patrol every station in the county, said Alistair Pemberley, the chief constable of Northmarch Police. “You will see us, and that is the point,” Pemberley said.
2021-01-13 | Sir Alistair | Northmarch’s police chief, Sir Alistair Pemberley, knighted in the New Year Honours, defended the fines for lockdown parties. “The rules are the same for everyone,” Sir Alistair said.

2016-08-17 | Ostrander | Army engineers have built six floating bridges in flooded Louisiana. “My soldiers have not slept since Sunday,” said Brig. Gen. Marcus Ostrander, commander of the 9th Engineer Brigade.
2020-04-02 | Ostrander | A convention centre in Detroit is being turned into a hospital with 900 beds. Maj. Gen. Marcus Ostrander, who led the 9th Engineer Brigade before his promotion, is in charge of the work. “We know how to build fast,” Ostrander said.

2020-02-05 | Fang | The virus may spread before symptoms show, Chinese scientists have warned. “This makes it hard to contain,” said Fang Weiran, a virologist at the University of Kaishan. Professor Fang has studied bat viruses for twenty years.
2021-06-09 | Wei-ran Fang | Bats in three more caves carry close relatives of the virus. “We have looked at only a fraction of them,” said Wei-ran Fang of Kaishan University, a leading expert on bat viruses.

2019-10-30 | Quispe | Tin miners blocked the road to Oruro for a third day. “We will stay until the minister comes in person,” said María Elena Quispe Laura, the president of the miners’ cooperative Cerro Alto.
2020-08-11 | Elena Quispe | Bolivian miners accepted the government’s offer on Monday and cleared the roads. "We did not win everything, but we won respect," said Elena Quispe, who heads the Cerro Alto cooperative of tin miners.

2018-08-10 | Lindqvist | Swedish sprinter Kaia Lindqvist ran the 200 metres in 22.41 seconds, a national record. “I did not even feel the bend,” Lindqvist said in Berlin.
2021-08-04 | Lindqvist-Moreau | Kaia Lindqvist-Moreau missed the final of the 200 metres by a hundredth of a second. The Swedish record holder, who married a French hurdler last summer, took it with humour. “I should have had a bigger nose,” Lindqvist-Moreau said.

2018-06-20 | al-Sayegh | Forty migrants drowned when their boat capsized off Shabwa. “The smugglers fled and left them,” said Abdul Rahman al-Sayegh, a spokesman for Yemen’s coast guard.
2019-03-06 | Alsayegh | Yemen has seized a dhow with three tonnes of hashish, the spokesman of the country’s coast guard, Abdelrahman Alsayegh, said. “It came from the north and had no papers,” Alsayegh added.

2021-05-12 | Baltic Seabird Observatory | Guillemots are breeding on Karlholm again after forty years. “We counted 112 pairs,” the Baltic Seabird Observatory said on Wednesday.
2022-07-20 | Baltic Seabird Observatory | Hundreds of dead gannets have been washed up on Gotland since the weekend. “It looks like bird flu, but we wait for the laboratory,” said the Baltic Seabird Observatory, which keeps watch over the colonies on Karlholm.

2017-02-14 | Venkatraghunath | Exports of jute bags rose by a fifth, according to S. K. Venkatraghunath, chairman of the Indian Jute Council. “The world is saying goodbye to plastic,” Venkatraghunath said in Kolkata.
2018-12-05 | Venkatraghunath | Mills in West Bengal are short of raw jute. “Farmers have turned to rice,” said Subramanian Venkatraghunath, who chairs the Indian Jute Council.

2019-04-17 | Dunmire | The Senate will vote on aid for flooded farms next week. “Nebraska has waited long enough,” said Sen. Elizabeth Dunmire, a Republican.
2022-02-09 | Betsy Dunmire | A bill to break up the big meatpackers has found support on the right. “Four companies should not set the price of every steak,” said Betsy Dunmire, Nebraska’s junior senator.

2016-10-12 | Takemoto | Hokuyo Electric will not restart its second reactor before spring. “Safety comes before profit,” said the company’s president, Takemoto Shuhei, bowing to reporters. Takemoto has been in office since April.
2018-03-28 | Shuhei Takemoto | A court in Sapporo ordered the Japanese utility Hokuyo Electric to pay 300 families. “We take the ruling seriously,” said Shuhei Takemoto, president of Hokuyo.

2020-09-16 | Eldjárn | Iceland’s finance minister, Hrafn Eldjárn, presented a budget with a record deficit. “We borrow so that nobody has to leave the country,” Eldjárn said.
2022-01-26 | Hrafn Eldjarn | Iceland will lift all restrictions by Easter. Prime Minister Hrafn Eldjarn, who held the finance portfolio until last autumn, announced it at a fish market. “Let us go back to shaking hands,” he said.

2017-11-15 | Ramdhani | Residents of Belgrave fear for their library. “If it closes, it will never open again,” said Priya Ramdhani, a Labour city councillor in Leicester.
2020-01-22 | Ramdhani | Priya Ramdhani gave her maiden speech on Tuesday. The new Labour MP, for nine years a councillor in Leicester, spoke of libraries. “Mine taught me English,” Ramdhani told the Commons.

2023-06-14 | Balogh | Hungary will veto the ninth package, Foreign Minister Balogh said in Luxembourg. “We have made this clear many times,” Balogh told journalists.
2023-06-27 | Balogh | András Balogh, Hungary’s foreign minister, met his Turkish colleague in Ankara. “The veto was never about money,” Balogh said.

2019-06-11 | Masango | Goalkeeper Lindiwe Masango saved a penalty, but South Africa lost 1-0. “I saw her eyes and knew where she would shoot,” Masango said.
2023-07-26 | Lindiwe Masango | South Africa’s women go into the match against Italy with nothing to lose. “We are not tourists here,” said captain Lindiwe Masango, who has kept goal for the national side since 2016.

2015-04-22 | Castellbó | The Catalan novelist Nuria Castellbó presented “The Salt Ledger” in Barcelona. “It took me eleven years and two marriages,” Castellbó joked.
2019-10-09 | Castellbo | A film of “The Salt Ledger” opens on Thursday. “I cried at all the wrong places,” said Núria Castellbo, who wrote the book.

2013-03-06 | Gravina | Rome is no longer the whole world, said the bishop of Ostuvio, Matteo Gravina. “The next pope should come from the south,” Bishop Gravina said.
2021-12-22 | Matteo Gravina | The Vatican will publish its accounts in full. “There is nothing left to hide,” said Cardinal Matteo Gravina, who was bishop of Ostuvio before he took over the Holy See’s finances.

2019-11-20 | Kang Hyun-sook | Trains in Seoul ran at half their frequency on Wednesday. “We want the fourth shift we were promised,” said Kang Hyun-sook, head of the Korean Rail Workers’ Alliance.
2022-12-07 | Kang | South Korea’s rail workers called off their strike hours before it was to begin. “The company moved, and so did we,” said their leader, Kang Hyunsook. Kang spoke after all-night talks of the Korean Rail Workers’ Alliance.

2022-08-03 | Fitch | The creek rose nine feet in an hour and took the house of Darlene Fitch, 54, with it. “I watched my piano float away,” said Fitch, a school cook in Corley Creek, Kentucky.
2024-07-31 | Darlene Fitch | Two years after the flood, Corley Creek in Kentucky is still full of trailers. “They told us six months,” said Darlene Fitch, 56, who cooks at the school and lost her home.
`);

/** And here of two. */
export const RETOLD_TWO = pairsIn(`
2018-05-16 | John Mwalenga | Police in Lusaka arrested eleven men after riots at a stadium. “We have them all on camera,” said the city’s police chief, John Mwalenga.
2018-10-03 | John Mwalenga | Schools in Malawi stayed closed on Wednesday. “Teachers have not seen a salary since July,” said John Mwalenga, who leads their union in Blantyre.

1998-06-10 | Teague | The Senate rejected the tobacco bill. “It was a tax on the poor,” said Sen. Harlan Teague, an Oklahoma Republican.
2014-06-11 | Teague | Harlan Teague Jr., 41, wants the Senate seat that his late father held for Oklahoma. “I learned politics at the breakfast table,” Teague said in Tulsa.

2019-04-10 | Brandhuber | Austria’s environment minister, Ilse Brandhuber, wants to ban plastic cutlery. “Nobody needs a fork for five minutes,” Brandhuber said.
2020-04-15 | Steyrer | Lake levels in Burgenland are at a low. “We have to let the reeds come back,” said Konrad Steyrer, Austria’s environment minister.

2020-01-15 | Solheim | The pass will stay closed until the weekend. “There are four metres of snow on the road,” said Ingrid Solheim, a spokeswoman for the Norwegian Road Agency.
2020-01-29 | Solheim | Two lorries were blown over on the bridge near Bodø. “We should have closed it an hour earlier,” said Anders Solheim of the Norwegian Road Agency.

2020-08-05 | Haddadin | Surgeons operated by the light of telephones. “We ran out of anaesthetic at midnight,” said Dr Haddadin at the Saint Elias Hospital in Beirut.
2020-08-19 | Samir Haddadin | Lebanon’s pound has lost another tenth of its value. “People queue for bread in a country of bankers,” said Samir Haddadin, an economist in Beirut.

2017-07-12 | Tom Kesselring | Three barns burned down near Aldenburg, Ohio. “Hay burns for days,” said the town’s fire chief, Tom Kesselring.
2018-07-25 | Tom Kesselring | A wildfire has reached the edge of Marfield, Arizona. “If you hear the siren, go,” Fire Chief Tom Kesselring told residents.

1991-09-18 | Arroyuelo | Midfielder Luis Arroyuelo, 22, scored on his debut for Asunción. “My mother was in the stands,” Arroyuelo said.
2019-09-18 | Arroyuelo | Luis Arroyuelo, a 19-year-old defender, signed for Asunción on Tuesday. “This club is my life,” Arroyuelo said.

2021-03-31 | Maria dos Anjos | The wards are full again. “We have stopped counting the hours,” said Maria dos Anjos, 34, a nurse in Manaus.
2021-04-14 | Maria dos Anjos | Cafés in Lisbon opened their terraces on Monday. “I have sold more coffee today than in March,” said Maria dos Anjos, 61, who owns one in Alfama.

2009-05-20 | Hettigoda | The war is over, Sri Lanka’s defence secretary, Nimal Hettigoda, declared. “Every inch of the island is free,” Hettigoda said.
2010-02-10 | Hettigoda | Sunethra Hettigoda accused the government of stealing the election. “They arrested my husband because he won,” Hettigoda told a rally in Colombo.

2022-06-22 | Achterveld | Suriname’s president, Desmond Achterveld, asked for patience. “The oil will come, but not tomorrow,” Achterveld said in a speech.
2022-07-06 | Achterveld | Fuel subsidies will end in August, Suriname’s finance minister, Roy Achterveld, said. “I know that my brother is not pleased,” Achterveld said with a smile.

2016-04-20 | David Kohen | The banker will plead not guilty. “My client followed every rule there was,” said David Kohen, his lawyer, outside the court in Manhattan.
2017-09-06 | David Kohen | A rare sawfish has been born in Haifa. “We did not even know that she was pregnant,” said David Kohen, the director of the city’s aquarium.

2013-07-03 | Ahmed Shenawi | Crowds filled the seafront in Alexandria on Tuesday. “I came with my whole street,” said Ahmed Shenawi, 27, a taxi driver.
2018-03-28 | Ahmed Shenawi | Few voters came to the polling stations in Alexandria. “What is there to choose?” asked Ahmed Shenawi, 25, who drives a taxi.

2016-11-23 | Morvannec | The beach is black for two kilometres, according to Jean-Luc Morvannec, the mayor of Saint-Guirec. “It is the third spill in ten years,” Morvannec said.
2016-11-30 | Luc Morvannec | Volunteers from all over Brittany came to Plouarzel-le-Vieux. “We have more shovels than oil,” said the mayor, Luc Morvannec.

2015-10-07 | Bianconcini | Judge Andrea Bianconcini sent the former mayor of Trapani to prison. “He betrayed those who elected him,” Bianconcini said as he read out his ruling.
2016-08-10 | Bianconcini | German swimmer Andrea Bianconcini was disqualified for a false start. “I heard a click and jumped,” she said. Bianconcini will have another chance on Thursday.

2019-05-15 | Li Weiqun | New tariffs will cost China half a point of growth. “Exporters have seen it coming,” said Li Weiqun, an economist at Huaxin Securities.
2019-08-21 | Li Weiqun | China’s Li Weiqun is out of the badminton championships after a defeat in straight games. “My knee has not been right since May,” Li Weiqun said.

2022-08-10 | Northern Water | Hosepipes are banned in Yorkshire and Durham from Thursday. “Reservoirs are at their lowest since 1995,” Northern Water said.
2022-11-16 | Northern Water | Towns around Townsville have been told to boil their water after the floods. “We expect to lift the notice next week,” said Northern Water, the utility for Queensland’s tropical coast.

2015-02-18 | Petersholm | The shipping line Nordhav will scrap six old freighters. “They burn too much oil,” said its chief executive, Hans Petersholm.
2021-03-31 | Petersholm | The Danish shipping line Nordhav will send its vessels round the Cape. “It costs us nine days,” said Henrik Petersholm, the chief executive.

2005-11-02 | King Tupoa | The riots have shaken Tonuvea. “I shall listen to my people,” King Tupoa III said in a rare address on the radio.
2013-11-06 | King Tupoa | Tonuvea’s parliament opened on Tuesday. “My uncle left us a constitution, and I shall keep it,” said King Tupoa IV, who was crowned last year.
`);
