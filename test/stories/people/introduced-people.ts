import { pairsIn } from './people-in-articles.ts';

/**
 * Written before the rules for them: who is introduced by a clause, by whose they are or by a body, goes by a short name or
 * another alphabet, or was promoted. At first sight, with the rules for those above, 92 % of what was put together was one
 * person, and 69 % were found.
 */
export const INTRODUCED_ONE = pairsIn(`
2019-05-08 | Rhys | The seat has been red since the war. “I take no vote for granted,” said Labour’s candidate in Penmoor, Owen Rhys. Rhys drove a bus for ten years.
2019-05-29 | Owain Rhys | Four parties are fighting for Penmoor. “We knocked on nine thousand doors,” said Owain Rhys, who is standing for Labour in Penmoor.

2020-02-11 | Farrugia | Fish farms must move further out, Dr Lina Farrugia, who heads the Maltese Institute of Marine Biology, told parliament. “The seabed under the cages is dead,” Farrugia said.
2020-10-14 | L. Farrugia | Jellyfish have closed three beaches. “They will leave with the next storm,” said L. Farrugia of the Maltese Institute of Marine Biology.

2018-03-14 | Bo Achterberg | The port of Zeelhaven wants electric cranes. “Noise is our neighbours’ first complaint,” said the port’s boss, Bo Achterberg.
2018-11-07 | Bogdan Achterberg | A strike at the port of Zeelhaven has been called off. “We met halfway,” said Bogdan Achterberg, who runs the port of Zeelhaven.

2017-09-13 | Temitope Alakija | Lagos needs a second airport, said Temitope Alakija, the managing director of Kestrel Air. “We lose two hours in the queue,” Alakija said.
2018-02-21 | Tope Alakija | Kestrel Air has ordered eleven aircraft. “They burn a third less,” said Tope Alakija, who runs Kestrel Air.

2016-06-08 | Liz Thornbury | The bypass will be built, said the leader of Dunmere council, Liz Thornbury. “We have waited since 1987,” Thornbury said.
2017-01-18 | Elizabeth Thornbury | Dunmere will close four day centres. “There is no money left to find,” said Elizabeth Thornbury, who leads the council.

2021-03-10 | Ana Belén Ocampo Ruiz | The union of Peruvian nurses has called a strike. “We have buried ninety colleagues,” said Ana Belén Ocampo Ruiz, the president of the union of Peruvian nurses.
2021-06-16 | Belén Ocampo | Peruvian nurses will get masks and a bonus. “The bonus can wait, the masks cannot,” said Belén Ocampo, who heads the Peruvian nurses’ union.

2018-04-18 | Dmytro Havryliuk | Kharkiv will buy eighty buses from Poland. “They have heating, which is new for us,” said Dmytro Havryliuk, the mayor of Kharkiv.
2020-05-13 | Dmitry Havrilyuk | The mayor of Kharkiv, Dmitry Havrilyuk, opened the metro again. “Wear your masks,” Havrilyuk said.

2019-08-21 | Jörg Mühlbauer | The Bavarian forest minister, Jörg Mühlbauer, has asked the army for help against bark beetles. “We are losing a forest a week,” Mühlbauer said.
2020-07-15 | Joerg Muehlbauer | “Spruce has no future here,” said Joerg Muehlbauer, Bavaria’s minister for forests.

2017-10-25 | Abdel Karim el-Bannani | Dates from Tafilalt fetch record prices. “The Gulf buys everything,” said Abdel Karim el-Bannani, chairman of the Moroccan Date Federation.
2018-09-26 | Abdulkarim Al-Bannani | A fungus has reached the palms of Tafilalt. “We burn what we cannot save,” said the chairman of the Moroccan Date Federation, Abdulkarim Al-Bannani.

2015-05-20 | Watanuki Haruto | The last whaling boat of Ayukama will be a museum. “My crew has grown old,” said Watanuki Haruto, its captain. Watanuki went to sea at fifteen.
2015-08-12 | Haruto Watanuki | Visitors to the museum in Ayukama may climb into the crow’s nest. “Hold on tight,” said Haruto Watanuki, the captain.

2014-11-19 | Choi Eun-bi | South Korean divers found the wreck at last. “There was no light at all,” said Choi Eun-bi, an archaeologist at the Mokpo Maritime Institute.
2016-04-06 | Eunbi Choi | Celadon bowls from the Mokpo wreck go on show. “They were packed for a wedding,” said Eunbi Choi of the Mokpo Maritime Institute, an archaeologist.

2012-02-15 | Garrick | Second Lieutenant Joanna Garrick of the 4th Rifles led the patrol. “We walked into it,” Garrick said in Camp Halford.
2023-05-17 | Garrick | The 4th Rifles have a new commander. “I joined with nothing but blisters,” said Colonel Joanna Garrick in Camp Halford.

2011-03-02 | Delacourt | Deputy Prosecutor Hugo Delacourt asked for ten years. “He knew what he did,” Delacourt told the court in Liège.
2019-10-16 | Delacourt | Belgium’s justice minister, Hugo Delacourt, a former prosecutor in Liège, wants more judges. “Justice delayed is a promise broken,” Delacourt said.

2018-07-11 | Nair | The Kochi metro carried a million passengers in a week. “We did not expect it so soon,” said its managing director, Anjali Nair.
2018-08-22 | Anjali Nair | The Kochi metro ran through the floods without a break. “Our drivers slept in the trains,” said Anjali Nair, the metro’s boss.

2020-06-03 | Wrzesniewski | Poland’s health minister, Tomasz Wrześniewski, closed eleven mines. “Coal does not cough, people do,” Wrześniewski said.
2020-07-01 | Wrzesniewski | The Polish health minister, Tomasz Wrzesniewski, let weddings take place again. “But no dancing cheek to cheek,” Wrzesniewski said.

2017-04-12 | Bachmeier | The Viennese orchestra will tour China. “We rehearse on the plane,” joked its first violinist, Clara Bachmeier.
2021-05-26 | Bachmeier-Chen | The Vienna orchestra played for an audience again. “I cried in the first bar,” said violinist Clara Bachmeier-Chen, who married a cellist last year.
`);

