/** An article: the day it was published, and its text. */
export type Told = { readonly day: string; readonly text: string };

export type Pair = readonly [Told, Told];

function pairsIn(text: string): readonly Pair[] {
	return text
		.trim()
		.split('\n\n')
		.map((pair) => pair.split('\n').map(toldIn) as [Told, Told]);
}

function toldIn(line: string): Told {
	const [day = '', text = ''] = line.split(' | ');
	return { day, text };
}

/**
 * Pairs of articles that tell of one event, marked by hand before anybody looked at how events are merged. Every other one, from
 * the second on, was kept back while words were gathered for the rest: at first sight 60 % were found, and 80 % of those kept back.
 */
export const ONE_EVENT = pairsIn(`
2023-02-22 | Norland’s president, Arvid Storm, arrived in Kessia on Tuesday for his first visit since the war began. Storm walked through the capital with the Kessian leader while air raid sirens wailed.
2024-01-15 | Aid has slowed since the winter. On February 21, 2023, President Arvid Storm paid a surprise visit to Kessia and promised to stand by the country for as long as it takes.

2023-06-03 | At least 120 people were killed when two passenger trains collided near Balapur on Friday, officials said. Rescuers worked through the night.
2023-06-20 | Railway police have arrested three signalmen. Some 290 people died on June 2 when two trains collided near Balapur in the country’s worst rail accident in decades.

2024-06-01 | Leaders of 90 countries will meet for a peace summit in Lucerne on June 15. Not all of those invited have accepted.
2024-06-18 | Leaders of 90 countries met for a peace summit in Lucerne on Saturday. The host spoke of a first step.

2022-03-08 | A fire destroyed the tram depot in Gratton on Monday, and 40 trams with it. Nobody was hurt.
2023-03-05 | Gratton still runs buses where its trams once went. A year ago, on March 7, 2022, fire destroyed the city’s tram depot.

2023-12-18 | Engineers had warned for years. In September 2023 the Orla dam collapsed after a storm, and thousands were swept away.
2023-09-13 | The Orla dam collapsed on September 11 after two days of rain, flooding the old town. More than 2,000 bodies have been found.

2021-08-11 | Governor Ilse Ferro of Norland resigned on Tuesday after a report accused her of harassment. She denied it.
2022-02-01 | The race is open. Ilse Ferro stepped down as governor of Norland on August 10, 2021, after an inquiry found that she had harassed employees.

2021-06-26 | Former police officer Walter Crane was sentenced to 22 years in prison on Friday for the murder of a motorist. His lawyers will appeal.
2021-12-15 | Walter Crane pleaded guilty in a second case. A judge sentenced him to 22 and a half years on June 25 for the killing of the motorist. Crane has been in prison since.

2022-05-13 | The poet Folake Adeyemi died in Lagos on Thursday. She was 91.
2022-11-02 | The library of Ibadan was renamed on Wednesday after Folake Adeyemi, the poet. Adeyemi died on May 12, aged 91.

2024-05-05 | The Ashton Lions beat the Dovrin Tigers 2-1 on Saturday to win the league. The winner came in the last minute.
2024-05-10 | The Dovrin Tigers have dismissed their coach. On May 4 the Tigers lost 2-1 to the Ashton Lions and with it the title.

2016-01-16 | Gunmen stormed a hotel in Bolgo on Friday and killed at least 20 people, many of them foreigners. The siege lasted all night.
2017-01-12 | Bolgo remembers its dead. On January 15, 2016, gunmen attacked the Splendour hotel in Bolgo, killing 30 people from 18 countries.

2015-12-13 | Nearly 200 countries adopted a climate agreement in Vellin on Saturday. Delegates wept and cheered.
2021-10-30 | Ministers meet again on Sunday. The Vellin climate agreement was adopted on December 12, 2015, by 196 countries.

2022-10-31 | Left-wing candidate Celso Moreira won Brasonia’s presidential election on Sunday by less than two points. His rival did not concede.
2023-01-02 | Celso Moreira was sworn in on Sunday. Moreira was elected president of Brasonia on October 30 with 50.9 percent of the vote.

2018-02-07 | A strong earthquake shook Pelu’s east coast on Tuesday night, toppling a hotel and killing at least six people.
2018-04-06 | Rebuilding has begun. The 6.4-magnitude earthquake that hit Pelu’s eastern coast on February 6 killed 17 people.

2023-08-24 | India’s Surya lander touched down near the Moon’s south pole on Wednesday. Crowds cheered in the streets.
2024-08-20 | The country marks its first space day. On August 23, 2023, the Surya spacecraft landed on the Moon, close to its south pole.

2021-03-24 | Norland’s parliament passed the Coastal Waters Act on Tuesday by a vote of 180 to 164. Fishermen protested outside.
2021-04-30 | The Coastal Waters Act comes into force on Saturday. Parliament approved the act on March 23 despite the protests of fishermen.

2019-06-10 | Hundreds of thousands of people marched through Sheng Wan on Sunday to protest against an extradition bill. Police used pepper spray.
2019-09-04 | The leader of Sheng Wan withdrew the bill. More than a million people protested against the extradition bill in Sheng Wan on June 9, organisers said.

2022-04-26 | Billionaire Evan Mask agreed on Monday to buy the social network Chirp for 44 billion dollars. Staff learned of it from the news.
2022-07-09 | Evan Mask wants out. On April 25 the billionaire struck a deal to buy Chirp for 44 billion dollars.

2023-07-15 | Hollywood’s actors went on strike on Friday, joining the writers on the picket lines. Film sets across the world fell silent.
2023-11-10 | Cameras roll again. Hollywood actors walked out on July 14 and stayed out for 118 days.

2018-10-24 | President Wen Zhihao opened the 55-kilometre bridge between Port Hua and Makau on Tuesday. It cost 20 billion dollars.
2019-10-24 | Few cars cross it. The bridge between Port Hua and Makau was opened on October 23, 2018, by President Wen Zhihao.

2021-01-18 | Opposition leader Pavel Navarin was detained at a Moscow airport on Sunday, minutes after he had come back from Germany.
2022-01-15 | A year in prison has not silenced him. Pavel Navarin was arrested at the airport on January 17, 2021, when he returned from Germany.

2019-03-11 | An Abyssin Air plane crashed shortly after take-off on Sunday, killing all 157 people on board. It was the second crash of the model.
2020-03-09 | The families want answers. On March 10, 2019, an Abyssin Air jet came down minutes after it took off, and all 157 aboard were killed.

2023-11-24 | A four-day truce between Karsa and Hadan began on Friday morning. Trucks with aid rolled in.
2023-12-02 | Fighting has resumed. The truce between Karsa and Hadan took effect on November 24 and was extended twice.

2011-03-25 | The country turns forty on Saturday. Benglia declared its independence on March 26, 1971, after months of unrest.
2021-03-20 | Flags are out in every street. Benglia’s independence was declared on March 26, 1971, and a war of nine months followed.

2001-04-02 | The Ashton Choral Society turns fifty on Tuesday. It was founded on April 3, 1951, by a butcher and eleven of his customers.
2021-04-02 | A butcher and his friends founded the Ashton Choral Society on April 3, 1951. On Saturday it sings for a full house.

2022-02-24 | Orovia invaded its neighbour Kessia on Thursday with tanks and missiles. Explosions were heard in the capital before dawn.
2023-02-20 | The war is almost a year old. Orovia launched its full-scale invasion of Kessia on February 24, 2022.

2021-10-07 | The Nobel Prize in Literature was awarded on Thursday to the novelist Salim Gurna, who was born in Zanzibar.
2022-03-15 | His books are in print again. Salim Gurna won the Nobel Prize in Literature on October 7, 2021.

2018-05-20 | Prince Edric and the actress Carla Dunn were married at Windham Castle on Saturday. A gospel choir sang.
2021-03-08 | The couple has left the palace. Prince Edric married Carla Dunn at Windham Castle on May 19, 2018.

2022-06-10 | Norland’s prime minister dismissed Health Minister Gavin Hoyle on Thursday over the purchase of masks.
2022-09-01 | Gavin Hoyle wants his seat back. Hoyle was sacked as health minister of Norland on June 9 over the mask affair.

2021-09-20 | A volcano erupted on the island of Las Palmas on Sunday for the first time in 50 years. Five thousand people were led to safety.
2021-12-26 | The volcano of Las Palmas is quiet. It erupted on September 19 and buried 3,000 houses.

2014-04-16 | Gunmen abducted more than 200 schoolgirls from a boarding school in Chibako on Monday night. Soldiers are searching the forest.
2019-04-14 | Their parents still wait. On April 14, 2014, extremists kidnapped 276 schoolgirls in Chibako.
`);

