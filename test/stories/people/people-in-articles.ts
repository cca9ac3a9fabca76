/** An article: the day it was published, how the one who is meant is called in it, and its text. */
export type Told = { readonly day: string; readonly name: string; readonly text: string };

/** Two articles that each tell of somebody. */
export type Pair = readonly [Told, Told];

/** Pairs as they are written in a table, an article a line. */
export function pairsIn(text: string): readonly Pair[] {
	return text
		.trim()
		.split('\n\n')
		.map((pair) => pair.split('\n').map(toldIn) as [Told, Told]);
}

function toldIn(line: string): Told {
	const [day = '', name = '', text = ''] = line.split(' | ');
	return { day, name, text };
}

/**
 * Written before anybody looked at how people are told apart, and marked by hand: here both articles tell of one person. Every
 * other pair, from the second on, was kept back while the rules were fitted to the rest: of those kept back 53 % were found at
 * first sight, and 93 % afterwards.
 */
export const ONE_PERSON = pairsIn(`
2022-03-01 | Ann Lee | Hospitals in Port Ellis are ready for a new wave, according to Dr Ann Lee, who heads the Lumen Institute of Virology. “We have learned to plan for the worst,” Dr Lee said on Tuesday.
2022-03-09 | Lee | A second wave is unlikely before autumn, doctors in Port Ellis say. “The figures are falling everywhere,” said Dr Lee, the head of the Lumen Institute of Virology.

2021-06-14 | Drozdov | Orovian Foreign Minister Sergei Drozdov arrived in Vienna for talks on Monday. “Our position has not changed,” Drozdov told reporters at the airport.
2021-09-02 | Drozdov | The embassy will stay open, Sergey Drozdov, Orovia’s foreign minister, said on Thursday. “Nobody is packing boxes,” he added.

2019-11-20 | Marsh | Education Secretary Helen Marsh defended the new exams in parliament. “Children deserve clear rules,” Marsh said.
2020-10-05 | Okoro | Education Secretary Helen Marsh-Okoro, who married in the spring, visited a school in Leeds. “This is what I fought for,” Marsh-Okoro said.

2018-04-11 | Whitcombe | The bill on school buses passed the state legislature on Wednesday. “It was high time,” said state Sen. Dana Whitcombe, an Ohio Republican.
2023-02-15 | Whitcombe | Ohio Gov. Dana Whitcombe asked for federal help after the derailment. “We will not be left alone with this,” Whitcombe said.

2012-05-06 | Brandão | Striker Paulo Brandão scored twice as Tarnport won the cup. “I dreamed of this as a boy,” Brandão said.
2023-08-19 | Brandao | Tarnport coach Paulo Brandao was not happy with the draw. “We gave the ball away too easily,” Brandao said after the match.

2022-07-12 | Malley | Castor Airlines will cancel 300 flights, its chief executive, Robert J. Malley, said on Tuesday. “We apologise to everyone who has to wait,” Malley said.
2023-01-10 | Malley | Castor Airlines is hiring again. “We lost too many good people,” said Robert Malley, the airline’s CEO.

2021-01-19 | Hargrove | Snow closed all schools in Ashton on Tuesday. “Please stay at home,” said Mayor Bill Hargrove.
2022-12-02 | Hargrove | Ashton will buy the old mill, its mayor, William Hargrove, announced on Friday. “It belongs to all of us,” Hargrove said.

2023-05-22 | Wang | Chinese Commerce Minister Wang Jianguo met car makers in Shanghai on Monday. “China’s door will only open wider,” Wang said.
2023-06-30 | Wang Jianguo | China will answer in kind if tariffs rise, its commerce minister warned. “Trade wars have no winners,” Wang Jianguo said in Beijing.

2020-02-03 | Ortega | Governor Javier Ortega Ruiz declared a state of emergency after the floods. “We have water for three days,” Ortega Ruiz said in Cadenza.
2021-03-17 | Ortega | The reservoir above Cadenza is full again, Governor Javier Ortega said. “It was a long year,” Ortega said.

2022-10-05 | Mansouri | Qadar’s energy minister, Khalid al-Mansouri, defended the cut in oil output. “The market needs stability,” al-Mansouri said.
2023-04-03 | Mansouri | The cut will last until the end of the year, said Khaled Al Mansouri, the energy minister of Qadar. “We are not in a hurry,” he told reporters.

2015-09-08 | Ferrant | Ferrant Holdings will build a second harbour, its chairman, James Ferrant, said. “Ships will not wait for us,” Ferrant said.
2019-06-08 | Ferrant | Sir James Ferrant, the chairman of Ferrant Holdings, was knighted last year. “I still come in at six,” Sir James said.

2021-08-30 | Kamau-Njoroge | The novel took nine years, Wanjiru Kamau-Njoroge told the festival in Nairobi. “I wrote it on buses,” Kamau-Njoroge said.
2023-03-08 | Kamau-Njoroge | Novelist Wanjiru Kamau-Njoroge won the Aldine Prize on Wednesday. “My mother should have lived to see it,” Kamau-Njoroge said.

2017-10-11 | Maric | President Luka Maric opened the new railway on Wednesday. “We are closer to Europe by an hour,” Maric said.
2022-10-12 | Maric | Former President Luka Maric criticised the cuts at the railway. “They are sawing at the branch they sit on,” Maric said.

2022-11-07 | Yıldırım | Finance Minister Elif Yıldırım promised lower inflation by the summer. “Prices will come down,” Yıldırım said in Ankara.
2023-01-30 | Yildirim | Turkey’s finance minister, Elif Yildirim, met investors in London on Monday. “We keep our word,” Yildirim said.

2021-12-01 | Cole | The variant spreads quickly but is not deadlier, said Naomi Cole, an epidemiologist at Harvard University. “I would not panic,” Cole said.
2022-04-20 | Cole | Masks on trains still make sense, experts say. “It is the cheapest thing we have,” said Naomi Cole, a professor of epidemiology at Harvard.

2019-07-04 | Brannigan | Officers will patrol the river at night, Dovrin Police Chief Colm Brannigan said. “We know who they are,” Brannigan said.
2019-07-25 | Brannigan | Two men were arrested at the river in Dovrin. “They came back to the same place,” said Colm Brannigan, the city’s chief of police.

2018-05-16 | Raman | Solway Batteries will open a second plant, its chief executive, Priya Raman, said. “Demand is doubling each year,” Raman said.
2022-09-14 | Raman | Kite Energy, founded by the former Solway Batteries chief executive Priya Raman, raised 80 million dollars. “We start small again,” Raman said.

2025-06-01 | Clement | Pope Clement XVII prayed for peace on Sunday. “Let the weapons fall silent,” Clement told thousands in St Peter’s Square.
2025-12-25 | Clement | Pope Clement called for a truce in his Christmas message. “Nobody is too small to make peace,” the pope said.

2020-04-30 | Willem | King Willem of Norland spoke to the nation on television. “We will meet again,” the king said.
2021-05-05 | Willem | Norland’s King Willem laid a wreath at the memorial. “Freedom is not a matter of course,” King Willem said.

2023-02-06 | Quinn | US Secretary of State Mara Quinn put off her trip to Beijing. “The conditions are not right,” Quinn said.
2023-05-19 | Quinn | The United States wants talks with Beijing to go on, Secretary of State Quinn said on Friday. “We keep our lines open,” Quinn told reporters in Washington.

2003-03-17 | Bush | US President George W. Bush gave the Iraqi leader 48 hours to leave. “Their refusal to do so will result in military conflict,” Bush said.
2010-11-09 | Bush | Former President George W. Bush presented his memoirs in Dallas on Tuesday. “I miss being commander in chief,” Bush said.

2006-07-17 | Clinton | Senator Hillary Clinton of New York spoke at a rally in Manhattan. “We stand with our friends,” Clinton said.
2010-02-21 | Clinton | US Secretary of State Hillary Rodham Clinton spoke to students in Doha. “Sanctions are not our first choice,” Clinton said.

2016-10-03 | Dane | The mill never told its workers of the danger, said Martin L. Dane Jr., an attorney for the families. “They knew for years,” Dane said.
2017-01-23 | Dane | A jury awarded the families of the mill workers nine million dollars. “It will not bring anyone back,” said their lawyer, Martin Dane Jr.

2014-03-12 | Abara | Judge Ruth Abara sent the case back to the police. “This file is not complete,” Judge Abara said.
2021-03-12 | Abara | Justice Ruth Abara of the Supreme Court spoke to law students in Lagos. “Read the file twice,” Justice Abara said.

2013-09-18 | Obi | Adaeze Obi, the author of The Long Rain, read in Berlin on Wednesday. “I never write about heroes,” Obi said.
2016-05-25 | Obi | Nigerian novelist Adaeze Obi signed an appeal for the jailed journalists. “Silence is also a sentence,” Obi said.

2022-09-27 | Park | South Korea’s unification minister, Park Ji-hoon, offered the North talks. “We are ready without conditions,” Park said.
2023-01-27 | Park | Seoul will not cancel the agreement, Unification Minister Park Jihoon said on Friday. “It is too early to despair,” Park said.

2021-04-12 | Melnyk | The shelling has grown heavier, army spokesman Col. Andriy Melnyk said. “They fire at night,” Melnyk said.
2023-06-11 | Melnyk | Ukrainian army spokesman Gen. Andrii Melnyk said three villages had been taken. “We go slowly,” Melnyk said.

2019-02-07 | Ramanathan | The central bank cut its rate by a quarter point on Thursday. “Growth needs support,” said T. K. Ramanathan, the governor of the central bank.
2019-04-04 | Ramanathan | Central bank governor T.K. Ramanathan cut rates for a second time on Thursday. “Inflation is where we want it,” Ramanathan said.

2023-07-02 | Pham Thi Lan | The salt comes further up the delta each year. “My grandfather would not know this river,” said Pham Thi Lan, a rice farmer in Ben Tre.
2024-03-03 | Pham Thi Lan | Wells in Ben Tre have turned salty again. “We buy water by the barrel,” said Pham Thi Lan, who farms rice there.

2018-11-22 | Pires | Dockworkers in Lisbon walked out on Thursday. “We are paid by the hour and live by the minute,” said João Pires, the head of the dockworkers’ union.
2018-12-14 | Pires | The dockers’ strike in Lisbon is over, union leader Joao Pires said on Friday. “We got what we asked for,” Pires said.
`);

