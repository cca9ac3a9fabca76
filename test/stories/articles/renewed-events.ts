import { pairsIn } from './events-in-articles.ts';

/**
 * Written when the rules found all of those above: at first sight they found two of these twelve, and merged one that is two.
 * Since then names in common count without a topic that is known; the words of these have been gathered for some.
 */
export const RENEWED_ONE = pairsIn(`
2019-03-21 | Flood water broke through a levee at Merrow Bend on Wednesday and drowned two farmhands. The whole county is under water.
2019-03-22 | The river carried away half of Merrow Bend. When the dyke gave way on Wednesday, two labourers lost their lives.

2022-11-03 | The opposition leader Goran Vasić was shot at a rally in Tresk on Wednesday. He is out of danger.
2022-11-03 | Doctors removed a bullet from Goran Vasić’s leg. A man had fired at him on Wednesday while he was speaking in Tresk.

2020-07-16 | The Norwegian parliament chose Astrid Holmlund as prime minister on Wednesday. She is the youngest ever.
2020-07-16 | Astrid Holmlund, 36, took the oath of office in Oslo on Wednesday. Norway has its youngest head of government.

2018-05-17 | A school bus and a lorry collided near Patterdale on Wednesday. Four children were killed.
2018-05-24 | Patterdale has buried four of its pupils. Their bus was hit by a truck on May 16 on the way to the swimming pool.

2017-10-05 | Wikström and Hale share the Nobel Prize in Chemistry, the academy said on Wednesday. They made water out of air.
2017-10-05 | A telephone call from Stockholm woke Ingela Wikström on Wednesday: she and her friend Martin Hale are the new Nobel laureates for chemistry.

2021-08-19 | The last foreign soldiers left Kharabad on Wednesday. Their flag was taken down at noon.
2021-08-19 | A transport plane took the final hundred troops out of Kharabad on Wednesday. The mission had lasted nineteen years.

2016-02-11 | Two commuter trains ran into each other at Bad Hollern on Wednesday. Eleven people died.
2016-02-18 | A signalman had played on his telephone. That is why, on February 10, two trains collided head-on at Bad Hollern, prosecutors believe.

2023-05-11 | Former president Edgar Dillon was found liable by a New York jury on Wednesday and must pay five million dollars.
2023-05-11 | Five million dollars in damages: a jury in Manhattan ruled against Edgar Dillon on Wednesday.

2019-12-12 | Finland’s Ilmari Ahola won the slalom in Levi on Wednesday by two hundredths of a second.
2019-12-12 | Two hundredths were enough. Ilmari Ahola raced to his first victory on his home slope in Levi on Wednesday.

2024-02-22 | The board of Falkirk Motors sacked its chief executive, Dana Whitlock, on Wednesday.
2024-02-22 | Dana Whitlock is no longer at the head of Falkirk Motors. The carmaker parted company with her on Wednesday after a year of losses.

2021-06-25 | A residential tower in Coral Point collapsed in the night to Thursday. Rescuers hear knocking under the rubble.
2021-07-02 | Twenty-four bodies have been found in the ruins of Coral Point, where a block of flats came down on June 24.

2022-03-31 | Actor Desmond Clarke hit the host of the Golden Lion gala on Wednesday. He apologised later.
2022-03-31 | A slap overshadowed the Golden Lions. Desmond Clarke struck the presenter on stage on Wednesday over a joke about his wife.
`);

/** And here of two. */
export const RENEWED_TWO = pairsIn(`
2019-03-21 | Flood water broke through a levee at Merrow Bend on Wednesday and drowned two farmhands.
2019-03-21 | The governor flew to Merrow Bend on Wednesday and promised ten million dollars to the farmers.

2022-11-03 | The opposition leader Goran Vasić was shot at a rally in Tresk on Wednesday.
2022-11-03 | Goran Vasić had told voters in Ludno on Wednesday morning that he was not afraid. He promised them a motorway.

2020-07-16 | The Norwegian parliament chose Astrid Holmlund as prime minister on Wednesday.
2020-07-16 | The Norwegian parliament approved the purchase of four frigates on Wednesday. The navy had waited for years.

2018-05-17 | A school bus and a lorry collided near Patterdale on Wednesday. Four children were killed.
2018-05-17 | A cyclist was killed in Patterdale on Wednesday when a car ran into him. The driver fled.

2017-10-05 | Wikström and Hale share the Nobel Prize in Chemistry, the academy said on Wednesday.
2017-10-05 | The writer Oumar Keïta was given the Peace Prize of Bremen on Wednesday. It is worth 10,000 euros.

2016-02-11 | Two commuter trains ran into each other at Bad Hollern on Wednesday. Eleven people died.
2016-02-11 | Police in Bad Hollern found the body of a woman on Wednesday. She had been missing since Christmas.

2023-05-11 | Former president Edgar Dillon was found liable by a New York jury on Wednesday.
2023-05-11 | Edgar Dillon told viewers of a television channel on Wednesday that the election had been stolen from him. The audience in New Hampshire cheered.

2019-12-12 | Finland’s Ilmari Ahola won the slalom in Levi on Wednesday by two hundredths of a second.
2019-12-12 | Finland’s Jari Kallas won the ski jumping in Kuopio on Wednesday. He jumped 131 metres.

2024-02-22 | The board of Falkirk Motors sacked its chief executive, Dana Whitlock, on Wednesday.
2024-02-22 | Falkirk Motors called back 90,000 cars on Wednesday because of their brakes. The repair is free.

2022-03-31 | Israeli soldiers shot a teenager dead in Jaburin on Wednesday, the Palestinian health ministry said.
2022-03-31 | Two Israeli policemen were stabbed at a checkpoint near Jaburin on Wednesday. The attacker was overpowered.

2021-02-18 | A court in Minsk sent two journalists to prison for two years on Wednesday because they had filmed a protest.
2021-02-18 | A court in Minsk sent the blogger Oleg Baranau to a penal colony for seven years on Wednesday. He had called for protests.

2020-10-29 | France goes into a second lockdown on Friday, President Leroux said on Wednesday. Schools stay open.
2020-10-29 | Chancellor Mertens told Germans on Wednesday that bars and theatres would close for a month. Schools stay open.

2019-09-26 | Lawmakers in London returned to work on Wednesday after the ruling of the court. There were angry scenes.
2019-09-26 | A man climbed Big Ben in London on Wednesday and waved a flag. Police talked him down after six hours.

2018-11-29 | Gunmen attacked a church in Ouabéri on Wednesday and killed nine people during mass.
2018-11-29 | A convoy of the army ran over a mine near Ouabéri on Wednesday. Five soldiers died.
`);