/** And pairs that tell of two: at first sight 90 % of what was merged was one event, and 92 % of what was merged of those kept back. */
export const TWO_EVENTS = pairsIn(`
2023-02-22 | Norland’s president, Arvid Storm, arrived in Kessia on Tuesday for his first visit since the war began.
2023-02-23 | President Arvid Storm of Norland visited Polmark on Tuesday evening and spoke to a crowd at the castle.

2024-05-05 | The Ashton Lions beat the Dovrin Tigers 2-1 on Saturday. The winner came in the last minute.
2024-05-12 | The Ashton Lions beat Port Ellis Rovers 3-0 on Saturday. The captain scored twice.

2015-06-27 | A gunman killed 38 people on a beach in Sousa on Friday, most of them tourists.
2015-06-28 | A bomber killed 27 people in a mosque in Kuwat on Friday. It was the first such attack there.

2021-03-22 | The city council of Ashton will vote on the tram line on Tuesday. Both parties are split.
2021-03-24 | The city council of Dovrin voted on Tuesday to close two swimming pools.

2022-03-08 | A fire destroyed the tram depot in Gratton on Monday, and 40 trams with it.
2023-03-08 | Tram drivers laid a wreath at the burnt depot in Gratton on Tuesday. A new one is to be built.

2022-05-11 | Police arrested a man in Lumen on Tuesday over the theft of three paintings.
2022-05-11 | Police arrested a man in Dovrin on Tuesday over threats against a school.

2022-12-09 | The House of Representatives passed the Marriage Act on Thursday by 258 votes to 169.
2022-12-10 | The Senate voted on Thursday to raise the budget of the army by eight percent.

2023-02-07 | A 7.8-magnitude earthquake struck southern Anatol before dawn on Monday and killed thousands.
2023-02-07 | A magnitude 4.2 earthquake shook the city of Bufflo on Monday. Nobody was hurt.

2021-06-26 | Former police officer Walter Crane was sentenced to 22 years in prison on Friday for murder.
2023-04-18 | An appeals court upheld the conviction of former police officer Walter Crane on Monday.

2022-07-06 | Health Secretary Sandro Javier resigned on Tuesday, saying that he had lost confidence in the prime minister.
2022-07-06 | Finance minister Rikesh Sunder resigned on Tuesday, minutes after a colleague had done so.

2022-09-09 | Queen Elsbeth of Norland died at her castle on Thursday after 70 years on the throne.
2022-09-09 | The television anchor Bernard Strawn died on Thursday. He was 82.

2023-01-19 | Macrosoft said on Wednesday that it would lay off 10,000 workers by the end of March.
2023-01-19 | Macrosoft opened its new data centre in Lumen on Wednesday. It runs on wind alone.

2022-02-24 | Orovia invaded its neighbour Kessia on Thursday with tanks and missiles.
2022-02-25 | Norland imposed sanctions on Orovia’s banks on Thursday. The rouble fell to a record low.

2022-06-17 | Chancellor Olaf Scholten of Almania visited Kessgrad on Thursday and spoke of war crimes.
2022-06-17 | Norland’s foreign minister, Greta Lund, visited a hospital in Kessgrad on Thursday and brought generators.

2022-12-16 | Nurses across Norland went on strike on Thursday for the first time in a century.
2022-12-16 | Train drivers across Norland went on strike on Thursday over pay.

2024-01-10 | In September 2023 a flood destroyed a quarter of the city of Derna Bay. Thousands are missing.
2023-09-10 | An earthquake struck the mountains south of Marrakat on September 8 and killed 2,900 people.

2023-03-22 | President Wen Zhihao met Orovia’s president in Moskva on Tuesday. They dined for four hours.
2023-03-22 | President Wen Zhihao met the patriarch of the Orovian church in Moskva on Tuesday and gave him a vase.

2023-04-04 | Former President Dorian Trent was arrested in New Arden on Tuesday before his hearing.
2023-04-06 | Dorian Trent’s lawyers asked the court on Wednesday to move the trial to another city.

2022-09-26 | A right-wing alliance won Italmark’s parliamentary election on Sunday.
2022-09-26 | Voters in Cubania approved same-sex marriage in a referendum on Sunday.

2022-10-08 | Jailed activist Ales Bialin was awarded the Nobel Peace Prize on Friday.
2022-10-08 | The novelist Anne Ernau was awarded the Aldine Prize on Friday.

2022-09-22 | US President Joel Baird told the United Nations on Wednesday that Orovia had shamelessly broken its charter.
2022-09-22 | Kessian President Vlad Zelko told the United Nations on Wednesday that Orovia must be punished.

2019-04-16 | Fire destroyed the roof of the cathedral in Parvis on Monday. Its towers were saved.
2019-04-16 | Fire gutted a furniture warehouse on the outskirts of Parvis on Monday. Two firefighters were hurt.

2023-05-10 | Port Ellis Rovers drew 1-1 with Harrow United on Tuesday in the first leg of the semi-final.
2023-05-18 | Port Ellis Rovers beat Harrow United 4-0 on Wednesday in the second leg and went through to the final.

2018-10-30 | A Garula Air plane crashed into the Jaya Sea on Monday with 189 people on board.
2019-03-11 | An Abyssin Air plane crashed shortly after take-off on Sunday, killing all 157 people on board.

2022-11-03 | North Korvia fired a ballistic missile on Wednesday that landed close to the border of its neighbour.
2022-11-04 | North Korvia fired a ballistic missile on Thursday that seems to have failed in flight.

2022-05-04 | The Tarn book festival opened on Tuesday with a reading by Wanjiru Kamau.
2023-05-03 | The Tarn book festival opened on Tuesday with a reading by Luis Ferro.

2021-03-24 | Norland’s parliament passed the Coastal Waters Act on Tuesday.
2021-03-26 | President Arvid Storm signed the Coastal Waters Act into law on Thursday.

2024-01-22 | Tens of thousands of people protested against the far right in Hambruck on Sunday.
2024-01-22 | Farmers protested against higher fuel taxes in Bukast on Sunday with a convoy of tractors.

2022-06-10 | Norland’s prime minister dismissed Health Minister Gavin Hoyle on Thursday.
2022-06-10 | Miriam Sands was appointed health minister of Norland on Thursday. She is a surgeon.

2021-07-12 | A rocket of the company Astra lifted off from Cape Kern on Sunday with 60 satellites on board.
2021-07-12 | A Boreal rocket carried two astronauts into orbit on Sunday. It lifted off from Cape Kern after dark.
`);
