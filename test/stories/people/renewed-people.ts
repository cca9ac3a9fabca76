import { pairsIn } from './people-in-articles.ts';

/**
 * Written when the rules found nearly all of those above: at first sight 75 % of what was put together was one person, and 75 %
 * were found. Since then the rules have been fitted to them.
 */
export const RENEWED_ONE = pairsIn(`
2018-02-07 | Norbert Zsolnay | The thermal baths of Hévíz will close in March, said Norbert Zsolnay, who manages them. “The pipes are from 1908,” Zsolnay said.
2019-02-13 | Zsolnay | Bathers are back in Hévíz. “We found coins from nine countries,” said the baths’ director, Norbert Zsolnay.

2016-04-13 | Ibrahim Coulibaly | Mali’s cotton board has raised the price. “Growers will see it in their pockets,” said its chairman, Ibrahim Coulibaly.
2017-05-10 | Ibrahima Coulibaly | Rain has ruined cotton in Sikasso, said Ibrahima Coulibaly of Mali’s cotton board. “We must replant,” Coulibaly said.

2020-11-11 | Mette Vang | Denmark’s fisheries minister, Mette Vang, stepped aside. “I did not know the law,” Vang said in Copenhagen.
2023-01-18 | Mette Vang | Cod is scarce in the Baltic. “We sounded the alarm years ago,” said Mette Vang, a former Danish minister who now heads an institute in Aarhus.

2019-05-15 | Gwen Tudor-Price | The steelworks can be saved, the local MP, Gwen Tudor-Price, told workers in Port Cardoc. “We have a buyer,” she said.
2021-09-22 | Tudor-Price | The member for Port Cardoc, Gwen Tudor-Price, left the Labour Party. “It left me first,” Tudor-Price said.

2017-07-19 | Rashid Al Falasi | Dubai will run flying taxis, said Rashid Al Falasi, head of the emirate’s roads authority. “You will not need a road,” Al Falasi said.
2018-10-17 | Rashed al-Falasi | Metro trains in Dubai ran late. “It was a software error,” said Rashed al-Falasi, the director of the roads authority in Dubai.

2014-09-24 | Harry Pockett | Hop growers in Kent fear a fungus. “My grandfather never saw the like,” said Harry Pockett, who grows hops near Faversham.
2016-09-21 | Pockett | The hop harvest in Kent is the best for years, said Harry Pockett, a grower in Faversham. “We sing at work,” Pockett said.

2021-01-20 | Yoon Seo-ah | A comet will pass the earth in June. “Get up early,” said Yoon Seo-ah, an astronomer at the observatory of Bohyun.
2021-06-09 | Seo-ah Yoon | Clouds hid the comet. “Science teaches patience,” said Seo-ah Yoon, who directs the Bohyun observatory.

2013-05-22 | Sgt Tom Bellweather | Police found the missing girl in a barn. “She was hungry but well,” said Sgt Tom Bellweather of Devon police.
2017-03-22 | Bellweather | Thieves steal lambs on Dartmoor at night. “They know what they are doing,” said Inspector Thomas Bellweather of Devon police.
`);

/** And here of two. */
export const RENEWED_TWO = pairsIn(`
2018-02-07 | Anna Kovacs | Trams stood still in Szeged. “The wires were iced,” said Anna Kovacs, a spokeswoman for the tram company.
2018-03-21 | Anna Kovacs | A bookshop in Vienna became a bar. “I still sell novels,” said Anna Kovacs, who owns it.

2019-05-15 | Mark Ellison | The principal of Oakdale High, Mark Ellison, sent pupils home. “The heating is broken,” Ellison said.
2019-09-18 | Mark Ellison | Hikers were rescued from a gorge in Utah. “They had no water,” said ranger Mark Ellison.

2020-07-08 | Dr Amina Yusuf | Cholera has reached Beira. “We need clean water,” said Dr Amina Yusuf at the central hospital.
2020-08-12 | Amina Yusuf | Girls in Mombasa learn to weld. “Sparks do not scare us,” said Amina Yusuf, 19, an apprentice.

2017-01-11 | Peter Novotny | Prague’s zoo lost its oldest elephant. “She knew all of us,” said Peter Novotny, a keeper.
2017-02-15 | Petr Novotny | Brno beat Plzen in overtime. “The puck found me,” said forward Petr Novotny.

2015-03-11 | Carlos Mejia | Farmers in Olancho found a jaguar. “It looked at me like a judge,” said Carlos Mejia, a rancher.
2015-06-17 | Carlos Mejia | Tegucigalpa has no water on Mondays. “The reservoir is a field,” said the city’s mayor, Carlos Mejia.

2022-05-04 | Education Ministry | Schools will reopen on Monday, the Education Ministry in Kampala said. “Every child needs a mask,” the Education Ministry said.
2022-05-11 | Education Ministry | Exams in Athens were leaked. “They will be written again,” the Education Ministry said.

2010-06-09 | Jean Lacroix | Oil has reached the beach of Grand Terre. “It smells like a garage,” said Jean Lacroix, who fishes there.
2019-06-12 | Jean Lacroix | Gardeners in Lyon won a medal. “Roses need talk,” said Jean Lacroix, a gardener.

2019-03-06 | Minister Sow | Senegal’s sports minister, Fatou Sow, opened a stadium in Thiès. “Run, children,” Sow said.
2019-04-10 | Aminata Sow | “We will vote against it,” said Aminata Sow, Senegal’s sports minister under the last president.
`);