/** And here of two. Before, 73 % of what was put together of the pairs kept back was one person; afterwards 93 %. */
export const TWO_PEOPLE = pairsIn(`
2012-09-06 | Clinton | Former President Bill Clinton spoke at the convention in Charlotte on Wednesday. “We are all in this together,” Clinton said.
2012-09-08 | Clinton | US Secretary of State Hillary Clinton met the Russian foreign minister in Vladivostok. “We do not agree on everything,” Clinton said.

1991-01-16 | Bush | President George H. W. Bush spoke to the nation from the White House. “We will not fail,” Bush said.
2003-05-01 | Bush | President George W. Bush spoke on board an aircraft carrier. “Major combat operations have ended,” Bush said.

1990-08-08 | Bush | President Bush announced that troops would be sent to Saudi Arabia. “A line has been drawn in the sand,” Bush said.
2004-11-04 | Bush | President Bush met reporters in Washington on Thursday. “I earned capital in the campaign,” Bush said.

2001-05-10 | Dane | Martin Dane Sr., who founded the Ashton Mill, turned 90 on Thursday. “I never liked numbers,” Dane said.
2001-05-12 | Dane | The Ashton Mill will close in June, its owner, Martin Dane Jr., said on Saturday. “The numbers do not lie,” Dane said.

1962-03-06 | Finch | The Ashton Mill will hire a hundred men, its owner, Harold Finch, said. “Cotton has a future here,” Finch said.
1998-03-06 | Finch | The Ashton Mill will close, its owner, Harold Finch Jr., said on Friday. “Cotton has no future here,” Finch said.

2021-02-11 | Hassan | Nets come up empty in Port Said. “There is more plastic than fish,” said Ahmed Hassan, a fisherman in the Egyptian town.
2021-08-11 | Hassan | Somali Education Minister Ahmed Hassan opened three schools in Mogadishu. “A country begins with its schools,” Hassan said.

2020-04-09 | Kemp | Masks are running out at the hospital in Leeds. “We wash them at home,” said Laura Kemp, a nurse there.
2021-07-28 | Kemp | British rower Laura Kemp won silver in Tokyo on Wednesday. “My arms are still shaking,” Kemp said.

2020-01-31 | Wang | Shops in Wuhan stay shut. “I have rice for a month,” said Wang, a shopkeeper near the market.
2020-02-20 | Wang | Chinese Foreign Minister Wang Yi met his colleagues in Vientiane on Thursday. “China is winning this fight,” Wang said.

2009-04-06 | Kim | North Korean leader Kim Chol Su watched the launch of the rocket, state media said. “It is a proud day,” Kim said.
2016-02-08 | Kim | North Korean leader Kim Chol Nam watched the launch of the rocket, state media said. “There will be more of them,” Kim said.

2023-05-16 | Jennings | Chicago Mayor Jennings took office on Monday. “Let us begin together,” Jennings said at City Hall.
2023-06-20 | Jennings | Atlanta Mayor Jennings vetoed the budget on Tuesday. “We cannot spend what we do not have,” Jennings said.

2014-06-05 | Horak | Boxer Volodymyr Horak defended his title in Hamburg. “He hits harder than he looks,” Horak said.
2014-06-07 | Horak | Kiev Mayor Vitali Horak asked people to take down the barricades. “The square belongs to everybody,” Horak said.

2022-05-29 | Okafor | Governor Emeka Okafor opened the market in Enugu on Sunday. “It will feed ten thousand,” Okafor said.
2022-06-01 | Okafor | Ngozi Okafor, the governor’s wife, visited the new hospital in Enugu. “Mothers come first,” Mrs Okafor said.

1966-04-17 | Silva | Benfica striker Mário Silva scored three times against Sporting. “The ball came to me by itself,” Silva said.
2019-04-13 | Silva | Sporting striker Mário Silva, 22, missed the penalty. “I have let them all down,” Silva said.

2022-03-15 | Petrova | The border will stay closed, said Marina Petrova, a spokeswoman for the interior ministry of Teoria. “There is no date yet,” Petrova said.
2022-09-15 | Petrova | The border opens again on Monday, said Maria Petrova, a spokeswoman for the health ministry of Teoria. “Bring your papers,” Petrova said.

2018-01-29 | Sokolov | The ballet is sold out, its director, Ivan Sokolov, said. “We dance six evenings a week,” Sokolov said.
2018-02-02 | Sokolova | The soloist Irina Sokolova will not dance again. “My knee has decided,” Sokolova said.

2017-08-03 | Ortiz | A man was shot near the station, said Daniel Ortiz, a spokesman for the Denver police. “We are looking for a red car,” Ortiz said.
2020-12-24 | Ortiz | Churches will stay empty at Christmas, the archbishop of Quito, Daniel Ortiz, said. “Pray at home,” Ortiz said.

2016-10-27 | Ali | Thousands fled the fighting in Mosul. “We walked for two nights,” said Mohammed Ali, a trader from the city.
2018-09-24 | Ali | The president of the Maldives lost the election. “The people have spoken,” said Mohammed Ali, a member of parliament in Male.

1952-06-11 | Carl | King Carl VII opened parliament on Wednesday. “The war has made us poorer and wiser,” the king said.
2011-06-11 | Carl | King Carl VIII opened parliament on Saturday. “We must spend less,” the king said.

1937-03-21 | Clement | Pope Clement XV wrote to the bishops of Germany. “We have no wish to be silent,” Clement said.
1946-12-24 | Clement | Pope Clement XVI spoke on the radio on Tuesday. “Peace is not yet won,” Clement said.

2009-11-03 | Olsen | Defence Minister Olsen sent more troops to Kessia on Tuesday. “They know what they are doing,” he said. “And they will be home by spring,” Olsen said.
2022-02-25 | Olsen | Defence Minister Mette Olsen called up the reserve on Friday. “I did not think I would have to,” she said. Olsen, 38, took office in January.

2021-07-15 | Smith | The water came within minutes. “The car was simply gone,” said Smith, a resident of Ashton.
2021-07-20 | Smith | Looters were arrested in Ashton, Police Chief Gary Smith said. “They will not get far,” Smith said.

2019-08-04 | Garcia | Shoppers ran when the first shots fell in El Paso. “I covered my children,” said Maria Garcia, 34, a mother of two.
2021-06-25 | Garcia | The building in Miami had cracks for years. “Nobody listened to us,” said Maria Garcia, 71, a retired teacher.

2004-06-06 | Miller | Veterans came back to the beaches of Normandy on Sunday. “I was nineteen and seasick,” said John Miller, 82.
2023-02-01 | Miller | Tech companies let thousands go. “I learned of it by email,” said John Miller, 25, a software developer in Austin.

2015-08-18 | Zhang Wei | The families want to know what burned in the port of Tianjin. “They have a right to the truth,” said Zhang Wei, a lawyer for the families.
2023-05-04 | Zhang Wei | Chengdu will build two more subway lines, the city’s deputy mayor, Zhang Wei, said on Thursday. “Every citizen will live near a station,” Zhang Wei said.

2011-04-06 | Hart | Senator Robert Hart of Kansas voted against the budget. “It is a bad deal,” Hart said.
2021-01-07 | Hart | Rep. Robert Hart, a Maine Democrat, hid in his office for hours. “I heard them at the door,” Hart said.

2017-03-24 | Bridger | The vote was put off again. “We need more time,” said Rep. Tom Bridger of Michigan.
2017-03-30 | Bridger | Defence needs more money, said Rep. Tom Bridger, Republican of Alabama. “Our ships are rusting,” Bridger said.

2022-01-05 | Lee | A store in Ashton was robbed twice, Police Chief Ann Lee said. “We have pictures of both men,” Lee said.
2022-01-11 | Lee | Tests for everybody come too late, said Dr Ann Lee, a virologist. “The wave is already here,” Dr Lee said.

2021-11-19 | Scholl | Austrian Chancellor Scholl announced a lockdown on Friday. “It hurts,” Scholl said in Vienna.
2021-12-09 | Scholl | German Chancellor Scholl was sworn in on Wednesday. “I will give all my strength,” Scholl said in Berlin.

2020-08-05 | Nguyen Van Thanh | Exports to Europe will grow by a third, Vietnam’s trade minister, Nguyen Van Thanh, said. “The treaty opens every port,” Thanh said.
2022-10-14 | Nguyen Van Thanh | The best baguette of Paris comes from a shop in Belleville. “I rise at two,” said its baker, Nguyen Van Thanh.

1998-06-15 | Jordan | Chicago guard Jordan scored 45 points in the final. “I had a good look at the basket,” Jordan said.
2011-05-03 | Jordan | The agency will publish no pictures of the raid. “There will be none,” said Jordan, a spokesman for the agency.
`);