/** And their like who are two. */
export const INTRODUCED_TWO = pairsIn(`
2019-05-08 | Rhys | “I take no vote for granted,” said Labour’s candidate in Penmoor, Owen Rhys. Rhys drove a bus for ten years.
2019-06-12 | Owen Rhys | Cardiff Blues lost at home. “We dropped every ball,” said winger Owen Rhys.

2018-05-09 | Kevin Dolan | The bridge will be closed for a week. “Drivers should go round by the ring road,” said Kevin Dolan, the police chief of Marston Green.
2018-08-15 | Kevin Dolan | Parents in Port Avery want smaller classes. “My youngest sits on the window sill,” said Kevin Dolan, who leads the parents’ council.

2017-03-15 | Laura Pacheco | The clinic in Antofagasta has no heating. “We wear coats in the ward,” said Laura Pacheco, a nurse.
2017-09-20 | Laura Pacheco | Wolves killed forty sheep near Zamora. “I found them at dawn,” said Laura Pacheco, who keeps sheep in the hills.

2016-10-05 | Mike Brandt | The siren failed, said the village’s fire chief, Mike Brandt. Half of Osterfelden was asleep. “We drove through the streets and hooted,” Brandt said.
2017-11-08 | Mike Brandt | A barn burned down in Millbrook, Vermont. “The hay was wet when it was stored,” said Fire Chief Mike Brandt.

2018-04-25 | Chen Yan | The river is cleaner than it was, said Chen Yan, the deputy mayor of Wuhu. “Dolphins are coming back,” Chen Yan said.
2019-02-27 | Chen Yan | Grandmothers in Singapore are learning to dive. “I was afraid of the bath,” said Chen Yan, 68.

1984-02-08 | John Haverty | Mayor John Haverty of Elmsford opened the ice rink. “Mind your knees,” Haverty said.
2019-02-13 | John Haverty | The ice rink of Elmsford will be torn down. “It leaks,” said Mayor John Haverty.

1987-06-17 | Frank Dooley | Police Chief Frank Dooley of Carrick Falls promised more patrols. “We will be on every corner,” Dooley said.
2021-06-16 | Frank Dooley | The police chief of Carrick Falls, Frank Dooley, wants fewer guns. “I have been to too many funerals,” Dooley said.

2020-01-22 | Bob Kerrigan | Snow fell in Aspen Hollow. “We have ploughed all night,” said Bob Kerrigan, the mayor.
2020-02-12 | Robbie Kerrigan | Coastwick lost its pier. “It stood for a century,” said the mayor, Robbie Kerrigan.

2019-04-03 | Ayodele Bankole | Kano will plant a million trees. “One for each child at school,” said Ayodele Bankole, an adviser to the governor of Kano.
2019-07-10 | Dele Bankole | Shops in Peckham close early. “After eight it is a ghost town,” said Dele Bankole, who sells phones there.

2017-05-31 | María Luisa Torres Vega | Avocado growers in Michoacán want police on the roads. “They steal a lorry a day,” said María Luisa Torres Vega, the president of their association.
2017-08-23 | Luisa Torres | Buses in Bogotá will be electric. “Breathe,” said Luisa Torres, who heads the city’s transport office.

2018-10-10 | Volodymyr Kravets | The mine in Pavlohrad is flooded. “The pumps are older than I am,” said Volodymyr Kravets, a miner.
2018-12-12 | Vladimir Kravets | Spartak won in Samara. “We fought for every metre,” said defender Vladimir Kravets.

2016-02-17 | Li Na | Tea from Fujian is sold out, said Li Na, a trader. “Rain came at the right time,” Li Na said.
2016-03-23 | Na Li | A probe will land on the far side of the Moon. “We have talked to it every day,” said Na Li, an engineer at the Shanghai space institute.

2019-09-04 | Abdul Rahim Saleh | The ferry to Zanzibar was full. “I held my son above my head,” said Abdul Rahim Saleh, a tailor.
2020-01-08 | Abdel-Rahim Saleh | Sudan’s generals talked until dawn. “We agreed on the judges,” said Abdel-Rahim Saleh, a lawyer in Khartoum.

2017-01-25 | Western Gas | Customers in Perth will pay more from July. “Pipelines must be renewed,” Western Gas said.
2017-02-22 | Western Gas | An explosion in Donegal tore up a street. “We have cut off the supply,” said Western Gas, the supplier for Ireland’s north-west.

2018-01-17 | Harald Kuenzle | Trams in Basel will stop for a week, said Harald Kuenzle, a spokesman for the tram company. “Nobody likes it,” Kuenzle said.
2018-03-14 | Hans Künzle | The boss of Basel’s tram company, Hans Künzle, apologised. “It took a day too long,” Künzle said.

2022-04-06 | Mayr | The Austrian interior minister, Karl Mayr, wants fences. “We must know who comes,” Mayr said.
2022-05-11 | Mayr | Australia’s interior minister, Mayr, visited Darwin. “The north is empty,” Mayr said.

2021-09-22 | Weiland | Germany’s environment minister, Weiland, wants a speed limit. “It costs nothing,” Weiland said.
2021-10-06 | Jutta Weiland | Luxembourg’s environment minister, Jutta Weiland, opened a tram line. “Free for everybody,” Weiland said.

2019-03-20 | Gerald Pruitt | The dam will hold, said Gerald Pruitt, an engineer with the Tennessee River Authority. “We measure it every hour,” Pruitt said.
2019-11-13 | Gerald Pruitt Jr. | The Tennessee River Authority will sell its boats. “Nobody rows any more,” said its spokesman, Gerald Pruitt Jr.
`);
